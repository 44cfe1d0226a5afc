//! What is done with a control: signed, read by those it names, brought before a meeting, closed.

use axum::response::IntoResponse;

use super::note;
use super::show::{DeedForm, load};
use crate::controls::force::put_in_force;
use crate::controls::jobs::AskToAcquaint;
use crate::controls::model::control::Control;
use crate::controls::paths;
use crate::controls::store::{controls, listing, road};
use crate::db::Tx;
use crate::decisions;
use crate::error::Result;
use crate::ids::{ControlId, DecisionId, MeetingId};
use crate::jobs;
use crate::meetings::{self, Item, ItemKind, Origin};
use crate::plans;
use crate::text::{Value, say_with};
use crate::web::{Check, Ctx, Form, Path, Problem, Response};

pub async fn sign(ctx: Ctx, Path(id): Path<ControlId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    control.can_sign(&ctx.actor)?;
    let calendar = plans::calendar_of(&mut tx, control.district, control.first_year, ctx.actor.country()).await?;
    put_in_force(&mut tx, &control, &calendar, ctx.actor.user, ctx.now(), ctx.today()).await?;
    ask(&ctx, &mut tx, &control).await?;
    note(&ctx, &mut tx, &control, "control-sign").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("controls-signed").into_response())
}

/// A letter to each who is named and has not read the own lines.
async fn ask(ctx: &Ctx, tx: &mut Tx, control: &Control) -> Result<()> {
    let job =
        AskToAcquaint { control: control.id, school: control.school, association: control.association, asked_at: ctx.now() };
    jobs::later(tx, &job, ctx.now()).await
}

pub async fn acquaint(ctx: Ctx, Path(id): Path<ControlId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    control.can_acquaint(&ctx.actor)?;
    let mut check = Check::new();
    let word = check.text("word", &form.word, 0..=2000);
    if let Err(invalid) = check.finish(form, || ()) {
        let mut page = load(&ctx, &mut tx, control).await?;
        (page.form, page.errors) = (invalid.form, invalid.errors);
        return ctx.unprocessable(page);
    }
    road::acquaint(&mut tx, id, ctx.actor.user, &word, ctx.now()).await?;
    note(&ctx, &mut tx, &control, "control-acquaint").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("controls-acquainted").into_response())
}

pub async fn remind(ctx: Ctx, Path(id): Path<ControlId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    let progress = road::progress(&mut tx, id).await?;
    control.can_remind(&ctx.actor, progress)?;
    ask(&ctx, &mut tx, &control).await?;
    note(&ctx, &mut tx, &control, "control-remind").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("controls-reminded").into_response())
}

/// Puts the recommendations onto the agenda of a planned meeting, each as a drafted decision.
pub async fn bring(ctx: Ctx, Path(id): Path<ControlId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    let considered = listing::find_considered(&mut tx, id).await?;
    control.can_bring(&ctx.actor, considered.is_some())?;
    let Ok(meeting) = form.meeting.parse::<MeetingId>() else {
        let mut page = load(&ctx, &mut tx, control).await?;
        page.errors.add("meeting", Problem::Required);
        return ctx.unprocessable(page);
    };
    let theme = [("value", Value::from(control.head.theme.as_str()))];
    let speakers: Vec<String> =
        control.head.inspectors.iter().map(|inspector| inspector.named.short_name().replace('\u{a0}', " ")).collect();
    let fresh = |draft: &decisions::Draft| decisions::Draft { id: DecisionId::fresh(), ..draft.clone() };
    let item = Item {
        title: say_with(super::paper_locale(&control), "controls-agenda-title", &theme).into_owned(),
        speakers: speakers.join(", "),
        people: control.head.inspectors.iter().map(|inspector| inspector.named.user).collect(),
        decisions: control.text.recommendations.iter().map(fresh).collect(),
        ..Item::new(ItemKind::Information, Origin::Control(id.0))
    };
    meetings::put_on_agenda(&mut tx, meeting, control.association, item, &ctx.actor, ctx.now()).await?;
    note(&ctx, &mut tx, &control, "control-bring").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("controls-brought").into_response())
}

pub async fn close(ctx: Ctx, Path(id): Path<ControlId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    control.can_close(&ctx.actor)?;
    let progress = road::progress(&mut tx, id).await?;
    let mut check = Check::new();
    let needs = usize::from(progress != Default::default());
    let reason = check.line("reason", &form.reason, needs..=300);
    if let Err(invalid) = check.finish(form, || ()) {
        let mut page = load(&ctx, &mut tx, control).await?;
        (page.form, page.errors) = (invalid.form, invalid.errors);
        return ctx.unprocessable(page);
    }
    let control = control.close(&ctx.actor, progress, reason)?;
    controls::save_state(&mut tx, &control, ctx.now()).await?;
    note(&ctx, &mut tx, &control, "control-close").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("controls-closed").into_response())
}

/// Takes a draft away that was begun by mistake.
pub async fn delete(ctx: Ctx, Path(id): Path<ControlId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    control.can_delete(&ctx.actor)?;
    controls::delete(&mut tx, &control).await?;
    note(&ctx, &mut tx, &control, "control-delete").await?;
    tx.commit().await?;
    Ok(ctx.see("/controls").notice("controls-deleted").into_response())
}
