//! Addresses of innovative practices.

use std::borrow::Borrow;

use crate::ids::{InnovationId, InnovationSheetId};

pub fn show(id: impl Borrow<InnovationId>) -> String {
    format!("/innovations/{}", id.borrow())
}

/// Where its authors write.
pub fn edit(id: impl Borrow<InnovationId>) -> String {
    format!("/innovations/{}/edit", id.borrow())
}

/// The sheet of one expert.
pub fn sheet(id: impl Borrow<InnovationSheetId>) -> String {
    format!("/innovations/reviews/{}", id.borrow())
}
