//! Addresses of meetings.

use std::borrow::Borrow;

use crate::ids::MeetingId;

pub fn show(id: impl Borrow<MeetingId>) -> String {
    format!("/meetings/{}", id.borrow())
}

/// Where the agenda is kept and the protocol is written.
pub fn edit(id: impl Borrow<MeetingId>) -> String {
    format!("/meetings/{}/edit", id.borrow())
}

/// What is found in a protocol, who has signed it, its editions.
pub fn signing(id: impl Borrow<MeetingId>) -> String {
    format!("/meetings/{}/signing", id.borrow())
}

/// The protocol on paper, in the edition that stands or is written.
pub fn paper(id: impl Borrow<MeetingId>) -> String {
    format!("/meetings/{}/protocol", id.borrow())
}

/// The protocol on paper, in this edition.
pub fn protocol(id: impl Borrow<MeetingId>, edition: i32) -> String {
    format!("/meetings/{}/protocol?edition={edition}", id.borrow())
}

pub fn extract(id: impl Borrow<MeetingId>) -> String {
    format!("/meetings/{}/extract", id.borrow())
}

/// Two editions side by side.
pub fn comparison(id: impl Borrow<MeetingId>, from: i32, to: i32) -> String {
    format!("/meetings/{}/comparison?from={from}&to={to}", id.borrow())
}
