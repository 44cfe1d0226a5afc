//! What becomes of a signed protocol: a further edition for a reason, given up again; the folder of the year.

use axum::response::IntoResponse;

use super::signing::{self, SignForm};
use super::{note, open_to_write};
use crate::clock::school_year;
use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::meetings::paths;
use crate::meetings::store::{agenda, attendance, meetings, protocols};
use crate::web::{Check, Ctx, Form, Path, Response};

/// Begins the next edition; the one before stands until both have signed the new one.
pub async fn create(ctx: Ctx, Path(id): Path<MeetingId>, Form(form): Form<SignForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_correct(&ctx.actor)?;
    let mut check = Check::new();
    let reason = check.line("reason", &form.reason, 1..=300);
    if let Err(invalid) = check.finish(form, || ()) {
        let mut page = signing::load(&ctx, &mut tx, meeting).await?;
        (page.form, page.errors) = (invalid.form, invalid.errors);
        return ctx.unprocessable(page);
    }
    let meeting = meeting.correct(&ctx.actor, reason)?;
    meetings::save_state(&mut tx, &meeting, ctx.now()).await?;
    note(&ctx, &mut tx, &meeting, "protocol-correct").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(id)).notice("protocols-correcting").into_response())
}

/// Gives a correction up: the records are again what was signed.
pub async fn discard(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_discard(&ctx.actor)?;
    let signed = protocols::list(&mut tx, id).await?.into_iter().next().ok_or(Error::NotFound)?;
    let kept = signed.kept;
    meetings::save_head(&mut tx, &meeting, &kept.head, school_year(kept.head.held_on), ctx.now()).await?;
    agenda::save(&mut tx, &meeting, &kept.items, ctx.now()).await?;
    attendance::save(&mut tx, &meeting, &kept.attendance).await?;
    let meeting = meetings::find(&mut tx, id).await?.discard(&ctx.actor)?;
    meetings::save_state(&mut tx, &meeting, ctx.now()).await?;
    note(&ctx, &mut tx, &meeting, "protocol-discard").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::signing(id)).notice("protocols-discarded").into_response())
}

/// The signed paper lies in the folder.
pub async fn file(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?.file(&ctx.actor)?;
    meetings::save_state(&mut tx, &meeting, ctx.now()).await?;
    note(&ctx, &mut tx, &meeting, "protocol-file").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::signing(id)).notice("protocols-filed").into_response())
}
