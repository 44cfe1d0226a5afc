//! The section of a district's centre: pages about it, news and announcements, what it recommends to beginners,
//! events to sign up for, and who leads the associations of the district. The centre writes, everybody reads.

mod jobs;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

use crate::jobs::Jobs;

pub use jobs::plan_round;
pub use model::article::{Content, Kind, Status};
pub use model::event::Content as EventContent;
pub use model::event_form::moment;
pub use model::shelf::Shelf;
pub use paths::{article as article_path, news as news_path};
pub use routes::routes;
pub use store::articles::{NewArticle, enter};
pub use store::associations::show_email;
pub use store::events::enter as enter_event;
pub use store::lists::{Listed, latest, list_found};
pub use store::places::{Guest, seat};
pub use store::shelves::{NewEntry, insert as recommend};

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::ReadCentreFile>().with::<jobs::FollowEvents>().with::<jobs::SendLetter>()
}
