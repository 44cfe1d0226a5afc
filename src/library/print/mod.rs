//! The papers of the library.

pub mod register;
pub mod sheet;
