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
