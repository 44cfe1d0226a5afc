//! The addresses of meetings, for whom each is, and what answers.

use super::pages;
use crate::access::{HEADS, KEEPERS, PUBLIC, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
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
        .get("/check/{code}", PUBLIC, pages::verification::show)
}
