//! Addresses of consolidated reports.

use std::borrow::Borrow;

use crate::ids::{ConsolidatedId, QuotationId};

pub const LIST: &str = "/consolidated";

pub fn show(id: impl Borrow<ConsolidatedId>) -> String {
    format!("{LIST}/{}", id.borrow())
}

/// A chapter in the editor.
pub fn chapter(id: impl Borrow<ConsolidatedId>, code: &str) -> String {
    format!("{}/chapters/{code}", show(id))
}

/// What the schools have written in this chapter.
pub fn texts(id: impl Borrow<ConsolidatedId>, code: &str) -> String {
    format!("{}/texts/{code}", show(id))
}

pub fn quotation(id: impl Borrow<ConsolidatedId>, quotation: impl Borrow<QuotationId>) -> String {
    format!("{}/quotations/{}", show(id), quotation.borrow())
}
