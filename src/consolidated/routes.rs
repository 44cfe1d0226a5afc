//! The addresses of consolidated reports, for whom each is, and what answers.

use super::pages;
use crate::access::{CENTRE, HEADS, SCHOOL_LEADERS};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/consolidated", CENTRE.and(HEADS).and(SCHOOL_LEADERS), pages::list::list)
        .post("/consolidated", CENTRE, pages::new::create)
        .get("/consolidated/new", CENTRE, pages::new::new)
        .get("/consolidated/{consolidated}", CENTRE, pages::show::show)
        .get("/consolidated/{consolidated}/edit", CENTRE, pages::choice::edit)
        .post("/consolidated/{consolidated}", CENTRE, pages::choice::update)
        .get("/consolidated/{consolidated}/chapters/{chapter}", CENTRE, pages::chapter::edit)
        .post("/consolidated/{consolidated}/chapters/{chapter}", CENTRE, pages::chapter::update)
        .get("/consolidated/{consolidated}/texts/{chapter}", CENTRE, pages::texts::show)
        .post("/consolidated/{consolidated}/texts/{chapter}", CENTRE, pages::texts::quote)
        .post("/consolidated/{consolidated}/quotations/{quotation}/renewal", CENTRE, pages::quotations::renew)
        .post("/consolidated/{consolidated}/quotations/{quotation}/delete", CENTRE, pages::quotations::delete)
        .post("/consolidated/{consolidated}/proposal", CENTRE, pages::road::propose)
        .post("/consolidated/{consolidated}/proposal/delete", CENTRE, pages::road::recall)
        .post("/consolidated/{consolidated}/return", CENTRE, pages::road::give_back)
        .post("/consolidated/{consolidated}/approval", CENTRE, pages::road::approve)
        .get("/consolidated/{consolidated}/paper", CENTRE, pages::paper::paper)
        .get("/consolidated/{consolidated}/paper/{format}", CENTRE, pages::paper::file)
}
