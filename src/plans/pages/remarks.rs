//! Remarks in the margin: made by everybody in the association and its school, settled by those who write.

use axum::response::IntoResponse;
use time::OffsetDateTime;

use super::open;
use crate::error::{Error, Refusal, Result};
use crate::ids::{PlanId, PlanItemId, PlanRemarkId};
use crate::plans::paths;
use crate::plans::store::remarks;
use crate::web::{Check, Ctx, Form, Path, Response, form};

form! {
    /// A remark; without a row it is at the plan as a whole.
    pub struct RemarkForm { text, item }
}

pub async fn create(ctx: Ctx, Path(id): Path<PlanId>, Form(form): Form<RemarkForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan;
    plan.can_remark(&ctx.actor)?;
    let item: Option<PlanItemId> = form.item.parse().ok().filter(|item| plan.content.item(*item).is_some());
    let back = item.map_or_else(|| paths::show(id), |item| paths::row(id, item));
    let mut check = Check::new();
    let text = check.text("text", &form.text, 1..=2000);
    if check.finish(form, || ()).is_err() {
        return Err(Refusal::new("plans-refused-empty-remark").into());
    }
    remarks::insert(&mut tx, &plan, item, &text, &ctx.actor, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(back).notice("plans-remark-made").into_response())
}

/// Strikes a remark out: it has been mended.
pub async fn settle(ctx: Ctx, Path((id, remark)): Path<(PlanId, PlanRemarkId)>) -> Result<Response> {
    let settled_at = Some(ctx.now());
    set(&ctx, id, remark, settled_at).await?;
    let undo = format!("{}/remarks/{remark}/settlement/delete", paths::show(id));
    Ok(ctx.see(paths::show(id)).notice("plans-remark-settled").undo(undo).into_response())
}

/// Takes that back.
pub async fn reopen(ctx: Ctx, Path((id, remark)): Path<(PlanId, PlanRemarkId)>) -> Result<Response> {
    set(&ctx, id, remark, None).await?;
    Ok(ctx.see(paths::show(id)).notice("plans-remark-reopened").into_response())
}

async fn set(ctx: &Ctx, id: PlanId, remark: PlanRemarkId, settled_at: Option<OffsetDateTime>) -> Result<()> {
    let mut tx = ctx.write().await?;
    let plan = open(ctx, &mut tx, id).await?.plan;
    plan.can_settle(&ctx.actor)?;
    if !remarks::settle(&mut tx, id, remark, settled_at).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await
}
