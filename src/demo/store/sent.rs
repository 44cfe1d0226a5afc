//! What centres ask for and what was sent to them.

use serde_json::json;
use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::documents::Document;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, DutyId, RowId, SchoolId, SubmissionId, SubmissionRemarkId, UserId};
use crate::submissions::Kind;

pub struct DutyRow<'a> {
    pub id: DutyId,
    pub district: DistrictId,
    pub first_year: i32,
    pub kind: Kind,
    pub number: i32,
    pub title: &'a str,
    pub due_on: Date,
    pub by: UserId,
    pub at: OffsetDateTime,
}

pub async fn insert_duty(tx: &mut Tx, duty: &DutyRow<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO duties (id, district_id, first_year, kind, number, title, due_on, created_by, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        "#,
        duty.id as DutyId,
        duty.district as DistrictId,
        duty.first_year,
        duty.kind.code(),
        duty.number,
        duty.title,
        duty.due_on,
        duty.by as UserId,
        duty.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A document as it was sent.
pub struct Letter<'a> {
    pub id: SubmissionId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub title: &'a str,
    pub school_name: &'a str,
    pub association_name: &'a str,
    pub paper: Document,
    pub by: UserId,
    pub by_name: String,
    pub by_post: &'a str,
    pub at: OffsetDateTime,
}

pub async fn insert(tx: &mut Tx, duty: &DutyRow<'_>, letter: &Letter<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title, school_name,
                                 association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_by_post, sent_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, $11, false, $12, $13, $14, $15, $16)
        "#,
        letter.id as SubmissionId,
        letter.school as SchoolId,
        duty.district as DistrictId,
        letter.association as AssociationId,
        duty.first_year,
        duty.kind.code(),
        duty.number,
        letter.title,
        letter.school_name,
        letter.association_name,
        json!(letter.paper),
        letter.id.0.as_bytes().as_slice(),
        letter.by as UserId,
        letter.by_name,
        letter.by_post,
        letter.at,
    )
    .execute(tx.conn())
    .await?;
    step(tx, (letter.id, letter.school), "send", (letter.by, &letter.by_name), "", letter.at).await
}

/// A sending, and whose it is.
pub type Filed = (SubmissionId, SchoolId);

async fn step(
    tx: &mut Tx,
    (id, school): Filed,
    deed: &str,
    (by, name): (UserId, &str),
    reason: &str,
    at: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO submission_steps (id, submission_id, school_id, deed, reason, done_by, done_by_name, done_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        RowId::fresh() as RowId,
        id as SubmissionId,
        school as SchoolId,
        deed,
        reason,
        by as UserId,
        name,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Somebody of the centre has it in work.
pub async fn open(tx: &mut Tx, filed: Filed, by: UserId, name: &str, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "UPDATE submissions SET status = 'opened', opened_at = $2, reviewer_id = $3, reviewer_name = $4 WHERE id = $1",
        filed.0 as SubmissionId,
        at,
        by as UserId,
        name,
    )
    .execute(tx.conn())
    .await?;
    step(tx, filed, "open", (by, name), "", at).await
}

/// A remark on the paper as a whole.
pub async fn remark(tx: &mut Tx, letter: &Letter<'_>, by: UserId, name: &str, text: &str, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO submission_remarks (id, submission_id, school_id, text, made_by, made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        "#,
        SubmissionRemarkId::fresh() as SubmissionRemarkId,
        letter.id as SubmissionId,
        letter.school as SchoolId,
        text,
        by as UserId,
        name,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The centre has said what it thinks of it.
pub async fn close(
    tx: &mut Tx,
    filed: Filed,
    (status, deed): (&str, &str),
    (by, name): (UserId, &str),
    reason: &str,
    at: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        "UPDATE submissions SET status = $2, closed_at = $3, closed_by = $4, closed_by_name = $5, reason = $6 WHERE id = $1",
        filed.0 as SubmissionId,
        status,
        at,
        by as UserId,
        name,
        reason,
    )
    .execute(tx.conn())
    .await?;
    step(tx, filed, deed, (by, name), reason, at).await
}
