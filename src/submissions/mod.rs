//! What schools send to the centre of their district: what is owed and by when, each sending as it was sent, and what the
//! centre said of it. The centre reads sendings alone; what a school is still writing stays in the school.

mod comparing;
mod jobs;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

use crate::jobs::Jobs;

pub use comparing::{Compared, compare};
pub use jobs::plan_round;
pub use model::duty::usual;
pub use model::{Chapter, Kind, Sending, Status};
pub use pages::desk::{Errand, ErrandKind, errands};
pub use pages::duties::usual_title;
pub use paths::{of_centre, of_school};
pub use routes::routes;
pub use store::lists::{Sent, Standing, latest, list_sent, standing_of_source};
pub use store::remarks::{Remark, list as list_remarks};
pub use store::sending::send;
pub use store::submissions::find_paper;

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::RemindOfDuties>().with::<jobs::SendDutyReminder>().with::<jobs::SendAnswer>()
}
