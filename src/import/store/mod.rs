//! Statements that write many rows at once: a batch of lines of a file is one statement for each table.

pub mod comments;
pub mod people;
pub mod practices;
pub mod reports;
pub mod schools;
