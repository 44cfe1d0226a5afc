//! How much one protocol says what another has said: by its words, whatever their order.

use std::collections::HashMap;

/// Of fewer words nothing can be said.
const FEWEST_WORDS: usize = 40;

/// So many of a hundred words stand in both texts; nothing where one is too short to tell.
pub fn likeness(one: &str, other: &str) -> Option<u32> {
    let (one, other) = (words(one), words(other));
    let total: usize = [&one, &other].iter().map(|words| words.values().sum::<usize>()).sum();
    if one.values().sum::<usize>() < FEWEST_WORDS || other.values().sum::<usize>() < FEWEST_WORDS {
        return None;
    }
    let common: usize = one.iter().map(|(word, times)| (*times).min(other.get(word).copied().unwrap_or(0))).sum();
    u32::try_from(200 * common / total).ok()
}

fn words(text: &str) -> HashMap<String, usize> {
    let mut words = HashMap::new();
    for word in text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    words
}
