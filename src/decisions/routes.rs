//! The addresses of decisions, for whom each is, and what answers.

use super::pages;
use crate::access::{Audience, HEADS, PUBLIC, SCHOOL_LEADERS, STAFF};
use crate::web::Routes;

/// Those who take decisions off control.
const LEADERS: Audience = HEADS.and(SCHOOL_LEADERS);

pub fn routes() -> Routes {
    Routes::new()
        .get("/decisions", STAFF, pages::list::list)
        .get("/decisions/calendar", STAFF, pages::calendar::show)
        .post("/decisions/calendar", STAFF, pages::calendar::create)
        .post("/decisions/calendar/delete", STAFF, pages::calendar::delete)
        .get("/decisions/calendar/{code}", PUBLIC, pages::calendar::read)
        .get("/decisions/{decision}", STAFF, pages::show::show)
        .get("/decisions/{decision}/proofs/{deed}", STAFF, pages::completion::proof)
        .post("/decisions/{decision}/completion", STAFF, pages::completion::create)
        .post("/decisions/{decision}/completion/delete", STAFF, pages::completion::delete)
        .post("/decisions/{decision}/closing", LEADERS, pages::control::close)
        .post("/decisions/{decision}/closing/delete", LEADERS, pages::control::reopen)
        .post("/decisions/{decision}/postponement", LEADERS, pages::control::postpone)
        .post("/decisions/{decision}/cancellation", LEADERS, pages::control::cancel)
        .post("/decisions/{decision}/handover", LEADERS, pages::control::hand_over)
}
