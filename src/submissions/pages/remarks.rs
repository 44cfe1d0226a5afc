//! Remarks at a paragraph, a row or a cell, and what the author answers.

use axum::response::IntoResponse;
use time::OffsetDateTime;

use crate::error::{Error, Refusal, Result};
use crate::ids::{SubmissionId, SubmissionRemarkId};
use crate::submissions::model::reading::passages;
use crate::submissions::paths;
use crate::submissions::store::remarks::{self, NewRemark};
use crate::submissions::store::submissions;
use crate::web::{Check, Ctx, Form, Path, Response, form};

/// So much of the words a remark is about is kept beside it.
const QUOTE: usize = 400;

form! {
    /// The block and the cell that a remark points at; nothing for the paper as a whole.
    pub struct RemarkForm { block, cell, text }
}

/// Makes a remark; its place must be in the paper.
pub async fn create(ctx: Ctx, Path(id): Path<SubmissionId>, Form(form): Form<RemarkForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let submission = submissions::find(&mut tx, id).await?;
    submission.can_judge(&ctx.actor)?;
    let mut check = Check::new();
    let text = check.text("text", &form.text, 1..=2000);
    if check.finish((), || ()).is_err() {
        return Err(Refusal::new("submissions-refused-empty-remark").into());
    }
    let block: Option<usize> = form.block.parse().ok();
    let quote = match block {
        Some(block) => {
            let found = passages(&submission.paper).into_iter().find(|(at, _)| *at == block);
            found.and_then(|(_, passage)| passage.words_at(&form.cell)).ok_or(Error::NotFound)?
        }
        None => String::new(),
    };
    let quote: String = quote.chars().take(QUOTE).collect();
    let cell = if block.is_some() { form.cell.as_str() } else { "" };
    let new = NewRemark { block: block.and_then(|at| i32::try_from(at).ok()), cell, quote: &quote, text: &text };
    remarks::insert(&mut tx, &submission, &new, &ctx.actor, ctx.now()).await?;
    tx.commit().await?;
    let place = block.map(|at| format!("?view=whole#p-{at}")).unwrap_or_default();
    Ok(ctx.see(format!("{}{place}", paths::of_centre(id))).notice("submissions-remark-made").into_response())
}

/// Takes a remark back while the paper is being read.
pub async fn delete(ctx: Ctx, Path((id, remark)): Path<(SubmissionId, SubmissionRemarkId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let submission = submissions::find(&mut tx, id).await?;
    submission.can_judge(&ctx.actor)?;
    if !remarks::delete(&mut tx, id, remark).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(paths::of_centre(id)).notice("submissions-remark-deleted").into_response())
}

/// Strikes out a remark on an earlier round: the school has mended it.
pub async fn settle(ctx: Ctx, Path((id, remark)): Path<(SubmissionId, SubmissionRemarkId)>) -> Result<Response> {
    set(&ctx, id, remark, Some(ctx.now())).await?;
    let undo = format!("{}/remarks/{remark}/settlement/delete", paths::of_centre(id));
    Ok(ctx.see(paths::of_centre(id)).notice("submissions-remark-settled").undo(undo).into_response())
}

/// Takes that back.
pub async fn unsettle(ctx: Ctx, Path((id, remark)): Path<(SubmissionId, SubmissionRemarkId)>) -> Result<Response> {
    set(&ctx, id, remark, None).await?;
    Ok(ctx.see(paths::of_centre(id)).notice("submissions-remark-unsettled").into_response())
}

/// The remark stands on a round before the one that is being read.
async fn set(ctx: &Ctx, id: SubmissionId, remark: SubmissionRemarkId, settled_at: Option<OffsetDateTime>) -> Result<()> {
    let mut tx = ctx.write().await?;
    let submission = submissions::find(&mut tx, id).await?;
    submission.can_judge(&ctx.actor)?;
    let rounds = submissions::list_rounds(&mut tx, &submission).await?;
    let earlier: Vec<_> = rounds.iter().filter(|round| round.round < submission.round).map(|round| round.id).collect();
    let remarks = remarks::list(&mut tx, &earlier).await?;
    let found = remarks.iter().find(|known| known.id == remark).ok_or(Error::NotFound)?;
    if !remarks::settle(&mut tx, found, settled_at).await? {
        return Err(Error::Stale);
    }
    tx.commit().await
}

form! {
    pub struct AnswerForm { answer, version }
}

/// The association answers a remark.
pub async fn answer(
    ctx: Ctx,
    Path((id, remark)): Path<(SubmissionId, SubmissionRemarkId)>,
    Form(form): Form<AnswerForm>,
) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let submission = submissions::find(&mut tx, id).await?;
    if !remarks::list(&mut tx, &[id]).await?.iter().any(|known| known.id == remark) {
        return Err(Error::NotFound);
    }
    submission.can_answer(&ctx.actor)?;
    let mut check = Check::new();
    let answer = check.text("answer", &form.answer, 1..=2000);
    if check.finish((), || ()).is_err() {
        return Err(Refusal::new("submissions-refused-empty-remark").into());
    }
    let version = form.version.parse().unwrap_or_default();
    if !remarks::answer(&mut tx, (id, remark, version), &answer, &ctx.actor, ctx.now()).await? {
        return Err(Error::Stale);
    }
    tx.commit().await?;
    let place = format!("{}#remark-{remark}", paths::of_school(id));
    Ok(ctx.see(place).notice("submissions-answered").into_response())
}
