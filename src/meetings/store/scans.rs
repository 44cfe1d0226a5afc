//! Statements on scans of signed papers; each belongs to exactly one edition.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::files::{Blob, Kind};
use crate::ids::{MeetingFileId, MeetingId, SchoolId, UserId};
use crate::meetings::model::meeting::Meeting;
use crate::web::Incoming;

/// A scan of a signed paper.
#[derive(Clone, Debug)]
pub struct Scan {
    pub id: MeetingFileId,
    pub edition: i32,
    pub name: String,
    pub size: i64,
    pub added_by_name: String,
    pub added_at: OffsetDateTime,
}

/// The scans of a meeting's protocol in the order in which they were brought.
pub async fn list(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Scan>> {
    let scans = sqlx::query_as!(
        Scan,
        r#"
        SELECT file.id, file.edition AS "edition!", file.name, file.size, file.added_at,
               person.surname || ' ' || person.name AS "added_by_name!"
        FROM meeting_files AS file
        JOIN users AS person ON person.id = file.added_by
        WHERE file.meeting_id = $1 AND file.kind = 'scan' AND file.school_id = ANY($2)
        ORDER BY file.added_at, file.id
        "#,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(scans)
}

/// A scan with where its bytes lie.
pub async fn find(tx: &mut Tx, meeting: MeetingId, scan: MeetingFileId) -> Result<Option<(String, Blob)>> {
    let found = sqlx::query!(
        r#"
        SELECT name, size, sha256, key
        FROM meeting_files
        WHERE id = $1 AND meeting_id = $2 AND kind = 'scan' AND school_id = ANY($3)
        "#,
        scan as MeetingFileId,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = found else { return Ok(None) };
    let extension = row.name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
    let Some(kind) = Kind::of_extension(&extension) else { return Ok(None) };
    let size = u64::try_from(row.size).unwrap_or(0);
    let sha256 = row.sha256.try_into().unwrap_or_default();
    Ok(Some((row.name, Blob { key: row.key, kind, size, sha256 })))
}

pub async fn insert(
    tx: &mut Tx,
    meeting: &Meeting,
    edition: i32,
    file: &Incoming,
    by: UserId,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO meeting_files (id, meeting_id, school_id, kind, edition, name, media_type, size, sha256, key, added_by, added_at)
        VALUES ($1, $2, $3, 'scan', $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        MeetingFileId::fresh() as MeetingFileId,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        edition,
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

/// Takes a scan off that was attached by mistake.
pub async fn delete(tx: &mut Tx, meeting: MeetingId, scan: MeetingFileId) -> Result<()> {
    sqlx::query!(
        "DELETE FROM meeting_files WHERE id = $1 AND meeting_id = $2 AND kind = 'scan' AND school_id = ANY($3)",
        scan as MeetingFileId,
        meeting as MeetingId,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
