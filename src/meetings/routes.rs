//! The addresses of meetings, for whom each is, and what answers.

use super::pages;
use crate::access::{HEADS, KEEPERS, MEMBERS, PUBLIC, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/meetings", STAFF, pages::list::list)
        .post("/meetings", KEEPERS, pages::new::create)
        .get("/meetings/new", KEEPERS, pages::new::new)
        .get("/meetings/proposals", STAFF, pages::proposals::list)
        .post("/meetings/proposals", STAFF, pages::proposals::create)
        .post("/meetings/proposals/{proposal}/taking", KEEPERS, pages::proposals::take)
        .post("/meetings/proposals/{proposal}/decline", KEEPERS, pages::proposals::decline)
        .get("/meetings/{meeting}", STAFF, pages::show::show)
        .get("/meetings/{meeting}/edit", STAFF, pages::edit::edit)
        .post("/meetings/{meeting}/edit", STAFF, pages::edit::update)
        .post("/meetings/{meeting}/items/{item}/restoration", STAFF, pages::edit::restore)
        .post("/meetings/{meeting}/circulation", KEEPERS, pages::circulation::create)
        .post("/meetings/{meeting}/reply", MEMBERS, pages::deeds::reply)
        .post("/meetings/{meeting}/holding", KEEPERS, pages::deeds::hold)
        .post("/meetings/{meeting}/holding/delete", KEEPERS, pages::deeds::unhold)
        .post("/meetings/{meeting}/reading", STAFF, pages::deeds::give)
        .post("/meetings/{meeting}/reading/delete", STAFF, pages::deeds::recall)
        .post("/meetings/{meeting}/cancellation", KEEPERS, pages::deeds::cancel)
        .post("/meetings/{meeting}/cancellation/delete", KEEPERS, pages::deeds::restore)
        .post("/meetings/{meeting}/remarks", STAFF, pages::remarks::create)
        .post("/meetings/{meeting}/remarks/{remark}/settlement", STAFF, pages::remarks::settle)
        .post("/meetings/{meeting}/files", STAFF, pages::materials::create)
        .get("/meetings/{meeting}/files/{file}", STAFF, pages::materials::show)
        .post("/meetings/{meeting}/files/{file}/delete", STAFF, pages::materials::delete)
        .and(protocols())
}

/// From the draft of a protocol to its folder.
fn protocols() -> Routes {
    Routes::new()
        .get("/meetings/{meeting}/signing", STAFF, pages::signing::show)
        .post("/meetings/{meeting}/signature", STAFF, pages::signing::sign)
        .get("/meetings/{meeting}/drafting", STAFF, pages::drafting::show)
        .post("/meetings/{meeting}/drafting", STAFF, pages::drafting::create)
        .get("/meetings/{meeting}/protocol", STAFF, pages::paper::show)
        .get("/meetings/{meeting}/protocol/{format}", STAFF, pages::paper::file)
        .get("/meetings/{meeting}/extract", STAFF, pages::extract::show)
        .get("/meetings/{meeting}/extract/{format}", STAFF, pages::extract::file)
        .get("/meetings/{meeting}/comparison", STAFF, pages::comparison::show)
        .post("/meetings/{meeting}/correction", HEADS, pages::correction::create)
        .post("/meetings/{meeting}/correction/delete", HEADS, pages::correction::discard)
        .post("/meetings/{meeting}/filing", KEEPERS, pages::correction::file)
        .post("/meetings/{meeting}/scans", KEEPERS, pages::scan::create)
        .get("/meetings/{meeting}/scans/{scan}", STAFF, pages::scan::show)
        .post("/meetings/{meeting}/scans/{scan}/delete", KEEPERS, pages::scan::delete)
        .get("/check/{verification}", PUBLIC, pages::verification::show)
}
