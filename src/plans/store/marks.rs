//! Statements on the marks of execution. A mark is never changed: a later one counts instead.

use time::OffsetDateTime;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PlanId, PlanItemId, RowId, SchoolId, UserId};
use crate::plans::model::{Mark, MarkDraft, Marked, Plan};

struct Row {
    item_id: PlanItemId,
    mark: String,
    cause: String,
    result: String,
    moved_to: String,
    marked_by_name: String,
    marked_at: OffsetDateTime,
}

impl From<Row> for Marked {
    fn from(row: Row) -> Self {
        Self {
            item: row.item_id,
            mark: Mark::from_code(&row.mark).unwrap_or(Mark::Open),
            cause: row.cause,
            result: row.result,
            moved_to: row.moved_to,
            by_name: row.marked_by_name,
            at: row.marked_at,
        }
    }
}

/// Every mark of a plan, the latest first.
pub async fn list(tx: &mut Tx, plan: PlanId) -> Result<Vec<Marked>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT item_id, mark, cause, result, moved_to, marked_by_name, marked_at
        FROM plan_marks
        WHERE plan_id = $1 AND school_id = ANY($2)
        ORDER BY marked_at DESC, id DESC
        "#,
        plan as PlanId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Marked::from).collect())
}

pub async fn insert(
    tx: &mut Tx,
    plan: &Plan,
    item: PlanItemId,
    draft: &MarkDraft,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO plan_marks (id, item_id, plan_id, school_id, mark, cause, result, moved_to, marked_by, marked_by_name, marked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        RowId::fresh() as RowId,
        item as PlanItemId,
        plan.id as PlanId,
        plan.school as SchoolId,
        draft.mark.code(),
        draft.cause,
        draft.result,
        draft.moved_to,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
