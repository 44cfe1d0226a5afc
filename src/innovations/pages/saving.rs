//! What a page that saves itself is told.

use axum::Json;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use crate::web::{Ctx, Errors, Response};

/// What stands is what was typed, and has this version.
pub fn saved(ctx: &Ctx, version: i32) -> Response {
    let words = ctx.say("innovations-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
    Json(serde_json::json!({ "saved": words, "seen": { "version": version.to_string() } })).into_response()
}

/// It was written otherwise in the meantime.
pub fn changed(ctx: &Ctx) -> Response {
    let told = serde_json::json!({ "error": ctx.say("innovations-conflict-here", &[]), "seen": {} });
    (StatusCode::CONFLICT, Json(told)).into_response()
}

/// Something cannot be kept as it is.
pub fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}
