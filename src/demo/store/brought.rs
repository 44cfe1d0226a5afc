//! Plans brought from Word.

use anyhow::Context;
use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, PlanImportId, SchoolId, UserId};
use crate::plans::Draft;

/// Whose a paper is, and for which year.
pub struct Standing<'a> {
    pub id: PlanImportId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub file_name: &'a str,
    pub first_year: i32,
    pub made_by: UserId,
    pub made_at: OffsetDateTime,
}

/// Puts a paper that is not accepted yet.
pub async fn insert(tx: &mut Tx, standing: &Standing<'_>, draft: &Draft) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO plan_imports (id, school_id, association_id, file_name, first_year, paper_first_year, made_by, made_at, head, lines)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        standing.id as PlanImportId,
        standing.school as SchoolId,
        standing.association as AssociationId,
        standing.file_name,
        standing.first_year,
        draft.paper_first_year,
        standing.made_by as UserId,
        standing.made_at,
        serde_json::to_value(&draft.head).context("keep the head of a paper")?,
        serde_json::to_value(&draft.lines).context("keep the rows of a paper")?,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
