//! Decisions of signed protocols: who must do what by when, and the story of each until whoever controls it takes
//! it off control. They stand on the first page of their people, in the control list of the association, and as the
//! first item of its next agenda.

mod jobs;
mod model;
mod pages;
mod paths;
mod routes;
mod store;

use crate::jobs::Jobs;

pub use jobs::plan_round;
pub use model::{Decision, Draft, Kind, Open, Standing, Status};
pub use pages::badge;
pub use pages::settling::{Settled, settle};
pub use paths::show as path;
pub use routes::routes;
pub use store::desk::unsettled;
pub use store::entering::{Entering, Reviewed, close_reviewed, enter, list_of_year, list_open};

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::FollowDecisions>().with::<jobs::SendNotice>()
}
