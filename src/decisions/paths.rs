//! Addresses of decisions.

use std::borrow::Borrow;

use crate::ids::{DecisionId, RowId};

/// The one address at which the whole story of a decision is told.
pub fn show(id: impl Borrow<DecisionId>) -> String {
    format!("/decisions/{}", id.borrow())
}

/// A file that proves a deed.
pub fn proof(id: impl Borrow<DecisionId>, deed: impl Borrow<RowId>) -> String {
    format!("/decisions/{}/proofs/{}", id.borrow(), deed.borrow())
}
