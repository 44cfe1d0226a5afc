//! Deeds of those who control: taken off control, sent back, put off, cancelled, handed over.

use axum::response::IntoResponse;

use super::{again, conflict, keep, open};
use crate::clock::school_year;
use crate::decisions::model::form::DeedForm;
use crate::decisions::model::{Deed, Status};
use crate::decisions::paths;
use crate::decisions::store::deeds::NewDeed;
use crate::error::Result;
use crate::ids::DecisionId;
use crate::plans::{self, Language};
use crate::web::{Ctx, Form, Path, Response};

/// Takes the decision off control; where nobody has told that it is done, with a word on it.
pub async fn close(ctx: Ctx, Path(id): Path<DecisionId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    if form.is_stale(decision.version) {
        return conflict(&ctx, &mut tx, decision, form).await;
    }
    decision.can_close(&ctx.actor)?;
    let note = match form.parse_closed(decision.status == Status::Done) {
        Ok(note) => note,
        Err(invalid) => return again(&ctx, &mut tx, decision, invalid.form, invalid.errors).await,
    };
    let closed = decision.close(&ctx.actor, &note, ctx.today())?;
    keep(&ctx, &mut tx, &closed, &NewDeed::of(Deed::Close, &note, &ctx.actor)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("decisions-closed").into_response())
}

/// Sends it back to its people, or takes what was settled under control again.
pub async fn reopen(ctx: Ctx, Path(id): Path<DecisionId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    if form.is_stale(decision.version) {
        return conflict(&ctx, &mut tx, decision, form).await;
    }
    decision.can_reopen(&ctx.actor)?;
    let reason = match form.parse_returned() {
        Ok(reason) => reason,
        Err(invalid) => return again(&ctx, &mut tx, decision, invalid.form, invalid.errors).await,
    };
    let open = decision.reopen(&ctx.actor)?;
    keep(&ctx, &mut tx, &open, &NewDeed::of(Deed::Reopen, &reason, &ctx.actor)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("decisions-reopened").into_response())
}

/// Puts it off to a new term, with the cause.
pub async fn postpone(ctx: Ctx, Path(id): Path<DecisionId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    if form.is_stale(decision.version) {
        return conflict(&ctx, &mut tx, decision, form).await;
    }
    decision.can_postpone(&ctx.actor)?;
    let today = ctx.today();
    let calendar = plans::calendar_of(&mut tx, decision.district, school_year(today), &decision.country).await?;
    let draft = match form.parse_postponed(&calendar, Language::of(&decision.language), today) {
        Ok(draft) => draft,
        Err(invalid) => return again(&ctx, &mut tx, decision, invalid.form, invalid.errors).await,
    };
    let put_off = decision.postpone(&ctx.actor, draft.timing, draft.term)?;
    let deed =
        NewDeed { timing: &put_off.timing, due_on: put_off.term.due_on, ..NewDeed::of(Deed::Postpone, &draft.cause, &ctx.actor) };
    keep(&ctx, &mut tx, &put_off, &deed).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("decisions-postponed").into_response())
}

/// Cancels it, with the reason.
pub async fn cancel(ctx: Ctx, Path(id): Path<DecisionId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    if form.is_stale(decision.version) {
        return conflict(&ctx, &mut tx, decision, form).await;
    }
    decision.can_cancel(&ctx.actor)?;
    let reason = match form.parse_cancelled() {
        Ok(reason) => reason,
        Err(invalid) => return again(&ctx, &mut tx, decision, invalid.form, invalid.errors).await,
    };
    let cancelled = decision.cancel(&ctx.actor, &reason, ctx.today())?;
    keep(&ctx, &mut tx, &cancelled, &NewDeed::of(Deed::Cancel, &reason, &ctx.actor)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("decisions-cancelled").into_response())
}

/// Gives it to others.
pub async fn hand_over(ctx: Ctx, Path(id): Path<DecisionId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    if form.is_stale(decision.version) {
        return conflict(&ctx, &mut tx, decision, form).await;
    }
    decision.can_hand_over(&ctx.actor)?;
    let circle = plans::circle(&mut tx, decision.association, decision.school, ctx.today()).await?;
    let draft = match form.parse_handed(&circle) {
        Ok(draft) => draft,
        Err(invalid) => return again(&ctx, &mut tx, decision, invalid.form, invalid.errors).await,
    };
    let handed = decision.hand_over(&ctx.actor, draft.responsible, draft.meant)?;
    let deed = NewDeed { responsible: &handed.responsible, ..NewDeed::of(Deed::HandOver, &draft.reason, &ctx.actor) };
    keep(&ctx, &mut tx, &handed, &deed).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("decisions-handed-over").into_response())
}
