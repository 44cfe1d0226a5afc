//! What is done with a meeting: its agenda sent, held, its draft given to the participants, called off; and each taken back.

use axum::response::IntoResponse;

use super::show::{DeedForm, load};
use super::{note, open, open_to_write};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::MeetingId;
use crate::meetings::model::attendance::{Presence, Seat};
use crate::meetings::model::meeting::Meeting;
use crate::meetings::paths;
use crate::meetings::store::replies::Reply;
use crate::meetings::store::{attendance, meetings, replies};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response, form};

/// Keeps a deed: the state, and the entry of the audit.
async fn keep(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting, deed: &'static str) -> Result<()> {
    meetings::save_state(tx, meeting, ctx.now()).await?;
    note(ctx, tx, meeting, deed).await
}

/// The meeting was held: everybody is taken as present who has not said otherwise.
pub async fn hold(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let mut meeting = open_to_write(&mut tx, id, &ctx.actor).await?.hold(&ctx.actor, ctx.today())?;
    let answers = replies::list(&mut tx, id).await?;
    for seat in meeting.attendance.seats.iter_mut().filter(|seat| seat.presence.is_none()) {
        seat.presence = Some(expected(seat, &answers));
    }
    attendance::save(&mut tx, &meeting, &meeting.attendance).await?;
    keep(&ctx, &mut tx, &meeting, "meeting-hold").await?;
    tx.commit().await?;
    let undo = format!("{}/holding/delete", paths::show(id));
    Ok(ctx.see(paths::edit(id)).notice("meetings-held").undo(undo).into_response())
}

/// Whether a member is taken to be there.
fn expected(seat: &Seat, answers: &[Reply]) -> Presence {
    match answers.iter().find(|reply| reply.user == seat.user) {
        Some(reply) if !reply.is_coming => Presence::Absent { reason: reply.reason.clone() },
        _ if seat.is_away => Presence::Absent { reason: String::new() },
        _ => Presence::Present { from_item: None },
    }
}

pub async fn unhold(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?.unhold(&ctx.actor)?;
    keep(&ctx, &mut tx, &meeting, "meeting-unhold").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("meetings-unheld").into_response())
}

/// Gives the draft to the participants.
pub async fn give(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?.give(&ctx.actor)?;
    keep(&ctx, &mut tx, &meeting, "meeting-give").await?;
    tx.commit().await?;
    let undo = format!("{}/reading/delete", paths::show(id));
    Ok(ctx.see(paths::show(id)).notice("meetings-given").undo(undo).into_response())
}

pub async fn recall(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?.recall(&ctx.actor)?;
    keep(&ctx, &mut tx, &meeting, "meeting-recall").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("meetings-recalled").into_response())
}

/// Calls the meeting off, with a reason.
pub async fn cancel(ctx: Ctx, Path(id): Path<MeetingId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_cancel(&ctx.actor)?;
    let mut check = Check::new();
    let reason = check.line("cause", &form.cause, 1..=300);
    if let Err(invalid) = check.finish(form, || ()) {
        let page = load(&ctx, &mut tx, meeting).await?;
        return ctx.unprocessable(super::show::Show { form: invalid.form, errors: invalid.errors, ..page });
    }
    let meeting = meeting.cancel(&ctx.actor, reason)?;
    keep(&ctx, &mut tx, &meeting, "meeting-cancel").await?;
    tx.commit().await?;
    let undo = format!("{}/cancellation/delete", paths::show(id));
    Ok(ctx.see(paths::show(id)).notice("meetings-cancelled").undo(undo).into_response())
}

pub async fn restore(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?.restore(&ctx.actor)?;
    keep(&ctx, &mut tx, &meeting, "meeting-restore").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("meetings-restored").into_response())
}

form! {
    /// Whether the member will come.
    pub struct ReplyForm { coming, reason }
}

/// «Приду», or «Не смогу» with a reason.
pub async fn reply(ctx: Ctx, Path(id): Path<MeetingId>, Form(form): Form<ReplyForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_reply(&ctx.actor)?;
    let mut errors = Errors::default();
    let is_coming = form.coming == "yes";
    let mut check = Check::new();
    let reason = check.line("reason", &form.reason, 0..=300);
    if let Err(invalid) = check.finish((), || ()) {
        errors = invalid.errors;
    } else if !is_coming && reason.is_empty() {
        errors.add("reason", Problem::Rule("meetings-reply-without-reason"));
    }
    if !errors.is_empty() {
        let page = load(&ctx, &mut tx, meeting).await?;
        let form = DeedForm { reason: form.reason, ..DeedForm::default() };
        return ctx.unprocessable(super::show::Show { form, errors, ..page });
    }
    let reply = Reply { user: ctx.actor.user, is_coming, reason: if is_coming { String::new() } else { reason } };
    replies::save(&mut tx, &meeting, &reply, ctx.now()).await?;
    tx.commit().await?;
    let key = if is_coming { "meetings-replied-yes" } else { "meetings-replied-no" };
    Ok(ctx.see(paths::show(id)).notice(key).into_response())
}
