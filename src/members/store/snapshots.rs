//! Statements on frozen lists. The database refuses to change them.

use anyhow::Context;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId, SnapshotId, UserId};
use crate::members::model::association::Association;
use crate::members::model::snapshot::{Kept, Snapshot};

/// Who freezes a list, when, and by which order.
pub struct Freezing<'a> {
    pub taken_on: Date,
    pub by: UserId,
    pub by_name: &'a str,
    pub basis: &'a str,
    pub now: OffsetDateTime,
}

pub async fn insert(
    tx: &mut Tx,
    id: SnapshotId,
    association: &Association,
    freezing: &Freezing<'_>,
    roll: &[Kept],
) -> Result<()> {
    let roll = serde_json::to_value(roll).context("keep the list of members")?;
    sqlx::query!(
        r#"
        INSERT INTO member_snapshots (id, school_id, association_id, taken_on, made_by, made_by_name, made_at, basis, roll)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        "#,
        id as SnapshotId,
        association.school as SchoolId,
        association.id as AssociationId,
        freezing.taken_on,
        freezing.by as UserId,
        freezing.by_name,
        freezing.now,
        freezing.basis,
        roll,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The frozen lists of associations, the latest first.
pub async fn list(tx: &mut Tx, associations: &[Association]) -> Result<Vec<Snapshot>> {
    let wanted: Vec<Uuid> = associations.iter().map(|association| association.id.0).collect();
    let reach = tx.reach().to_vec();
    let snapshots = sqlx::query_as!(
        Snapshot,
        r#"
        SELECT snapshot.id, snapshot.association_id AS "association", association.name AS association_name,
               snapshot.taken_on, snapshot.made_by_name, snapshot.made_at, snapshot.basis,
               jsonb_array_length(snapshot.roll)::bigint AS "members!"
        FROM member_snapshots AS snapshot
        JOIN associations AS association ON association.id = snapshot.association_id
        WHERE snapshot.association_id = ANY($1) AND snapshot.school_id = ANY($2)
        ORDER BY snapshot.taken_on DESC, snapshot.made_at DESC
        "#,
        &wanted,
        &reach,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(snapshots)
}

/// The rows of a frozen list.
pub async fn roll(tx: &mut Tx, id: SnapshotId) -> Result<Option<Vec<Kept>>> {
    let reach = tx.reach().to_vec();
    let found =
        sqlx::query_scalar!("SELECT roll FROM member_snapshots WHERE id = $1 AND school_id = ANY($2)", id as SnapshotId, &reach,)
            .fetch_optional(tx.conn())
            .await?;
    let Some(roll) = found else { return Ok(None) };
    Ok(Some(serde_json::from_value(roll).context("read the list of members")?))
}

/// The last list of each association that was frozen before a day.
pub async fn latest(tx: &mut Tx, associations: &[Association], on: Date) -> Result<Vec<(AssociationId, Vec<Kept>)>> {
    let wanted: Vec<Uuid> = associations.iter().map(|association| association.id.0).collect();
    let reach = tx.reach().to_vec();
    let rows = sqlx::query!(
        r#"
        SELECT DISTINCT ON (association_id) association_id, roll
        FROM member_snapshots
        WHERE association_id = ANY($1) AND school_id = ANY($2) AND taken_on < $3
        ORDER BY association_id, taken_on DESC, made_at DESC
        "#,
        &wanted,
        &reach,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut latest = Vec::new();
    for row in rows {
        latest.push((row.association_id, serde_json::from_value(row.roll).context("read the list of members")?));
    }
    Ok(latest)
}
