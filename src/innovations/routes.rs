//! The addresses of innovative practices, for whom each is, and what answers.

use super::pages;
use crate::access::{AUTHORS, CENTRE, PUBLIC, REVIEWERS, SCHOOL_LEADERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    let everybody = STAFF.and(CENTRE);
    let deciders = REVIEWERS.and(CENTRE);
    let recognisers = REVIEWERS.and(SCHOOL_LEADERS).and(CENTRE);
    Routes::new()
        .get("/innovations", PUBLIC, pages::list::list)
        .post("/innovations", AUTHORS, pages::new::create)
        .get("/innovations/new", AUTHORS, pages::new::new)
        .get("/innovations/work", everybody, pages::work::show)
        .get("/innovations/register/paper", CENTRE, pages::paper::register)
        .get("/innovations/register/paper/{format}", CENTRE, pages::paper::register_file)
        .get("/innovations/reviews/{review}", everybody, pages::sheet::show)
        .post("/innovations/reviews/{review}", everybody, pages::sheet::update)
        .post("/innovations/reviews/{review}/signature", everybody, pages::sheet::sign)
        .get("/innovations/reviews/{review}/paper", everybody, pages::paper::sheet)
        .get("/innovations/reviews/{review}/paper/{format}", everybody, pages::paper::sheet_file)
        .get("/innovations/{innovation}", PUBLIC, pages::show::show)
        .get("/innovations/{innovation}/edit", AUTHORS, pages::edit::edit)
        .post("/innovations/{innovation}/edit", AUTHORS, pages::edit::update)
        .post("/innovations/{innovation}/delete", AUTHORS, pages::road::delete)
        .post("/innovations/{innovation}/application", AUTHORS, pages::road::apply)
        .post("/innovations/{innovation}/consent", everybody, pages::road::consent)
        .post("/innovations/{innovation}/nomination", REVIEWERS, pages::road::nominate)
        .post("/innovations/{innovation}/refusal", deciders, pages::road::refuse)
        .post("/innovations/{innovation}/experts", CENTRE, pages::expertise::assign)
        .post("/innovations/{innovation}/release", CENTRE, pages::expertise::release)
        .post("/innovations/{innovation}/decision", CENTRE, pages::expertise::decide)
        .post("/innovations/{innovation}/presentation", CENTRE, pages::road::present)
        .post("/innovations/{innovation}/removal", everybody, pages::road::remove)
        .post("/innovations/{innovation}/recognition", recognisers, pages::recognising::recognise)
        .post("/innovations/{innovation}/renewal", recognisers, pages::recognising::renew)
        .post("/innovations/{innovation}/spread", everybody, pages::recognising::spread)
        .get("/innovations/{innovation}/paper", PUBLIC, pages::paper::passport)
        .get("/innovations/{innovation}/paper/{format}", PUBLIC, pages::paper::passport_file)
        .get("/innovations/{innovation}/extract/paper", everybody, pages::paper::extract)
        .get("/innovations/{innovation}/extract/paper/{format}", everybody, pages::paper::extract_file)
}
