//! Statements on reports that a published piece breaks a rule.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{ComplaintId, DistrictId, PracticeId, UserId};

/// What was reported.
pub struct NewComplaint<'a> {
    pub practice: PracticeId,
    pub district: DistrictId,
    pub cause: &'a str,
    pub text: &'a str,
    pub contact: &'a str,
    pub user: Option<UserId>,
}

pub async fn insert(tx: &mut Tx, complaint: &NewComplaint<'_>, now: OffsetDateTime) -> Result<ComplaintId> {
    let id = ComplaintId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO practice_complaints (id, practice_id, district_id, cause, text, contact, user_id, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        id as ComplaintId,
        complaint.practice as PracticeId,
        complaint.district as DistrictId,
        complaint.cause,
        complaint.text,
        complaint.contact,
        complaint.user as Option<UserId>,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// A report as the district's centre reads it.
#[derive(Clone, Debug)]
pub struct Complaint {
    pub id: ComplaintId,
    pub practice_id: PracticeId,
    pub title: Option<String>,
    /// The piece is still to be seen, so that it can be taken down.
    pub is_published: Option<bool>,
    pub cause: String,
    pub text: String,
    pub contact: String,
    pub user_name: Option<String>,
    pub made_at: OffsetDateTime,
}

/// What waits for an answer in the districts within reach, the longest waiting first.
pub async fn list_open(tx: &mut Tx) -> Result<Vec<Complaint>> {
    let scope = tx.scope();
    let complaints = sqlx::query_as!(
        Complaint,
        r#"
        SELECT complaint.id, complaint.practice_id, practice.title AS "title?",
               (practice.status = 'published') AS "is_published?", complaint.cause, complaint.text, complaint.contact,
               person.surname || ' ' || person.name AS "user_name?", complaint.made_at
        FROM practice_complaints AS complaint
        LEFT JOIN practices AS practice ON practice.id = complaint.practice_id AND (practice.school_id = ANY($2) OR practice.school_id IS NULL)
        LEFT JOIN users AS person ON person.id = complaint.user_id
        WHERE complaint.district_id = ANY($1) AND complaint.settled_at IS NULL
        ORDER BY complaint.made_at, complaint.id
        LIMIT 200
        "#,
        &scope.districts,
        &scope.schools,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(complaints)
}

/// The practice that an open report within reach is about.
pub async fn find_open(tx: &mut Tx, id: ComplaintId) -> Result<PracticeId> {
    let scope = tx.scope();
    let practice = sqlx::query_scalar!(
        "SELECT practice_id FROM practice_complaints WHERE id = $1 AND district_id = ANY($2) AND settled_at IS NULL FOR UPDATE",
        id as ComplaintId,
        &scope.districts,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(practice)
}

/// Answers a report; once.
pub async fn settle(tx: &mut Tx, id: ComplaintId, by: UserId, resolution: &str, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE practice_complaints SET settled_at = $2, settled_by = $3, resolution = $4 WHERE id = $1 AND settled_at IS NULL",
        id as ComplaintId,
        now,
        by as UserId,
        resolution,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
