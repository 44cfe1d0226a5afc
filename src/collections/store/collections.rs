//! Statements on collections. Who may see a row is said in `list`, by which all others find it.

use time::OffsetDateTime;

use crate::access::Actor;
use crate::collections::model::collection::{Collection, Kind, Level};
use crate::collections::model::form::Draft;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, CollectionId, DistrictId, SchoolId, UserId};

struct Row {
    id: CollectionId,
    author_id: UserId,
    author_name: String,
    school_id: Option<SchoolId>,
    association_id: Option<AssociationId>,
    district_id: DistrictId,
    place_name: String,
    kind: String,
    title: String,
    annotation: String,
    language: String,
    level: String,
    on_front: bool,
    is_removed: bool,
    version: i32,
}

impl TryFrom<Row> for Collection {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || anyhow::anyhow!("a collection of an unknown kind or level");
        Ok(Self {
            id: row.id,
            author: row.author_id,
            author_name: row.author_name,
            school: row.school_id,
            association: row.association_id,
            district: row.district_id,
            place_name: row.place_name,
            kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
            title: row.title,
            annotation: row.annotation,
            language: row.language,
            level: Level::from_code(&row.level).ok_or_else(unknown)?,
            on_front: row.on_front,
            is_removed: row.is_removed,
            version: row.version,
        })
    }
}

/// Whose eyes look, and for what.
pub struct Wanted<'a> {
    pub actor: Option<&'a Actor>,
    pub id: Option<CollectionId>,
}

/// What this reader may see, the latest change first; removed ones only for their makers, by their id.
pub async fn list(tx: &mut Tx, wanted: &Wanted<'_>) -> Result<Vec<Collection>> {
    let reach = wanted.actor.map(|actor| actor.reach.clone()).unwrap_or_default();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT collection.id, collection.author_id, collection.author_name, collection.school_id, collection.association_id,
               collection.district_id, collection.place_name, collection.kind, collection.title, collection.annotation,
               collection.language, collection.level, collection.on_front,
               collection.removed_at IS NOT NULL AS "is_removed!", collection.version
        FROM collections AS collection
        WHERE ($1::uuid IS NULL OR collection.id = $1)
          AND (collection.author_id = $2
               OR (collection.school_id IS NULL AND collection.district_id = ANY($5))
               OR (collection.removed_at IS NULL
                   AND (collection.level = 'public'
                        OR (collection.level = 'district' AND collection.district_id = ANY($3))
                        OR (collection.level = 'association' AND collection.association_id = ANY($4)))))
          AND ($1::uuid IS NOT NULL OR collection.removed_at IS NULL)
        ORDER BY collection.changed_at DESC, collection.id
        LIMIT 300
        "#,
        wanted.id as Option<CollectionId>,
        reach.person as Option<UserId>,
        &reach.districts,
        &reach.associations,
        &reach.centres,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Collection::try_from).collect()
}

/// The collection, if this reader may see it; else it does not exist.
pub async fn find(tx: &mut Tx, id: CollectionId, actor: Option<&Actor>) -> Result<Collection> {
    list(tx, &Wanted { actor, id: Some(id) }).await?.pop().ok_or(Error::NotFound)
}

/// Whose a new collection is.
pub struct Origin<'a> {
    pub author: UserId,
    pub author_name: &'a str,
    pub school: Option<SchoolId>,
    pub association: Option<AssociationId>,
    pub district: DistrictId,
    pub place_name: &'a str,
    pub language: &'a str,
}

/// Begins a collection.
pub async fn insert(tx: &mut Tx, id: CollectionId, origin: &Origin<'_>, draft: &Draft, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO collections (id, author_id, author_name, school_id, association_id, district_id, place_name, kind, title,
                                 annotation, language, level, on_front, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
        "#,
        id as CollectionId,
        origin.author as UserId,
        origin.author_name,
        origin.school as Option<SchoolId>,
        origin.association as Option<AssociationId>,
        origin.district as DistrictId,
        origin.place_name,
        draft.kind.code(),
        draft.title,
        draft.annotation,
        origin.language,
        draft.level.code(),
        draft.on_front,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves title, annotation and readers over the version that was read, and returns the new version.
pub async fn save(tx: &mut Tx, collection: &Collection, draft: &Draft, now: OffsetDateTime) -> Result<i32> {
    let saved = sqlx::query_scalar!(
        r#"
        UPDATE collections
        SET title = $3, annotation = $4, kind = $5, level = $6, on_front = $7, changed_at = $8
        WHERE id = $1 AND version = $2
        RETURNING version
        "#,
        collection.id as CollectionId,
        collection.version,
        draft.title,
        draft.annotation,
        draft.kind.code(),
        draft.level.code(),
        draft.on_front,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    saved.ok_or(Error::Stale)
}

/// Removes a collection, or brings it back.
pub async fn set_removed(tx: &mut Tx, collection: &Collection, removed_at: Option<OffsetDateTime>) -> Result<()> {
    let saved = sqlx::query!(
        "UPDATE collections SET removed_at = $3 WHERE id = $1 AND version = $2",
        collection.id as CollectionId,
        collection.version,
        removed_at,
    )
    .execute(tx.conn())
    .await?;
    if saved.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// A collection as visitors meet it on the first page.
#[derive(Clone, Debug)]
pub struct OnFront {
    pub id: CollectionId,
    pub title: String,
    pub language: String,
    pub place_name: String,
    /// Practices in it that everybody may read.
    pub practices: i64,
}

/// The collections that centres of a country have put on the first page, the latest first.
pub async fn on_front(tx: &mut Tx, country: &str, limit: i64) -> Result<Vec<OnFront>> {
    let found = sqlx::query_as!(
        OnFront,
        r#"
        SELECT collection.id, collection.title, collection.language, collection.place_name,
               (SELECT count(*)
                FROM collection_items AS item
                JOIN practices AS practice ON practice.id = item.practice_id
                WHERE item.collection_id = collection.id AND practice.level = 'public') AS "practices!"
        FROM collections AS collection
        JOIN districts AS district ON district.id = collection.district_id
        WHERE collection.level = 'public' AND collection.on_front AND collection.removed_at IS NULL AND district.country = $1
        ORDER BY collection.changed_at DESC, collection.id
        LIMIT $2
        "#,
        country,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(found)
}

/// The name by which a maker's place is known this day, and the language of its papers.
pub async fn place(tx: &mut Tx, school: Option<SchoolId>, district: DistrictId) -> Result<(String, String)> {
    let place = sqlx::query!(
        r#"
        SELECT coalesce(school.name, nullif(district.centre_name, ''), district.name) AS "name!", district.language
        FROM districts AS district
        LEFT JOIN schools AS school ON school.id = $1
        WHERE district.id = $2
        "#,
        school as Option<SchoolId>,
        district as DistrictId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok((place.name, place.language))
}
