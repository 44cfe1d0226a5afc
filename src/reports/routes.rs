//! The addresses of reports, for whom each is, and what answers.

use super::pages;
use crate::access::{CENTRE, KEEPERS, SCHOOL_LEADERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/reports", STAFF, pages::list::list)
        .post("/reports", KEEPERS, pages::new::create)
        .get("/reports/new", KEEPERS, pages::new::new)
        .get("/reports/templates", CENTRE, pages::templates::list)
        .get("/reports/templates/{kind}", CENTRE, pages::templates::edit)
        .post("/reports/templates/{kind}", CENTRE, pages::templates::update)
        .get("/reports/half-year", KEEPERS, pages::half_year::show)
        .post("/reports/half-year", KEEPERS, pages::half_year::settle)
        .get("/reports/{report}", STAFF, pages::show::show)
        .get("/reports/{report}/edit", KEEPERS, pages::edit::first)
        .get("/reports/{report}/edit/{chapter}", KEEPERS, pages::edit::edit)
        .post("/reports/{report}/edit/{chapter}", KEEPERS, pages::edit::update)
        .post("/reports/{report}/count", KEEPERS, pages::figures::count)
        .get("/reports/{report}/figures", STAFF, pages::figures::list)
        .get("/reports/{report}/figures/paper", STAFF, pages::papers::figures)
        .get("/reports/{report}/figures/paper/{format}", STAFF, pages::papers::figures_file)
        .get("/reports/{report}/figures/{indicator}", STAFF, pages::figure::show)
        .post("/reports/{report}/figures/{indicator}", KEEPERS, pages::figure::update)
        .post("/reports/{report}/submission", KEEPERS, pages::road::submit)
        .post("/reports/{report}/submission/delete", KEEPERS, pages::road::recall)
        .post("/reports/{report}/stamps", KEEPERS.and(SCHOOL_LEADERS), pages::road::stamp)
        .post("/reports/{report}/return", SCHOOL_LEADERS, pages::road::give_back)
        .post("/reports/{report}/reopening", KEEPERS, pages::road::reopen)
        .post("/reports/{report}/tasks", KEEPERS, pages::next_year::push)
        .post("/reports/{report}/proposal", KEEPERS, pages::sending::propose)
        .post("/reports/{report}/sending", SCHOOL_LEADERS, pages::sending::send)
        .get("/reports/{report}/paper", STAFF, pages::papers::report)
        .get("/reports/{report}/paper/{format}", STAFF, pages::papers::report_file)
}
