//! Statements of recognition.

pub mod certificates;
pub mod ends;
pub mod entries;
pub mod registers;
pub mod series;
pub mod subjects;
