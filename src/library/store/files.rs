//! Statements on the files of a document.

use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{NormFileId, NormId, UserId};
use crate::library::model::{Attached, FileText, Passage};

/// The files of a document in the order in which they came.
pub async fn list(tx: &mut Tx, norm: NormId) -> Result<Vec<Attached>> {
    let files = sqlx::query_as!(
        Attached,
        r#"
        SELECT id, name, media_type, size, sha256, key, reading
        FROM norm_files
        WHERE norm_id = $1
        ORDER BY position, id
        "#,
        norm as NormId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(files)
}

/// A file of this document.
pub async fn find(tx: &mut Tx, norm: NormId, file: NormFileId) -> Result<Attached> {
    let found = sqlx::query_as!(
        Attached,
        "SELECT id, name, media_type, size, sha256, key, reading FROM norm_files WHERE norm_id = $1 AND id = $2",
        norm as NormId,
        file as NormFileId,
    )
    .fetch_optional(tx.conn())
    .await?;
    found.ok_or(Error::NotFound)
}

/// A file taken into the store and not yet in a row.
pub struct Taken<'a> {
    pub name: &'a str,
    pub media_type: &'a str,
    pub size: i64,
    pub sha256: &'a [u8],
    pub key: &'a str,
    /// There are words to read in it.
    pub is_read: bool,
    pub by: UserId,
}

/// Adds a file after the others.
pub async fn insert(tx: &mut Tx, norm: NormId, file: &Taken<'_>, now: OffsetDateTime) -> Result<NormFileId> {
    let id = NormFileId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO norm_files (id, norm_id, position, name, media_type, size, sha256, key, reading, added_by, added_at)
        VALUES ($1, $2, (SELECT coalesce(max(position), 0) + 1 FROM norm_files WHERE norm_id = $2),
                $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        id as NormFileId,
        norm as NormId,
        file.name,
        file.media_type,
        file.size,
        file.sha256,
        file.key,
        if file.is_read { "waiting" } else { "none" },
        file.by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// Takes a file off; its bytes are swept away a day later, when no row names them.
pub async fn delete(tx: &mut Tx, norm: NormId, file: NormFileId) -> Result<()> {
    sqlx::query!("DELETE FROM norm_files WHERE id = $2 AND norm_id = $1", norm as NormId, file as NormFileId)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Keeps what was read in a file; without passages, that it cannot be read.
pub async fn save_reading(tx: &mut Tx, file: NormFileId, passages: Option<&[Passage]>) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE norm_files
        SET passages = $2, reading = CASE WHEN $2::jsonb IS NULL THEN 'unreadable' ELSE 'read' END
        WHERE id = $1
        "#,
        file as NormFileId,
        passages.map(Json) as Option<Json<&[Passage]>>,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The files of these documents that were read, with their words.
pub async fn texts(tx: &mut Tx, norms: &[Uuid]) -> Result<Vec<FileText>> {
    let rows = sqlx::query!(
        r#"
        SELECT id AS "id: NormFileId", norm_id AS "norm: NormId", name, passages AS "passages: Json<Vec<Passage>>"
        FROM norm_files
        WHERE norm_id = ANY($1)
        ORDER BY norm_id, position, id
        "#,
        norms,
    )
    .fetch_all(tx.conn())
    .await?;
    let texts = rows.into_iter().map(|row| FileText {
        id: row.id,
        norm: row.norm,
        name: row.name,
        passages: row.passages.map(|passages| passages.0).unwrap_or_default(),
    });
    Ok(texts.collect())
}
