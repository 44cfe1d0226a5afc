//! Statements on the documents of the shelf.

pub mod lists;
pub mod norms;
