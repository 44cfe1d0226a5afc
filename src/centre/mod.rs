//! The section of a district's centre: pages about it, news and announcements, what it recommends to beginners,
//! events to sign up for, and who leads the associations of the district. The centre writes, everybody reads.

mod jobs;
mod model;
mod pages;
mod paths;
mod routes;
mod store;

use crate::jobs::Jobs;

pub use paths::{article as article_path, news as news_path};
pub use routes::routes;
pub use store::lists::{Listed, latest, list_found};

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::CopyPicture>()
}
