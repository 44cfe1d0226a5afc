//! A record of the year and the rules of who writes it, free of tables and pages.

mod form;
mod kind;
mod lines;
mod record;

pub use form::{Reader, RecordForm, score};
pub use kind::{Field, Kind, LEVELS};
pub use lines::read_lines;
pub use record::{Draft, Place, Record};
