//! Statements on controls.

pub mod beginnings;
pub mod controls;
pub mod faces;
pub mod listing;
pub mod memos;
pub mod objects;
pub mod road;
