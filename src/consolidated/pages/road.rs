//! The road of a consolidated report: proposed to the head of the centre, given back, approved.

use axum::response::IntoResponse;
use serde_json::json;

use super::show::load;
use super::{assemble, note};
use crate::consolidated::model::form::DeedForm;
use crate::consolidated::model::sums::told;
use crate::consolidated::model::{Approval, Kept, Report};
use crate::consolidated::paths;
use crate::consolidated::print;
use crate::consolidated::store::lines::{self, OwnCell};
use crate::consolidated::store::reports;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::ConsolidatedId;
use crate::web::{Ctx, Form, Invalid, Path, Response};

/// The report, if it still is what the reader has seen.
async fn seen(tx: &mut Tx, id: ConsolidatedId, form: &DeedForm) -> Result<Report> {
    let report = reports::find(tx, id).await?;
    if form.version.parse() == Ok(report.version) { Ok(report) } else { Err(Error::Stale) }
}

/// Lays the report before the head of the centre.
pub async fn propose(ctx: Ctx, Path(id): Path<ConsolidatedId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = seen(&mut tx, id, &form).await?.propose(&ctx.actor)?;
    reports::save_state(&mut tx, &report, ctx.now()).await?;
    note(&ctx, &mut tx, &report, "propose-consolidated", json!({})).await?;
    tx.commit().await?;
    let see = ctx.see(paths::show(id)).notice("consolidated-proposed");
    Ok(see.into_response())
}

/// Takes it back, to go on writing.
pub async fn recall(ctx: Ctx, Path(id): Path<ConsolidatedId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = seen(&mut tx, id, &form).await?.recall(&ctx.actor)?;
    reports::save_state(&mut tx, &report, ctx.now()).await?;
    note(&ctx, &mut tx, &report, "recall-consolidated", json!({})).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("consolidated-recalled").into_response())
}

/// Sends it back with a reason.
pub async fn give_back(ctx: Ctx, Path(id): Path<ConsolidatedId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = seen(&mut tx, id, &form).await?;
    report.can_decide(&ctx.actor)?;
    let reason = match form.parse_reason() {
        Ok(reason) => reason,
        Err(invalid) => return again(&ctx, &mut tx, id, invalid).await,
    };
    let report = report.give_back(&ctx.actor, reason.clone())?;
    reports::save_state(&mut tx, &report, ctx.now()).await?;
    note(&ctx, &mut tx, &report, "return-consolidated", json!({ "reason": reason })).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("consolidated-returned").into_response())
}

/// Approves it: from now on numbers, text and paper stand as they are, and each association sees its own line.
pub async fn approve(ctx: Ctx, Path(id): Path<ConsolidatedId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = seen(&mut tx, id, &form).await?;
    report.can_decide(&ctx.actor)?;
    let approval = match form.parse_approval(ctx.today()) {
        Ok(approval) => Approval { by_name: ctx.actor.short_name(), by_post: ctx.actor.post.clone(), ..approval },
        Err(invalid) => return again(&ctx, &mut tx, id, invalid).await,
    };
    let all = assemble(&ctx, &mut tx, id).await?;
    if all.sheet.schools == 0 {
        return Err(Refusal::new("consolidated-refused-nothing").into());
    }
    let alone = report.proposed_by == Some(ctx.actor.user);
    let report = report.approve(&ctx.actor, approval.clone())?;
    let printed = print::Printed {
        report: &report,
        sheet: &all.sheet,
        written: &all.written,
        words: all.words.in_language(report.locale),
        made_at: ctx.now(),
    };
    let paper = printed.document();
    for source in &all.sources {
        let Some(figures) = source.counted(report.counts) else { continue };
        let columns = all.sheet.columns.iter().zip(&all.sheet.totals);
        let cells = columns.map(|(column, total)| OwnCell { column: column.clone(), own: told(figures, column), total: *total });
        lines::insert(&mut tx, &report, source, &cells.collect::<Vec<_>>()).await?;
    }
    let kept = Kept { sheet: all.sheet, chapters: all.written };
    reports::approve(&mut tx, &report, &approval, (&kept, &paper), &ctx.actor, ctx.now()).await?;
    note(&ctx, &mut tx, &report, "approve-consolidated", json!({ "number": approval.number, "alone": alone })).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("consolidated-approved").into_response())
}

/// The page again, with what was typed and what is wrong.
async fn again(ctx: &Ctx, tx: &mut Tx, id: ConsolidatedId, invalid: Invalid<DeedForm>) -> Result<Response> {
    let mut page = load(ctx, tx, id).await?;
    (page.form, page.errors) = (invalid.form, invalid.errors);
    ctx.unprocessable(page)
}
