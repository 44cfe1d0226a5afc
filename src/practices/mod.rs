//! The piggy-bank. A class teacher shares what worked; the head of the association accepts it; the district
//! publishes the best of it; a colleague finds it the evening before the class hour and says how it went.

mod indexing;
mod jobs;
pub mod look;
mod model;
mod pages;
pub mod paths;
mod store;

use crate::access::{ADMINS, AUTHORS, CENTRE, REVIEWERS};
use crate::jobs::Jobs;
use crate::web::Routes;

pub use indexing::{entry, refresh};
pub use look::file_icon;
pub use model::{Content, Deed, Level, Practice, Reviewers, Status};
pub use store::files::FileText;
pub use store::practices::find_for_work;

pub fn routes() -> Routes {
    Routes::new()
        .get("/practices/new", AUTHORS, pages::new::new)
        .post("/practices", AUTHORS, pages::new::create)
        .get("/practices/mine", AUTHORS, pages::author::mine)
        .get("/practices/queue", REVIEWERS.and(CENTRE), pages::review::queue)
        .post("/practices/{practice}", AUTHORS, pages::edit::update)
        .get("/practices/{practice}/edit", AUTHORS, pages::edit::edit)
        .post("/practices/{practice}/delete", AUTHORS, pages::edit::delete)
        .post("/practices/{practice}/files", AUTHORS, pages::files::create)
        .post("/practices/{practice}/files/{file}/delete", AUTHORS, pages::files::delete)
        .post("/practices/{practice}/submission/delete", AUTHORS, pages::author::recall)
        .get("/practices/{practice}/review", REVIEWERS.and(CENTRE), pages::review::show)
        .post("/practices/{practice}/review", REVIEWERS, pages::review::decide)
        .post("/practices/{practice}/share", REVIEWERS, pages::review::share)
        .post("/practices/{practice}/nomination", REVIEWERS, pages::review::nominate)
        .post("/practices/{practice}/nomination/delete", CENTRE, pages::centre::send_back)
        .post("/practices/{practice}/publication", CENTRE, pages::centre::publish)
        .post("/practices/{practice}/withdrawal", AUTHORS, pages::author::withdraw)
        .post("/practices/{practice}/takedown", CENTRE.and(ADMINS), pages::centre::take_down)
}

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::ReadFile>()
}
