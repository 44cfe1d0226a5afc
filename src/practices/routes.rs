//! The addresses of the piggy-bank, for whom each is, and what answers.

use super::pages;
use crate::access::{ADMINS, AUTHORS, CENTRE, PUBLIC, REVIEWERS, SIGNED_IN, STAFF};
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/practices", PUBLIC, pages::browse::list)
        .get("/oai", PUBLIC, pages::harvest::ask)
        .question("/oai", PUBLIC, pages::harvest::ask_by_post)
        .get("/robots.txt", PUBLIC, pages::doors::robots)
        .get("/sitemap.xml", PUBLIC, pages::doors::map)
        .get("/sitemap/{section}", PUBLIC, pages::doors::section)
        .get("/practices/feed", PUBLIC, pages::doors::feed)
        .get("/practices/new", AUTHORS, pages::new::new)
        .post("/practices", AUTHORS, pages::new::create)
        .get("/practices/mine", AUTHORS, pages::author::mine)
        .post("/practices/mine/letters", AUTHORS, pages::author::wish)
        .get("/practices/saved", SIGNED_IN, pages::bookmarks::saved)
        .get("/practices/suggestions", PUBLIC, pages::suggestions::list)
        .and(searches())
        .get("/practices/complaints", CENTRE, pages::complaints::list)
        .post("/practices/complaints/{complaint}/settlement", CENTRE, pages::complaints::settle)
        .get("/practices/queue", REVIEWERS.and(CENTRE), pages::review::queue)
        .get("/practices/{practice}", PUBLIC, pages::show::show)
        .get("/practices/{practice}/archive", PUBLIC, pages::download::archive)
        .get("/practices/{practice}/files/{file}", PUBLIC, pages::download::file)
        .get("/practices/{practice}/files/{file}/pictures/{picture}", PUBLIC, pages::download::picture)
        .post("/practices/{practice}/uses", STAFF.and(CENTRE), pages::uses::create)
        .post("/practices/{practice}/uses/{mark}/delete", STAFF.and(CENTRE), pages::uses::delete)
        .post("/practices/{practice}/uses/{mark}/restoration", STAFF.and(CENTRE), pages::uses::restore)
        .post("/practices/{practice}/questions", STAFF.and(CENTRE), pages::questions::create)
        .post("/practices/{practice}/questions/{question}/delete", STAFF.and(CENTRE), pages::questions::delete)
        .post("/practices/{practice}/questions/{question}/restoration", STAFF.and(CENTRE), pages::questions::restore)
        .post("/practices/{practice}/bookmark", SIGNED_IN, pages::bookmarks::create)
        .post("/practices/{practice}/bookmark/delete", SIGNED_IN, pages::bookmarks::delete)
        .get("/practices/{practice}/complaint", PUBLIC, pages::complaints::new)
        .post("/practices/{practice}/complaint", PUBLIC, pages::complaints::create)
        .post("/practices/{practice}", AUTHORS, pages::edit::update)
        .get("/practices/{practice}/edit", AUTHORS, pages::edit::edit)
        .post("/practices/{practice}/delete", AUTHORS, pages::edit::delete)
        .post("/practices/{practice}/files", AUTHORS, pages::files::create)
        .post("/practices/{practice}/files/{file}/delete", AUTHORS, pages::files::delete)
        .post("/practices/{practice}/findings", AUTHORS, pages::check::save)
        .post("/practices/{practice}/cleaning", AUTHORS, pages::check::clean)
        .get("/practices/{practice}/likeness/{other}", AUTHORS.and(REVIEWERS), pages::likeness::show)
        .post("/practices/{practice}/likeness/{other}", AUTHORS, pages::likeness::save)
        .post("/practices/{practice}/submission/delete", AUTHORS, pages::author::recall)
        .and(corrections())
        .post("/practices/{practice}/adaptation", AUTHORS, pages::adaptation::create)
        .get("/practices/{practice}/review", REVIEWERS.and(CENTRE), pages::review::show)
        .post("/practices/{practice}/review", REVIEWERS.and(CENTRE), pages::review::decide)
        .post("/practices/{practice}/share", REVIEWERS, pages::review::share)
        .post("/practices/{practice}/nomination", REVIEWERS, pages::review::nominate)
        .post("/practices/{practice}/nomination/delete", CENTRE, pages::centre::send_back)
        .post("/practices/{practice}/publication", CENTRE, pages::centre::publish)
        .post("/practices/{practice}/withdrawal", AUTHORS, pages::author::withdraw)
        .post("/practices/{practice}/withdrawal/delete", AUTHORS, pages::author::restore)
        .post("/practices/{practice}/takedown", CENTRE.and(ADMINS), pages::centre::take_down)
}

/// What a person looks for again and again.
fn searches() -> Routes {
    Routes::new()
        .get("/practices/searches", SIGNED_IN, pages::searches::list)
        .post("/practices/searches", SIGNED_IN, pages::search_form::create)
        .get("/practices/searches/new", SIGNED_IN, pages::search_form::new)
        .get("/practices/searches/unsubscription/{code}", PUBLIC, pages::searches::leave)
        .post("/practices/searches/unsubscription/{code}", PUBLIC, pages::searches::silence)
        .get("/practices/searches/{search}", SIGNED_IN, pages::searches::open)
        .post("/practices/searches/{search}", SIGNED_IN, pages::search_form::update)
        .get("/practices/searches/{search}/edit", SIGNED_IN, pages::search_form::edit)
        .post("/practices/searches/{search}/delete", SIGNED_IN, pages::searches::delete)
        .post("/practices/searches/{search}/restoration", SIGNED_IN, pages::searches::restore)
}

/// Other words for what is in a bank already.
fn corrections() -> Routes {
    let deciders = REVIEWERS.and(CENTRE);
    Routes::new()
        .get("/practices/{practice}/correction", AUTHORS, pages::correction::edit)
        .post("/practices/{practice}/correction", AUTHORS, pages::correction::update)
        .post("/practices/{practice}/correction/delete", AUTHORS, pages::correction::delete)
        .get("/practices/{practice}/correction/review", deciders, pages::corrected::review)
        .post("/practices/{practice}/correction/review", deciders, pages::corrected::decide)
        .get("/practices/{practice}/versions", PUBLIC, pages::corrected::versions)
}
