//! The doors of accounts: one's own, those to other people's accounts, and the administrator's.

use super::pages;
use crate::access::{ADMINS, Audience, CENTRE, HEADS, PUBLIC, REVIEWERS, SCHOOL_LEADERS, SIGNED_IN};
use crate::web::Routes;

/// Those who keep other people's accounts or assign roles to them.
const KEEPERS: Audience = HEADS.and(SCHOOL_LEADERS).and(CENTRE).and(ADMINS);
/// Those who enter new people.
const ENTERERS: Audience = REVIEWERS.and(ADMINS);
/// Those who assign roles.
const APPOINTERS: Audience = HEADS.and(SCHOOL_LEADERS).and(ADMINS);

pub fn routes() -> Routes {
    Routes::new().and(door()).and(own()).and(people()).and(administration())
}

fn door() -> Routes {
    Routes::new()
        .get("/login", PUBLIC, pages::sign_in::new)
        .post("/login", PUBLIC, pages::sign_in::create)
        .post("/logout", SIGNED_IN, pages::sign_in::delete)
        .get("/invitation", PUBLIC, pages::invitation::new)
        .post("/invitation", PUBLIC, pages::invitation::enter)
        .get("/invitation/{code}", PUBLIC, pages::invitation::show)
        .post("/invitation/{code}", PUBLIC, pages::invitation::accept)
        .get("/reset", PUBLIC, pages::reset::new)
        .post("/reset", PUBLIC, pages::reset::create)
        .get("/reset/sent", PUBLIC, pages::reset::sent)
}

fn own() -> Routes {
    Routes::new()
        .post("/settings/language", PUBLIC, pages::settings::language)
        .get("/settings/view", PUBLIC, pages::settings::view)
        .post("/settings/view", PUBLIC, pages::settings::update_view)
        .post("/settings/place", SIGNED_IN, pages::settings::place)
        .get("/account", SIGNED_IN, pages::account::show)
        .post("/account/password", SIGNED_IN, pages::account::update_password)
        .post("/account/email", SIGNED_IN, pages::account::update_email)
        .post("/account/sessions/{session}/delete", SIGNED_IN, pages::account::delete_session)
        .post("/account/sessions/delete", SIGNED_IN, pages::account::delete_other_sessions)
}

fn people() -> Routes {
    Routes::new()
        .get("/people", KEEPERS, pages::people::list)
        .post("/people", ENTERERS, pages::people::create)
        .get("/people/new", ENTERERS, pages::people::new)
        .get("/people/join", APPOINTERS, pages::roles::join)
        .post("/people/join", APPOINTERS, pages::roles::create_by_login)
        .post("/people/slips", KEEPERS, pages::slips::create_many)
        .get("/people/{user}", KEEPERS, pages::person::show)
        .post("/people/{user}/invitation", KEEPERS, pages::slips::create)
        .get("/people/{user}/roles/new", APPOINTERS, pages::roles::new)
        .post("/people/{user}/roles", APPOINTERS, pages::roles::create)
        .get("/people/{user}/roles/{role}/ending", APPOINTERS, pages::roles::ending)
        .post("/people/{user}/roles/{role}/ending", APPOINTERS, pages::roles::end)
        .post("/people/{user}/roles/{role}/delete", APPOINTERS, pages::roles::delete)
}

fn administration() -> Routes {
    Routes::new()
        .get("/admin/users", ADMINS, pages::people::list)
        .get("/admin/users/{user}/edit", ADMINS, pages::users::edit)
        .post("/admin/users/{user}", ADMINS, pages::users::update)
        .post("/admin/users/{user}/disabling", ADMINS, pages::users::disable)
        .post("/admin/users/{user}/disabling/delete", ADMINS, pages::users::enable)
        .get("/admin/audit", ADMINS, pages::audit::list)
        .get("/admin/jobs", ADMINS, pages::work::list)
        .post("/admin/jobs/{job}/retry", ADMINS, pages::work::retry)
}
