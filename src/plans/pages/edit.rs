//! The editor of a plan, part by part. Each part saves itself as one types, and has a lock of its own: people
//! in different parts do not disturb each other, two in one part get both texts.

use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::{annexes, open, rows, theme};
use crate::error::{Error, Result};
use crate::ids::{PlanId, PlanItemId};
use crate::plans::model::Part;
use crate::plans::paths;
use crate::plans::store::{plans, rows as shelf, writings};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Fields, Form, FromFields, Path, Query, Response};

/// A link to a part of the plan.
pub struct Tab {
    pub label: String,
    pub href: String,
    pub current: bool,
    /// Rows in it; absent for the head.
    pub rows: Option<usize>,
}

/// The parts in their order.
pub(super) fn tabs(locale: Locale, plan: &crate::plans::model::Plan, current: Part) -> Vec<Tab> {
    let tab = |part: Part| Tab {
        label: say(locale, &format!("plans-part-{}", part.code())).into_owned(),
        href: paths::edit(plan.id, part),
        current: part == current,
        rows: match part {
            Part::Theme | Part::Annexes => None,
            Part::Rows(section) => Some(plan.content.items_of(section).count()),
        },
    };
    Part::all().map(tab).collect()
}

crate::web::form! {
    /// Whether an empty row was asked for.
    pub struct EditForm { row }
}

pub async fn edit(ctx: Ctx, Path((id, part)): Path<(PlanId, String)>, Query(form): Query<EditForm>) -> Result<Response> {
    let part = Part::from_code(&part).ok_or(Error::NotFound)?;
    let mut tx = ctx.read().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    opened.plan.can_edit(&ctx.actor)?;
    match part {
        Part::Theme => theme::show(&ctx, &mut tx, opened.plan).await,
        Part::Rows(section) => rows::show(&ctx, &mut tx, opened, section, form.row == "new").await,
        Part::Annexes => annexes::show(&ctx, &mut tx, opened.plan).await,
    }
}

/// The editor opens at the head of the plan.
pub async fn first(ctx: Ctx, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan;
    plan.can_edit(&ctx.actor)?;
    theme::show(&ctx, &mut tx, plan).await
}

/// Saves a part. Scripts save by the same address and get a sentence.
pub async fn update(
    ctx: Ctx,
    Path((id, part)): Path<(PlanId, String)>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let part = Part::from_code(&part).ok_or(Error::NotFound)?;
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    opened.plan.can_edit(&ctx.actor)?;
    match part {
        Part::Theme => theme::save(&ctx, tx, opened.plan, FromFields::from_fields(&fields), by_itself).await,
        Part::Rows(section) => rows::save(&ctx, tx, opened, section, FromFields::from_fields(&fields), by_itself).await,
        Part::Annexes => annexes::save(&ctx, tx, opened.plan, FromFields::from_fields(&fields), by_itself).await,
    }
}

/// Puts a row back that was taken out.
pub async fn restore(ctx: Ctx, Path((id, item)): Path<(PlanId, PlanItemId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan;
    plan.can_edit(&ctx.actor)?;
    let section = shelf::restore_item(&mut tx, id, item).await?.ok_or(Error::NotFound)?;
    let part = Part::Rows(section);
    let version = shelf::find_part(&mut tx, id, part).await?.version;
    shelf::touch_part(&mut tx, id, part, version, ctx.actor.user, ctx.now()).await?;
    plans::touch(&mut tx, &plan, ctx.now()).await?;
    let after = plans::find(&mut tx, id).await?.content;
    writings::note(&mut tx, &plan, part, &after, &ctx.actor, (ctx.now(), ctx.today())).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#row-{item}", paths::edit(id, part))).notice("plans-row-restored").into_response())
}

/// The answer to a form that saves itself.
pub(super) fn saved(ctx: &Ctx, id: PlanId, part: Part, version: i32) -> Response {
    let sentence = ctx.say("plans-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
    let path = paths::edit(id, part);
    Json(serde_json::json!({ "saved": sentence, "version": version.to_string(), "save": path, "action": path })).into_response()
}

pub(super) fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}
