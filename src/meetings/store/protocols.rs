//! Statements on signed protocols. They are added and read; the database itself refuses to change them.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, MeetingId, SchoolId};
use crate::meetings::model::meeting::Meeting;
use crate::meetings::model::protocol::Kept;
use crate::meetings::model::protocol::checks::Last;

/// A signed edition.
#[derive(Clone, Debug)]
pub struct Signed {
    pub edition: i32,
    pub number: i32,
    pub held_on: Date,
    /// Why it corrects the edition before; empty for the first.
    pub reason: String,
    pub signed_at: OffsetDateTime,
    pub digest: Vec<u8>,
    /// By which anybody who holds the paper may check it.
    pub code: String,
    pub kept: Kept,
}

struct Row {
    edition: i32,
    number: i32,
    held_on: Date,
    reason: String,
    signed_at: OffsetDateTime,
    digest: Vec<u8>,
    code: String,
    content: serde_json::Value,
}

impl TryFrom<Row> for Signed {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            edition: row.edition,
            number: row.number,
            held_on: row.held_on,
            reason: row.reason,
            signed_at: row.signed_at,
            digest: row.digest,
            code: row.code,
            kept: serde_json::from_value(row.content).map_err(anyhow::Error::from)?,
        })
    }
}

/// The signed editions of a meeting's protocol, the latest first.
pub async fn list(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Signed>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT edition, number, held_on, reason, signed_at, digest, code, content
        FROM protocols
        WHERE meeting_id = $1 AND school_id = ANY($2)
        ORDER BY edition DESC
        "#,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Signed::try_from).collect()
}

/// Signed protocols of an association for a year, each in its latest edition, in the order of their numbers.
pub async fn list_of_year(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Signed>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT DISTINCT ON (protocol.meeting_id)
               protocol.edition, protocol.number, protocol.held_on, protocol.reason, protocol.signed_at, protocol.digest,
               protocol.code, protocol.content
        FROM protocols AS protocol
        JOIN meetings AS meeting ON meeting.id = protocol.meeting_id
        WHERE protocol.association_id = $1 AND meeting.first_year = $2 AND protocol.school_id = ANY($3)
        ORDER BY protocol.meeting_id, protocol.edition DESC
        "#,
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut signed: Vec<Signed> = rows.into_iter().map(Signed::try_from).collect::<Result<_>>()?;
    signed.sort_by_key(|one| (one.held_on, one.number));
    Ok(signed)
}

/// What is kept of a protocol when its last signature is set.
pub struct NewEdition<'a> {
    pub period: &'a str,
    pub number: i32,
    pub kept: &'a Kept,
    pub digest: [u8; 32],
    pub code: &'a str,
    pub association_name: &'a str,
    pub school_name: &'a str,
}

/// Keeps a signed edition, and what anybody who holds its code may know of it.
pub async fn insert(tx: &mut Tx, meeting: &Meeting, edition: &NewEdition<'_>, now: OffsetDateTime) -> Result<()> {
    let content = serde_json::to_value(edition.kept).map_err(anyhow::Error::from)?;
    let reason = if meeting.edition > 1 { meeting.reason.as_str() } else { "" };
    sqlx::query!(
        r#"
        INSERT INTO protocols (meeting_id, edition, school_id, association_id, period, number, held_on, content, digest, reason,
                               signed_at, code)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        "#,
        meeting.id as MeetingId,
        meeting.edition,
        meeting.school as SchoolId,
        meeting.association as AssociationId,
        edition.period,
        edition.number,
        meeting.head.held_on,
        content,
        edition.digest.as_slice(),
        reason,
        now,
        edition.code,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        INSERT INTO verifications (code, kind, school_name, association_name, number, dated, edition, digest, made_at, series)
        VALUES ($1, 'protocol', $2, $3, $4, $5, $6, $7, $8, $9)
        "#,
        edition.code,
        edition.school_name,
        edition.association_name,
        edition.number.to_string(),
        meeting.head.held_on,
        meeting.edition,
        edition.digest.as_slice(),
        now,
        meeting.id.0,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The number and the period a protocol has already: a further edition keeps both.
pub async fn find_number(tx: &mut Tx, meeting: MeetingId) -> Result<Option<(String, i32)>> {
    let found = sqlx::query!(
        "SELECT period, number FROM protocols WHERE meeting_id = $1 AND edition = 1 AND school_id = ANY($2)",
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found.map(|row| (row.period, row.number)))
}

/// The last number given within a period; nothing while none was.
pub async fn find_series(tx: &mut Tx, association: AssociationId, period: &str) -> Result<Option<i32>> {
    let found = sqlx::query_scalar!(
        "SELECT last_number FROM protocol_series WHERE association_id = $1 AND period = $2 AND school_id = ANY($3)",
        association as AssociationId,
        period,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// Gives the next number, and keeps the series from others until the transaction ends. `first` counts where none was
/// given yet: the protocols before it were written on paper alone.
pub async fn take_number(tx: &mut Tx, meeting: &Meeting, period: &str, first: i32) -> Result<i32> {
    let number = sqlx::query_scalar!(
        r#"
        INSERT INTO protocol_series (association_id, period, school_id, last_number)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT ON CONSTRAINT protocol_series_pkey DO UPDATE
        SET last_number = protocol_series.last_number + 1
        RETURNING last_number
        "#,
        meeting.association as AssociationId,
        period,
        meeting.school as SchoolId,
        first,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(number)
}

/// The latest protocol that was signed within a period.
pub async fn find_last(tx: &mut Tx, association: AssociationId, period: &str) -> Result<Option<Last>> {
    let last = sqlx::query_as!(
        Last,
        r#"
        SELECT number, held_on
        FROM protocols
        WHERE association_id = $1 AND period = $2 AND school_id = ANY($3)
        ORDER BY held_on DESC, number DESC, edition DESC
        LIMIT 1
        "#,
        association as AssociationId,
        period,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(last)
}

/// What anybody who holds a paper may know of it.
#[derive(Clone, Debug)]
pub struct Verified {
    pub school_name: String,
    pub association_name: String,
    pub number: String,
    pub dated: Date,
    pub edition: i32,
    pub digest: Vec<u8>,
    pub made_at: OffsetDateTime,
    /// The latest edition under the same number.
    pub latest: i32,
}

/// What stands behind a code.
pub async fn find_verified(tx: &mut Tx, code: &str) -> Result<Option<Verified>> {
    let found = sqlx::query_as!(
        Verified,
        r#"
        SELECT paper.school_name, paper.association_name, paper.number, paper.dated, paper.edition, paper.digest, paper.made_at,
               (SELECT max(later.edition) FROM verifications AS later WHERE later.series = paper.series) AS "latest!"
        FROM verifications AS paper
        WHERE paper.code = $1
        "#,
        code,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}
