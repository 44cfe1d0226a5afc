//! Later days: asked for by an association with a reason, granted or refused by the centre.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::owed::{OwedForm, again, find};
use super::{district, note};
use crate::error::{Refusal, Result};
use crate::ids::{AssociationId, DutyId, ExtensionId};
use crate::submissions::model::submission::can_propose;
use crate::submissions::paths;
use crate::submissions::store::extensions::{self, Extension, Wish};
use crate::web::{Check, Ctx, Form, Invalid, Path, Problem, Response, filters, form};

/// So many are shown: those that wait, then the latest answers.
const SHOWN: i64 = 100;

/// Asks for a later day.
pub async fn ask(
    ctx: Ctx,
    Path((duty, association)): Path<(DutyId, AssociationId)>,
    Form(form): Form<OwedForm>,
) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (owed, year) = find(&ctx, &mut tx, duty, association).await?;
    can_propose(&ctx.actor, association)?;
    if owed.asks_for_more {
        return Err(Refusal::new("submissions-refused-asked").into());
    }
    let mut check = Check::new();
    let wanted_until = check.date("wanted_until", &form.wanted_until);
    if check_is_earlier(wanted_until, &owed, &ctx) {
        check.add("wanted_until", Problem::Rule("submissions-problem-earlier"));
    }
    let reason = check.text("reason", &form.reason, 1..=1000);
    if let Err(Invalid { form, errors }) = check.finish(form, || ()) {
        return again(&ctx, &mut tx, owed, year, form, errors).await;
    }
    let wish = Wish { duty, school: owed.school, association, wanted_until, reason: &reason };
    let id = extensions::insert(&mut tx, &wish, &ctx.actor, ctx.now()).await?;
    let told = json!({ "title": owed.title, "due": wanted_until.to_string(), "reason": reason });
    note(&ctx, &mut tx, ("extension-ask", id.0), (district(&ctx)?, Some(owed.school)), told).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::owed(duty, association)).notice("submissions-extension-asked").into_response())
}

/// A later day is later than the one that holds, and is not over.
fn check_is_earlier(wanted: time::Date, owed: &crate::submissions::store::owed::Owed, ctx: &Ctx) -> bool {
    wanted != time::Date::MIN && (wanted <= owed.cell.deadline || wanted < ctx.today())
}

#[derive(Template)]
#[template(path = "submissions/extensions.html")]
struct List {
    extensions: Vec<Extension>,
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let extensions = extensions::list(&mut tx, district(&ctx)?, None, SHOWN).await?;
    ctx.page(List { extensions })
}

form! {
    /// The day that is granted, or a word on why none is.
    pub struct AnswerForm { verdict, until, answer }
}

/// Grants the day asked for or another, or refuses with a word.
pub async fn answer(ctx: Ctx, Path(id): Path<ExtensionId>, Form(form): Form<AnswerForm>) -> Result<Response> {
    let district = district(&ctx)?;
    let mut tx = ctx.write().await?;
    let extension = extensions::find(&mut tx, district, id).await?;
    if extension.status != "asked" {
        return Err(Refusal::new("submissions-refused-answered").into());
    }
    let is_granted = form.verdict == "grant";
    let mut check = Check::new();
    let answer = check.text("answer", &form.answer, 0..=1000);
    let until = check.optional_date("until", &form.until).unwrap_or(extension.wanted_until);
    if check.finish((), || ()).is_err() || (is_granted && until <= extension.due_on) {
        return Err(Refusal::new("submissions-refused-day").into());
    }
    if !is_granted && answer.is_empty() {
        return Err(Refusal::new("submissions-refused-no-reason").into());
    }
    extensions::answer(&mut tx, &extension, is_granted.then_some(until), &answer, &ctx.actor, ctx.now()).await?;
    let deed = if is_granted { "extension-grant" } else { "extension-refuse" };
    let told = json!({ "title": extension.duty_title, "due": until.to_string(), "reason": answer });
    note(&ctx, &mut tx, (deed, id.0), (district, Some(extension.school)), told).await?;
    tx.commit().await?;
    let notice = if is_granted { "submissions-extension-granted" } else { "submissions-extension-refused" };
    Ok(ctx.see("/district/extensions").notice(notice).into_response())
}
