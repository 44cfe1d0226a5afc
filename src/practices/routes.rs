//! The addresses of the piggy-bank, for whom each is, and what answers.

use super::pages;
use crate::access::{ADMINS, AUTHORS, CENTRE, PUBLIC, REVIEWERS};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/practices", PUBLIC, pages::browse::list)
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
