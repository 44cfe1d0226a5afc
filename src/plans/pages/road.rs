//! The road of a plan: submitted, stamped, returned, amended.

use axum::response::IntoResponse;

use super::public;
use super::show::load;
use super::{DeedForm, Opened, around, keep, open};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PlanId;
use crate::plans::model::checks::{Severity, findings};
use crate::plans::model::{Approvers, Deed, Plan, Stamp, Status};
use crate::plans::paths;
use crate::plans::store::road::{self, NewStep};
use crate::plans::store::{editions, plans, reversal};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response};

/// Sends the plan on its way. Errors block it, warnings must have been read.
pub async fn submit(ctx: Ctx, Path(id): Path<PlanId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    opened.plan.can_submit(&ctx.actor)?;
    let around = around(&ctx, &mut tx, &opened).await?;
    let found = findings(&opened.plan, &opened.calendar, &opened.circle, &around);
    let has = |severity: Severity| found.iter().any(|finding| finding.severity == severity);
    let mut errors = Errors::default();
    if has(Severity::Error) {
        errors.add("findings", Problem::Rule("plans-submit-errors"));
    } else if has(Severity::Warning) && form.confirmed.is_empty() {
        errors.add("confirmed", Problem::Rule("plans-submit-unconfirmed"));
    }
    if !errors.is_empty() {
        return again(&ctx, &mut tx, opened, form, errors).await;
    }
    let submitter = road::submitter(&mut tx, opened.plan.school, ctx.actor.user, ctx.today()).await?;
    let (plan, skipped) = opened.plan.submit(&ctx.actor, submitter, ctx.now())?;
    let steps: Vec<_> = [NewStep::of(Deed::Submit)].into_iter().chain(skipped.into_iter().map(NewStep::skipped)).collect();
    arrive(&ctx, &mut tx, &plan, &steps).await?;
    tx.commit().await?;
    let see = ctx.see(paths::show(id));
    let see = match plan.status {
        Status::Approved => see.notice("plans-approved"),
        _ => see.notice("plans-submitted").undo(format!("{}/submission/delete", paths::show(id))),
    };
    Ok(see.into_response())
}

/// Takes the submission back, to go on writing.
pub async fn recall(ctx: Ctx, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan.recall(&ctx.actor)?;
    keep(&ctx, &mut tx, &plan, &[NewStep::of(Deed::Recall)]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("plans-recalled").into_response())
}

/// Sets the stamp the plan waits for; a protocol or an order is named by number and date.
pub async fn stamp(ctx: Ctx, Path(id): Path<PlanId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    let approvers = road::approvers(&mut tx, opened.plan.school, opened.plan.submitted_by, ctx.today()).await?;
    let stamp = opened.plan.can_stamp(&ctx.actor, approvers)?;
    let mut check = Check::new();
    let (number, dated) = if stamp.is_numbered() {
        let number = check.line("number", &form.number, 1..=40);
        let dated = check.date("dated", &form.dated);
        if dated > ctx.today() {
            check.add("dated", Problem::Rule("plans-problem-future"));
        }
        (number, Some(dated))
    } else {
        (String::new(), None)
    };
    let form = match check.finish(form, || ()) {
        Ok(()) => DeedForm::default(),
        Err(invalid) => return again(&ctx, &mut tx, opened, invalid.form, invalid.errors).await,
    };
    let alone =
        stamp == Stamp::Approve && approvers == Approvers::OnlyTheSubmitter && opened.plan.submitted_by == Some(ctx.actor.user);
    let by = opened.plan.submitted_by.unwrap_or(ctx.actor.user);
    let submitter = road::submitter(&mut tx, opened.plan.school, by, ctx.today()).await?;
    let (plan, skipped) = opened.plan.stamp(&ctx.actor, approvers, submitter, ctx.now())?;
    let set = NewStep { number, dated, reason: form.reason, alone, ..NewStep::of(Deed::Set(stamp)) };
    let steps: Vec<_> = [set].into_iter().chain(skipped.into_iter().map(NewStep::skipped)).collect();
    arrive(&ctx, &mut tx, &plan, &steps).await?;
    tx.commit().await?;
    let key = if plan.status == Status::Approved { "plans-approved" } else { "plans-stamped" };
    Ok(ctx.see(paths::show(id)).notice(key).into_response())
}

/// Sends the plan back with remarks; without any, with a reason.
pub async fn give_back(ctx: Ctx, Path(id): Path<PlanId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    opened.plan.can_return(&ctx.actor)?;
    let remarks = crate::plans::store::remarks::list(&mut tx, id).await?;
    let is_remarked = remarks.iter().any(|remark| remark.settled_at.is_none());
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 0..=2000);
    if reason.is_empty() && !is_remarked {
        check.add("reason", Problem::Rule("plans-return-without-reason"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, opened, invalid.form, invalid.errors).await;
    }
    let plan = opened.plan.give_back(&ctx.actor, reason.clone())?;
    keep(&ctx, &mut tx, &plan, &[NewStep { reason, ..NewStep::of(Deed::Return) }]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("plans-returned").into_response())
}

/// Begins the next edition of a plan in force, on named grounds.
pub async fn amend(ctx: Ctx, Path(id): Path<PlanId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    opened.plan.can_amend(&ctx.actor)?;
    let mut check = Check::new();
    let reason = check.line("reason", &form.reason, 1..=300);
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, opened, invalid.form, invalid.errors).await;
    }
    let plan = opened.plan.amend(&ctx.actor, reason.clone())?;
    keep(&ctx, &mut tx, &plan, &[NewStep { reason, ..NewStep::of(Deed::Amend) }]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("plans-amending").into_response())
}

/// Gives up an amendment that was begun. The diary keeps what had been written of it.
pub async fn discard(ctx: Ctx, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let written = open(&ctx, &mut tx, id).await?.plan;
    written.can_discard(&ctx.actor)?;
    let edition = written.edition - 1;
    let approved = editions::find(&mut tx, id, edition).await?.ok_or(Error::NotFound)?;
    let reason = editions::list(&mut tx, id).await?.into_iter().find(|found| found.edition == edition);
    reversal::put_back(&mut tx, &written, &approved, &ctx.actor, (ctx.now(), ctx.today())).await?;
    let step = NewStep { reason: written.reason.clone(), ..NewStep::of(Deed::Discard) };
    // What was put back has moved the version on.
    let version = plans::find(&mut tx, id).await?.version;
    let plan = Plan { version, ..written.discard(&ctx.actor, approved, reason.map(|found| found.reason).unwrap_or_default())? };
    keep(&ctx, &mut tx, &plan, &[step]).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("plans-discarded").into_response())
}

/// Keeps the deed; a plan that has come into force leaves its text as an edition.
async fn arrive(ctx: &Ctx, tx: &mut Tx, plan: &Plan, steps: &[NewStep]) -> Result<()> {
    keep(ctx, tx, plan, steps).await?;
    if plan.status == Status::Approved {
        editions::insert(tx, plan, ctx.now()).await?;
        public::renew(ctx, tx, plan.id).await?;
    }
    Ok(())
}

/// The page again, with what was typed and what is wrong.
async fn again(ctx: &Ctx, tx: &mut Tx, opened: Opened, form: DeedForm, errors: Errors) -> Result<Response> {
    let mut page = load(ctx, tx, opened).await?;
    (page.form, page.errors) = (form, errors);
    ctx.unprocessable(page)
}
