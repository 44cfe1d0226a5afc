//! Statements of collections.

pub mod collections;
pub mod items;
pub mod meetings;
