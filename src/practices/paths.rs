//! Addresses of the piggy-bank.

use crate::ids::PracticeId;

pub fn show(id: PracticeId) -> String {
    format!("/practices/{id}")
}

pub fn edit(id: PracticeId) -> String {
    format!("/practices/{id}/edit")
}

pub fn review(id: PracticeId) -> String {
    format!("/practices/{id}/review")
}
