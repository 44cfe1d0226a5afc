//! The folder of an association for a year: every paper of it in the order in which associations keep them, with an index,
//! as one PDF or as an archive; and the act by which one head hands the folder over to the next.

mod gathering;
mod model;
mod pages;
mod print;

use crate::access::{HEADS, SCHOOL_LEADERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    let keepers = HEADS.and(SCHOOL_LEADERS);
    Routes::new()
        .get("/folder", STAFF, pages::show::show)
        .get("/folder/paper/{format}", STAFF, pages::files::whole)
        .get("/folder/archive", STAFF, pages::files::archive)
        .get("/folder/handover/paper", keepers, pages::handover::show)
        .get("/folder/handover/paper/{format}", keepers, pages::handover::file)
}
