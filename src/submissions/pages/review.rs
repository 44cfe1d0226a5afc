//! What the centre does with what was sent, and how a school takes it back.

use axum::response::IntoResponse;
use serde_json::json;

use super::note;
use super::show::{self, Side};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::SubmissionId;
use crate::submissions::model::Verdict;
use crate::submissions::model::submission::Submission;
use crate::submissions::paths;
use crate::submissions::store::{sending, steps, submissions};
use crate::web::{Check, Ctx, Form, Invalid, Path, Problem, Response, form};

form! {
    /// What the centre says at the end, and why.
    pub struct VerdictForm { verdict, reason }
}

/// Opens what nobody has read: from now on it is in work with whoever opened it, and the school cannot take it back.
pub async fn open(ctx: Ctx, Path(id): Path<SubmissionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let submission = submissions::find(&mut tx, id).await?;
    // Another was a moment faster: it is read all the same.
    if submission.can_open(&ctx.actor).is_ok() {
        let opened = submission.open(&ctx.actor, ctx.now())?;
        keep(&ctx, &mut tx, &opened, "open", "").await?;
        tx.commit().await?;
    }
    Ok(ctx.see(paths::of_centre(id)).into_response())
}

/// Takes over what another of the centre has in work.
pub async fn take(ctx: Ctx, Path(id): Path<SubmissionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let taken = submissions::find(&mut tx, id).await?.take(&ctx.actor)?;
    keep(&ctx, &mut tx, &taken, "take", "").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::of_centre(id)).notice("submissions-taken").into_response())
}

/// Accepts or returns; in Ukraine notes or advises.
pub async fn close(ctx: Ctx, Path(id): Path<SubmissionId>, Form(form): Form<VerdictForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let submission = submissions::find(&mut tx, id).await?;
    submission.can_judge(&ctx.actor)?;
    let mut check = Check::new();
    let verdict = Verdict::from_code(&form.verdict);
    let needs = verdict.is_some_and(Verdict::needs_a_reason);
    let reason = check.text("reason", &form.reason, usize::from(needs)..=2000);
    if verdict.is_none() {
        check.add("reason", Problem::NotAChoice);
    }
    let verdict = match (check.finish(form, || ()), verdict) {
        (Ok(()), Some(verdict)) => verdict,
        (Err(Invalid { form, errors }), _) => {
            return show::again(&ctx, &mut tx, submission, Side::Centre, form.reason, errors).await;
        }
        (Ok(()), None) => return Err(crate::error::Error::Malformed),
    };
    let closed = submission.close(&ctx.actor, verdict, reason.clone(), ctx.now())?;
    keep(&ctx, &mut tx, &closed, verdict.code(), &reason).await?;
    tx.commit().await?;
    let notice = match verdict {
        Verdict::Accept => "submissions-accepted",
        Verdict::Return => "submissions-returned",
        Verdict::Note => "submissions-noted",
        Verdict::Advise => "submissions-advised",
    };
    Ok(ctx.see(paths::of_centre(id)).notice(notice).into_response())
}

/// Opens again what was accepted, with a reason.
pub async fn reopen(ctx: Ctx, Path(id): Path<SubmissionId>, Form(form): Form<VerdictForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let submission = submissions::find(&mut tx, id).await?;
    submission.can_reopen(&ctx.actor)?;
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 1..=2000);
    if let Err(Invalid { form, errors }) = check.finish(form, || ()) {
        return show::again(&ctx, &mut tx, submission, Side::Centre, form.reason, errors).await;
    }
    let reopened = submission.reopen(&ctx.actor, reason.clone())?;
    keep(&ctx, &mut tx, &reopened, "reopen", &reason).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::of_centre(id)).notice("submissions-reopened").into_response())
}

/// The school takes back what nobody has read.
pub async fn recall(ctx: Ctx, Path(id): Path<SubmissionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let recalled = submissions::find(&mut tx, id).await?.recall(&ctx.actor)?;
    keep(&ctx, &mut tx, &recalled, "recall", "").await?;
    sending::stand_again(&mut tx, &recalled).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::of_school(id)).notice("submissions-recalled").into_response())
}

/// Keeps a deed: the state, the step of the story, the entry of the record.
async fn keep(ctx: &Ctx, tx: &mut Tx, submission: &Submission, deed: &'static str, reason: &str) -> Result<()> {
    let closed_by = submission.closed_at.map(|_| ctx.actor.user);
    submissions::save(tx, submission, closed_by).await?;
    steps::insert(tx, submission.id, submission.school, deed, reason, &ctx.actor, ctx.now()).await?;
    let Some(word) = audit_word(deed) else { return Ok(()) };
    let told = json!({ "title": submission.title, "reason": reason });
    note(ctx, tx, (word, submission.id.0), (submission.district, Some(submission.school)), told).await
}

/// The word of a deed in the record of deeds; that somebody reads is told by the story alone.
fn audit_word(deed: &str) -> Option<&'static str> {
    match deed {
        "accept" => Some("submission-accept"),
        "return" => Some("submission-return"),
        "note" => Some("submission-note"),
        "advise" => Some("submission-advise"),
        "reopen" => Some("submission-reopen"),
        "recall" => Some("submission-recall"),
        _ => None,
    }
}
