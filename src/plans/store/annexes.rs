//! The statement on the annexes of a plan.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PlanId;
use crate::plans::model::{Annexes, Plan};

/// Saves the annexes of a plan that is being written; whoever writes another part is not disturbed.
pub async fn save(tx: &mut Tx, plan: &Plan, annexes: &Annexes, now: OffsetDateTime) -> Result<()> {
    let annexes = serde_json::to_value(annexes).map_err(anyhow::Error::from)?;
    let done = sqlx::query!(
        r#"
        UPDATE plans
        SET annexes = $3, changed_at = $4
        WHERE id = $1 AND version >= $2 AND status IN ('draft', 'returned') AND school_id = ANY($5)
        "#,
        plan.id as PlanId,
        plan.version,
        annexes,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
