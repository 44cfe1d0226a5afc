//! Statements on the files of a practice.

use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::counts::{lock, recount_files};
use crate::db::Tx;
use crate::error::Result;
use crate::files::{Blob, Finding};
use crate::ids::{PracticeFileId, PracticeId};

/// A file as its practice shows it.
#[derive(Clone, Debug)]
pub struct Attached {
    pub id: PracticeFileId,
    pub name: String,
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    pub sha256: Vec<u8>,
    pub key: String,
    /// What was found in it; absent until it was looked through.
    pub findings: Option<Json<Vec<Finding>>>,
    /// Whether it is being looked through or cleaned.
    pub checking: String,
}

impl Attached {
    /// Its bytes in the store; absent where their digest was never told or the format is known no more.
    pub fn blob(&self) -> Option<Blob> {
        Blob::kept(self.key.clone(), self.size, &self.sha256, &self.media_type, &self.name)
    }
}

/// A file taken into the store and not yet in a row.
pub struct Taken<'a> {
    pub name: &'a str,
    pub media_type: &'a str,
    pub size: i64,
    pub sha256: &'a [u8],
    pub key: &'a str,
    /// There are words to read in it, or a copy to make of it.
    pub is_read: bool,
}

pub async fn list(tx: &mut Tx, practice: PracticeId) -> Result<Vec<Attached>> {
    let files = sqlx::query_as!(
        Attached,
        r#"
        SELECT id, name, media_type, size, sha256, key, findings AS "findings: Json<Vec<Finding>>", checking
        FROM practice_files
        WHERE practice_id = $1
        ORDER BY position, id
        "#,
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(files)
}

/// Adds a file after the others and keeps the practice's counts.
pub async fn insert(tx: &mut Tx, practice: PracticeId, file: &Taken<'_>, now: OffsetDateTime) -> Result<PracticeFileId> {
    lock(tx, practice).await?;
    let id = PracticeFileId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO practice_files (id, practice_id, position, name, media_type, size, sha256, key, reading, added_at)
        VALUES ($1, $2, (SELECT coalesce(max(position), 0) + 1 FROM practice_files WHERE practice_id = $2),
                $3, $4, $5, $6, $7, $8, $9)
        "#,
        id as PracticeFileId,
        practice as PracticeId,
        file.name,
        file.media_type,
        file.size,
        file.sha256,
        file.key,
        if file.is_read { "waiting" } else { "none" },
        now,
    )
    .execute(tx.conn())
    .await?;
    recount_files(tx, practice).await?;
    Ok(id)
}

/// Takes a file off; its bytes are swept away a day later, when no row names them.
pub async fn delete(tx: &mut Tx, practice: PracticeId, file: PracticeFileId) -> Result<bool> {
    lock(tx, practice).await?;
    let done = sqlx::query!(
        "DELETE FROM practice_files WHERE id = $2 AND practice_id = $1",
        practice as PracticeId,
        file as PracticeFileId,
    )
    .execute(tx.conn())
    .await?;
    recount_files(tx, practice).await?;
    Ok(done.rows_affected() > 0)
}

/// A file's name and what was read in it.
pub struct FileText {
    pub name: String,
    pub plain: String,
}

pub async fn list_texts(tx: &mut Tx, practice: PracticeId) -> Result<Vec<FileText>> {
    let texts = sqlx::query_as!(
        FileText,
        "SELECT name, plain FROM practice_files WHERE practice_id = $1 ORDER BY position, id",
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(texts)
}

/// How each file begins: there it says what it is.
pub async fn list_beginnings(tx: &mut Tx, practice: PracticeId) -> Result<Vec<String>> {
    let beginnings = sqlx::query_scalar!(
        r#"SELECT left(plain, 20000) AS "beginning!" FROM practice_files WHERE practice_id = $1 ORDER BY position, id"#,
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(beginnings)
}

/// Where the bytes of a file lie, and of which format they are; nothing once it was taken off.
pub async fn find_waiting(tx: &mut Tx, practice: PracticeId, file: PracticeFileId) -> Result<Option<Attached>> {
    let found = sqlx::query_as!(
        Attached,
        r#"
        SELECT id, name, media_type, size, sha256, key, findings AS "findings: Json<Vec<Finding>>", checking
        FROM practice_files
        WHERE practice_id = $1 AND id = $2 AND reading = 'waiting'
        "#,
        practice as PracticeId,
        file as PracticeFileId,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// A file of this practice.
pub async fn find(tx: &mut Tx, practice: PracticeId, file: PracticeFileId) -> Result<Attached> {
    let found = sqlx::query_as!(
        Attached,
        r#"
        SELECT id, name, media_type, size, sha256, key, findings AS "findings: Json<Vec<Finding>>", checking
        FROM practice_files
        WHERE practice_id = $1 AND id = $2
        "#,
        practice as PracticeId,
        file as PracticeFileId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(found)
}

/// Keeps the words of a file; without them, that it cannot be read.
pub async fn save_reading(tx: &mut Tx, file: PracticeFileId, plain: Option<&str>) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE practice_files
        SET plain = coalesce($2, ''), reading = CASE WHEN $2 IS NULL THEN 'unreadable' ELSE 'read' END
        WHERE id = $1
        "#,
        file as PracticeFileId,
        plain,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Every school there is: whoever sweeps the store must see the files of all.
pub async fn list_schools(tx: &mut Tx) -> Result<Vec<Uuid>> {
    let schools = sqlx::query_scalar!(r#"SELECT id::uuid AS "id!: Uuid" FROM schools ORDER BY id"#).fetch_all(tx.conn()).await?;
    Ok(schools)
}

/// Those of the keys that a row within reach names: of a practice, a document of the library, a meeting, a decision,
/// a document that was sent to a centre, an article of a centre.
pub async fn list_known(tx: &mut Tx, keys: &[String]) -> Result<Vec<String>> {
    let known = sqlx::query_scalar!(
        r#"
        SELECT key AS "key!" FROM practice_files WHERE key = ANY($1)
        UNION ALL
        SELECT key FROM practice_originals WHERE key = ANY($1)
        UNION ALL
        SELECT key FROM reading_pictures WHERE key = ANY($1)
        UNION ALL
        SELECT key FROM norm_files WHERE key = ANY($1)
        UNION ALL
        SELECT key FROM meeting_files WHERE key = ANY($1) AND school_id = ANY($2)
        UNION ALL
        SELECT key FROM submission_files WHERE key = ANY($1) AND school_id = ANY($2)
        UNION ALL
        SELECT file_key FROM decision_deeds WHERE file_key = ANY($1) AND school_id = ANY($2)
        UNION ALL
        SELECT key FROM centre_files WHERE key = ANY($1)
        "#,
        keys,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(known)
}
