//! Members of an association: the living register for any day, what is known of each one's service, the classes and
//! groups they lead in each school year, and the list as it was frozen on a day. Membership itself is a role with
//! dates and a basis, kept with the accounts.

mod model;
mod pages;
mod print;
mod routes;
mod store;
mod words;

pub use model::colleague::Colleague;
pub use model::settings::{PaperSchool, PaperSettings};
pub use pages::papers::{Choice, bound, choices, for_centre};
pub use routes::routes;
pub use store::colleagues::colleagues;
pub use store::settings::{settings_of, settings_on};
