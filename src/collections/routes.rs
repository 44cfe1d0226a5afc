//! The addresses of collections, for whom each is, and what answers.

use super::pages;
use crate::access::{CENTRE, HEADS, PUBLIC, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    let makers = STAFF.and(CENTRE);
    Routes::new()
        .get("/collections", PUBLIC, pages::list::list)
        .post("/collections", makers, pages::new::create)
        .get("/collections/new", makers, pages::new::new)
        .get("/collections/choice", makers, pages::choice::choose)
        .get("/collections/{collection}", PUBLIC, pages::show::show)
        .get("/collections/{collection}/paper", PUBLIC, pages::show::paper)
        .get("/collections/{collection}/paper/{format}", PUBLIC, pages::show::file)
        .get("/collections/{collection}/edit", makers, pages::edit::edit)
        .post("/collections/{collection}", makers, pages::edit::update)
        .post("/collections/{collection}/meeting", HEADS, pages::meeting::tie)
        .post("/collections/{collection}/practices", makers, pages::choice::add)
        .post("/collections/{collection}/delete", makers, pages::edit::delete)
        .post("/collections/{collection}/restoration", makers, pages::edit::restore)
}
