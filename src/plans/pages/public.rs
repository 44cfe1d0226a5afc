//! Plans that everybody may read: the edition in force, without marks, remarks and what is for the association alone.

use askama::Template;
use axum::response::IntoResponse;

use super::paper::{Block, plain_blocks};
use super::{note, open};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PlanId;
use crate::plans::model::{Content, Plan, year_title};
use crate::plans::paths;
use crate::plans::store::publications::{self, Published};
use crate::plans::store::{editions, plans};
use crate::web::{Ctx, Path, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "plans/public_list.html")]
struct List {
    plans: Vec<Published>,
}

impl List {
    fn path(&self, published: &Published) -> String {
        paths::public(published.plan)
    }

    fn year(&self, published: &Published) -> String {
        year_title(published.first_year)
    }
}

pub async fn list(visitor: Visitor) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let plans = publications::list(&mut tx).await?;
    visitor.public_page(List { plans })
}

#[derive(Template)]
#[template(path = "plans/public.html")]
struct Show {
    published: Published,
    content: Content,
    blocks: Vec<Block>,
}

impl Show {
    fn year(&self) -> String {
        year_title(self.published.first_year)
    }
}

pub async fn show(visitor: Visitor, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let (published, content) = publications::find(&mut tx, id).await?;
    visitor.public_page(Show { blocks: plain_blocks(&content), published, content })
}

/// Shows the plan in force to everybody.
pub async fn publish(ctx: Ctx, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan;
    plan.can_publish(&ctx.actor)?;
    put(&ctx, &mut tx, &plan).await?;
    note(&ctx, &mut tx, &plan, "plan-publish").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("plans-published").undo(format!("{}/publication/delete", paths::show(id))).into_response())
}

pub async fn withdraw(ctx: Ctx, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan;
    plan.can_publish(&ctx.actor)?;
    publications::withdraw(&mut tx, id).await?;
    note(&ctx, &mut tx, &plan, "plan-unpublish").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("plans-unpublished").into_response())
}

/// A new edition takes the place of the public one.
pub(super) async fn renew(ctx: &Ctx, tx: &mut Tx, id: PlanId) -> Result<()> {
    if publications::is_public(tx, id).await? {
        let plan = plans::find(tx, id).await?;
        put(ctx, tx, &plan).await?;
    }
    Ok(())
}

async fn put(ctx: &Ctx, tx: &mut Tx, plan: &Plan) -> Result<()> {
    let edition = plan.edition_in_force().ok_or(Error::NotFound)?;
    let content = editions::find(tx, plan.id, edition).await?.ok_or(Error::NotFound)?;
    publications::publish(tx, plan, &content.for_everybody(), ctx.actor.user, ctx.now()).await
}
