//! Statements on a document: finding, saving, and keeping the search in step.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, NormId, SchoolId, UserId};
use crate::library::model::{Card, Keeper, Kind, Level, Norm, Status, Viewer};
use crate::search::{self, Entry, Part, Weight};
use crate::text::normalise::clean_for_reading;

struct Row {
    id: NormId,
    district_id: DistrictId,
    school_id: Option<SchoolId>,
    association_id: Option<AssociationId>,
    keeper_name: String,
    level: String,
    kind: String,
    title: String,
    number: String,
    dated: Option<Date>,
    issuer: String,
    status: String,
    language: String,
    annotation: String,
    original_text: String,
    added_at: OffsetDateTime,
    version: i32,
}

impl TryFrom<Row> for Norm {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("norm {} has an impossible state", row.id));
        Ok(Self {
            id: row.id,
            card: Card {
                level: Level::from_code(&row.level).ok_or_else(unknown)?,
                kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
                status: Status::from_code(&row.status).ok_or_else(unknown)?,
                title: row.title,
                number: row.number,
                dated: row.dated,
                issuer: row.issuer,
                language: row.language,
                annotation: row.annotation,
                original_text: row.original_text,
            },
            keeper: Keeper { district: row.district_id, school: row.school_id, association: row.association_id },
            keeper_name: row.keeper_name,
            added_at: row.added_at,
            version: row.version,
        })
    }
}

/// The document, if this viewer may see it; else it does not exist.
pub async fn find(tx: &mut Tx, id: NormId, viewer: &Viewer) -> Result<Norm> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT norm.id, norm.district_id, norm.school_id, norm.association_id,
               coalesce(association.name || ', ' || school.name, school.name, district.name) AS "keeper_name!",
               norm.level, norm.kind, norm.title, norm.number, norm.dated, norm.issuer, norm.status, norm.language,
               norm.annotation, norm.original_text, norm.added_at, norm.version
        FROM norms AS norm
        JOIN districts AS district ON district.id = norm.district_id
        LEFT JOIN schools AS school ON school.id = norm.school_id
        LEFT JOIN associations AS association ON association.id = norm.association_id
        WHERE norm.id = $1
          AND (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($2))
               OR (norm.level = 'school' AND norm.school_id = ANY($3))
               OR (norm.level = 'association' AND norm.association_id = ANY($4)))
        "#,
        id as NormId,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
    )
    .fetch_one(tx.conn())
    .await?;
    row.try_into()
}

/// A document on its way to the shelf.
#[derive(Clone, Debug)]
pub struct NewNorm {
    pub id: NormId,
    pub card: Card,
    pub keeper: Keeper,
    /// Absent for what no person has put up.
    pub added_by: Option<UserId>,
    pub added_at: OffsetDateTime,
}

/// Puts a document on the shelf: the text as it came, the text mended for reading, and the words by which it is found.
pub async fn enter(tx: &mut Tx, norm: &NewNorm) -> Result<()> {
    insert(tx, norm).await?;
    put_entry(tx, norm.id, &norm.card, &norm.keeper, norm.added_at).await
}

/// The row alone; the constraint `norms_pkey` judges whether it was sent twice.
pub async fn insert(tx: &mut Tx, norm: &NewNorm) -> Result<(), sqlx::Error> {
    let card = &norm.card;
    sqlx::query!(
        r#"
        INSERT INTO norms (id, district_id, school_id, association_id, level, kind, title, number, dated, issuer, status,
                           language, annotation, text, original_text, added_by, added_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)
        "#,
        norm.id as NormId,
        norm.keeper.district as DistrictId,
        norm.keeper.school as Option<SchoolId>,
        norm.keeper.association as Option<AssociationId>,
        card.level.code(),
        card.kind.code(),
        card.title,
        card.number,
        card.dated,
        card.issuer,
        card.status.code(),
        card.language,
        card.annotation,
        clean_for_reading(&card.original_text),
        card.original_text,
        norm.added_by as Option<UserId>,
        norm.added_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves the card over the version that was read.
pub async fn save(tx: &mut Tx, id: NormId, version: i32, card: &Card, keeper: &Keeper, now: OffsetDateTime) -> Result<()> {
    sqlx::query_scalar!(
        r#"
        UPDATE norms
        SET district_id = $3, school_id = $4, association_id = $5, level = $6, kind = $7, title = $8, number = $9, dated = $10,
            issuer = $11, status = $12, language = $13, annotation = $14, text = $15, original_text = $16, changed_at = $17
        WHERE id = $1 AND version = $2
        RETURNING version
        "#,
        id as NormId,
        version,
        keeper.district as DistrictId,
        keeper.school as Option<SchoolId>,
        keeper.association as Option<AssociationId>,
        card.level.code(),
        card.kind.code(),
        card.title,
        card.number,
        card.dated,
        card.issuer,
        card.status.code(),
        card.language,
        card.annotation,
        clean_for_reading(&card.original_text),
        card.original_text,
        now,
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)?;
    put_entry(tx, id, card, keeper, now).await
}

/// Takes a document off the shelf.
pub async fn delete(tx: &mut Tx, id: NormId, version: i32) -> Result<()> {
    let done = sqlx::query!("DELETE FROM norms WHERE id = $1 AND version = $2", id as NormId, version).execute(tx.conn()).await?;
    if done.rows_affected() == 0 {
        return Err(Error::Stale);
    }
    search::remove(tx, super::lists::KIND, id.0).await
}

/// Makes the document findable by its title, annotation, issuer, number and text.
pub async fn put_entry(tx: &mut Tx, id: NormId, card: &Card, keeper: &Keeper, changed_at: OffsetDateTime) -> Result<()> {
    let level = match card.level {
        Level::Association => search::Level::Association,
        Level::School => search::Level::School,
        Level::District => search::Level::District,
        Level::Public => search::Level::Public,
    };
    let entry = Entry {
        kind: super::lists::KIND,
        id: id.0,
        school_id: keeper.school.map(Into::into),
        district_id: Some(keeper.district.into()),
        association_id: keeper.association.map(Into::into),
        owner_id: None,
        level,
        locale: &card.language,
        title: &card.title,
        parts: vec![
            Part { weight: Weight::Annotation, text: card.annotation.as_str().into() },
            Part { weight: Weight::Annotation, text: format!("{} {}", card.number, card.issuer).into() },
            Part { weight: Weight::Body, text: clean_for_reading(&card.original_text).into() },
        ],
        changed_at,
    };
    search::put(tx, &entry).await
}
