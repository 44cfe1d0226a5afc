//! Statements on the chronicle of documents: what was put up, and whose state has changed.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::NormId;
use crate::library::model::Life;

/// Notes that a document was put up.
pub async fn begin(tx: &mut Tx, norm: NormId, status: &str, at: OffsetDateTime) -> Result<()> {
    sqlx::query!("INSERT INTO norm_states (norm_id, noted_at, status) VALUES ($1, $2, $3)", norm as NormId, at, status,)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Notes every document within reach whose state on a day is not the one that was noted last.
pub async fn note_changes(tx: &mut Tx, today: Date, now: OffsetDateTime) -> Result<()> {
    let rows = sqlx::query!(
        r#"
        SELECT norm.id AS "id: Uuid", life.is_draft AS "is_draft!", life.starts_on, life.ends_on, life.repealed_on, life.amended_on,
               noted.status AS "was?"
        FROM norms AS norm
        JOIN norm_lives AS life ON life.norm_id = norm.id
        LEFT JOIN LATERAL (
            SELECT state.status
            FROM norm_states AS state
            WHERE state.norm_id = norm.id
            ORDER BY state.noted_at DESC
            LIMIT 1
        ) AS noted ON true
        WHERE norm.school_id IS NULL OR norm.school_id = ANY($1)
        "#,
        tx.reach().to_vec() as Vec<Uuid>,
    )
    .fetch_all(tx.conn())
    .await?;
    let (mut ids, mut states, mut before) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let life = Life {
            is_draft: row.is_draft,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            repealed_on: row.repealed_on,
            amended_on: row.amended_on,
        };
        let status = life.status(today).code();
        if row.was.as_deref() != Some(status) {
            ids.push(row.id);
            states.push(status.to_owned());
            before.push(row.was.unwrap_or_else(|| status.to_owned()));
        }
    }
    sqlx::query!(
        r#"
        INSERT INTO norm_states (norm_id, noted_at, status, was)
        SELECT changed.norm_id, $4, changed.status, changed.was
        FROM unnest($1::uuid[], $2::text[], $3::text[]) AS changed (norm_id, status, was)
        ON CONFLICT ON CONSTRAINT norm_states_pkey DO NOTHING
        "#,
        &ids,
        &states,
        &before,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
