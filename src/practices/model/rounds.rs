//! A practice as it was sent, and what a later round says otherwise than the one before: whoever decides on it again
//! reads only what is new.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::Content;
use crate::plans::{Run, compare};

/// What was sent to be decided on.
#[derive(Clone, Debug)]
pub struct Round {
    pub content: Content,
    pub files: Vec<SentFile>,
    pub sent_at: OffsetDateTime,
}

/// A file as it was sent: the same name with other bytes is another file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    pub name: String,
    pub digest: String,
}

impl SentFile {
    pub fn new(name: &str, sha256: &[u8]) -> Self {
        Self { name: name.to_owned(), digest: sha256.iter().map(|byte| format!("{byte:02x}")).collect() }
    }
}

/// What a field says in two rounds, word by word; nothing where it says the same.
pub fn difference(before: &str, after: &str) -> Vec<Run> {
    if before == after { Vec::new() } else { compare(before, after) }
}

/// The files of two rounds: each that went, came, or was put in place of one of the same name.
pub fn file_difference(before: &[SentFile], after: &[SentFile]) -> Vec<Run> {
    let gone = before.iter().filter(|file| !after.contains(file)).map(|file| Run::Gone(file.name.clone()));
    let come = after.iter().filter(|file| !before.contains(file)).map(|file| Run::Come(file.name.clone()));
    gone.chain(come).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_says_the_same_has_no_difference() {
        assert!(difference("Круг доверия", "Круг доверия").is_empty());
        assert!(difference("Круг доверия", "Круг мнений").contains(&Run::Come("мнений".into())));
    }

    #[test]
    fn a_file_of_the_same_name_with_other_bytes_is_another_file() {
        let [before, after] = [b"one", b"two"].map(|bytes| SentFile::new("сценарий.docx", bytes));
        let kept = SentFile::new("музыка.mp3", b"la");

        let runs = file_difference(&[before, kept.clone()], &[kept, after]);

        assert_eq!(runs, [Run::Gone("сценарий.docx".into()), Run::Come("сценарий.docx".into())]);
    }
}
