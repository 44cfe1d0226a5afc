//! The road of a report within the school: submitted, stamped, returned, opened again.

use axum::response::IntoResponse;
use time::Date;

use super::show::load;
use super::{DeedForm, found, keep, open};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ReportId;
use crate::plans::{Approvers, Severity, Stamp, Status, approvers, submitter};
use crate::reports::model::{Deed, Report};
use crate::reports::paths;
use crate::reports::store::road::{NewStep, list_protocols};
use crate::reports::store::sent;
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response};

/// Sends the report on its way, with the stamps that were chosen for it. Errors block it, warnings must have been read.
pub async fn submit(ctx: Ctx, Path(id): Path<ReportId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let mut report = open(&ctx, &mut tx, id).await?;
    report.can_submit(&ctx.actor)?;
    let found = found(&ctx, &mut tx, &report).await?;
    let has = |severity: Severity| found.iter().any(|finding| finding.severity == severity);
    let mut errors = Errors::default();
    if report.is_empty() {
        errors.add("findings", Problem::Rule("reports-submit-empty"));
    } else if has(Severity::Error) {
        errors.add("findings", Problem::Rule("reports-submit-errors"));
    } else if has(Severity::Warning) && form.confirmed.is_empty() {
        errors.add("confirmed", Problem::Rule("plans-submit-unconfirmed"));
    }
    if !errors.is_empty() {
        return again(&ctx, &mut tx, report, form, errors).await;
    }
    report.stamps = Stamp::ALL.into_iter().filter(|stamp| form.stamp.iter().any(|code| code == stamp.code())).collect();
    let submitter = submitter(&mut tx, report.school, ctx.actor.user, ctx.today()).await?;
    let (report, skipped) = report.submit(&ctx.actor, submitter, ctx.now())?;
    let steps: Vec<_> = [NewStep::of(Deed::Submit)].into_iter().chain(skipped.into_iter().map(NewStep::skipped)).collect();
    keep(&ctx, &mut tx, &report, &steps).await?;
    tx.commit().await?;
    let see = ctx.see(paths::show(id));
    let see = match report.status {
        Status::Approved => see.notice("reports-approved"),
        _ => see.notice("reports-submitted").undo(format!("{}/submission/delete", paths::show(id))),
    };
    Ok(see.into_response())
}

/// Takes the submission back, to go on writing.
pub async fn recall(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?.recall(&ctx.actor)?;
    keep(&ctx, &mut tx, &report, &[NewStep::of(Deed::Recall)]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("reports-recalled").into_response())
}

/// Sets the stamp the report waits for: a protocol is chosen among the signed ones, an order is named by number and date.
pub async fn stamp(ctx: Ctx, Path(id): Path<ReportId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let approvers = approvers(&mut tx, report.school, report.submitted_by, ctx.today()).await?;
    let stamp = report.can_stamp(&ctx.actor, approvers)?;
    let (number, dated) = match named(&ctx, &mut tx, &report, stamp, &form).await? {
        Ok(named) => named,
        Err(errors) => return again(&ctx, &mut tx, report, form, errors).await,
    };
    let alone =
        stamp == Stamp::Approve && approvers == Approvers::OnlyTheSubmitter && report.submitted_by == Some(ctx.actor.user);
    let by = report.submitted_by.unwrap_or(ctx.actor.user);
    let submitter = submitter(&mut tx, report.school, by, ctx.today()).await?;
    let (report, skipped) = report.stamp(&ctx.actor, approvers, submitter, ctx.now())?;
    let set = NewStep { number, dated, alone, ..NewStep::of(Deed::Set(stamp)) };
    let steps: Vec<_> = [set].into_iter().chain(skipped.into_iter().map(NewStep::skipped)).collect();
    keep(&ctx, &mut tx, &report, &steps).await?;
    tx.commit().await?;
    let key = if report.status == Status::Approved { "reports-approved" } else { "reports-stamped" };
    Ok(ctx.see(paths::show(id)).notice(key).into_response())
}

/// Number and date of the protocol or the order that a stamp bears.
async fn named(
    ctx: &Ctx,
    tx: &mut Tx,
    report: &Report,
    stamp: Stamp,
    form: &DeedForm,
) -> Result<Result<(String, Option<Date>), Errors>> {
    let mut check = Check::new();
    if stamp == Stamp::Consider {
        let signed = list_protocols(tx, report.association, report.first_year).await?;
        if !signed.is_empty() {
            let chosen = signed.into_iter().find(|signed| signed.code() == form.protocol);
            if chosen.is_none() {
                check.add("protocol", Problem::NotAChoice);
            }
            let named = chosen.map(|signed| (signed.number.to_string(), Some(signed.held_on))).unwrap_or_default();
            return Ok(check.finish((), || named).map_err(|invalid| invalid.errors));
        }
    }
    if !stamp.is_numbered() {
        return Ok(Ok((String::new(), None)));
    }
    let number = check.line("number", &form.number, 1..=40);
    let dated = check.date("dated", &form.dated);
    if dated > ctx.today() {
        check.add("dated", Problem::Rule("plans-problem-future"));
    }
    Ok(check.finish((), || (number, Some(dated))).map_err(|invalid| invalid.errors))
}

/// Sends the report back with a reason.
pub async fn give_back(ctx: Ctx, Path(id): Path<ReportId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    report.can_return(&ctx.actor)?;
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 1..=2000);
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, report, invalid.form, invalid.errors).await;
    }
    let report = report.give_back(&ctx.actor, reason.clone())?;
    keep(&ctx, &mut tx, &report, &[NewStep { reason, ..NewStep::of(Deed::Return) }]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("reports-returned").into_response())
}

/// Opens an approved report for its next edition, on named grounds.
pub async fn reopen(ctx: Ctx, Path(id): Path<ReportId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let rounds = sent::list(&mut tx, id).await?;
    let latest = sent::latest(&rounds);
    report.can_reopen(&ctx.actor, latest)?;
    let mut check = Check::new();
    let reason = check.line("reason", &form.reason, 1..=300);
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, report, invalid.form, invalid.errors).await;
    }
    let report = report.reopen(&ctx.actor, latest, reason.clone())?;
    keep(&ctx, &mut tx, &report, &[NewStep { reason, ..NewStep::of(Deed::Reopen) }]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("reports-reopened").into_response())
}

/// The page again, with what was typed and what is wrong.
async fn again(ctx: &Ctx, tx: &mut Tx, report: Report, form: DeedForm, errors: Errors) -> Result<Response> {
    let mut page = load(ctx, tx, report).await?;
    (page.form, page.errors) = (form, errors);
    ctx.unprocessable(page)
}
