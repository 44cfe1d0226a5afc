//! What the centre does with a piece that was sent to it: names the experts, relieves one who does not answer, writes down
//! what the council has decided.

use axum::response::IntoResponse;

use super::road::{LINE, REASON, again};
use super::show::DeedForm;
use super::take_step;
use crate::error::Result;
use crate::ids::{InnovationId, InnovationSheetId, UserId};
use crate::innovations::model::deeds::{EXPERTISE, Outcome};
use crate::innovations::model::experts::choose;
use crate::innovations::model::recognition::{Level, Recognition};
use crate::innovations::model::sheet::Sheet;
use crate::innovations::paths;
use crate::innovations::store::sheets::Wanted;
use crate::innovations::store::steps::Step;
use crate::innovations::store::{innovations, people, sheets};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response};

/// The formal check is passed: two or three experts get a sheet each.
pub async fn assign(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    piece.can_check(&ctx.actor)?;
    let candidates = people::list(&mut tx, piece.district, ctx.today()).await?;
    let chosen: Vec<UserId> = form.expert.iter().filter_map(|user| user.parse().ok()).collect();
    let experts = match choose(&chosen, &candidates, &piece.author_ids(), piece.school) {
        Ok(experts) => experts,
        Err(refusal) => {
            let mut errors = Errors::default();
            errors.add("expert-1", Problem::Refused(refusal));
            return again(&ctx, &mut tx, piece, form, errors).await;
        }
    };
    for expert in &experts {
        let sheet = Sheet {
            id: InnovationSheetId::fresh(),
            innovation: piece.id,
            school: expert.home(),
            district: piece.district,
            expert: expert.user,
            expert_name: expert.short_name(),
            expert_post: expert.post.clone(),
            subject_school: piece.school,
            kind: piece.kind,
            language: piece.language.clone(),
            round: piece.round,
            content: piece.content.clone(),
            marks: Vec::new(),
            opinion: String::new(),
            recommendation: String::new(),
            due_on: ctx.today() + EXPERTISE,
            signed_at: None,
            version: 1,
        };
        sheets::insert(&mut tx, &sheet).await?;
    }
    let piece = piece.pass_on(&ctx.actor, i32::try_from(experts.len()).unwrap_or(0), ctx.today())?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &Step::new("check"), "innovation-check").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("innovations-assigned").into_response())
}

/// Relieves an expert who does not answer.
pub async fn release(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    let held = sheets::list(&mut tx, Wanted { innovation: Some(id), ..Wanted::default() }).await?;
    piece.can_release(&ctx.actor, held.len())?;
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 5..=REASON);
    let sheet = held.into_iter().find(|sheet| sheet.signed_at.is_none() && sheet.id.to_string() == form.sheet);
    if sheet.is_none() {
        check.add("sheet", Problem::NotAChoice);
    }
    let reason = match check.finish(form, || reason) {
        Ok(reason) => reason,
        Err(invalid) => return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await,
    };
    if let Some(sheet) = sheet {
        sheets::delete(&mut tx, &sheet).await?;
    }
    let piece = piece.hear()?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    take_step(&ctx, &mut tx, &piece, &Step::because("release", &reason), "innovation-release").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("innovations-released").into_response())
}

/// Writes down what the council of experts has decided.
pub async fn decide(ctx: Ctx, Path(id): Path<InnovationId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let piece = innovations::find_to_write(&mut tx, id, &ctx.actor).await?;
    piece.can_decide(&ctx.actor)?;
    let mut check = Check::new();
    let outcome = Outcome::from_code(check.choice("outcome", &form.outcome, &Outcome::ALL.map(Outcome::code)));
    let refuses = outcome.is_some_and(|outcome| outcome != Outcome::Bank);
    let reason = check.text("reason", &form.reason, usize::from(refuses) * 5..=REASON);
    let (body, basis) = (check.line("body", &form.body, 1..=LINE), check.line("basis", &form.basis, 1..=LINE));
    let on = check.date("held_on", &form.held_on);
    let until = if refuses { on } else { check.date("until", &form.until) };
    if on > ctx.today() {
        check.add("held_on", Problem::Rule("innovations-problem-future"));
    }
    if !refuses && until <= on {
        check.add("until", Problem::Rule("innovations-problem-until"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, piece, invalid.form, invalid.errors).await;
    }
    let Some(outcome) = outcome else { return Err(crate::error::Error::Malformed) };
    let held = sheets::list(&mut tx, Wanted { innovation: Some(id), ..Wanted::default() }).await?;
    let opinions = held.iter().map(Sheet::without_name).collect();
    let step = Step { body: body.clone(), basis: basis.clone(), held_on: Some(on), ..Step::because(outcome.code(), &reason) };
    let recognition = Recognition { level: Level::District, on, body, basis, until, noticed_on: None, archived_on: None };
    let piece = piece.decide(&ctx.actor, outcome, opinions, recognition, &reason)?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    let (audited, notice) = match outcome {
        Outcome::Bank => ("innovation-bank", "innovations-banked"),
        Outcome::Return => ("innovation-return", "innovations-returned"),
        Outcome::Decline => ("innovation-decline", "innovations-declined"),
    };
    take_step(&ctx, &mut tx, &piece, &step, audited).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice(notice).into_response())
}
