//! Who may open which page of the library.

use super::pages;
use crate::access::{Audience, CENTRE, HEADS, MEMBERS, PUBLIC, SCHOOL_LEADERS, SIGNED_IN, STAFF};
use crate::web::Routes;

/// Those who put documents on the shelf: the centre for the district, the leaders for their school, the head
/// for the association.
const KEEPERS: Audience = CENTRE.and(SCHOOL_LEADERS).and(HEADS);

pub fn routes() -> Routes {
    Routes::new()
        .get("/library", PUBLIC, pages::list::list)
        .post("/library", KEEPERS, pages::edit::create)
        .get("/library/new", KEEPERS, pages::edit::new)
        .post("/library/start", CENTRE, pages::start::create)
        .get("/library/ripple", pages::papers::REGISTER, pages::ripple::list)
        .get("/library/feed", PUBLIC, pages::feed::show)
        .get("/library/subscriptions", SIGNED_IN, pages::subscriptions::edit)
        .post("/library/subscriptions", SIGNED_IN, pages::subscriptions::update)
        .get("/library/unsubscription/{code}", PUBLIC, pages::subscriptions::leave)
        .post("/library/unsubscription/{code}", PUBLIC, pages::subscriptions::delete)
        .get("/library/sheets", STAFF, pages::sheets::list)
        .get("/library/sheets/{sheet}", STAFF, pages::sheets::show)
        .post("/library/sheets/{sheet}/acknowledgement", MEMBERS, pages::sheets::confirm)
        .post("/library/sheets/{sheet}/reminder", HEADS, pages::sheets::remind)
        .post("/library/sheets/{sheet}/delete", HEADS, pages::sheets::delete)
        .get("/library/sheets/{sheet}/paper", STAFF, pages::sheets::paper)
        .get("/library/sheets/{sheet}/paper/{format}", STAFF, pages::sheets::paper_file)
        .post("/library/{norm}/sheet", HEADS, pages::sheets::create)
        .get("/library/paper", pages::papers::REGISTER, pages::papers::register)
        .get("/library/paper/{format}", pages::papers::REGISTER, pages::papers::register_file)
        .get("/library/{norm}", PUBLIC, pages::show::show)
        .post("/library/{norm}", KEEPERS, pages::edit::update)
        .get("/library/{norm}/original", PUBLIC, pages::show::original)
        .get("/library/{norm}/edit", KEEPERS, pages::edit::edit)
        .post("/library/{norm}/delete", KEEPERS, pages::edit::delete)
        .get("/library/{norm}/annotation", KEEPERS, pages::annotation::edit)
        .post("/library/{norm}/annotation", KEEPERS, pages::annotation::update)
        .post("/library/{norm}/files", KEEPERS, pages::files::create)
        .get("/library/{norm}/files/{attachment}", PUBLIC, pages::files::show)
        .get("/library/{norm}/files/{attachment}/read", PUBLIC, pages::viewer::show)
        .get("/library/{norm}/files/{attachment}/pictures/{picture}", PUBLIC, pages::viewer::picture)
        .post("/library/{norm}/files/{attachment}/delete", KEEPERS, pages::files::delete)
        .get("/library/{norm}/links", KEEPERS, pages::links::list)
        .post("/library/{norm}/links", KEEPERS, pages::links::create)
        .post("/library/{norm}/links/{link}/delete", KEEPERS, pages::links::delete)
}
