//! How alike two texts are. A sketch of a text is small and of one size; sketches of like texts share marks in the
//! proportion in which the texts share pairs of neighbouring words (MinHash), and nearly always a band of four marks, by
//! which they are found among a million others.

use std::collections::HashSet;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use crate::text::normalise::{Word, words};

/// A text of fewer words is like too many others.
const FEWEST: usize = 30;
/// The beginning of a book says enough.
const MOST: usize = 50_000;
const MARKS: usize = 256;
const IN_BAND: usize = 4;
/// The share of common pairs of words from which two texts are announced as alike. A text with 15 % of its words changed
/// keeps more than 50 % of them, unlike texts of one subject have less than 20 %.
pub const ALIKE: f32 = 0.35;

/// Each mark looks at all pairs of words in an order of its own.
static ORDERS: LazyLock<[(u64, u64); MARKS]> = LazyLock::new(|| {
    let mut orders = [(0, 0); MARKS];
    for (order, number) in orders.iter_mut().zip((1_u64..).step_by(2)) {
        *order = (mixed(number) | 1, mixed(number + 1));
    }
    orders
});

/// What is kept of a text to compare it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// Of all words in comparable form: equal for one text in two formats.
    pub digest: Vec<u8>,
    /// The least value of each of so many orders of pairs of words, four bytes each.
    pub marks: Vec<u8>,
    pub bands: Vec<i32>,
}

impl Sketch {
    /// Nothing of a text too short to be compared.
    pub fn of(text: &str) -> Option<Self> {
        let words = words(text);
        if words.len() < FEWEST {
            return None;
        }
        let mut digest = Sha256::new();
        for word in &words {
            digest.update(word.text.as_bytes());
            digest.update(b" ");
        }
        let values: Vec<u64> = words.iter().take(MOST).map(|word| value(&word.text)).collect();
        let mut marks = [u32::MAX; MARKS];
        for pair in values.windows(2) {
            let pair = mixed(pair[0].rotate_left(1) ^ pair[1].wrapping_mul(0x9e37_79b9_7f4a_7c15));
            for (mark, (factor, summand)) in marks.iter_mut().zip(ORDERS.iter()) {
                *mark = high(pair.wrapping_mul(*factor).wrapping_add(*summand)).min(*mark);
            }
        }
        let band = |(number, marks): (u64, &[u32])| {
            let whole = marks.iter().fold(number, |whole, mark| mixed(whole ^ u64::from(*mark)));
            high(whole).cast_signed()
        };
        Some(Self {
            digest: digest.finalize().to_vec(),
            bands: (0_u64..).zip(marks.chunks(IN_BAND)).map(band).collect(),
            marks: marks.iter().flat_map(|mark| mark.to_be_bytes()).collect(),
        })
    }
}

/// The share of pairs of words that two texts have in common, as their marks tell it.
pub fn likeness(one: &[u8], other: &[u8]) -> f32 {
    let same = one.chunks(4).zip(other.chunks(4)).filter(|(one, other)| one == other).count();
    f32::from(u16::try_from(same).unwrap_or(0)) / 256.0
}

/// A number of a word that is the same in every program and for ever.
fn value(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |value, byte| (value ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Spreads a number over all others, so that neighbours part (splitmix64).
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

fn high(number: u64) -> u32 {
    u32::try_from(number >> 32).unwrap_or(0)
}

/// Two texts beside each other: each as pieces, those marked that stand in the other too.
pub fn side_by_side(one: &str, other: &str) -> [Vec<Stretch>; 2] {
    [stretches(one, other), stretches(other, one)]
}

/// Words one after another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub text: String,
    /// Stands in the other text too.
    pub is_shared: bool,
}

/// A text as stretches; shared are runs of at least three words that the other text has.
fn stretches(text: &str, other: &str) -> Vec<Stretch> {
    const RUN: usize = 3;
    let (own, foreign) = (words(text), words(other));
    let run = |words: &[Word]| -> Vec<String> { words.iter().map(|word| word.text.clone()).collect() };
    let known: HashSet<Vec<String>> = foreign.windows(RUN).map(run).collect();
    let mut shared = vec![false; own.len()];
    for (at, window) in own.windows(RUN).enumerate() {
        if known.contains(&run(window)) {
            shared[at..at + RUN].fill(true);
        }
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut written = 0;
    for (at, word) in own.iter().enumerate() {
        // What stands between two words goes with the word before it.
        let end = own.get(at + 1).map_or(text.len(), |next| next.span.start);
        let piece = text.get(written..end).unwrap_or_default();
        written = end;
        match stretches.last_mut() {
            Some(last) if last.is_shared == shared[at] => last.text.push_str(piece),
            _ => stretches.push(Stretch { text: piece.to_owned(), is_shared: shared[at] }),
        }
        debug_assert!(word.span.end <= end);
    }
    stretches
}

#[cfg(test)]
mod tests;
