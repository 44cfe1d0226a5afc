//! The addresses of the centre's section, for whom each is, and what answers.

use super::pages::{articles, desk, edit, files, front, news};
use crate::access::{CENTRE, PUBLIC};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/centre", PUBLIC, front::show)
        .get("/centre/desk", CENTRE, desk::list)
        .get("/centre/news", PUBLIC, news::list)
        .get("/centre/news/feed", PUBLIC, news::feed)
        .post("/centre/articles", CENTRE, desk::create)
        .get("/centre/articles/{article}", PUBLIC, articles::show)
        .post("/centre/articles/{article}", CENTRE, edit::update)
        .get("/centre/articles/{article}/edit", CENTRE, edit::edit)
        .post("/centre/articles/{article}/publication", CENTRE, desk::publish)
        .post("/centre/articles/{article}/publication/delete", CENTRE, desk::withdraw)
        .post("/centre/articles/{article}/archive", CENTRE, desk::archive)
        .post("/centre/articles/{article}/archive/delete", CENTRE, desk::restore)
        .post("/centre/articles/{article}/delete", CENTRE, desk::delete)
        .post("/centre/articles/{article}/move", CENTRE, desk::move_page)
        .post("/centre/articles/{article}/files", CENTRE, files::create)
        .get("/centre/articles/{article}/files/{file}", PUBLIC, files::show)
        .post("/centre/articles/{article}/files/{file}", CENTRE, files::update)
        .get("/centre/articles/{article}/files/{file}/picture", PUBLIC, files::picture)
        .post("/centre/articles/{article}/files/{file}/delete", CENTRE, files::delete)
}
