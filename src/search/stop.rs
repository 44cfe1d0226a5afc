//! Words that carry no subject: some are never indexed, some are left out of a question.

use std::collections::HashSet;
use std::sync::LazyLock;

const WORDS: &str = include_str!("stop.tsv");

static NEVER: LazyLock<HashSet<&str>> = LazyLock::new(|| listed("never"));
static SELDOM: LazyLock<HashSet<&str>> = LazyLock::new(|| listed("seldom"));

fn listed(kind: &str) -> HashSet<&'static str> {
    WORDS
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(name, _)| *name == kind)
        .flat_map(|(_, words)| words.split(' '))
        .collect()
}

/// Prepositions and the like, in either language.
pub(super) fn is_never_indexed(word: &str) -> bool {
    NEVER.contains(word)
}

/// Left out of a question that has other words; «Что? Где? Когда?» alone is a game and is looked for.
pub(super) fn is_seldom_asked(word: &str) -> bool {
    SELDOM.contains(word)
}
