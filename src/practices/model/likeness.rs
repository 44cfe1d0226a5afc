//! How alike two texts are. A sketch of a text is small and of one size; sketches of like texts share marks in the
//! proportion in which the texts share pairs of neighbouring words (MinHash), and nearly always a band of four marks, by
//! which they are found among a million others.

use std::collections::HashSet;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use crate::search::Piece;
use crate::text::normalise::{Word, fold, words};

/// A text of fewer words is like too many others.
const FEWEST: usize = 30;
/// The beginning of a book says enough.
const MOST: usize = 50_000;
const MARKS: usize = 256;
const IN_BAND: usize = 4;
/// So many common marks announce two texts as alike: a third of their pairs of words. A text with 15 % of its words changed
/// keeps half of them, unlike texts of one subject have less than a fifth.
const ALIKE: usize = 90;

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
        let pairs = values.windows(2).map(|pair| mixed(pair[0].rotate_left(1) ^ pair[1].wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        let marks = marks(pairs);
        Some(Self {
            digest: digest.finalize().to_vec(),
            bands: bands(&marks, IN_BAND),
            marks: marks.iter().flat_map(|mark| mark.to_be_bytes()).collect(),
        })
    }
}

fn marks(values: impl Iterator<Item = u64>) -> [u32; MARKS] {
    let mut marks = [u32::MAX; MARKS];
    for value in values {
        for (mark, (factor, summand)) in marks.iter_mut().zip(ORDERS.iter()) {
            *mark = high(value.wrapping_mul(*factor).wrapping_add(*summand)).min(*mark);
        }
    }
    marks
}

fn bands(marks: &[u32], in_band: usize) -> Vec<i32> {
    let band = |(number, marks): (u64, &[u32])| {
        let whole = marks.iter().fold(number, |whole, mark| mixed(whole ^ u64::from(*mark)));
        high(whole).cast_signed()
    };
    (0_u64..).zip(marks.chunks(in_band)).map(band).collect()
}

/// By what titles like this one are found: so many begin with «Классный час» that their bands hold eight marks.
pub fn title_bands(title: &str) -> Vec<i32> {
    let letters = letters(title);
    if letters.is_empty() { Vec::new() } else { bands(&marks(letters.into_iter().map(|three| mixed(value(&three)))), 8) }
}

/// Whether nearly all that two titles say is the same.
pub fn are_titles_alike(one: &str, other: &str) -> bool {
    let (one, other) = (letters(one), letters(other));
    let common = one.intersection(&other).count();
    common > 0 && 4 * common >= 3 * (one.len() + other.len() - common)
}

/// Every three letters that stand together in a title.
fn letters(title: &str) -> HashSet<String> {
    let letters: Vec<char> = fold(title).chars().collect();
    letters.windows(3).map(|three| three.iter().collect()).collect()
}

/// How many marks of two texts are the same.
pub fn common(one: &Sketch, other: &Sketch) -> usize {
    common_marks(&one.marks, &other.marks)
}

fn common_marks(one: &[u8], other: &[u8]) -> usize {
    one.chunks(4).zip(other.chunks(4)).filter(|(one, other)| one == other).count()
}

/// How two practices are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The same file under whatever name.
    Bytes,
    /// The same words in whatever format.
    Text,
    /// So many words of a hundred are the same.
    Near(u8),
    /// Nothing but the title: told, and no reason is asked for.
    Title,
}

impl Sort {
    /// What the marks of two texts come to; nothing where the texts are not alike.
    pub fn near(one: &[u8], other: &[u8]) -> Option<Self> {
        let common = common_marks(one, other);
        // Of texts that share this part of all their pairs, each shares a greater part of its own.
        let percent = 200 * common / (MARKS + common);
        (common >= ALIKE).then(|| Self::Near(u8::try_from(percent).unwrap_or(100)))
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Text => "text",
            Self::Near(_) => "near",
            Self::Title => "title",
        }
    }

    /// Whether the author is to say why it is no duplicate.
    pub fn asks(self) -> bool {
        self != Self::Title
    }

    /// The more alike, the lower.
    pub const fn rank(self) -> (u8, u8) {
        match self {
            Self::Bytes => (0, 0),
            Self::Text => (1, 0),
            Self::Near(share) => (2, 100_u8.saturating_sub(share)),
            Self::Title => (3, 0),
        }
    }
}

/// Why a practice like another one is no duplicate: an own earlier work, made on its basis, both from one source, different
/// in truth.
pub const CAUSES: [&str; 4] = ["own", "basis", "source", "different"];

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
pub fn side_by_side(one: &str, other: &str) -> [Vec<Piece>; 2] {
    [pieces(one, other), pieces(other, one)]
}

/// A text as pieces; marked are runs of at least three words that the other text has.
fn pieces(text: &str, other: &str) -> Vec<Piece> {
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
    let mut pieces: Vec<Piece> = Vec::new();
    let mut written = 0;
    for (at, is_shared) in shared.iter().copied().enumerate() {
        // What stands between two words goes with the word before it.
        let end = own.get(at + 1).map_or(text.len(), |next| next.span.start);
        let piece = text.get(written..end).unwrap_or_default();
        written = end;
        match pieces.last_mut() {
            Some(last) if last.hit == is_shared => last.text.push_str(piece),
            _ => pieces.push(Piece { text: piece.to_owned(), hit: is_shared }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests;
