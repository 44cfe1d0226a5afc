//! Several late rows settled at once, as at the end of a half-year: done, moved or dropped, each with its cause; what was
//! moved or dropped may begin the next edition of the plan with these rows as they will be.

use super::{keep, open};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PlanId, PlanItemId};
use crate::plans::model::{Content, Deed, Item, Mark, MarkDraft, MarkForm, Part, Plan, Section};
use crate::plans::store::road::NewStep;
use crate::plans::store::{marks, plans, rows, writings};
use crate::web::{Ctx, Errors};

/// What is wished for a row.
#[derive(Clone, Debug)]
pub struct Settled {
    /// Where it stands on the page that asks: problems are told there.
    pub number: usize,
    pub item: PlanItemId,
    /// «done», «moved» or «not-done».
    pub mark: String,
    pub cause: String,
    pub moved_to: String,
}

/// Marks the rows, and begins an amendment on these grounds if there are any and something has changed; whether it did.
pub async fn settle_rows(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: PlanId,
    settled: &[Settled],
    grounds: Option<String>,
) -> Result<Result<bool, Errors>> {
    let opened = open(ctx, tx, plan).await?;
    let mut errors = Errors::default();
    let mut drafts: Vec<(PlanItemId, MarkDraft)> = Vec::new();
    for row in settled {
        let Some(item) = opened.plan.content.item(row.item) else { continue };
        opened.plan.can_mark(&ctx.actor, item, &opened.circle)?;
        // What is told of a row that was done is its result, of any other the cause.
        let (result, cause) =
            if row.mark == Mark::Done.code() { (row.cause.clone(), String::new()) } else { (String::new(), row.cause.clone()) };
        let (mark, moved_to) = (row.mark.clone(), row.moved_to.clone());
        match (MarkForm { mark, cause, result, moved_to }).parse(opened.plan.language()) {
            Ok(draft) => drafts.push((row.item, draft)),
            Err(invalid) => {
                for (field, problem) in invalid.errors.iter() {
                    let field = if field == "moved_to" { "timing" } else { "reason" };
                    errors.add(&format!("{field}-{}", row.number), problem.clone());
                }
            }
        }
    }
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    for (item, draft) in &drafts {
        marks::insert(tx, &opened.plan, *item, draft, &ctx.actor, ctx.now()).await?;
    }
    let changed = |draft: &MarkDraft| matches!(draft.mark, Mark::Moved | Mark::NotDone);
    let Some(grounds) = grounds.filter(|_| drafts.iter().any(|(_, draft)| changed(draft))) else { return Ok(Ok(false)) };
    amend(ctx, tx, opened.plan, &drafts, grounds).await?;
    Ok(Ok(true))
}

/// The next edition, in which moved rows have their new terms and dropped ones are left out.
async fn amend(ctx: &Ctx, tx: &mut Tx, plan: Plan, drafts: &[(PlanItemId, MarkDraft)], grounds: String) -> Result<()> {
    let amended = plan.amend(&ctx.actor, grounds.clone())?;
    keep(ctx, tx, &amended, &[NewStep { reason: grounds, ..NewStep::of(Deed::Amend) }]).await?;
    let plan = plans::find(tx, amended.id).await?;
    let now = (ctx.now(), ctx.today());
    for section in Section::ALL {
        let before: Vec<Item> = plan.content.items_of(section).cloned().collect();
        let after: Vec<Item> = before.iter().filter_map(|item| corrected(item, drafts)).collect();
        if before == after {
            continue;
        }
        let part = Part::Rows(section);
        let written = rows::find_part(tx, plan.id, part).await?;
        rows::touch_part(tx, plan.id, part, written.version, ctx.actor.user, now.0).await?;
        rows::save_items(tx, &plan, section, &after, now.0).await?;
        let content = Content { items: after, ..Content::default() };
        writings::note(tx, &plan, part, &content, &ctx.actor, now).await?;
    }
    plans::touch(tx, &plan, now.0).await
}

/// The row as it will be; nothing where it is dropped.
fn corrected(item: &Item, drafts: &[(PlanItemId, MarkDraft)]) -> Option<Item> {
    let draft = drafts.iter().find(|(of, _)| *of == item.id).map(|(_, draft)| draft);
    match draft {
        Some(draft) if draft.mark == Mark::NotDone => None,
        Some(draft) if draft.mark == Mark::Moved => Some(Item { timing: draft.moved_to.clone(), ..item.clone() }),
        _ => Some(item.clone()),
    }
}
