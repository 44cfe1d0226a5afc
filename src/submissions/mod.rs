//! What schools send to the centre of their district: what is owed and by when, each sending as it was sent, and what the
//! centre said of it. The centre reads sendings alone; what a school is still writing stays in the school.

mod jobs;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

use crate::jobs::Jobs;

pub use jobs::plan_round;
pub use model::duty::usual;
pub use model::{Chapter, Kind, Sending, Status};
pub use pages::desk::{Errand, ErrandKind, errands};
pub use pages::duties::usual_title;
pub use paths::{of_centre, of_school};
pub use routes::routes;
pub use store::lists::{Sent, Standing, latest, list_sent, standing_of_source};
pub use store::register::{Missing, list_missing};
pub use store::sending::send;

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::RemindOfDuties>().with::<jobs::SendDutyReminder>()
}
