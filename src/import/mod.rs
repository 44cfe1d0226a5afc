//! Brings in the work of another program: schools, people, practices, comments and reports as lines
//! of JSON. Everything is
//! read line by line and written some hundred rows at a time, so that a million practices need no more memory than
//! a hundred. The names of rows are derived from their numbers in the files: what was brought before is passed over.

mod codes;
mod comments;
mod counts;
mod folder;
mod lines;
mod people;
mod practices;
mod records;
mod reports;
mod schools;
mod store;

pub use counts::Counts;
pub use folder::{Progress, import};
