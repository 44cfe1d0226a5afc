//! What becomes of a plan that was brought: accepted, it enters the draft of its year; within a week its rows can be
//! taken out again; or it is thrown away.

use axum::response::IntoResponse;
use serde_json::json;

use super::import::{OpenedImport, open};
use crate::audit;
use crate::db::Tx;
use crate::error::{Refusal, Result};
use crate::ids::{PlanId, PlanImportId, PlanItemId};
use crate::plans::model::import::{ImportHead, Standing};
use crate::plans::model::{Content, Header, Item, Part, Plan, Section};
use crate::plans::paths;
use crate::plans::store::{beginnings, imports, plans, rows, writings};
use crate::web::{Ctx, Form, Path, Response, form};

/// A section of the editor holds no more rows.
const ROWS: usize = 150;

form! {
    /// Whether edited rows are to be taken out too.
    pub struct TakeBackForm { edited }
}

/// Adds the rows to the plan of the year, which is begun where there is none; rows that stand there stay.
pub async fn accept(ctx: Ctx, Path(id): Path<PlanImportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let OpenedImport { import, origin, .. } = open(&ctx, &mut tx, id, true).await?;
    match (import.standing, import.plan) {
        (Standing::Draft, _) => {}
        // Sent twice.
        (Standing::Accepted(_), Some(plan)) => return Ok(ctx.see(paths::show(plan)).into_response()),
        _ => return Err(Refusal::new("plans-refused-import-accepted").into()),
    }
    let added: Vec<Item> = import.chosen().map(|line| line.item.clone()).collect();
    if added.is_empty() {
        return Err(Refusal::new("plans-refused-import-empty").into());
    }
    let known = beginnings::find_for_year(&mut tx, import.association, import.first_year).await?;
    let plan = match known {
        Some(plan) => plan,
        None => {
            let plan = PlanId::fresh();
            beginnings::insert(&mut tx, plan, &origin, import.first_year, ctx.actor.user, ctx.now()).await?;
            plan
        }
    };
    let plan = plans::find(&mut tx, plan).await?;
    plan.can_edit(&ctx.actor)?;
    for section in Section::ALL {
        let new: Vec<Item> = added.iter().filter(|item| item.section == section).cloned().collect();
        if !new.is_empty() {
            let items: Vec<Item> = plan.content.items_of(section).cloned().chain(new).collect();
            write(&ctx, &mut tx, &plan, section, &items).await?;
        }
    }
    fill_head(&ctx, &mut tx, &plan, import.head.clone()).await?;
    imports::accept(&mut tx, &import, plan.id, &added, ctx.now()).await?;
    note(&ctx, &mut tx, &plan, "plan-import", added.len()).await?;
    tx.commit().await?;
    let rows = i64::try_from(added.len()).unwrap_or(0);
    let undo = format!("{}/acceptance/delete", paths::import(id));
    Ok(ctx.see(paths::show(plan.id)).notice_with("plans-imported", &[("n", rows.into())]).undo(undo).into_response())
}

/// Writes the rows of a section, and takes the lock of its part from whoever is editing it.
async fn write(ctx: &Ctx, tx: &mut Tx, plan: &Plan, section: Section, items: &[Item]) -> Result<()> {
    if items.len() > ROWS {
        return Err(Refusal::new("plans-rows-too-many").into());
    }
    let part = Part::Rows(section);
    let version = rows::find_part(tx, plan.id, part).await?.version;
    rows::touch_part(tx, plan.id, part, version, ctx.actor.user, ctx.now()).await?;
    plans::touch(tx, plan, ctx.now()).await?;
    rows::save_items(tx, plan, section, items, ctx.now()).await?;
    let after = Content { items: items.to_vec(), ..Content::default() };
    writings::note(tx, plan, part, &after, &ctx.actor, (ctx.now(), ctx.today())).await
}

/// Fills what the head of the plan does not say yet.
async fn fill_head(ctx: &Ctx, tx: &mut Tx, plan: &Plan, head: ImportHead) -> Result<()> {
    let own = &plan.content.header;
    let filled = |own: &String, read: String| if own.is_empty() { read } else { own.clone() };
    let header = Header {
        theme: filled(&own.theme, head.header.theme),
        school_theme: filled(&own.school_theme, head.header.school_theme),
        goal: filled(&own.goal, head.header.goal),
        results: filled(&own.results, head.header.results),
        ..own.clone()
    };
    let takes_tasks = plan.content.tasks.is_empty() && !head.tasks.is_empty();
    if header == *own && !takes_tasks {
        return Ok(());
    }
    let version = rows::find_part(tx, plan.id, Part::Theme).await?.version;
    rows::touch_part(tx, plan.id, Part::Theme, version, ctx.actor.user, ctx.now()).await?;
    plans::save_head(tx, plan, &header, &plan.stamps, ctx.now()).await?;
    if takes_tasks {
        rows::save_tasks(tx, plan, &head.tasks).await?;
    }
    let tasks = if takes_tasks { head.tasks } else { plan.content.tasks.clone() };
    let after = Content { header, tasks, ..Content::default() };
    writings::note(tx, plan, Part::Theme, &after, &ctx.actor, (ctx.now(), ctx.today())).await
}

/// Takes the rows out again; those that were edited since only where that was asked for.
pub async fn take_back(ctx: Ctx, Path(id): Path<PlanImportId>, Form(form): Form<TakeBackForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let OpenedImport { import, .. } = open(&ctx, &mut tx, id, true).await?;
    let plan = import.plan.filter(|_| import.may_be_taken_back(ctx.now()));
    let Some(plan) = plan else { return Err(Refusal::new("plans-refused-import-old").into()) };
    let plan = plans::find(&mut tx, plan).await?;
    plan.can_edit(&ctx.actor)?;
    let edited: Vec<PlanItemId> = import.edited(&plan.content.items).map(|item| item.id).collect();
    let stays = |item: &Item| {
        let is_added = import.added.iter().any(|added| added.id == item.id);
        !is_added || form.edited != "yes" && edited.contains(&item.id)
    };
    let mut taken = 0;
    for section in Section::ALL {
        let all: Vec<&Item> = plan.content.items_of(section).collect();
        let left: Vec<Item> = all.iter().filter(|item| stays(item)).map(|item| (*item).clone()).collect();
        if left.len() < all.len() {
            taken += all.len() - left.len();
            write(&ctx, &mut tx, &plan, section, &left).await?;
        }
    }
    imports::take_back(&mut tx, &import, ctx.now()).await?;
    note(&ctx, &mut tx, &plan, "plan-import-back", taken).await?;
    tx.commit().await?;
    let rows = i64::try_from(taken).unwrap_or(0);
    Ok(ctx.see(paths::show(plan.id)).notice_with("plans-import-taken-back", &[("n", rows.into())]).into_response())
}

async fn note(ctx: &Ctx, tx: &mut Tx, plan: &Plan, deed: &'static str, rows: usize) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "plan",
        subject_id: Some(plan.id.0),
        school: Some(plan.school.0),
        district: Some(plan.district.0),
        before: None,
        after: Some(json!({ "year": plan.year_title(), "rows": rows })),
    };
    audit::note(tx, ctx.now(), entry).await
}

/// Throws away what was not accepted.
pub async fn delete(ctx: Ctx, Path(id): Path<PlanImportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let OpenedImport { import, .. } = open(&ctx, &mut tx, id, true).await?;
    if !import.is_draft() {
        return Err(Refusal::new("plans-refused-import-accepted").into());
    }
    imports::delete(&mut tx, id).await?;
    tx.commit().await?;
    Ok(ctx.see("/plans/imports").notice("plans-import-deleted").into_response())
}
