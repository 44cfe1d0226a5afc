//! Addresses of the piggy-bank.

use std::borrow::Borrow;

use crate::ids::{PracticeFileId, PracticeId, QuestionId, SavedSearchId, UseId};

pub const SEARCHES: &str = "/practices/searches";
pub const NEW_SEARCH: &str = "/practices/searches/new";

pub fn show(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}", id.borrow())
}

/// A practice with one of its files open, where a place of it begins.
pub fn place(id: PracticeId, file: PracticeFileId, place: Option<usize>) -> String {
    match place {
        Some(number) => format!("/practices/{id}?file={file}&page={number}#page-{number}"),
        None => format!("/practices/{id}?file={file}#viewer"),
    }
}

/// A file as it was before it was cleaned.
pub fn original(id: impl Borrow<PracticeId>, original: impl Borrow<PracticeFileId>) -> String {
    format!("/practices/{}/originals/{}", id.borrow(), original.borrow())
}

pub fn original_delete(id: impl Borrow<PracticeId>, original: impl Borrow<PracticeFileId>) -> String {
    format!("{}/delete", self::original(id, original))
}

pub fn edit(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/edit", id.borrow())
}

pub fn review(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/review", id.borrow())
}

pub fn correction(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/correction", id.borrow())
}

pub fn correction_review(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/correction/review", id.borrow())
}

pub fn versions(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/versions", id.borrow())
}

/// Two practices beside each other.
pub fn likeness(practice: PracticeId, other: PracticeId) -> String {
    format!("/practices/{practice}/likeness/{other}")
}

pub fn used(practice: PracticeId, mark: UseId) -> String {
    format!("/practices/{practice}/uses/{mark}")
}

pub fn question(practice: PracticeId, question: QuestionId) -> String {
    format!("/practices/{practice}/questions/{question}")
}

pub fn search(id: impl Borrow<SavedSearchId>) -> String {
    format!("{SEARCHES}/{}", id.borrow())
}

/// The end of the letters about saved searches.
pub fn no_more_finds(code: &str) -> String {
    format!("{SEARCHES}/unsubscription/{code}")
}
