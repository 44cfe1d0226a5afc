//! Lists of documents, and what the filters over them ask.

use time::Date;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, NormId};
use crate::library::model::{Slip, Viewer};

/// The word by which the search knows documents of the library.
pub const KIND: &str = "norm";

/// A document as a row of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: NormId,
    pub kind: String,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
    pub issuer: String,
    pub status: String,
    pub language: String,
    pub annotation: String,
    /// The text for reading, in which hits are shown; empty where it was not asked for.
    pub text: String,
}

/// Every document this viewer may see, as the filters see it, the latest first; only those given, where some are given.
pub async fn slips(tx: &mut Tx, viewer: &Viewer, among: Option<&[Uuid]>) -> Result<Vec<Slip>> {
    let slips = sqlx::query_as!(
        Slip,
        r#"
        SELECT norm.id, norm.kind, norm.status, coalesce(extract(year FROM norm.dated)::text, '') AS "year!", norm.language
        FROM norms AS norm
        JOIN districts AS district ON district.id = norm.district_id
        WHERE (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($1))
               OR (norm.level = 'school' AND norm.school_id = ANY($2))
               OR (norm.level = 'association' AND norm.association_id = ANY($3)))
          AND ($4::text IS NULL OR district.country = $4)
          AND ($5::uuid[] IS NULL OR norm.id = ANY($5))
        ORDER BY norm.dated DESC NULLS LAST, norm.added_at DESC, norm.id
        "#,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        viewer.country,
        among,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(slips)
}

/// The given documents in the given order, those that this viewer may see.
pub async fn list(tx: &mut Tx, viewer: &Viewer, ids: &[Uuid], with_text: bool) -> Result<Vec<Listed>> {
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT norm.id, norm.kind, norm.title, norm.number, norm.dated, norm.issuer, norm.status, norm.language, norm.annotation,
               CASE WHEN $5 THEN norm.text ELSE '' END AS "text!"
        FROM norms AS norm
        WHERE norm.id = ANY($1)
          AND (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($2))
               OR (norm.level = 'school' AND norm.school_id = ANY($3))
               OR (norm.level = 'association' AND norm.association_id = ANY($4)))
        ORDER BY array_position($1, norm.id)
        "#,
        ids,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        with_text,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// What was put on the shelf of late and has not been repealed.
pub async fn latest(tx: &mut Tx, viewer: &Viewer, limit: i64) -> Result<Vec<Listed>> {
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT norm.id, norm.kind, norm.title, norm.number, norm.dated, norm.issuer, norm.status, norm.language, norm.annotation,
               '' AS "text!"
        FROM norms AS norm
        JOIN districts AS district ON district.id = norm.district_id
        WHERE (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($1))
               OR (norm.level = 'school' AND norm.school_id = ANY($2))
               OR (norm.level = 'association' AND norm.association_id = ANY($3)))
          AND ($4::text IS NULL OR district.country = $4)
          AND norm.status <> 'repealed'
        ORDER BY norm.added_at DESC, norm.dated DESC NULLS LAST, norm.id
        LIMIT $5
        "#,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        viewer.country,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// A document that is no longer in force.
#[derive(Clone, Debug)]
pub struct Repealed {
    pub title: String,
    pub number: String,
}

/// The documents that an association and its school have put up themselves, by their days.
pub async fn own_shelf(tx: &mut Tx, association: AssociationId) -> Result<Vec<Shelved>> {
    let shelved = sqlx::query_as!(
        Shelved,
        r#"
        SELECT norm.kind, norm.title, norm.number, norm.dated, norm.issuer, norm.status
        FROM norms AS norm
        JOIN associations AS own ON own.id = $1
        WHERE norm.school_id = ANY($2)
          AND ((norm.level = 'association' AND norm.association_id = own.id)
               OR (norm.level = 'school' AND norm.school_id = own.school_id))
        ORDER BY norm.dated NULLS LAST, norm.title COLLATE names, norm.id
        "#,
        association as AssociationId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(shelved)
}

/// A document as the folder of an association lists it.
#[derive(Clone, Debug)]
pub struct Shelved {
    pub kind: String,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
    pub issuer: String,
    pub status: String,
}

/// The documents this viewer may see that are no longer in force: whoever rests on one of them is warned.
pub async fn repealed(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<Repealed>> {
    let repealed = sqlx::query_as!(
        Repealed,
        r#"
        SELECT title, number
        FROM norms
        WHERE status = 'repealed'
          AND (level = 'public'
               OR (level = 'district' AND district_id = ANY($1))
               OR (level = 'school' AND school_id = ANY($2))
               OR (level = 'association' AND association_id = ANY($3)))
        ORDER BY title COLLATE names, id
        "#,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(repealed)
}
