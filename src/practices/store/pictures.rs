//! Statements on the copies of pictures that pages show.

use crate::db::Tx;
use crate::error::Result;
use crate::files::{Blob, ScreenCopy};
use crate::ids::{PracticeFileId, PracticeId};

/// Keeps the copy of a picture that waits for one; of a file that was taken off meanwhile there is nothing to keep.
pub async fn insert(tx: &mut Tx, file: PracticeFileId, copy: &ScreenCopy, blob: &Blob) -> Result<()> {
    sqlx::query!(
        r#"
        WITH shown AS (
            UPDATE practice_files SET reading = 'read' WHERE id = $1 AND reading = 'waiting' RETURNING id
        )
        INSERT INTO practice_pictures (file_id, key, size, sha256, width, height)
        SELECT id, $2, $3, $4, $5, $6 FROM shown
        "#,
        file as PracticeFileId,
        blob.key,
        i64::try_from(blob.size).unwrap_or(i64::MAX),
        blob.sha256.as_slice(),
        i32::try_from(copy.width).unwrap_or(i32::MAX),
        i32::try_from(copy.height).unwrap_or(i32::MAX),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Where the bytes of a copy lie.
pub struct Kept {
    pub key: String,
    pub size: i64,
    pub sha256: Vec<u8>,
}

/// The copy of a picture of this practice.
pub async fn find(tx: &mut Tx, practice: PracticeId, file: PracticeFileId) -> Result<Kept> {
    let kept = sqlx::query_as!(
        Kept,
        r#"
        SELECT picture.key, picture.size, picture.sha256
        FROM practice_pictures AS picture
        JOIN practice_files AS file ON file.id = picture.file_id
        WHERE file.practice_id = $1 AND file.id = $2
        "#,
        practice as PracticeId,
        file as PracticeFileId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(kept)
}
