//! The annual plan of an association. The head writes it in August, most of it out of last year's; it is
//! considered, agreed and approved, and from then on stands: a correction is a new edition beside the old one.
//! Its rows are due when plans say things are due, and each is marked when it is done or was not.

mod model;
mod pages;
mod paths;
mod routes;
mod store;

pub use model::import::{Draft, read_plan};
pub use model::{Content, Header, Item, Language, Section, Timing};
pub use paths::{row as row_path, show as path};
pub use routes::routes;
