//! The desk at which an author corrects the words of a practice that is in a bank. It saves itself; what readers see
//! changes only when whoever took the practice in has taken in the correction too.

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PracticeId;
use crate::practices::model::Practice;
use crate::practices::model::correction::{Correction, CorrectionForm, Stage};
use crate::practices::paths;
use crate::practices::store::corrections;
use crate::web::{Ctx, Errors, Fields, Form, FromFields, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "practices/correction.html")]
struct Edit {
    practice: Practice,
    form: CorrectionForm,
    errors: Errors,
    stage: Stage,
    reason: String,
    /// Whether anything is written yet.
    is_begun: bool,
    /// What is saved, where another window has saved otherwise: field and saved text.
    conflict: Vec<(&'static str, String)>,
}

impl Edit {
    fn path(&self) -> String {
        paths::correction(self.practice.id)
    }

    /// Under which name this device keeps its copy.
    fn device_key(&self) -> String {
        format!("{}:{}:correction", self.practice.author, self.practice.id)
    }
}

async fn find(ctx: &Ctx, tx: &mut Tx, id: PracticeId) -> Result<(Practice, Correction)> {
    let practice = super::find(tx, id, &ctx.actor).await?;
    practice.can_correct(&ctx.actor)?;
    let fresh = || Correction {
        content: practice.content.clone(),
        note: String::new(),
        stage: Stage::Draft,
        reason: String::new(),
        version: 0,
    };
    let correction = corrections::find(tx, id).await?.unwrap_or_else(fresh);
    Ok((practice, correction))
}

fn page(practice: Practice, correction: &Correction, form: CorrectionForm, errors: Errors) -> Edit {
    let (stage, reason) = (correction.stage, correction.reason.clone());
    Edit { practice, form, errors, stage, reason, is_begun: correction.version > 0, conflict: Vec::new() }
}

pub async fn edit(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (practice, correction) = find(&ctx, &mut tx, id).await?;
    let form = CorrectionForm::of(&correction.content, &correction.note, correction.version);
    ctx.page(page(practice, &correction, form, Errors::default()))
}

/// Saves the correction; sends it when the button says so. Scripts save by the same address and get a sentence.
pub async fn update(ctx: Ctx, Path(id): Path<PracticeId>, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let sends = fields.text("then") == "send";
    let form = CorrectionForm::from_fields(&fields);
    let mut tx = ctx.write().await?;
    let (practice, held) = find(&ctx, &mut tx, id).await?;
    let (content, note) = match form.parse(&practice.content) {
        Ok(parsed) => parsed,
        Err(errors) if by_itself => return Ok(unsaved(&ctx, &errors)),
        Err(errors) => return ctx.unprocessable(page(practice, &held, form, errors)),
    };
    if form.version != held.version.to_string() {
        return if by_itself { Err(Error::Stale) } else { conflict(&ctx, practice, &held, form) };
    }
    let mut lacking = Errors::default();
    if sends && note.is_empty() {
        lacking.add("note", Problem::Required);
    }
    if sends && content == practice.content {
        lacking.add("title", Problem::Rule("practices-correction-same"));
    }
    // Whoever decides reads what was sent: writing on takes it back.
    let stage = if sends && lacking.is_empty() { Stage::Sent } else { Stage::Draft };
    let reason = if stage == Stage::Sent { String::new() } else { held.reason };
    let correction = Correction { content, note, stage, reason, version: held.version };
    let version = corrections::save(&mut tx, id, &correction, ctx.now()).await?;
    tx.commit().await?;
    if by_itself {
        let saved = ctx.say("practices-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
        return Ok(Json(serde_json::json!({ "saved": saved, "version": version.to_string() })).into_response());
    }
    if !lacking.is_empty() {
        let form = CorrectionForm { version: version.to_string(), ..form };
        return ctx.unprocessable(page(practice, &correction, form, lacking));
    }
    let (to, notice) = match stage {
        Stage::Sent => (paths::show(id), "practices-correction-sent"),
        Stage::Draft | Stage::Returned => (paths::correction(id), "practices-draft-saved"),
    };
    Ok(ctx.see(to).notice(notice).into_response())
}

/// Why nothing was saved, as a sentence for the script that asked.
fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}

/// Another window has saved meanwhile: both texts are shown, and nothing that was typed is lost.
fn conflict(ctx: &Ctx, practice: Practice, held: &Correction, form: CorrectionForm) -> Result<Response> {
    let saved = CorrectionForm::of(&held.content, &held.note, held.version);
    let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let differ = form.texts().into_iter().zip(saved.texts()).filter(|((_, typed), (_, saved))| plain(typed) != **saved);
    let conflict = differ.map(|(_, (field, saved))| (field, saved.to_owned())).collect();
    let form = CorrectionForm { version: saved.version.clone(), ..form };
    ctx.page_with(StatusCode::CONFLICT, Edit { conflict, ..page(practice, held, form, Errors::default()) })
}

/// Gives the correction up: the practice stays as it is.
pub async fn delete(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (_, correction) = find(&ctx, &mut tx, id).await?;
    corrections::delete(&mut tx, id, correction.version).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("practices-correction-given-up").into_response())
}
