//! The addresses of controls, for whom each is, and what answers.

use super::model::deeds::INSPECTING;
use super::pages;
use crate::access::{MEMBERS, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/controls", STAFF, pages::list::list)
        .post("/controls", INSPECTING, pages::new::create)
        .get("/controls/new", INSPECTING, pages::new::new)
        .get("/controls/{control}", STAFF, pages::show::show)
        .post("/controls/{control}/delete", INSPECTING, pages::deeds::delete)
        .get("/controls/{control}/edit", INSPECTING, pages::edit::edit)
        .post("/controls/{control}/edit", INSPECTING, pages::edit::update)
        .get("/controls/{control}/objects/{object}", INSPECTING, pages::grid::show)
        .post("/controls/{control}/objects/{object}", INSPECTING, pages::grid::update)
        .get("/controls/{control}/memo", INSPECTING, pages::memo::show)
        .post("/controls/{control}/memo", INSPECTING, pages::memo::update)
        .post("/controls/{control}/signature", INSPECTING, pages::deeds::sign)
        .post("/controls/{control}/acquaintance", MEMBERS, pages::deeds::acquaint)
        .post("/controls/{control}/reminder", INSPECTING, pages::deeds::remind)
        .post("/controls/{control}/agenda", INSPECTING, pages::deeds::bring)
        .get("/controls/{control}/repeat", INSPECTING, pages::repeat::show)
        .post("/controls/{control}/repeat", INSPECTING, pages::repeat::check)
        .post("/controls/{control}/closing", INSPECTING, pages::deeds::close)
        .get("/controls/{control}/paper", STAFF, pages::paper::show)
        .get("/controls/{control}/paper/{format}", STAFF, pages::paper::file)
}
