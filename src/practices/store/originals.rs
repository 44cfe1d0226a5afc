//! Statements on files as they were before they were cleaned. Every one that reads names the author: nobody else has them.

use time::OffsetDateTime;

use super::files::Attached;
use crate::db::Tx;
use crate::error::Result;
use crate::files::Blob;
use crate::ids::{PracticeFileId, PracticeId, UserId};

/// A file as it was before it was cleaned.
#[derive(Clone, Debug)]
pub struct Original {
    pub id: PracticeFileId,
    pub practice: PracticeId,
    pub author: UserId,
    pub name: String,
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    pub sha256: Vec<u8>,
    pub key: String,
}

impl Original {
    /// Its bytes in the store.
    pub fn blob(&self) -> Option<Blob> {
        Blob::kept(self.key.clone(), self.size, &self.sha256, &self.media_type, &self.name)
    }
}

/// What an author has kept beside a practice; a file that is still waiting for the cleaned one stands among the others.
pub async fn list(tx: &mut Tx, practice: PracticeId, author: UserId) -> Result<Vec<Original>> {
    let originals = sqlx::query_as!(
        Original,
        r#"
        SELECT original.id, original.practice_id AS practice, original.author_id AS author, original.name,
               original.media_type, original.size, original.sha256, original.key
        FROM practice_originals AS original
        WHERE original.practice_id = $1 AND original.author_id = $2
          AND NOT EXISTS (SELECT FROM practice_files AS file WHERE file.key = original.key)
        ORDER BY original.kept_at, original.id
        "#,
        practice as PracticeId,
        author as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(originals)
}

/// How many there are, with those whose files are still waiting.
pub async fn count(tx: &mut Tx, practice: PracticeId) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM practice_originals WHERE practice_id = $1"#,
        practice as PracticeId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(count)
}

/// One of them, where this author has kept it.
pub async fn find(tx: &mut Tx, practice: PracticeId, author: UserId, original: PracticeFileId) -> Result<Original> {
    let original = sqlx::query_as!(
        Original,
        r#"
        SELECT id, practice_id AS practice, author_id AS author, name, media_type, size, sha256, key
        FROM practice_originals
        WHERE practice_id = $1 AND author_id = $2 AND id = $3
        "#,
        practice as PracticeId,
        author as UserId,
        original as PracticeFileId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(original)
}

/// Keeps a file before the cleaned one comes into its place.
pub async fn keep(tx: &mut Tx, practice: PracticeId, author: UserId, file: &Attached, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_originals (id, practice_id, author_id, name, media_type, size, sha256, key, kept_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT ON CONSTRAINT practice_originals_key_key DO NOTHING
        "#,
        PracticeFileId::fresh() as PracticeFileId,
        practice as PracticeId,
        author as UserId,
        file.name,
        file.media_type,
        file.size,
        file.sha256,
        file.key,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Nothing came into the place of this file: it is not twice there.
pub async fn forget(tx: &mut Tx, practice: PracticeId, key: &str) -> Result<()> {
    sqlx::query!("DELETE FROM practice_originals WHERE practice_id = $1 AND key = $2", practice as PracticeId, key)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Its author needs it no more; the bytes are swept away a day later.
pub async fn delete(tx: &mut Tx, original: &Original) -> Result<()> {
    sqlx::query!(
        "DELETE FROM practice_originals WHERE practice_id = $1 AND author_id = $2 AND id = $3",
        original.practice as PracticeId,
        original.author as UserId,
        original.id as PracticeFileId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
