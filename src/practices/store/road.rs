//! Statements on the road of a practice: its history, and the remarks at its fields.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeId, RemarkId, RowId, UserId};
use crate::practices::model::{Deed, Level, Standing, Status, Withdrawal};

/// A step of the road as it is read.
#[derive(Clone, Debug)]
pub struct Step {
    pub deed: String,
    pub done_by: Option<String>,
    pub done_at: OffsetDateTime,
    pub reason: String,
    /// The author decided on his own piece, as the only one eligible.
    pub alone: bool,
}

/// A step to be remembered.
pub struct NewStep<'a> {
    pub deed: Deed,
    pub by: UserId,
    pub level: Level,
    pub reason: &'a str,
    pub alone: bool,
    /// Where the practice stood, when the step can be undone.
    pub before: Option<&'a Standing>,
}

pub async fn insert_step(tx: &mut Tx, practice: PracticeId, step: &NewStep<'_>, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_deeds (id, practice_id, deed, done_by, done_at, level, reason, alone,
                                    status_before, level_before, reason_before)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        RowId::fresh() as RowId,
        practice as PracticeId,
        step.deed.code(),
        step.by as UserId,
        now,
        step.level.code(),
        step.reason,
        step.alone,
        step.before.map(|before| before.status.code()),
        step.before.map(|before| before.level.code()),
        step.before.map(|before| before.reason.as_str()),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The road so far, newest first.
pub async fn list_steps(tx: &mut Tx, practice: PracticeId) -> Result<Vec<Step>> {
    let steps = sqlx::query_as!(
        Step,
        r#"
        SELECT step.deed, person.surname || ' ' || person.name AS "done_by?", step.done_at, step.reason, step.alone
        FROM practice_deeds AS step
        LEFT JOIN users AS person ON person.id = step.done_by
        WHERE step.practice_id = $1
        ORDER BY step.done_at DESC, step.id DESC
        "#,
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(steps)
}

/// The withdrawal with which the road ends at present, as far as it can be undone.
pub async fn find_withdrawal(tx: &mut Tx, practice: PracticeId) -> Result<Option<Withdrawal>> {
    let last = sqlx::query!(
        r#"
        SELECT deed, done_by AS "done_by?: UserId", done_at, status_before, level_before, reason_before
        FROM practice_deeds
        WHERE practice_id = $1
        ORDER BY done_at DESC, id DESC
        LIMIT 1
        "#,
        practice as PracticeId,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(last.filter(|last| last.deed == Deed::Withdraw.code()).and_then(|last| {
        let status = Status::from_code(&last.status_before?)?;
        let before = Standing { status, level: Level::from_code(&last.level_before?)?, reason: last.reason_before? };
        Some(Withdrawal { by: last.done_by?, at: last.done_at, before })
    }))
}

/// A remark of the reviewer at a field.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: RemarkId,
    pub field: String,
    pub text: String,
    pub author_name: String,
    pub made_at: OffsetDateTime,
    pub settled_at: Option<OffsetDateTime>,
}

/// Remarks in the order in which they were made; those of earlier rounds are marked as settled.
pub async fn list_remarks(tx: &mut Tx, practice: PracticeId) -> Result<Vec<Remark>> {
    let remarks = sqlx::query_as!(
        Remark,
        r#"
        SELECT remark.id, remark.field, remark.text, person.surname || ' ' || person.name AS "author_name!",
               remark.made_at, remark.settled_at
        FROM practice_remarks AS remark
        JOIN users AS person ON person.id = remark.author_id
        WHERE remark.practice_id = $1
        ORDER BY remark.made_at, remark.id
        "#,
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(remarks)
}

pub async fn insert_remark(
    tx: &mut Tx,
    practice: PracticeId,
    field: &str,
    text: &str,
    by: UserId,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO practice_remarks (id, practice_id, field, text, author_id, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        RemarkId::fresh() as RemarkId,
        practice as PracticeId,
        field,
        text,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Sending the piece again settles what was remarked before.
pub async fn settle_remarks(tx: &mut Tx, practice: PracticeId, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "UPDATE practice_remarks SET settled_at = $2 WHERE practice_id = $1 AND settled_at IS NULL",
        practice as PracticeId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
