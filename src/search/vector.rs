//! Writes the search words of a text as the literal of a `tsvector`, within PostgreSQL's limits: a bounded
//! number of places for each word, and a bounded whole. What comes first (title, annotation) is never cut off.

use std::collections::HashMap;
use std::fmt::Write;

use super::stems::{Stemmed, Tongue};
use super::stop;
use crate::text::normalise::{Word, words};

/// Where a text stands in an entry; a hit in a title weighs more than one in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Title,
    Annotation,
    Body,
    Files,
}

impl Weight {
    fn letter(self) -> char {
        match self {
            Self::Title => 'A',
            Self::Annotation => 'B',
            Self::Body => 'C',
            Self::Files => 'D',
        }
    }
}

/// PostgreSQL keeps at most 256 places of a word; more than a few add nothing to the rank.
const PLACES: usize = 8;
/// The highest place PostgreSQL tells from others.
const LAST_PLACE: u16 = 16_383;
/// PostgreSQL's limit is one megabyte of words and places.
const LARGEST: usize = 900_000;

/// The search words of one entry, with the places where they stand.
#[derive(Default)]
pub(super) struct Vector {
    words: HashMap<String, Vec<(u16, Weight)>>,
    place: u16,
    size: usize,
}

impl Vector {
    /// Adds the words of a text; `seen` is told each of them and where it stands.
    pub fn add(&mut self, text: &str, weight: Weight, stemmed: &mut Stemmed, mut seen: impl FnMut(&Word)) {
        let tongue = Tongue::of(text);
        for word in words(text) {
            if self.size >= LARGEST {
                return;
            }
            self.place = (self.place + 1).min(LAST_PLACE);
            seen(&word);
            for reading in std::iter::once(&word.text).chain(&word.also) {
                if stop::is_never_indexed(reading) {
                    continue;
                }
                for stem in stemmed.stems(reading, tongue) {
                    self.put(stem, weight);
                }
            }
        }
    }

    fn put(&mut self, stem: &str, weight: Weight) {
        if !self.words.contains_key(stem) {
            self.size += stem.len() + 8;
            self.words.insert(stem.to_owned(), Vec::new());
        }
        let Some(places) = self.words.get_mut(stem) else { return };
        if places.len() < PLACES && places.last().is_none_or(|&(place, _)| place < self.place) {
            places.push((self.place, weight));
            self.size += 2;
        }
    }

    /// The literal, such as `'школ':1A,7C 'план':2A`.
    pub fn literal(&self) -> String {
        let mut literal = String::with_capacity(self.size * 2);
        for (word, places) in &self.words {
            literal.push_str(if literal.is_empty() { "'" } else { " '" });
            push_quoted(&mut literal, word);
            literal.push('\'');
            for (index, (place, weight)) in places.iter().enumerate() {
                let separator = if index == 0 { ':' } else { ',' };
                // Writing to a string does not fail.
                let _ = write!(literal, "{separator}{place}{}", weight.letter());
            }
        }
        literal
    }
}

/// A word between the quotes of a `tsvector` or `tsquery`.
pub(super) fn push_quoted(literal: &mut String, word: &str) {
    for sign in word.chars() {
        if matches!(sign, '\'' | '\\') {
            literal.push(sign);
        }
        literal.push(sign);
    }
}
