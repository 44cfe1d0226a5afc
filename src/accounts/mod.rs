//! Accounts: one for life, however often a person's school and roles change. Sign-in and its throttling,
//! passwords, invitations by link or printed slip, open sessions, language and appearance, roles with dates.

mod model;
mod pages;
mod store;

use crate::access::{PUBLIC, SIGNED_IN};
use crate::jobs::Jobs;
use crate::web::Routes;

pub use model::hash as hash_password;
pub use store::users::{NewUser, set_password};

pub fn routes() -> Routes {
    Routes::new()
        .get("/login", PUBLIC, pages::sign_in::new)
        .post("/login", PUBLIC, pages::sign_in::create)
        .post("/logout", SIGNED_IN, pages::sign_in::delete)
        .post("/settings/language", PUBLIC, pages::settings::language)
        .get("/settings/view", PUBLIC, pages::settings::view)
        .post("/settings/view", PUBLIC, pages::settings::update_view)
        .post("/settings/place", SIGNED_IN, pages::settings::place)
        .get("/account", SIGNED_IN, pages::account::show)
        .post("/account/password", SIGNED_IN, pages::account::update_password)
        .post("/account/sessions/{session}/delete", SIGNED_IN, pages::account::delete_session)
        .post("/account/sessions/delete", SIGNED_IN, pages::account::delete_other_sessions)
}

pub fn jobs() -> Jobs {
    Jobs::default()
}
