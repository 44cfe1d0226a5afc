//! The annual plan of an association. The head writes it in August, most of it out of last year's; it is
//! considered, agreed and approved, and from then on stands: a correction is a new edition beside the old one.
//! Its rows are due when plans say things are due, and each is marked when it is done or was not.

mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;
mod years;

pub use model::comparison::{Run, compare};
pub use model::import::{Draft, read_plan};
pub use model::{
    Annexes, Calendar, Circle, Colleague, Content, Header, Item, Language, Section, Timing, Window, calendar, is_everybody,
    roles_in, year_title,
};
pub use pages::papers::bound;
pub use paths::{row as row_path, show as path};
pub use routes::routes;
pub use store::people::circle;
pub use years::calendar_of;
