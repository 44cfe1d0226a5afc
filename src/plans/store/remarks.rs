//! Statements on the remarks in the margin of a plan.

use time::OffsetDateTime;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PlanId, PlanItemId, PlanRemarkId, SchoolId, UserId};
use crate::plans::model::Plan;

/// A remark at a row, or at the plan as a whole.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: PlanRemarkId,
    pub item_id: Option<PlanItemId>,
    pub text: String,
    pub made_by_name: String,
    pub made_at: OffsetDateTime,
    pub settled_at: Option<OffsetDateTime>,
}

/// Remarks in the order in which they were made.
pub async fn list(tx: &mut Tx, plan: PlanId) -> Result<Vec<Remark>> {
    let remarks = sqlx::query_as!(
        Remark,
        r#"
        SELECT id, item_id, text, made_by_name, made_at, settled_at
        FROM plan_remarks
        WHERE plan_id = $1 AND school_id = ANY($2)
        ORDER BY made_at, id
        "#,
        plan as PlanId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(remarks)
}

pub async fn insert(
    tx: &mut Tx,
    plan: &Plan,
    item: Option<PlanItemId>,
    text: &str,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO plan_remarks (id, plan_id, school_id, item_id, text, made_by, made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        PlanRemarkId::fresh() as PlanRemarkId,
        plan.id as PlanId,
        plan.school as SchoolId,
        item as Option<PlanItemId>,
        text,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Strikes a remark out, or takes that back; `false` where there is none.
pub async fn settle(tx: &mut Tx, plan: PlanId, remark: PlanRemarkId, settled_at: Option<OffsetDateTime>) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE plan_remarks SET settled_at = $3 WHERE id = $1 AND plan_id = $2 AND school_id = ANY($4)",
        remark as PlanRemarkId,
        plan as PlanId,
        settled_at,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}
