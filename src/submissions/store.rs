//! Keeping what was sent.

use serde_json::json;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use super::model::Sending;
use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{RowId, SubmissionId};

/// Sends a document as its next round. What had been accepted lapses, visibly, by the round that follows it.
pub async fn send(tx: &mut Tx, actor: &Actor, sending: &Sending, now: OffsetDateTime) -> Result<SubmissionId> {
    let id = SubmissionId::fresh();
    let (paper, figures, chapters) = (json!(sending.paper), json!(sending.figures), json!(sending.chapters));
    let digest = Sha256::digest(serde_json::to_vec(&(&paper, &figures, &chapters)).map_err(anyhow::Error::from)?);
    let (source, edition) = sending.source.unzip();
    sqlx::query!(
        "INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, source_id, source_edition,
             title, school_name, association_name, paper, figures, chapters, is_empty, digest, sent_by, sent_by_name, sent_by_post, sent_at)
         SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(round), 0) + 1, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21
         FROM submissions WHERE association_id = $4 AND first_year = $5 AND kind = $6 AND number = $7 AND school_id = ANY($22)",
        id as SubmissionId,
        sending.school.0,
        sending.district.0,
        sending.association.0,
        sending.first_year,
        sending.kind.code(),
        sending.number,
        source,
        edition,
        sending.title,
        sending.school_name,
        sending.association_name,
        paper,
        figures,
        chapters,
        sending.is_empty,
        digest.as_slice(),
        actor.user.0,
        actor.short_name(),
        actor.post,
        now,
        &tx.reach().to_vec(),
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "INSERT INTO submission_steps (id, submission_id, school_id, deed, done_by, done_by_name, done_by_post, done_at)
         VALUES ($1, $2, $3, 'send', $4, $5, $6, $7)",
        RowId::fresh() as RowId,
        id as SubmissionId,
        sending.school.0,
        actor.user.0,
        actor.short_name(),
        actor.post,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}
