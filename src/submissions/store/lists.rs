//! Statements on many sendings at once: the queue of the centre, what changed after acceptance, what reports go by.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, SchoolId, SubmissionId};
use crate::indicators::SentFigure;
use crate::submissions::model::{Chapter, Kind, Status};

/// A sending that waits for the centre.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: SubmissionId,
    pub title: String,
    pub school_name: String,
    pub association_name: String,
    pub round: i32,
    pub is_empty: bool,
    pub sent_at: OffsetDateTime,
    pub status: String,
    pub reviewer_name: String,
    /// How many wait in all.
    pub total: i64,
}

/// What waits for a centre, the longest first.
pub async fn list_waiting(tx: &mut Tx, district: DistrictId, limit: i64, offset: i64) -> Result<Vec<Waiting>> {
    let waiting = sqlx::query_as!(
        Waiting,
        r#"
        SELECT id, title, school_name, association_name, round, is_empty, sent_at, status, reviewer_name, count(*) OVER () AS "total!"
        FROM submissions
        WHERE district_id = $1 AND school_id = ANY($2) AND status IN ('sent', 'opened')
        ORDER BY sent_at, id
        LIMIT $3 OFFSET $4
        "#,
        district as DistrictId,
        tx.reach(),
        limit,
        offset,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(waiting)
}

/// A document that was accepted and came again.
#[derive(Clone, Debug)]
pub struct Lapsed {
    /// The round that came after it.
    pub later: SubmissionId,
    pub title: String,
    pub school_name: String,
    pub accepted_at: Option<OffsetDateTime>,
    pub changed_at: OffsetDateTime,
    pub status: String,
}

/// What schools of a district have changed after acceptance in a year, the latest first.
pub async fn list_lapsed(tx: &mut Tx, district: DistrictId, first_year: i32) -> Result<Vec<Lapsed>> {
    let lapsed = sqlx::query_as!(
        Lapsed,
        r#"
        SELECT later.id AS later, later.title, later.school_name, lapsed.closed_at AS accepted_at, later.sent_at AS changed_at, later.status
        FROM submissions AS lapsed
        JOIN LATERAL (
            SELECT next.id, next.title, next.school_name, next.sent_at, next.status
            FROM submissions AS next
            WHERE next.association_id = lapsed.association_id AND next.first_year = lapsed.first_year AND next.kind = lapsed.kind
              AND next.number = lapsed.number AND next.round > lapsed.round AND next.status <> 'recalled' AND next.school_id = ANY($2)
            ORDER BY next.round
            LIMIT 1
        ) AS later ON true
        WHERE lapsed.district_id = $1 AND lapsed.school_id = ANY($2) AND lapsed.first_year = $3 AND lapsed.status = 'lapsed'
        ORDER BY later.sent_at DESC
        LIMIT 100
        "#,
        district as DistrictId,
        tx.reach(),
        first_year,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(lapsed)
}

/// Where a document of an association stands with the centre.
#[derive(Clone, Debug)]
pub struct Standing {
    pub id: SubmissionId,
    pub round: i32,
    pub status: Status,
    pub source_edition: Option<i32>,
    pub sent_at: OffsetDateTime,
    pub reviewer_name: String,
    pub closed_at: Option<OffsetDateTime>,
    pub closed_by_name: String,
    pub reason: String,
    /// How many remarks were made on it.
    pub remarks: i64,
}

struct Row {
    id: SubmissionId,
    round: i32,
    status: String,
    source_edition: Option<i32>,
    sent_at: OffsetDateTime,
    reviewer_name: String,
    closed_at: Option<OffsetDateTime>,
    closed_by_name: String,
    reason: String,
    remarks: i64,
}

impl From<Row> for Standing {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            round: row.round,
            status: Status::from_code(&row.status).unwrap_or(Status::Sent),
            source_edition: row.source_edition,
            sent_at: row.sent_at,
            reviewer_name: row.reviewer_name,
            closed_at: row.closed_at,
            closed_by_name: row.closed_by_name,
            reason: row.reason,
            remarks: row.remarks,
        }
    }
}

/// The latest round of a document that was not taken back.
pub async fn latest(
    tx: &mut Tx,
    association: AssociationId,
    first_year: i32,
    kind: Kind,
    number: i32,
) -> Result<Option<Standing>> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT submission.id, submission.round, submission.status, submission.source_edition, submission.sent_at,
               submission.reviewer_name, submission.closed_at, submission.closed_by_name, submission.reason,
               (SELECT count(*) FROM submission_remarks AS remark
                WHERE remark.submission_id = submission.id AND remark.school_id = ANY($5)) AS "remarks!"
        FROM submissions AS submission
        WHERE submission.association_id = $1 AND submission.first_year = $2 AND submission.kind = $3 AND submission.number = $4
          AND submission.school_id = ANY($5) AND submission.status <> 'recalled'
        ORDER BY submission.round DESC
        LIMIT 1
        "#,
        association as AssociationId,
        first_year,
        kind.code(),
        number,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(Standing::from))
}

/// The latest round that was made from a row, whatever its edition.
pub async fn standing_of_source(tx: &mut Tx, source: uuid::Uuid) -> Result<Option<Standing>> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT submission.id, submission.round, submission.status, submission.source_edition, submission.sent_at,
               submission.reviewer_name, submission.closed_at, submission.closed_by_name, submission.reason,
               (SELECT count(*) FROM submission_remarks AS remark
                WHERE remark.submission_id = submission.id AND remark.school_id = ANY($2)) AS "remarks!"
        FROM submissions AS submission
        WHERE submission.source_id = $1 AND submission.school_id = ANY($2) AND submission.status <> 'recalled'
        ORDER BY submission.round DESC
        LIMIT 1
        "#,
        source,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(Standing::from))
}

/// The last that an association has sent of a kind, with what a district's report is made of.
#[derive(Clone, Debug)]
pub struct Sent {
    pub id: SubmissionId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub school_name: String,
    pub association_name: String,
    pub round: i32,
    pub status: Status,
    pub sent_at: OffsetDateTime,
    pub figures: Vec<SentFigure>,
    pub chapters: Vec<Chapter>,
}

/// The latest rounds of a kind in a district and a year that are not empty, in the order of schools.
pub async fn list_sent(tx: &mut Tx, district: DistrictId, first_year: i32, kind: Kind) -> Result<Vec<Sent>> {
    let rows = sqlx::query!(
        r#"
        SELECT latest.id AS "id!: SubmissionId", latest.school_id AS "school!: SchoolId", latest.association_id AS "association!: AssociationId",
               latest.school_name AS "school_name!", latest.association_name AS "association_name!", latest.round AS "round!",
               latest.status AS "status!", latest.sent_at AS "sent_at!", latest.figures AS "figures!", latest.chapters AS "chapters!"
        FROM (
            SELECT DISTINCT ON (association_id, number)
                   id, school_id, association_id, school_name, association_name, round, status, sent_at, figures, chapters
            FROM submissions
            WHERE district_id = $1 AND school_id = ANY($2) AND first_year = $3 AND kind = $4 AND status <> 'recalled' AND NOT is_empty
            ORDER BY association_id, number, round DESC
        ) AS latest
        ORDER BY latest.school_name COLLATE names, latest.association_name COLLATE names, latest.association_id
        "#,
        district as DistrictId,
        tx.reach(),
        first_year,
        kind.code(),
    )
    .fetch_all(tx.conn())
    .await?;
    let sent = rows.into_iter().map(|row| {
        Ok(Sent {
            id: row.id,
            school: row.school,
            association: row.association,
            school_name: row.school_name,
            association_name: row.association_name,
            round: row.round,
            status: Status::from_code(&row.status).unwrap_or(Status::Sent),
            sent_at: row.sent_at,
            figures: serde_json::from_value(row.figures).map_err(anyhow::Error::from)?,
            chapters: serde_json::from_value(row.chapters).map_err(anyhow::Error::from)?,
        })
    });
    sent.collect()
}
