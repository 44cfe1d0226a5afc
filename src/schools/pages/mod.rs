//! Screens of districts, schools, associations and the calendar.

pub mod associations;
pub mod closing;
pub mod districts;
pub mod names;
pub mod school;
pub mod schools;
pub mod years;

use uuid::Uuid;

use crate::audit::Entry;
use crate::web::Ctx;

/// What an administrator does to a thing of this feature, to be noted.
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

/// Choices of a form: codes with their words, by the prefix of the message keys.
fn words(ctx: &Ctx, prefix: &str, codes: &[&'static str]) -> Vec<(&'static str, String)> {
    codes.iter().map(|code| (*code, ctx.say(&format!("{prefix}-{}", code.to_lowercase().replace('/', "-")), &[]))).collect()
}
