//! Keeping what was sent.

use serde_json::json;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use super::steps;
use crate::access::Actor;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{AssociationId, DistrictId, SchoolId, SubmissionId, UserId};
use crate::submissions::model::submission::Submission;
use crate::submissions::model::{Kind, Sending, Status};

/// Sends a document as its next round. What waits for the centre is not overtaken; what had been accepted lapses, visibly, by
/// the round that follows it.
pub async fn send(tx: &mut Tx, actor: &Actor, sending: &Sending, now: OffsetDateTime) -> Result<SubmissionId> {
    let last = lock_last(tx, (sending.association, sending.first_year, sending.kind, sending.number)).await?;
    if let Some(last) = &last {
        let status = Status::from_code(&last.status).unwrap_or(Status::Sent);
        if !status.allows_another() {
            return Err(Refusal::new("submissions-refused-waiting").into());
        }
        if status.is_settled() {
            lapse(tx, last, sending.school, actor, now).await?;
        }
    }
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
        sending.school as SchoolId,
        sending.district as DistrictId,
        sending.association as AssociationId,
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
        actor.user as UserId,
        actor.short_name(),
        actor.post,
        now,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    steps::insert(tx, id, sending.school, "send", "", actor, now).await?;
    Ok(id)
}

struct Last {
    id: SubmissionId,
    status: String,
    version: i32,
}

/// The last round that was not taken back; whoever else would send it waits.
async fn lock_last(
    tx: &mut Tx,
    (association, first_year, kind, number): (AssociationId, i32, Kind, i32),
) -> Result<Option<Last>> {
    let last = sqlx::query_as!(
        Last,
        r#"
        SELECT id, status, version
        FROM submissions
        WHERE association_id = $1 AND first_year = $2 AND kind = $3 AND number = $4 AND school_id = ANY($5) AND status <> 'recalled'
        ORDER BY round DESC
        LIMIT 1
        FOR UPDATE
        "#,
        association as AssociationId,
        first_year,
        kind.code(),
        number,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(last)
}

/// What had lapsed by a round that is taken back unread stands again, as its story tells.
pub async fn stand_again(tx: &mut Tx, recalled: &Submission) -> Result<()> {
    let of = (recalled.association, recalled.first_year, recalled.kind, recalled.number);
    let Some(last) = lock_last(tx, of).await?.filter(|last| last.status == Status::Lapsed.code()) else { return Ok(()) };
    sqlx::query!(
        r#"
        UPDATE submissions
        SET status = CASE WHEN EXISTS (SELECT FROM submission_steps AS step
                                       WHERE step.submission_id = $1 AND step.deed = 'note' AND step.school_id = ANY($3))
                          THEN 'noted' ELSE 'accepted' END
        WHERE id = $1 AND version = $2 AND school_id = ANY($3)
        "#,
        last.id as SubmissionId,
        last.version,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

async fn lapse(tx: &mut Tx, last: &Last, school: SchoolId, actor: &Actor, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE submissions SET status = 'lapsed' WHERE id = $1 AND version = $2 AND school_id = ANY($3)",
        last.id as SubmissionId,
        last.version,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Err(Error::Stale);
    }
    steps::insert(tx, last.id, school, "lapse", "", actor, now).await
}
