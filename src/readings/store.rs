//! Statements on what was read.

use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use time::OffsetDateTime;

use super::asked::Asked;
use super::parts::Part;
use crate::db::Tx;
use crate::error::Result;
use crate::files::{Blob, Block};

/// A reading with the part of it that is opened; everything is absent while the file waits to be read.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    pub outcome: Option<String>,
    pub parts: Option<i32>,
    pub is_cut: Option<bool>,
    pub number: Option<i32>,
    /// The last page, slide or sheet that begins in the part or before it.
    pub last_place: Option<i32>,
    pub content: Option<Json<Vec<Block>>>,
}

/// The reading of a file with these bytes, opened where it is asked for.
pub async fn open(tx: &mut Tx, sha256: &[u8], asked: &Asked) -> Result<Opened> {
    let opened = sqlx::query_as!(
        Opened,
        r#"
        SELECT outcome, parts, is_cut, number, last_place, content AS "content: Json<Vec<Block>>"
        FROM reading_of($1, $2, $3)
        "#,
        sha256,
        asked.part,
        asked.place,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(opened.unwrap_or_default())
}

/// What the file with these bytes turned out to be, with all its blocks; nothing while it was not read.
pub async fn find(tx: &mut Tx, sha256: &[u8]) -> Result<Option<(String, Vec<Block>)>> {
    let rows = sqlx::query!(
        r#"
        SELECT reading.outcome, part.content AS "content?: Json<Vec<Block>>"
        FROM readings AS reading
        LEFT JOIN reading_parts AS part ON part.sha256 = reading.sha256
        WHERE reading.sha256 = $1
        ORDER BY part.number
        "#,
        sha256,
    )
    .fetch_all(tx.conn())
    .await?;
    let Some(outcome) = rows.first().map(|row| row.outcome.clone()) else { return Ok(None) };
    Ok(Some((outcome, rows.into_iter().filter_map(|row| row.content).flat_map(|content| content.0).collect())))
}

/// The copy of a picture in the store.
pub struct Copy {
    pub number: u32,
    pub width: u32,
    pub height: u32,
    pub blob: Blob,
}

/// What was read of a file.
pub struct Read<'r> {
    pub outcome: &'r str,
    pub parts: &'r [Part],
    pub is_cut: bool,
    /// Copies of its pictures.
    pub pictures: &'r [Copy],
}

/// Keeps what was read of a file with these bytes, unless somebody else has read them meanwhile.
pub async fn insert(tx: &mut Tx, sha256: &[u8], read: &Read<'_>, now: OffsetDateTime) -> Result<()> {
    let count = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let done = sqlx::query!(
        r#"
        INSERT INTO readings (sha256, outcome, parts, is_cut, read_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING
        "#,
        sha256,
        read.outcome,
        count(read.parts.len()),
        read.is_cut,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(());
    }
    for (number, part) in (1..).zip(read.parts) {
        sqlx::query!(
            "INSERT INTO reading_parts (sha256, number, last_place, content) VALUES ($1, $2, $3, $4)",
            sha256,
            number,
            i32::try_from(part.last_place).unwrap_or(i32::MAX),
            Json(&part.blocks) as Json<&Vec<Block>>,
        )
        .execute(tx.conn())
        .await?;
    }
    let figure = |figure: u32| i32::try_from(figure).unwrap_or(i32::MAX);
    for Copy { number, width, height, blob } in read.pictures {
        sqlx::query!(
            r#"
            INSERT INTO reading_pictures (sha256, number, key, media_type, size, copy_sha256, width, height)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            "#,
            sha256,
            figure(*number),
            blob.key,
            blob.kind.media_type(),
            i64::try_from(blob.size).unwrap_or(i64::MAX),
            blob.sha256.as_slice(),
            figure(*width),
            figure(*height),
        )
        .execute(tx.conn())
        .await?;
    }
    Ok(())
}

/// Where the bytes of a copy lie.
pub struct Copied {
    pub key: String,
    pub media_type: String,
    pub size: i64,
    pub copy_sha256: Vec<u8>,
}

/// The copy of a picture of a file with these bytes.
pub async fn find_picture(tx: &mut Tx, sha256: &[u8], number: i32) -> Result<Copied> {
    let copied = sqlx::query_as!(
        Copied,
        "SELECT key, media_type, size, copy_sha256 FROM reading_pictures WHERE sha256 = $1 AND number = $2",
        sha256,
        number,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(copied)
}

/// A file that came before files were read, or while nobody read.
#[derive(Serialize, Deserialize)]
pub struct Unread {
    pub key: String,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: Vec<u8>,
    /// Its digest in the figures of sixteen.
    pub digest: String,
}

/// Files that nobody has read, each of the same bytes once, by their digests; `after` is the digest before the first.
pub async fn list_unread(tx: &mut Tx, before: OffsetDateTime, after: &str, most: i64) -> Result<Vec<Unread>> {
    let unread = sqlx::query_as!(
        Unread,
        r#"
        SELECT DISTINCT ON (file.sha256) file.key AS "key!", file.name AS "name!", file.media_type AS "media_type!",
               file.size AS "size!", file.sha256 AS "sha256!", encode(file.sha256, 'hex') AS "digest!"
        FROM (
            SELECT key, name, media_type, size, sha256, added_at FROM practice_files
            UNION ALL
            SELECT key, name, media_type, size, sha256, added_at FROM norm_files
            UNION ALL
            SELECT key, name, media_type, size, sha256, added_at FROM centre_files
        ) AS file
        WHERE file.added_at < $1 AND octet_length(file.sha256) = 32 AND file.sha256 > decode($2, 'hex')
          AND NOT EXISTS (SELECT FROM readings AS reading WHERE reading.sha256 = file.sha256)
        ORDER BY file.sha256
        LIMIT $3
        "#,
        before,
        after,
        most,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(unread)
}

/// Forgets what was read of files that nobody keeps any more.
pub async fn forget(tx: &mut Tx, before: OffsetDateTime) -> Result<u64> {
    let done = sqlx::query!(
        r#"
        DELETE FROM readings AS reading
        WHERE reading.read_at < $1
          AND NOT EXISTS (SELECT FROM practice_files AS file WHERE file.sha256 = reading.sha256)
          AND NOT EXISTS (SELECT FROM norm_files AS file WHERE file.sha256 = reading.sha256)
          AND NOT EXISTS (SELECT FROM centre_files AS file WHERE file.sha256 = reading.sha256)
        "#,
        before,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected())
}
