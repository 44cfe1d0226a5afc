//! Addresses of the piggy-bank.

use std::borrow::Borrow;

use crate::ids::{PracticeFileId, PracticeId, QuestionId, UseId};

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

pub fn edit(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/edit", id.borrow())
}

pub fn review(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/review", id.borrow())
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
