//! Statements on the story of a sending: who did what with it and when.

use time::OffsetDateTime;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{RowId, SchoolId, SubmissionId, UserId};

/// A deed as it is read.
#[derive(Clone, Debug)]
pub struct Step {
    pub deed: String,
    pub reason: String,
    pub done_by_name: String,
    pub done_by_post: String,
    pub done_at: OffsetDateTime,
    /// Of which round.
    pub round: i32,
}

pub async fn insert(
    tx: &mut Tx,
    submission: SubmissionId,
    school: SchoolId,
    deed: &str,
    reason: &str,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO submission_steps (id, submission_id, school_id, deed, reason, done_by, done_by_name, done_by_post, done_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        RowId::fresh() as RowId,
        submission as SubmissionId,
        school as SchoolId,
        deed,
        reason,
        by.user as UserId,
        by.short_name(),
        by.post,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The story of these rounds, newest first.
pub async fn list(tx: &mut Tx, rounds: &[SubmissionId]) -> Result<Vec<Step>> {
    let rounds: Vec<uuid::Uuid> = rounds.iter().map(|id| id.0).collect();
    let steps = sqlx::query_as!(
        Step,
        r#"
        SELECT step.deed, step.reason, step.done_by_name, step.done_by_post, step.done_at, submission.round
        FROM submission_steps AS step
        JOIN submissions AS submission ON submission.id = step.submission_id
        WHERE step.submission_id = ANY($1) AND step.school_id = ANY($2)
        ORDER BY step.done_at DESC, step.id DESC
        "#,
        &rounds,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(steps)
}
