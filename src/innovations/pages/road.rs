//! The deeds that move a piece along its road, but for those of its experts and its council.

use axum::response::IntoResponse;

use super::show::{DeedForm, load};
use super::{note, take_step};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::InnovationId;
use crate::innovations::model::innovation::{Innovation, Status};
use crate::innovations::paths;
use crate::innovations::store::innovations;
use crate::innovations::store::steps::Step;
use crate::web::{Check, Ctx, Errors, Form, Path, Response};

/// So long a reason may be.
pub const REASON: usize = 2_000;
/// A reason says something.
const WORD: usize = 5;
pub const LINE: usize = 300;

/// The page again, with what was typed and what is wrong with it.
pub async fn again(ctx: &Ctx, tx: &mut Tx, piece: Innovation, form: DeedForm, errors: Errors) -> Result<Response> {
    let mut page = load(ctx, tx, piece).await?;
    (page.form, page.errors) = (form, errors);
    ctx.unprocessable(page)
}

/// Reads a reason, without which nothing is refused.
fn reason(form: DeedForm) -> Result<String, crate::web::Invalid<DeedForm>> {
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, WORD..=REASON);
    check.finish(form, || reason)
}

/// Takes a draft away that nobody else has seen.
pub async fn delete(ctx: Ctx, Path(id): Path<InnovationId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    piece.can_delete(&ctx.actor)?;
    innovations::delete(&mut tx, &piece).await?;
    note(&ctx, &mut tx, &piece, "innovation-delete").await?;
    tx.commit().await?;
    Ok(ctx.see("/innovations/work").notice("innovations-deleted").into_response())
}

pub async fn apply(ctx: Ctx, Path(id): Path<InnovationId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?.apply(&ctx.actor, ctx.today())?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &Step::new("apply"), "innovation-apply").await?;
    tx.commit().await?;
    let words = if piece.status == Status::Proposed { "innovations-proposed" } else { "innovations-applied" };
    Ok(ctx.see(paths::show(id)).notice(words).into_response())
}

pub async fn consent(ctx: Ctx, Path(id): Path<InnovationId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?.consent(&ctx.actor, ctx.today())?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &Step::new("consent"), "innovation-consent").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("innovations-consented").into_response())
}

pub async fn nominate(ctx: Ctx, Path(id): Path<InnovationId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?.nominate(&ctx.actor, ctx.today())?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &Step::new("nominate"), "innovation-nominate").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("innovations-nominated").into_response())
}

/// Gives a piece back for work, or declines it before any expert has seen it.
pub async fn refuse(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    let declines = form.verdict == "decline";
    if declines {
        piece.can_check(&ctx.actor)?;
    } else {
        piece.can_return(&ctx.actor)?;
    }
    let reason = match reason(form) {
        Ok(reason) => reason,
        Err(invalid) => return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await,
    };
    let (piece, deed, audited, notice) = if declines {
        (piece.decline(&ctx.actor, &reason)?, "decline", "innovation-decline", "innovations-declined")
    } else {
        (piece.give_back(&ctx.actor, &reason)?, "return", "innovation-return", "innovations-returned")
    };
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &Step::because(deed, &reason), audited).await?;
    tx.commit().await?;
    Ok(ctx.see("/innovations/work").notice(notice).into_response())
}

/// Puts what is in the bank before the region.
pub async fn present(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    piece.can_present(&ctx.actor)?;
    let mut check = Check::new();
    let step = Step {
        body: check.line("body", &form.body, 1..=LINE),
        basis: check.line("basis", &form.basis, 1..=LINE),
        held_on: Some(check.date("held_on", &form.held_on)),
        ..Step::new("present")
    };
    let step = match check.finish(form, || step) {
        Ok(step) => step,
        Err(invalid) => return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await,
    };
    let piece = piece.present(&ctx.actor)?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &step, "innovation-present").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("innovations-presented").into_response())
}

pub async fn remove(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    piece.can_remove(&ctx.actor)?;
    let reason = match reason(form) {
        Ok(reason) => reason,
        Err(invalid) => return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await,
    };
    let piece = piece.remove(&ctx.actor, &reason)?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &Step::because("remove", &reason), "innovation-remove").await?;
    tx.commit().await?;
    Ok(ctx.see("/innovations/work").notice("innovations-removed").into_response())
}
