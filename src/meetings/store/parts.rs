//! Statements on who last wrote which part of a meeting.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{MeetingId, SchoolId, UserId};
use crate::meetings::model::meeting::Meeting;

/// When a part was last written, and by whom.
#[derive(Clone, Debug)]
pub struct Written {
    pub part: String,
    pub by_name: String,
    pub at: OffsetDateTime,
}

/// The parts that have been written, the latest first.
pub async fn list(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Written>> {
    let written = sqlx::query_as!(
        Written,
        r#"
        SELECT part.part, person.surname || ' ' || person.name AS "by_name!", part.changed_at AS at
        FROM meeting_parts AS part
        JOIN users AS person ON person.id = part.changed_by
        WHERE part.meeting_id = $1 AND part.school_id = ANY($2)
        ORDER BY part.changed_at DESC
        "#,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(written)
}

/// Notes who wrote these parts; the row of the meeting is locked meanwhile.
pub async fn touch(tx: &mut Tx, meeting: &Meeting, parts: &[String], by: UserId, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO meeting_parts (meeting_id, school_id, part, changed_by, changed_at)
        SELECT $1, $2, part, $4, $5 FROM unnest($3::text[]) AS part
        ON CONFLICT ON CONSTRAINT meeting_parts_pkey DO UPDATE
        SET changed_by = excluded.changed_by, changed_at = excluded.changed_at
        "#,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        parts,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
