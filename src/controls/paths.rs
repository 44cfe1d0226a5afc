//! Addresses of controls.

use std::borrow::Borrow;

use crate::ids::{ControlId, ControlObjectId};

pub fn show(id: impl Borrow<ControlId>) -> String {
    format!("/controls/{}", id.borrow())
}

/// Where theme, classes and criteria are chosen.
pub fn edit(id: impl Borrow<ControlId>) -> String {
    format!("/controls/{}/edit", id.borrow())
}

/// Where a class is marked.
pub fn object(id: impl Borrow<ControlId>, object: impl Borrow<ControlObjectId>) -> String {
    format!("/controls/{}/objects/{}", id.borrow(), object.borrow())
}

/// Where conclusions and recommendations are written.
pub fn memo(id: impl Borrow<ControlId>) -> String {
    format!("/controls/{}/memo", id.borrow())
}

/// Where the open remarks are looked at again.
pub fn repeat(id: impl Borrow<ControlId>) -> String {
    format!("/controls/{}/repeat", id.borrow())
}

pub fn paper(id: impl Borrow<ControlId>) -> String {
    format!("/controls/{}/paper", id.borrow())
}
