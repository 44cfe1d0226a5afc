//! Statements on the files that lie beside what was sent.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{SchoolId, SubmissionFileId, SubmissionId};
use crate::web::Incoming;

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct File {
    pub id: SubmissionFileId,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: Vec<u8>,
    pub key: String,
}

/// The files of a sending in the order in which they were chosen.
pub async fn list(tx: &mut Tx, submission: SubmissionId) -> Result<Vec<File>> {
    let files = sqlx::query_as!(
        File,
        r#"
        SELECT id, name, media_type, size, sha256, key
        FROM submission_files
        WHERE submission_id = $1 AND school_id = ANY($2)
        ORDER BY position
        "#,
        submission as SubmissionId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(files)
}

/// A file of this sending.
pub async fn find(tx: &mut Tx, submission: SubmissionId, file: SubmissionFileId) -> Result<File> {
    let files = list(tx, submission).await?;
    files.into_iter().find(|known| known.id == file).ok_or(Error::NotFound)
}

/// Lays files beside what has just been sent.
pub async fn insert(
    tx: &mut Tx,
    (submission, school): (SubmissionId, SchoolId),
    files: impl Iterator<Item = &Incoming>,
    now: OffsetDateTime,
) -> Result<()> {
    for (position, file) in (1_i32..).zip(files) {
        sqlx::query!(
            r#"
            INSERT INTO submission_files (id, submission_id, school_id, position, name, media_type, size, sha256, key, added_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            "#,
            SubmissionFileId::fresh() as SubmissionFileId,
            submission as SubmissionId,
            school as SchoolId,
            position,
            file.name,
            file.blob.kind.media_type(),
            i64::try_from(file.blob.size).unwrap_or(i64::MAX),
            &file.blob.sha256,
            file.blob.key,
            now,
        )
        .execute(tx.conn())
        .await?;
    }
    Ok(())
}
