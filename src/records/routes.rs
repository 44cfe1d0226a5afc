//! The doors of the year's records. The district never comes in: it reads what is sent.

use super::pages::{edit, lines, list, paper};
use crate::access::{KEEPERS, MEMBERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    let writers = MEMBERS.and(KEEPERS);
    Routes::new()
        .get("/records", STAFF, list::list)
        .post("/records", writers, edit::create)
        .get("/records/new", writers, edit::new)
        .get("/records/lines", writers, lines::new)
        .post("/records/lines", writers, lines::create)
        .get("/records/paper", STAFF, paper::show)
        .get("/records/paper/{format}", STAFF, paper::file)
        .get("/records/{record}", STAFF, edit::show)
        .post("/records/{record}", writers, edit::update)
        .post("/records/{record}/delete", writers, edit::delete)
        .post("/records/{record}/restoration", writers, edit::restore)
}
