//! Official papers: one model of what is printed, and its four renderers. A feature says what its paper
//! holds (stamps, titles, items, tables, signatures); the profile of the country says how that looks; each
//! renderer writes the same words in the same order as HTML, DOCX, PDF or, for tables, XLSX.

mod block;
mod code;
mod docx;
mod document;
mod flow;
mod format;
mod html;
mod parts;
mod pdf;
mod person;
mod profile;
mod table;
mod text;
mod value;
mod verification;
mod xlsx;

pub use block::{Block, Item, Level, Orientation, Requisites, Shape, Signature, Stamp, TitlePage};
pub use document::{Document, Keeping};
pub use docx::docx;
pub use format::Format;
pub(crate) use html::escaped;
pub use html::html;
pub use pdf::pdf;
pub use person::Person;
pub use profile::{DateForm, Margins, NameOrder, Profile, figures};
pub use table::{Cell, Column, Content, Place, Row, Table};
pub use text::{Span, Text};
pub use verification::Verification;
pub use xlsx::xlsx;
