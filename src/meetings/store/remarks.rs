//! Statements on the remarks of participants on the draft of a protocol.

use time::OffsetDateTime;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AgendaItemId, MeetingId, ProtocolRemarkId, SchoolId, UserId};
use crate::meetings::model::meeting::Meeting;

/// A remark at an item, or at the protocol as a whole.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: ProtocolRemarkId,
    pub item: Option<AgendaItemId>,
    pub text: String,
    pub made_by_name: String,
    pub made_at: OffsetDateTime,
    pub settled_at: Option<OffsetDateTime>,
    /// What whoever settled it answered.
    pub answer: String,
}

/// Remarks in the order in which they were made.
pub async fn list(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Remark>> {
    let remarks = sqlx::query_as!(
        Remark,
        r#"
        SELECT id, item_id AS item, text, made_by_name, made_at, settled_at, answer
        FROM protocol_remarks
        WHERE meeting_id = $1 AND school_id = ANY($2)
        ORDER BY made_at, id
        "#,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(remarks)
}

pub async fn insert(
    tx: &mut Tx,
    meeting: &Meeting,
    item: Option<AgendaItemId>,
    text: &str,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO protocol_remarks (id, meeting_id, school_id, item_id, text, made_by, made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        ProtocolRemarkId::fresh() as ProtocolRemarkId,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        item as Option<AgendaItemId>,
        text,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Settles a remark with an answer; `false` where there is none that is open.
pub async fn settle(
    tx: &mut Tx,
    meeting: MeetingId,
    remark: ProtocolRemarkId,
    answer: &str,
    now: OffsetDateTime,
) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        UPDATE protocol_remarks
        SET settled_at = $3, answer = $4
        WHERE id = $1 AND meeting_id = $2 AND settled_at IS NULL AND school_id = ANY($5)
        "#,
        remark as ProtocolRemarkId,
        meeting as MeetingId,
        now,
        answer,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}
