//! Levels of recognition, whether they hold on, and where a piece has spread.

use axum::response::IntoResponse;

use super::road::{LINE, REASON, again};
use super::show::DeedForm;
use super::take_step;
use crate::error::{Error, Result};
use crate::ids::InnovationId;
use crate::innovations::model::recognition::{Level, Recognition, Spread, SpreadKind};
use crate::innovations::paths;
use crate::innovations::store::innovations;
use crate::innovations::store::steps::Step;
use crate::web::{Check, Ctx, Form, Path, Problem, Response};

/// Enters that an association, a school or the region has recognised a piece.
pub async fn recognise(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    let level = Level::from_code(&form.level).ok_or(Error::Malformed)?;
    piece.can_recognise(&ctx.actor, level)?;
    let mut check = Check::new();
    let (body, basis) = (check.line("body", &form.body, 1..=LINE), check.line("basis", &form.basis, 1..=LINE));
    let (on, until) = (check.date("held_on", &form.held_on), check.date("until", &form.until));
    if on > ctx.today() {
        check.add("held_on", Problem::Rule("innovations-problem-future"));
    }
    if until <= on {
        check.add("until", Problem::Rule("innovations-problem-until"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await;
    }
    let step = Step { body: body.clone(), basis: basis.clone(), held_on: Some(on), ..Step::new("recognise") };
    let recognition = Recognition { level, on, body, basis, until, noticed_on: None, archived_on: None };
    let piece = piece.recognise(&ctx.actor, recognition)?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &step, "innovation-recognise").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("innovations-recognised").into_response())
}

/// Confirms a recognition that ends, or archives it.
pub async fn renew(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    let level = Level::from_code(&form.renew_level).ok_or(Error::Malformed)?;
    let today = ctx.today();
    piece.can_renew(&ctx.actor, level, today)?;
    let archives = form.verdict == "archive";
    let mut check = Check::new();
    let basis = check.line("renew_basis", &form.renew_basis, 1..=LINE);
    let until = if archives { today } else { check.date("renew_until", &form.renew_until) };
    if !archives && until <= today {
        check.add("renew_until", Problem::Rule("innovations-problem-until"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await;
    }
    let (piece, deed, audited, notice) = if archives {
        (piece.archive(&ctx.actor, level, today)?, "archive", "innovation-archive", "innovations-archived")
    } else {
        (piece.confirm(&ctx.actor, level, until, today)?, "confirm", "innovation-confirm", "innovations-confirmed")
    };
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    let step = Step { basis, ..Step::new(deed) };
    take_step(&ctx, &mut tx, &piece, &step, audited).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice(notice).into_response())
}

/// Adds a line to the log of dissemination.
pub async fn spread(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    piece.can_spread(&ctx.actor)?;
    let mut check = Check::new();
    let kind = SpreadKind::from_code(check.choice("kind", &form.kind, &SpreadKind::ALL.map(SpreadKind::code)));
    let place = check.line("place", &form.place, 1..=LINE);
    let on = check.date("spread_on", &form.spread_on);
    let result = check.text("result", &form.result, 0..=REASON);
    if on > ctx.today() {
        check.add("spread_on", Problem::Rule("innovations-problem-future"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await;
    }
    let Some(kind) = kind else { return Err(Error::Malformed) };
    let piece = piece.spread(&ctx.actor, Spread { kind, place, on, result })?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    super::note(&ctx, &mut tx, &piece, "innovation-spread").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("innovations-spread-noted").into_response())
}
