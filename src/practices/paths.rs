//! Addresses of the piggy-bank.

use std::borrow::Borrow;

use crate::ids::PracticeId;

pub fn show(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}", id.borrow())
}

pub fn edit(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/edit", id.borrow())
}

pub fn review(id: impl Borrow<PracticeId>) -> String {
    format!("/practices/{}/review", id.borrow())
}
