//! Statements on the shelves. A thing is shown to whoever may see it anyway.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::centre::model::shelf::Shelf;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, ShelfEntryId, UserId};

/// A recommendation.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: ShelfEntryId,
    /// «practice», «norm» or «article».
    pub kind: String,
    pub thing: Uuid,
    /// Absent where the reader may not see the thing.
    pub title: Option<String>,
    pub about: Option<String>,
    pub language: Option<String>,
    /// A document that is no longer in force.
    pub is_repealed: bool,
    pub why: String,
}

/// The shelf in its order as it is on a day; with what its readers no longer see, where its keepers ask.
pub async fn list(tx: &mut Tx, district: DistrictId, shelf: Shelf, with_hidden: bool, on: Date) -> Result<Vec<Entry>> {
    let districts = tx.scope().districts;
    let entries = sqlx::query_as!(
        Entry,
        r#"
        SELECT entry.id,
               CASE WHEN entry.practice_id IS NOT NULL THEN 'practice' WHEN entry.norm_id IS NOT NULL THEN 'norm' ELSE 'article' END
                   AS "kind!",
               coalesce(entry.practice_id, entry.norm_id, entry.article_id) AS "thing!",
               coalesce(practice.title, norm.title, article.title) AS "title?",
               CASE WHEN practice.id IS NOT NULL THEN practice.author_name || ', ' || practice.school_name ELSE norm.issuer END
                   AS "about?",
               coalesce(practice.language, norm.language, district.language) AS "language?",
               coalesce(life.repealed_on <= $5 OR life.ends_on < $5, false) AS "is_repealed!",
               entry.why
        FROM centre_shelf_entries AS entry
        JOIN districts AS district ON district.id = entry.district_id
        LEFT JOIN practices AS practice ON practice.id = entry.practice_id AND practice.status = 'published'
            AND (practice.level = 'public' OR (practice.level = 'district' AND practice.district_id = ANY($3)))
        LEFT JOIN norms AS norm ON norm.id = entry.norm_id
            AND (norm.level = 'public' OR (norm.level = 'district' AND norm.district_id = ANY($3)))
        LEFT JOIN norm_lives AS life ON life.norm_id = norm.id
        LEFT JOIN centre_articles AS article ON article.id = entry.article_id AND article.status = 'published'
        WHERE entry.district_id = $1 AND entry.shelf = $2
          AND ($4 OR num_nonnulls(practice.id, norm.id, article.id) = 1)
        ORDER BY entry.position, entry.id
        "#,
        district as DistrictId,
        shelf.code(),
        &districts,
        with_hidden,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(entries)
}

/// Something that may be put on a shelf.
#[derive(Clone, Debug)]
pub struct Thing {
    pub kind: String,
    pub id: Uuid,
    pub title: String,
    pub about: String,
    pub language: String,
}

/// Those of the things that are shown to the whole district or to everybody, in the given order.
pub async fn things(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Thing>> {
    let districts = tx.scope().districts;
    let things = sqlx::query_as!(
        Thing,
        r#"
        SELECT kind AS "kind!", id AS "id!", title AS "title!", about AS "about!", language AS "language!"
        FROM (
            SELECT 'practice' AS kind, id, title, author_name || ', ' || school_name AS about, language
            FROM practices
            WHERE id = ANY($1) AND status = 'published'
              AND (level = 'public' OR (level = 'district' AND district_id = ANY($2)))
            UNION ALL
            SELECT 'norm', id, title, issuer, language
            FROM norms
            WHERE id = ANY($1) AND (level = 'public' OR (level = 'district' AND district_id = ANY($2)))
            UNION ALL
            SELECT 'article', article.id, article.title, district.name, district.language
            FROM centre_articles AS article
            JOIN districts AS district ON district.id = article.district_id
            WHERE article.id = ANY($1) AND article.status = 'published'
        ) AS thing
        ORDER BY array_position($1, id)
        "#,
        ids,
        &districts,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(things)
}

/// A recommendation to be made.
#[derive(Clone, Debug)]
pub struct NewEntry {
    pub district: DistrictId,
    pub shelf: Shelf,
    pub kind: String,
    pub thing: Uuid,
    pub why: String,
    pub by: Option<UserId>,
}

/// Puts a thing last on a shelf; nothing changes where it stands there already.
pub async fn insert(tx: &mut Tx, new: &NewEntry, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO centre_shelf_entries (id, district_id, shelf, position, practice_id, norm_id, article_id, why, added_at, added_by)
        VALUES ($1, $2, $3, (SELECT coalesce(max(position), 0) + 1 FROM centre_shelf_entries WHERE district_id = $2 AND shelf = $3),
                CASE WHEN $4 = 'practice' THEN $5::uuid END, CASE WHEN $4 = 'norm' THEN $5::uuid END,
                CASE WHEN $4 = 'article' THEN $5::uuid END, $6, $7, $8)
        ON CONFLICT DO NOTHING
        "#,
        ShelfEntryId::fresh() as ShelfEntryId,
        new.district as DistrictId,
        new.shelf.code(),
        new.kind,
        new.thing,
        new.why,
        now,
        new.by as Option<UserId>,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Says anew why a thing stands on a shelf.
pub async fn update(tx: &mut Tx, district: DistrictId, entry: ShelfEntryId, why: &str) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE centre_shelf_entries SET why = $3 WHERE id = $2 AND district_id = $1",
        district as DistrictId,
        entry as ShelfEntryId,
        why,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::NotFound) } else { Ok(()) }
}

pub async fn delete(tx: &mut Tx, district: DistrictId, entry: ShelfEntryId) -> Result<()> {
    let done = sqlx::query!(
        "DELETE FROM centre_shelf_entries WHERE id = $2 AND district_id = $1",
        district as DistrictId,
        entry as ShelfEntryId,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// The recommendations of a shelf in their order, held until the end of the transaction.
pub async fn list_order(tx: &mut Tx, district: DistrictId, shelf: Shelf) -> Result<Vec<Uuid>> {
    let entries = sqlx::query_scalar!(
        r#"
        SELECT id::uuid AS "id!: Uuid"
        FROM centre_shelf_entries
        WHERE district_id = $1 AND shelf = $2
        ORDER BY position, id
        FOR UPDATE
        "#,
        district as DistrictId,
        shelf.code(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(entries)
}

pub async fn save_order(tx: &mut Tx, district: DistrictId, entries: &[Uuid]) -> Result<()> {
    sqlx::query!(
        "UPDATE centre_shelf_entries SET position = array_position($2, id) WHERE district_id = $1 AND id = ANY($2)",
        district as DistrictId,
        entries,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
