//! Statements on practices and what belongs to them.

pub mod practices;
