//! Statements on single sendings. The centre reads what was sent to it and not taken back; an association reads its own.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::documents::Document;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, SchoolId, SubmissionId, UserId};
use crate::submissions::model::submission::Submission;
use crate::submissions::model::{Kind, Status};

struct Row {
    id: SubmissionId,
    school_id: SchoolId,
    district_id: DistrictId,
    association_id: AssociationId,
    first_year: i32,
    kind: String,
    number: i32,
    round: i32,
    title: String,
    school_name: String,
    association_name: String,
    paper: serde_json::Value,
    is_empty: bool,
    sent_by_name: String,
    sent_at: OffsetDateTime,
    status: String,
    opened_at: Option<OffsetDateTime>,
    reviewer_id: Option<UserId>,
    reviewer_name: String,
    closed_at: Option<OffsetDateTime>,
    closed_by_name: String,
    reason: String,
    has_later: bool,
    version: i32,
}

pub async fn find(tx: &mut Tx, id: SubmissionId) -> Result<Submission> {
    let scope = tx.scope();
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT submission.id, submission.school_id, submission.district_id, submission.association_id, submission.first_year,
               submission.kind, submission.number, submission.round, submission.title, submission.school_name,
               submission.association_name, submission.paper, submission.is_empty, submission.sent_by_name, submission.sent_at, submission.status, submission.opened_at, submission.reviewer_id,
               submission.reviewer_name, submission.closed_at, submission.closed_by_name, submission.reason, submission.version,
               EXISTS (SELECT FROM submissions AS later
                       WHERE later.association_id = submission.association_id AND later.first_year = submission.first_year
                         AND later.kind = submission.kind AND later.number = submission.number AND later.round > submission.round
                         AND later.status <> 'recalled' AND later.school_id = ANY($2)) AS "has_later!"
        FROM submissions AS submission
        WHERE submission.id = $1 AND submission.school_id = ANY($2)
          AND (submission.association_id = ANY($3) OR submission.district_id = ANY($4) AND submission.status <> 'recalled')
        "#,
        id as SubmissionId,
        &scope.schools,
        &scope.associations,
        &scope.centres,
    )
    .fetch_optional(tx.conn())
    .await?;
    submission(row.ok_or(Error::NotFound)?)
}

fn submission(row: Row) -> Result<Submission> {
    let unknown = |what: &str| Error::Internal(anyhow::anyhow!("a submission has an unknown {what}"));
    Ok(Submission {
        id: row.id,
        school: row.school_id,
        district: row.district_id,
        association: row.association_id,
        first_year: row.first_year,
        kind: Kind::from_code(&row.kind).ok_or_else(|| unknown("kind"))?,
        number: row.number,
        round: row.round,
        title: row.title,
        school_name: row.school_name,
        association_name: row.association_name,
        paper: paper(row.paper)?,
        is_empty: row.is_empty,
        sent_by_name: row.sent_by_name,
        sent_at: row.sent_at,
        status: Status::from_code(&row.status).ok_or_else(|| unknown("status"))?,
        opened_at: row.opened_at,
        reviewer: row.reviewer_id,
        reviewer_name: row.reviewer_name,
        closed_at: row.closed_at,
        closed_by_name: row.closed_by_name,
        reason: row.reason,
        has_later: row.has_later,
        version: row.version,
    })
}

fn paper(kept: serde_json::Value) -> Result<Document> {
    Ok(serde_json::from_value(kept).map_err(anyhow::Error::from)?)
}

/// Another sending of the same document.
#[derive(Clone, Debug)]
pub struct Round {
    pub id: SubmissionId,
    pub round: i32,
    pub status: String,
    pub sent_at: OffsetDateTime,
}

/// Every sending of the same document that was not taken back, the latest first.
pub async fn list_rounds(tx: &mut Tx, of: &Submission) -> Result<Vec<Round>> {
    let rounds = sqlx::query_as!(
        Round,
        r#"
        SELECT id, round, status, sent_at
        FROM submissions
        WHERE association_id = $1 AND first_year = $2 AND kind = $3 AND number = $4 AND school_id = ANY($5) AND status <> 'recalled'
        ORDER BY round DESC
        "#,
        of.association as AssociationId,
        of.first_year,
        of.kind.code(),
        of.number,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rounds)
}

/// The paper of a round, to be compared with.
pub async fn find_paper(tx: &mut Tx, id: SubmissionId) -> Result<Document> {
    let kept = sqlx::query_scalar!(
        "SELECT paper FROM submissions WHERE id = $1 AND school_id = ANY($2)",
        id as SubmissionId,
        tx.reach(),
    )
    .fetch_one(tx.conn())
    .await?;
    paper(kept)
}

/// Keeps where a sending stands; nothing of what was sent changes.
pub async fn save(tx: &mut Tx, submission: &Submission, closed_by: Option<UserId>) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE submissions
        SET status = $3, opened_at = $4, reviewer_id = $5, reviewer_name = $6, closed_at = $7, closed_by = coalesce(closed_by, $8),
            closed_by_name = $9, reason = $10
        WHERE id = $1 AND version = $2 AND school_id = ANY($11)
        "#,
        submission.id as SubmissionId,
        submission.version,
        submission.status.code(),
        submission.opened_at,
        submission.reviewer as Option<UserId>,
        submission.reviewer_name,
        submission.closed_at,
        closed_by as Option<UserId>,
        submission.closed_by_name,
        submission.reason,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
