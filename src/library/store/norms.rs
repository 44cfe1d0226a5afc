//! Statements on a document: finding, saving, and keeping the search in step.

use time::{Date, OffsetDateTime};

use super::entry::put_entry;
use super::states;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, NormId, SchoolId, UserId};
use crate::library::model::{Act, Addressee, Authority, Card, Keeper, Kind, Level, Life, Norm, Viewer};
use crate::search;
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
    authority: String,
    addressee: String,
    topics: Vec<String>,
    in_force_from: Option<Date>,
    in_force_to: Option<Date>,
    adopted_number: String,
    adopted_on: Option<Date>,
    approved_number: String,
    approved_on: Option<Date>,
    address: String,
    is_draft: bool,
    repealed_on: Option<Date>,
    amended_on: Option<Date>,
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
        let card = Card {
            level: Level::from_code(&row.level).ok_or_else(unknown)?,
            kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
            authority: Authority::from_code(&row.authority).ok_or_else(unknown)?,
            addressee: Addressee::from_code(&row.addressee).ok_or_else(unknown)?,
            title: row.title,
            number: row.number,
            dated: row.dated,
            issuer: row.issuer,
            topics: row.topics,
            in_force_from: row.in_force_from,
            in_force_to: row.in_force_to,
            adopted: Act { number: row.adopted_number, on: row.adopted_on },
            approved: Act { number: row.approved_number, on: row.approved_on },
            address: row.address,
            is_draft: row.is_draft,
            language: row.language,
            annotation: row.annotation,
            original_text: row.original_text,
        };
        Ok(Self {
            id: row.id,
            life: Life { repealed_on: row.repealed_on, amended_on: row.amended_on, ..card.own_life() },
            card,
            keeper: Keeper { district: row.district_id, school: row.school_id, association: row.association_id },
            keeper_name: row.keeper_name,
            added_at: row.added_at,
            version: row.version,
        })
    }
}

/// The document, if this viewer may see it; else it does not exist.
pub async fn find(tx: &mut Tx, id: NormId, viewer: &Viewer) -> Result<Norm> {
    let found = select(tx, Some(id), viewer, None).await?;
    found.into_iter().next().ok_or(Error::NotFound)
}

/// The documents of the shelf on which this keeper puts documents, the latest first, without their texts.
pub async fn list_of_shelf(tx: &mut Tx, keeper: &Keeper, viewer: &Viewer) -> Result<Vec<Norm>> {
    select(tx, None, viewer, Some(keeper)).await
}

async fn select(tx: &mut Tx, id: Option<NormId>, viewer: &Viewer, shelf: Option<&Keeper>) -> Result<Vec<Norm>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT norm.id, norm.district_id, norm.school_id, norm.association_id,
               coalesce(association.name || ', ' || school.name, school.name, district.name) AS "keeper_name!",
               norm.level, norm.kind, norm.title, norm.number, norm.dated, norm.issuer, norm.authority, norm.addressee,
               ARRAY(SELECT about.topic FROM norm_topics AS about WHERE about.norm_id = norm.id ORDER BY about.topic) AS "topics!",
               norm.in_force_from, norm.in_force_to, norm.adopted_number, norm.adopted_on, norm.approved_number,
               norm.approved_on, norm.address, norm.is_draft, life.repealed_on AS "repealed_on?", life.amended_on AS "amended_on?",
               norm.language, norm.annotation, CASE WHEN $1::uuid IS NULL THEN '' ELSE norm.original_text END AS "original_text!",
               norm.added_at, norm.version
        FROM norms AS norm
        JOIN norm_lives AS life ON life.norm_id = norm.id
        JOIN districts AS district ON district.id = norm.district_id
        LEFT JOIN schools AS school ON school.id = norm.school_id
        LEFT JOIN associations AS association ON association.id = norm.association_id
        WHERE ($1::uuid IS NULL OR norm.id = $1)
          AND (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($2))
               OR (norm.level = 'school' AND norm.school_id = ANY($3))
               OR (norm.level = 'association' AND norm.association_id = ANY($4)))
          AND ($5::uuid IS NULL
               OR (norm.district_id = $5 AND norm.school_id IS NOT DISTINCT FROM $6 AND norm.association_id IS NOT DISTINCT FROM $7))
        ORDER BY norm.dated DESC NULLS LAST, norm.added_at DESC, norm.id
        "#,
        id as Option<NormId>,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        shelf.map(|keeper| keeper.district) as Option<DistrictId>,
        shelf.and_then(|keeper| keeper.school) as Option<SchoolId>,
        shelf.and_then(|keeper| keeper.association) as Option<AssociationId>,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(TryInto::try_into).collect()
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
    complete(tx, norm).await
}

/// What belongs to a document beside its row: its subjects, its place in the chronicle, and the words by which it is found.
pub async fn complete(tx: &mut Tx, norm: &NewNorm) -> Result<()> {
    set_topics(tx, norm.id, &norm.card.topics).await?;
    let status = norm.card.own_life().status(norm.added_at.date());
    states::begin(tx, norm.id, status.code(), norm.added_at).await?;
    put_entry(tx, norm.id, &norm.card, &norm.keeper, norm.added_at).await
}

/// The row alone; the constraint `norms_pkey` judges whether it was sent twice.
pub async fn insert(tx: &mut Tx, norm: &NewNorm) -> Result<(), sqlx::Error> {
    let card = &norm.card;
    sqlx::query!(
        r#"
        INSERT INTO norms (id, district_id, school_id, association_id, level, kind, title, number, dated, issuer, authority,
                           addressee, in_force_from, in_force_to, adopted_number, adopted_on, approved_number, approved_on,
                           address, is_draft, language, annotation, text, original_text, added_by, added_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
                $25, $26, $26)
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
        card.authority.code(),
        card.addressee.code(),
        card.in_force_from,
        card.in_force_to,
        card.adopted.number,
        card.adopted.on,
        card.approved.number,
        card.approved.on,
        card.address,
        card.is_draft,
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
            issuer = $11, authority = $12, addressee = $13, in_force_from = $14, in_force_to = $15, adopted_number = $16,
            adopted_on = $17, approved_number = $18, approved_on = $19, address = $20, is_draft = $21, language = $22, text = $23,
            original_text = $24, changed_at = $25
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
        card.authority.code(),
        card.addressee.code(),
        card.in_force_from,
        card.in_force_to,
        card.adopted.number,
        card.adopted.on,
        card.approved.number,
        card.approved.on,
        card.address,
        card.is_draft,
        card.language,
        clean_for_reading(&card.original_text),
        card.original_text,
        now,
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)?;
    set_topics(tx, id, &card.topics).await?;
    put_entry(tx, id, card, keeper, now).await
}

/// Saves what the document means for the class teacher; its card stays as it is.
pub async fn save_annotation(tx: &mut Tx, norm: &Norm, version: i32, annotation: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query_scalar!(
        "UPDATE norms SET annotation = $3, changed_at = $4 WHERE id = $1 AND version = $2 RETURNING version",
        norm.id as NormId,
        version,
        annotation,
        now,
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)?;
    let card = Card { annotation: annotation.to_owned(), ..norm.card.clone() };
    put_entry(tx, norm.id, &card, &norm.keeper, now).await
}

/// What the document is about.
async fn set_topics(tx: &mut Tx, id: NormId, topics: &[String]) -> Result<()> {
    sqlx::query!("DELETE FROM norm_topics WHERE norm_id = $1", id as NormId).execute(tx.conn()).await?;
    sqlx::query!(
        "INSERT INTO norm_topics (norm_id, topic) SELECT DISTINCT $1::uuid, topic FROM unnest($2::text[]) AS topic",
        id as NormId,
        topics,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes a document off the shelf.
pub async fn delete(tx: &mut Tx, id: NormId, version: i32) -> Result<()> {
    let done = sqlx::query!("DELETE FROM norms WHERE id = $1 AND version = $2", id as NormId, version).execute(tx.conn()).await?;
    if done.rows_affected() == 0 {
        return Err(Error::Stale);
    }
    search::remove(tx, super::lists::KIND, id.0).await
}
