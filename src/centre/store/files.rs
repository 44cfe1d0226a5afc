//! Statements on the files of articles.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::files::{Blob, ScreenCopy};
use crate::ids::{ArticleFileId, ArticleId};
use crate::web::Incoming;

/// A file as its article shows it.
#[derive(Clone, Debug)]
pub struct Attached {
    pub id: ArticleFileId,
    pub name: String,
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    pub sha256: Vec<u8>,
    pub key: String,
    pub is_picture: bool,
    pub description: String,
    pub consent: String,
    /// The points of the copy that pages show; absent until it is made.
    pub width: Option<i32>,
    pub height: Option<i32>,
}

impl Attached {
    /// A picture is shown to others once it is said that the people in it may be.
    pub fn may_be_shown(&self) -> bool {
        !self.is_picture || !self.consent.is_empty()
    }
}

pub async fn list(tx: &mut Tx, article: ArticleId) -> Result<Vec<Attached>> {
    let files = sqlx::query_as!(
        Attached,
        r#"
        SELECT id, name, media_type, size, sha256, key, is_picture, description, consent, width, height
        FROM centre_files
        WHERE article_id = $1
        ORDER BY position, id
        "#,
        article as ArticleId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(files)
}

pub async fn find(tx: &mut Tx, article: ArticleId, file: ArticleFileId) -> Result<Attached> {
    let found = sqlx::query_as!(
        Attached,
        r#"
        SELECT id, name, media_type, size, sha256, key, is_picture, description, consent, width, height
        FROM centre_files
        WHERE article_id = $1 AND id = $2
        "#,
        article as ArticleId,
        file as ArticleFileId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(found)
}

/// Adds a file after the others.
pub async fn insert(tx: &mut Tx, article: ArticleId, file: &Incoming, now: OffsetDateTime) -> Result<ArticleFileId> {
    let id = ArticleFileId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO centre_files (id, article_id, position, name, media_type, size, sha256, key, is_picture, added_at)
        VALUES ($1, $2, (SELECT coalesce(max(position), 0) + 1 FROM centre_files WHERE article_id = $2),
                $3, $4, $5, $6, $7, $8, $9)
        "#,
        id as ArticleFileId,
        article as ArticleId,
        file.name,
        file.blob.kind.media_type(),
        i64::try_from(file.blob.size).unwrap_or(i64::MAX),
        file.blob.sha256.as_slice(),
        file.blob.key,
        file.blob.kind.is_picture(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// Says what is on a picture, and that the people in it may be shown.
pub async fn describe(tx: &mut Tx, article: ArticleId, file: ArticleFileId, description: &str, consent: &str) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE centre_files SET description = $3, consent = $4 WHERE article_id = $1 AND id = $2 AND is_picture",
        article as ArticleId,
        file as ArticleFileId,
        description,
        consent,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes a file off; its bytes are swept away a day later, when no row names them.
pub async fn delete(tx: &mut Tx, article: ArticleId, file: ArticleFileId) -> Result<bool> {
    let done =
        sqlx::query!("DELETE FROM centre_files WHERE article_id = $1 AND id = $2", article as ArticleId, file as ArticleFileId,)
            .execute(tx.conn())
            .await?;
    Ok(done.rows_affected() > 0)
}

/// Keeps the copy of a picture; of a file that was taken off meanwhile there is nothing to keep.
pub async fn keep_copy(tx: &mut Tx, file: ArticleFileId, copy: &ScreenCopy, blob: &Blob) -> Result<()> {
    sqlx::query!(
        "UPDATE centre_files SET copy_key = $2, copy_size = $3, copy_sha256 = $4, width = $5, height = $6 WHERE id = $1",
        file as ArticleFileId,
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
pub struct Copied {
    pub key: String,
    pub size: i64,
    pub sha256: Vec<u8>,
}

pub async fn find_copy(tx: &mut Tx, article: ArticleId, file: ArticleFileId) -> Result<Copied> {
    let copied = sqlx::query_as!(
        Copied,
        r#"
        SELECT copy_key AS "key!", copy_size AS "size!", copy_sha256 AS "sha256!"
        FROM centre_files
        WHERE article_id = $1 AND id = $2 AND copy_key IS NOT NULL
        "#,
        article as ArticleId,
        file as ArticleFileId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(copied)
}
