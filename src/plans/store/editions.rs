//! Statements on approved editions. They are added and read; the database itself refuses to change them.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PlanId, SchoolId};
use crate::plans::model::{Content, Plan};

/// An approved edition without its text.
#[derive(Clone, Debug)]
pub struct Edition {
    pub edition: i32,
    /// The grounds of an amendment.
    pub reason: String,
    pub approved_at: OffsetDateTime,
}

/// Keeps the text of a plan that has just come into force.
pub async fn insert(tx: &mut Tx, plan: &Plan, now: OffsetDateTime) -> Result<()> {
    let content = serde_json::to_value(&plan.content).map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO plan_editions (plan_id, school_id, edition, reason, content, approved_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        "#,
        plan.id as PlanId,
        plan.school as SchoolId,
        plan.edition,
        plan.reason,
        content,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The editions of a plan, the latest first.
pub async fn list(tx: &mut Tx, plan: PlanId) -> Result<Vec<Edition>> {
    let editions = sqlx::query_as!(
        Edition,
        r#"
        SELECT edition, reason, approved_at
        FROM plan_editions
        WHERE plan_id = $1 AND school_id = ANY($2)
        ORDER BY edition DESC
        "#,
        plan as PlanId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(editions)
}

/// The text of an edition.
pub async fn find(tx: &mut Tx, plan: PlanId, edition: i32) -> Result<Option<Content>> {
    let found = sqlx::query_scalar!(
        "SELECT content FROM plan_editions WHERE plan_id = $1 AND edition = $2 AND school_id = ANY($3)",
        plan as PlanId,
        edition,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(content) = found else { return Ok(None) };
    Ok(Some(serde_json::from_value(content).map_err(anyhow::Error::from)?))
}
