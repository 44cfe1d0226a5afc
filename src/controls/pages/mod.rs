//! Screens of controls.

mod conflict;
pub mod deeds;
pub mod edit;
pub mod form;
pub mod grid;
pub mod list;
pub mod memo;
pub mod new;
pub mod paper;
pub mod repeat;
mod saving;
pub mod show;

use super::model::control::Control;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::text::Locale;
use crate::web::Ctx;

/// The language of the paper of a control.
fn paper_locale(control: &Control) -> Locale {
    Locale::from_code(&control.language).unwrap_or_default()
}

/// Remembers a deed; the record says nothing of what was seen.
async fn note(ctx: &Ctx, tx: &mut Tx, control: &Control, deed: &'static str) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "control",
        subject_id: Some(control.id.0),
        school: Some(control.school.0),
        district: Some(control.district.0),
        before: None,
        after: None,
    };
    audit::note(tx, ctx.now(), entry).await
}
