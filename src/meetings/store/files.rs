//! Statements on the materials of meetings: texts of talks, presentations, documents.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AgendaItemId, MeetingFileId, MeetingId, SchoolId, UserId};
use crate::meetings::model::meeting::Meeting;
use crate::web::Incoming;

/// A material, at an item or at the meeting as a whole.
#[derive(Clone, Debug)]
pub struct Material {
    pub id: MeetingFileId,
    pub item: Option<AgendaItemId>,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: Vec<u8>,
    pub key: String,
    pub added_by: UserId,
}

/// The materials of a meeting in the order in which they were brought.
pub async fn list(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Material>> {
    let files = sqlx::query_as!(
        Material,
        r#"
        SELECT id, item_id AS item, name, media_type, size, sha256, key, added_by AS "added_by: UserId"
        FROM meeting_files
        WHERE meeting_id = $1 AND kind = 'material' AND school_id = ANY($2)
        ORDER BY added_at, id
        "#,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(files)
}

/// Adds a material that was taken in.
pub async fn insert(
    tx: &mut Tx,
    meeting: &Meeting,
    item: Option<AgendaItemId>,
    file: &Incoming,
    by: UserId,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO meeting_files (id, meeting_id, school_id, item_id, name, media_type, size, sha256, key, added_by, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        MeetingFileId::fresh() as MeetingFileId,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        item as Option<AgendaItemId>,
        file.name,
        file.blob.kind.media_type(),
        i64::try_from(file.blob.size).unwrap_or(i64::MAX),
        file.blob.sha256.as_slice(),
        file.blob.key,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes a material off; its bytes are swept away a day later, when no row names them.
pub async fn delete(tx: &mut Tx, meeting: MeetingId, file: MeetingFileId) -> Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM meeting_files WHERE id = $1 AND meeting_id = $2 AND kind = 'material' AND school_id = ANY($3)",
        file as MeetingFileId,
        meeting as MeetingId,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}
