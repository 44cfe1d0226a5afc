//! The addresses of plans, for whom each is, and what answers.

use super::pages;
use crate::access::{KEEPERS, REVIEWERS, SCHOOL_LEADERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/plans", STAFF, pages::list::list)
        .post("/plans", KEEPERS, pages::new::create)
        .get("/plans/new", KEEPERS, pages::new::new)
        .get("/plans/{plan}", STAFF, pages::show::show)
        .get("/plans/{plan}/edit", KEEPERS, pages::edit::first)
        .get("/plans/{plan}/edit/{part}", KEEPERS, pages::edit::edit)
        .post("/plans/{plan}/edit/{part}", KEEPERS, pages::edit::update)
        .get("/plans/{plan}/rows/{item}", STAFF, pages::row::show)
        .post("/plans/{plan}/rows/{item}/mark", STAFF, pages::row::mark)
        .post("/plans/{plan}/rows/{item}/restoration", KEEPERS, pages::edit::restore)
        .post("/plans/{plan}/remarks", STAFF, pages::remarks::create)
        .post("/plans/{plan}/remarks/{remark}/settlement", KEEPERS, pages::remarks::settle)
        .post("/plans/{plan}/remarks/{remark}/settlement/delete", KEEPERS, pages::remarks::reopen)
        .post("/plans/{plan}/submission", REVIEWERS, pages::road::submit)
        .post("/plans/{plan}/submission/delete", REVIEWERS, pages::road::recall)
        .post("/plans/{plan}/stamps", KEEPERS.and(SCHOOL_LEADERS), pages::road::stamp)
        .post("/plans/{plan}/return", SCHOOL_LEADERS, pages::road::give_back)
        .post("/plans/{plan}/amendment", REVIEWERS, pages::road::amend)
        .post("/plans/{plan}/amendment/delete", REVIEWERS, pages::road::discard)
        .get("/plans/{plan}/diary", STAFF, pages::diary::show)
        .get("/plans/{plan}/editions/{edition}", STAFF, pages::editions::show)
        .get("/plans/{plan}/editions/{edition}/paper", STAFF, pages::papers::edition)
        .get("/plans/{plan}/editions/{edition}/paper/{format}", STAFF, pages::papers::edition_file)
        .get("/plans/{plan}/editions/{edition}/corrections/paper", STAFF, pages::papers::corrections)
        .get("/plans/{plan}/editions/{edition}/corrections/paper/{format}", STAFF, pages::papers::corrections_file)
        .get("/plans/{plan}/paper", STAFF, pages::papers::plan)
        .get("/plans/{plan}/paper/{format}", STAFF, pages::papers::plan_file)
        .get("/plans/{plan}/comparison", STAFF, pages::editions::compare)
}
