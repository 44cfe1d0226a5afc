//! Screens of accounts.

pub mod account;
pub mod audit;
pub mod invitation;
pub mod people;
pub mod person;
pub mod reset;
pub mod roles;
pub mod settings;
pub mod sign_in;
pub mod slips;
pub mod users;
pub mod work;

use uuid::Uuid;

use crate::audit::Entry;
use crate::web::Ctx;

/// What a signed-in person does to a thing of accounts, to be noted.
fn entry(ctx: &Ctx, deed: &'static str, subject: &'static str, id: Uuid) -> Entry {
    Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject,
        subject_id: Some(id),
        ..Entry::default()
    }
}
