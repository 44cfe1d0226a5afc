//! The way to the centre: the head proposes, the deputy or the principal sends a copy of the approved report.

use axum::response::IntoResponse;

use super::papers::gather;
use super::{note, open};
use crate::error::{Refusal, Result};
use crate::ids::ReportId;
use crate::reports::model::Deed;
use crate::reports::paths;
use crate::reports::store::road::NewStep;
use crate::reports::store::sent;
use crate::submissions::{self, Chapter, Sending};
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
    let gathered = gather(&ctx, &mut tx, report).await?;
    let printed = gathered.printed(&ctx);
    let report = &gathered.report;
    let chapters = report.chapters.iter().map(|chapter| Chapter {
        code: chapter.heading.code.clone(),
        title: chapter.heading.title(&report.language).to_owned(),
        text: printed.text_of(chapter),
    });
    let sending = Sending {
        school: report.school,
        district: report.district,
        association: report.association,
        school_name: report.school_name.clone(),
        association_name: report.association_name.clone(),
        first_year: report.first_year,
        kind,
        number: 0,
        source: Some((report.id.0, report.edition)),
        title: printed.name(),
        paper: printed.document(),
        figures: report.figures.iter().map(crate::reports::model::Reported::sent).collect(),
        chapters: chapters.collect(),
        is_empty: report.is_empty(),
    };
    submissions::send(&mut tx, &ctx.actor, &sending, ctx.now()).await?;
    note(&ctx, &mut tx, report, &[NewStep::of(Deed::Send)]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("reports-sent").into_response())
}
