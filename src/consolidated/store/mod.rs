//! Statements of consolidated reports.

pub mod chapters;
pub mod lines;
pub mod practices;
pub mod quotations;
pub mod reports;
pub mod sources;
