//! A collection and the rules of its life, free of tables and pages.

pub mod arrangement;
pub mod collection;
pub mod form;
