//! The piggy-bank. A class teacher shares what worked; the head of the association accepts it; the district
//! publishes the best of it; a colleague finds it the evening before the class hour and says how it went.

mod checking;
mod feeds;
mod finds;
mod indexing;
mod jobs;
mod letters;
pub mod look;
mod model;
mod news;
mod pages;
pub mod paths;
mod routes;
mod sketching;
mod store;

use crate::jobs::Jobs;

pub use finds::plan_finds;
pub use indexing::{entry, refresh};
pub use jobs::plan_sweep;
pub use letters::plan_letters;
pub use look::file_icon;
pub use model::{Content, Deed, Level, Practice, Reviewers, Status};
pub use pages::Hit;
pub use routes::routes;
pub use sketching::plan_sketches;
pub use store::accepted::{Accepted, accepted_in};
pub use store::bookmarks::list as list_bookmarks;
pub use store::files::FileText;
pub use store::listing::{Row as ListedPractice, Written, list as list_visible, list_written};
pub use store::practices::{Viewer, find_for_work};

pub fn jobs() -> Jobs {
    Jobs::default()
        .with::<jobs::ReadFile>()
        .with::<jobs::SweepFiles>()
        .with::<letters::TellAuthors>()
        .with::<letters::ThankAuthor>()
        .with::<finds::TellSearchers>()
        .with::<finds::SendFinds>()
        .with::<jobs::TellOfAdaptation>()
        .with::<jobs::TellOfCorrection>()
        .with::<checking::CheckFile>()
        .with::<sketching::SketchTexts>()
}
