//! What can be found: an entry for each thing, with its texts and with who may see it.

use std::borrow::Cow;
use std::collections::HashSet;

use time::OffsetDateTime;
use uuid::Uuid;

use super::stems::Stemmed;
use super::vector::{Vector, Weight};
use crate::text::normalise::Word;

/// How far a thing has been published; it bounds who can find it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Only its owner finds it.
    Own,
    Association,
    School,
    District,
    Public,
}

impl Level {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Association => "association",
            Self::School => "school",
            Self::District => "district",
            Self::Public => "public",
        }
    }
}

/// A text of an entry and what it is.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    pub weight: Weight,
    pub text: Cow<'a, str>,
}

/// A thing as the search knows it. Its title need not be repeated among its parts.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub kind: &'a str,
    pub id: Uuid,
    pub school_id: Option<Uuid>,
    pub district_id: Option<Uuid>,
    pub association_id: Option<Uuid>,
    pub owner_id: Option<Uuid>,
    pub level: Level,
    pub locale: &'a str,
    pub title: &'a str,
    pub parts: Vec<Part<'a>>,
    pub changed_at: OffsetDateTime,
}

/// The words of an entry, ready for the database.
pub(super) struct Indexed {
    pub head: String,
    pub vector: String,
    /// Each word once, as people write it.
    pub lesson: Vec<String>,
}

impl Entry<'_> {
    pub(super) fn indexed(&self, stemmed: &mut Stemmed) -> Indexed {
        let (mut head, mut vector) = (Vector::default(), Vector::default());
        let mut lesson = HashSet::new();
        head.add(self.title, Weight::Title, stemmed, |_| {});
        vector.add(self.title, Weight::Title, stemmed, |word| learn(&mut lesson, self.title, word));
        for part in &self.parts {
            if matches!(part.weight, Weight::Title | Weight::Annotation) {
                head.add(&part.text, part.weight, stemmed, |_| {});
            }
            vector.add(&part.text, part.weight, stemmed, |word| learn(&mut lesson, &part.text, word));
        }
        Indexed { head: head.literal(), vector: vector.literal(), lesson: lesson.into_iter().collect() }
    }
}

/// Keeps a word for the vocabulary in its own spelling: with ё where the author wrote it.
fn learn(lesson: &mut HashSet<String>, text: &str, word: &Word) {
    const LENGTHS: std::ops::RangeInclusive<usize> = 3..=30;
    const MOST: usize = 20_000;
    let is_word = word.text.chars().all(|sign| sign.is_alphabetic() || sign == '’');
    if !is_word || !LENGTHS.contains(&word.text.chars().count()) || lesson.len() >= MOST {
        return;
    }
    let written = &text[word.span.clone()];
    if written.contains(['ё', 'Ё']) {
        let written = written.to_lowercase();
        if written.replace('ё', "е") == word.text {
            lesson.insert(written);
            return;
        }
    }
    if !lesson.contains(&word.text) {
        lesson.insert(word.text.clone());
    }
}
