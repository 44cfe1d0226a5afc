//! Words for people: the three languages, their messages, plural and date forms, and the mending of dirty text.

mod dates;
mod locale;
mod messages;
pub mod normalise;
pub mod persons;

pub use dates::{Dated, parse_date};
pub use locale::Locale;
pub use messages::{Args, Value, has, say, say_with};
