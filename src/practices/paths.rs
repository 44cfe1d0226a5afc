//! Addresses of the piggy-bank.

use std::borrow::Borrow;

use crate::ids::{PracticeId, QuestionId, UseId};

pub fn show(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}", id.borrow())
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
