//! What a page that saves itself is told.

use axum::Json;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use crate::controls::model::parts::Outcome;
use crate::web::{Ctx, Errors, Response};

/// The answer to a page that saves itself: the part as it is typed is seen by now, unless another has written it.
pub fn answer(ctx: &Ctx, part: &str, digest: &str, outcome: Outcome) -> Response {
    if outcome == Outcome::Conflict {
        let told = serde_json::json!({ "error": ctx.say("controls-conflict-here", &[]), "seen": {} });
        return (StatusCode::CONFLICT, Json(told)).into_response();
    }
    let saved = ctx.say("controls-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
    let seen = serde_json::json!({ part: digest });
    Json(serde_json::json!({ "saved": saved, "seen": seen })).into_response()
}

/// The same where something cannot be kept.
pub fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}
