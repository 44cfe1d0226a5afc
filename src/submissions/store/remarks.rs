//! Statements on remarks of the centre and what authors answered.

use time::OffsetDateTime;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{SchoolId, SubmissionId, SubmissionRemarkId, UserId};
use crate::submissions::model::submission::Submission;

/// A remark at a place of the paper, or on the paper as a whole.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: SubmissionRemarkId,
    pub submission: SubmissionId,
    pub block: Option<i32>,
    /// The words it is about.
    pub quote: String,
    pub text: String,
    pub made_by_name: String,
    pub made_at: OffsetDateTime,
    pub answer: String,
    pub answered_by_name: String,
    pub settled_at: Option<OffsetDateTime>,
    pub version: i32,
}

/// The remarks on these rounds, in the order of the paper.
pub async fn list(tx: &mut Tx, rounds: &[SubmissionId]) -> Result<Vec<Remark>> {
    let rounds: Vec<uuid::Uuid> = rounds.iter().map(|id| id.0).collect();
    let remarks = sqlx::query_as!(
        Remark,
        r#"
        SELECT id, submission_id AS submission, block, quote, text, made_by_name, made_at, answer, answered_by_name,
               settled_at, version
        FROM submission_remarks
        WHERE submission_id = ANY($1) AND school_id = ANY($2)
        ORDER BY block NULLS FIRST, made_at, id
        "#,
        &rounds,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(remarks)
}

/// A remark that is being made.
pub struct NewRemark<'a> {
    pub block: Option<i32>,
    pub cell: &'a str,
    pub quote: &'a str,
    pub text: &'a str,
}

pub async fn insert(tx: &mut Tx, of: &Submission, new: &NewRemark<'_>, by: &Actor, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO submission_remarks (id, submission_id, school_id, block, cell, quote, text, made_by, made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        SubmissionRemarkId::fresh() as SubmissionRemarkId,
        of.id as SubmissionId,
        of.school as SchoolId,
        new.block,
        new.cell,
        new.quote,
        new.text,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes a remark back; `false` where there is none.
pub async fn delete(tx: &mut Tx, of: SubmissionId, remark: SubmissionRemarkId) -> Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM submission_remarks WHERE id = $1 AND submission_id = $2 AND school_id = ANY($3)",
        remark as SubmissionRemarkId,
        of as SubmissionId,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The centre is content with it, or is not after all; `false` where it changed meanwhile.
pub async fn settle(tx: &mut Tx, remark: &Remark, settled_at: Option<OffsetDateTime>) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE submission_remarks SET settled_at = $3 WHERE id = $1 AND version = $2 AND school_id = ANY($4)",
        remark.id as SubmissionRemarkId,
        remark.version,
        settled_at,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What the association answers; the last answer holds. `false` where there is no such remark, or where it changed meanwhile.
pub async fn answer(
    tx: &mut Tx,
    (of, remark, version): (SubmissionId, SubmissionRemarkId, i32),
    text: &str,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        UPDATE submission_remarks SET answer = $4, answered_by = $5, answered_by_name = $6, answered_at = $7
        WHERE id = $1 AND submission_id = $2 AND version = $3 AND school_id = ANY($8)
        "#,
        remark as SubmissionRemarkId,
        of as SubmissionId,
        version,
        text,
        by.user as UserId,
        by.short_name(),
        now,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}
