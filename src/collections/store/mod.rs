//! Statements of collections.

pub mod collections;
pub mod items;
