//! The way to the centre: the head proposes, the deputy or the principal sends a copy of the approved report.

use axum::response::IntoResponse;

use super::{note, open};
use crate::error::{Refusal, Result};
use crate::ids::ReportId;
use crate::reports::gathered::gather;
use crate::reports::model::Deed;
use crate::reports::paths;
use crate::reports::store::road::NewStep;
use crate::reports::store::sent;
use crate::submissions;
use crate::web::{Ctx, Path, Response};

pub async fn propose(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let rounds = sent::list(&mut tx, id).await?;
    report.can_propose(&ctx.actor, sent::latest(&rounds))?;
    note(&ctx, &mut tx, &report, &[NewStep::of(Deed::Propose)]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("reports-proposed").into_response())
}

/// Sends the report: its paper, its figures without names, its chapters.
pub async fn send(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let rounds = sent::list(&mut tx, id).await?;
    report.can_send(&ctx.actor, sent::latest(&rounds))?;
    let kind = report.kind.sent_as().ok_or(Refusal::new("reports-refused-kind"))?;
    let gathered = gather(&mut tx, report, ctx.dated(), ctx.now()).await?;
    let sending = gathered.sending(kind);
    let report = &gathered.report;
    submissions::send(&mut tx, &ctx.actor, &sending, ctx.now()).await?;
    note(&ctx, &mut tx, report, &[NewStep::of(Deed::Send)]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("reports-sent").into_response())
}
