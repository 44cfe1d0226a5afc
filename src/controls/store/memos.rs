//! Statements on signed memos.

use serde_json::Value;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use crate::controls::model::control::Control;
use crate::controls::model::memo::Memo;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, ControlId, SchoolId, UserId};

/// Keeps a memo word for word.
pub async fn insert(tx: &mut Tx, control: &Control, memo: &Memo, by: UserId, at: OffsetDateTime) -> Result<()> {
    let content = serde_json::to_value(memo).map_err(anyhow::Error::from).map_err(Error::Internal)?;
    let digest = Sha256::digest(content.to_string());
    sqlx::query!(
        r#"
        INSERT INTO control_memos (control_id, school_id, content, digest, signed_by, signed_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        "#,
        control.id as ControlId,
        control.school as SchoolId,
        content,
        digest.as_slice(),
        by as UserId,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A signed memo with the moment of its signing.
pub async fn find(tx: &mut Tx, control: ControlId) -> Result<Option<(Memo, OffsetDateTime)>> {
    let found = sqlx::query!(
        "SELECT content, signed_at FROM control_memos WHERE control_id = $1 AND school_id = ANY($2)",
        control as ControlId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    found.map(|row| Ok((read(row.content)?, row.signed_at))).transpose()
}

/// The signed controls of an association's year, in the order of their signing.
pub async fn list_of_year(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<ControlId>> {
    let controls = sqlx::query_scalar!(
        r#"
        SELECT id AS "id: ControlId"
        FROM controls
        WHERE association_id = $1 AND first_year = $2 AND status <> 'draft' AND school_id = ANY($3)
        ORDER BY signed_at, id
        "#,
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(controls)
}

fn read(content: Value) -> Result<Memo> {
    serde_json::from_value(content).map_err(|error| Error::Internal(error.into()))
}
