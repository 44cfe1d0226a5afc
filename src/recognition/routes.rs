//! The addresses of certificates and registers, for whom each is, and what answers.

use super::pages;
use crate::access::{CENTRE, KEEPERS, REVIEWERS, SCHOOL_LEADERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    let holders = STAFF.and(CENTRE);
    let issuers = REVIEWERS.and(CENTRE);
    let readers = KEEPERS.and(SCHOOL_LEADERS).and(CENTRE);
    Routes::new()
        .get("/certificates", issuers, pages::list::list)
        .get("/certificates/{certificate}", holders, pages::show::show)
        .get("/certificates/{certificate}/paper", holders, pages::show::paper)
        .get("/certificates/{certificate}/paper/{format}", holders, pages::show::file)
        .post("/certificates/{certificate}/annulment", issuers, pages::show::annul)
        .post("/certificates/{certificate}/reissue", issuers, pages::show::reissue)
        .get("/register/paper", readers, pages::register::paper)
        .get("/register/paper/{format}", readers, pages::register::file)
}
