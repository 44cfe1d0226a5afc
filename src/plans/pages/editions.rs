//! Editions that were approved, and what changed from one to the next.

use askama::Template;

use super::open;
use super::paper::{Block, plain_blocks};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PlanId;
use crate::plans::model::comparison::{Change, changes};
use crate::plans::model::{Content, Plan, Status};
use crate::plans::paths;
use crate::plans::store::editions;
use crate::web::{Ctx, Path, Query, Response, filters, form};

#[derive(Template)]
#[template(path = "plans/edition.html")]
struct EditionPage {
    plan: Plan,
    edition: i32,
    is_in_force: bool,
    approved_at: time::OffsetDateTime,
    reason: String,
    blocks: Vec<Block>,
}

impl EditionPage {
    fn plan_path(&self) -> String {
        paths::show(self.plan.id)
    }

    fn comparison_path(&self) -> String {
        paths::comparison(self.plan.id, self.edition - 1, self.edition)
    }

    fn paper_path(&self) -> String {
        paths::edition_paper(self.plan.id, self.edition)
    }
}

pub async fn show(ctx: Ctx, Path((id, edition)): Path<(PlanId, i32)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let mut plan = open(&ctx, &mut tx, id).await?.plan;
    let found = editions::list(&mut tx, id).await?.into_iter().find(|found| found.edition == edition).ok_or(Error::NotFound)?;
    plan.content = editions::find(&mut tx, id, edition).await?.ok_or(Error::NotFound)?;
    ctx.page(EditionPage {
        is_in_force: plan.edition_in_force() == Some(edition),
        approved_at: found.approved_at,
        reason: found.reason,
        blocks: plain_blocks(&plan.content),
        edition,
        plan,
    })
}

form! {
    pub struct ComparisonForm { from, to }
}

#[derive(Template)]
#[template(path = "plans/comparison.html")]
struct Comparison {
    plan: Plan,
    from: i32,
    to: i32,
    /// Whether the newer text is still being written.
    is_draft: bool,
    changes: Vec<Change>,
}

impl Comparison {
    fn plan_path(&self) -> String {
        paths::show(self.plan.id)
    }

    /// Whether the newer text follows upon the older one, so that a sheet of corrections tells the same.
    fn is_of_neighbours(&self) -> bool {
        self.from >= 1 && self.to == self.from + 1
    }

    fn corrections_path(&self) -> String {
        paths::corrections(self.plan.id, self.to)
    }
}

/// Two editions side by side; without a choice, the last approved one and what is being written.
pub async fn compare(ctx: Ctx, Path(id): Path<PlanId>, Query(form): Query<ComparisonForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan;
    let to = form.to.parse().unwrap_or(plan.edition);
    let from = form.from.parse().unwrap_or(to - 1);
    let older = text_of(&mut tx, &plan, from).await?;
    let newer = text_of(&mut tx, &plan, to).await?;
    let is_draft = to == plan.edition && plan.status != Status::Approved;
    ctx.page(Comparison { changes: changes(&older, &newer), plan, from, to, is_draft })
}

/// The text of an edition, approved or being written; nothing stands before the first.
async fn text_of(tx: &mut Tx, plan: &Plan, edition: i32) -> Result<Content> {
    if edition == plan.edition {
        return Ok(plan.content.clone());
    }
    if edition == 0 {
        return Ok(Content::default());
    }
    editions::find(tx, plan.id, edition).await?.ok_or(Error::NotFound)
}
