//! What became of decisions.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DecisionId, RowId, UserId};

/// A deed of a story.
pub struct DeedRow<'a> {
    pub deed: &'a str,
    pub text: &'a str,
    pub by: UserId,
    pub by_name: String,
    pub on: Date,
    pub at: OffsetDateTime,
}

/// Adds a deed and puts the decision where it leads; `false` where there is no such decision.
pub async fn tell(tx: &mut Tx, decision: DecisionId, row: &DeedRow<'_>) -> Result<bool> {
    let told = sqlx::query!(
        r#"
        INSERT INTO decision_deeds (id, decision_id, school_id, deed, text, done_by, done_by_name, done_at)
        SELECT $1, id, school_id, $3, $4, $5, $6, $7
        FROM decisions
        WHERE id = $2
        "#,
        RowId::fresh() as RowId,
        decision as DecisionId,
        row.deed,
        row.text,
        row.by as UserId,
        row.by_name,
        row.at,
    )
    .execute(tx.conn())
    .await?;
    let (status, outcome) = match row.deed {
        "do" => ("done", Some(row.text)),
        "reopen" => ("open", Some("")),
        "close" => ("closed", None),
        _ => return Ok(told.rows_affected() > 0),
    };
    sqlx::query!(
        r#"
        UPDATE decisions
        SET status = $2, outcome = coalesce($3, outcome), closed_on = CASE $2 WHEN 'closed' THEN $4::date END
        WHERE id = $1
        "#,
        decision as DecisionId,
        status,
        outcome,
        row.on,
    )
    .execute(tx.conn())
    .await?;
    Ok(told.rows_affected() > 0)
}
