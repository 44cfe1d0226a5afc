//! Thematic controls of a school («тематический контроль»): what is looked at in which classes, the analytic memo that
//! the inspector signs and nobody changes, who has read the lines about the own class, and what becomes of the remarks.
//! The leaders of the school see the whole, a named teacher the own lines alone, and nobody outside the school anything.

mod bound;
mod force;
mod jobs;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

use crate::jobs::Jobs;

pub use bound::bound;
pub use force::put_in_force as sign;
pub use model::control::{Control, Criterion, Grade, Head, Inspector, Mark, Method, Named, Object, Status, Text};
pub use paths::{repeat as repeat_path, show as path};
pub use routes::routes;
pub use store::controls::{insert as begin, save_text as write};
pub use store::faces::{Controlled, Fate, Waiting, list_signed, list_waiting};
pub use store::objects::{save as choose, save_marks as mark};
pub use store::road::{acquaint, settle};

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::AskToAcquaint>()
}
