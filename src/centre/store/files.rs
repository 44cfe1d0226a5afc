//! Statements on the files of articles and events.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::files::Blob;
use crate::ids::{ArticleFileId, ArticleId, EventId};
use crate::web::Incoming;

/// What a file belongs to.
#[derive(Clone, Copy)]
pub enum Owner {
    Article(ArticleId),
    Event(EventId),
}

impl Owner {
    pub const fn article(self) -> Option<ArticleId> {
        match self {
            Self::Article(id) => Some(id),
            Self::Event(_) => None,
        }
    }

    pub const fn event(self) -> Option<EventId> {
        match self {
            Self::Event(id) => Some(id),
            Self::Article(_) => None,
        }
    }
}

/// A file as its article or event shows it.
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
    /// Its bytes in the store; absent where the format is known no more.
    pub fn blob(&self) -> Option<Blob> {
        Blob::kept(self.key.clone(), self.size, &self.sha256, &self.media_type, &self.name)
    }

    /// A picture is shown to others once it is said that the people in it may be.
    pub fn may_be_shown(&self) -> bool {
        !self.is_picture || !self.consent.is_empty()
    }
}

pub async fn list(tx: &mut Tx, owner: Owner) -> Result<Vec<Attached>> {
    let files = sqlx::query_as!(
        Attached,
        r#"
        SELECT file.id, file.name, file.media_type, file.size, file.sha256, file.key, file.is_picture, file.description,
               file.consent, copy.width AS "width?", copy.height AS "height?"
        FROM centre_files AS file
        LEFT JOIN reading_pictures AS copy ON copy.sha256 = file.sha256 AND copy.number = 1 AND file.is_picture
        WHERE file.article_id = $1 OR file.event_id = $2
        ORDER BY file.position, file.id
        "#,
        owner.article() as Option<ArticleId>,
        owner.event() as Option<EventId>,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(files)
}

pub async fn find(tx: &mut Tx, owner: Owner, file: ArticleFileId) -> Result<Attached> {
    let found = sqlx::query_as!(
        Attached,
        r#"
        SELECT file.id, file.name, file.media_type, file.size, file.sha256, file.key, file.is_picture, file.description,
               file.consent, copy.width AS "width?", copy.height AS "height?"
        FROM centre_files AS file
        LEFT JOIN reading_pictures AS copy ON copy.sha256 = file.sha256 AND copy.number = 1 AND file.is_picture
        WHERE (file.article_id = $1 OR file.event_id = $2) AND file.id = $3
        "#,
        owner.article() as Option<ArticleId>,
        owner.event() as Option<EventId>,
        file as ArticleFileId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(found)
}

/// Adds a file after the others.
pub async fn insert(tx: &mut Tx, owner: Owner, file: &Incoming, now: OffsetDateTime) -> Result<ArticleFileId> {
    let id = ArticleFileId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO centre_files (id, article_id, event_id, position, name, media_type, size, sha256, key, is_picture, added_at)
        VALUES ($1, $2, $3, (SELECT coalesce(max(position), 0) + 1 FROM centre_files WHERE article_id = $2 OR event_id = $3),
                $4, $5, $6, $7, $8, $9, $10)
        "#,
        id as ArticleFileId,
        owner.article() as Option<ArticleId>,
        owner.event() as Option<EventId>,
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
pub async fn describe(tx: &mut Tx, owner: Owner, file: ArticleFileId, description: &str, consent: &str) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        UPDATE centre_files
        SET description = $4, consent = $5
        WHERE (article_id = $1 OR event_id = $2) AND id = $3 AND is_picture
        "#,
        owner.article() as Option<ArticleId>,
        owner.event() as Option<EventId>,
        file as ArticleFileId,
        description,
        consent,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes a file off; its bytes are swept away a day later, when no row names them.
pub async fn delete(tx: &mut Tx, owner: Owner, file: ArticleFileId) -> Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM centre_files WHERE (article_id = $1 OR event_id = $2) AND id = $3",
        owner.article() as Option<ArticleId>,
        owner.event() as Option<EventId>,
        file as ArticleFileId,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}
