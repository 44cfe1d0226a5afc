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
pub mod show;

use axum::Json;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::model::control::Control;
use super::model::parts::Outcome;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::text::Locale;
use crate::web::{Ctx, Errors, Response};

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

/// The answer to a page that saves itself: the part as it is typed is seen by now, unless another has written it.
fn answer(ctx: &Ctx, part: &str, digest: &str, outcome: Outcome) -> Response {
    if outcome == Outcome::Conflict {
        let told = serde_json::json!({ "error": ctx.say("controls-conflict-here", &[]), "seen": {} });
        return (StatusCode::CONFLICT, Json(told)).into_response();
    }
    let saved = ctx.say("controls-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
    let seen = serde_json::json!({ part: digest });
    Json(serde_json::json!({ "saved": saved, "seen": seen })).into_response()
}

/// The same where something cannot be kept.
fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}
