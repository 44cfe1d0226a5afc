//! Statements on associations and their partner schools.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, SchoolId};
use crate::schools::model::association::{Association, AssociationDraft};

struct Row {
    id: AssociationId,
    school_id: SchoolId,
    school_name: String,
    district_id: DistrictId,
    name: String,
    full_name: String,
    kind: String,
    language: String,
    unit_word: String,
    founded_year: Option<i32>,
    partners: Vec<Uuid>,
    closed_on: Option<Date>,
    version: i32,
}

impl From<Row> for Association {
    fn from(row: Row) -> Self {
        let draft = AssociationDraft {
            name: row.name,
            full_name: row.full_name,
            kind: row.kind,
            language: row.language,
            unit_word: row.unit_word,
            founded_year: row.founded_year,
            partners: row.partners.into_iter().map(SchoolId::from).collect(),
        };
        Self {
            id: row.id,
            school: row.school_id,
            school_name: row.school_name,
            district: row.district_id,
            draft,
            closed_on: row.closed_on,
            version: row.version,
        }
    }
}

/// Associations in which a school takes part, as base or as partner; open ones first.
pub async fn list(tx: &mut Tx, school: SchoolId) -> Result<Vec<Association>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT association.id, association.school_id, base.name AS school_name, association.district_id, association.name,
               association.full_name, association.kind, association.language, association.unit_word,
               association.founded_year, association.closed_on, association.version,
               ARRAY(SELECT partner.school_id
                     FROM association_partners AS partner
                     WHERE partner.association_id = association.id) AS "partners!"
        FROM associations AS association
        JOIN schools AS base ON base.id = association.school_id
        WHERE association.school_id = $1
           OR EXISTS (SELECT FROM association_partners AS partner
                      WHERE partner.association_id = association.id AND partner.school_id = $1)
        ORDER BY association.closed_on DESC NULLS FIRST, association.name COLLATE names, association.id
        "#,
        school as SchoolId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Association::from).collect())
}

pub async fn find(tx: &mut Tx, id: AssociationId) -> Result<Option<Association>> {
    let base = sqlx::query_scalar!("SELECT school_id FROM associations WHERE id = $1", id as AssociationId)
        .fetch_optional(tx.conn())
        .await?;
    let Some(base) = base else { return Ok(None) };
    Ok(list(tx, base).await?.into_iter().find(|association| association.id == id))
}

/// Associations open on a day, to choose from: of one school, or of all.
pub async fn options(tx: &mut Tx, school: Option<SchoolId>, today: Date) -> Result<Vec<(AssociationId, String)>> {
    let found = sqlx::query!(
        r#"
        SELECT association.id, school.name || ', ' || association.name AS "title!"
        FROM associations AS association
        JOIN schools AS school ON school.id = association.school_id
        WHERE (association.closed_on IS NULL OR association.closed_on >= $2) AND ($1::uuid IS NULL OR association.school_id = $1)
        ORDER BY school.name COLLATE names, association.name COLLATE names, association.id
        "#,
        school as Option<SchoolId>,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(found.into_iter().map(|association| (association.id, association.title)).collect())
}

/// Enters an association; `associations_school_id_name_key` judges the name.
pub async fn insert(
    tx: &mut Tx,
    id: AssociationId,
    school: SchoolId,
    district: DistrictId,
    draft: &AssociationDraft,
    now: OffsetDateTime,
) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO associations
            (id, school_id, district_id, name, full_name, kind, language, unit_word, founded_year, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        id as AssociationId,
        school as SchoolId,
        district as DistrictId,
        draft.name,
        draft.full_name,
        draft.kind,
        draft.language,
        draft.unit_word,
        draft.founded_year,
        now,
    )
    .execute(tx.conn())
    .await?;
    set_partners(tx, id, &draft.partners).await
}

/// Saves an association; `false` where somebody saved in the meantime.
pub async fn update(tx: &mut Tx, id: AssociationId, draft: &AssociationDraft, version: i32) -> Result<bool, sqlx::Error> {
    let done = sqlx::query!(
        r#"
        UPDATE associations
        SET name = $3, full_name = $4, kind = $5, language = $6, unit_word = $7, founded_year = $8
        WHERE id = $1 AND version = $2
        "#,
        id as AssociationId,
        version,
        draft.name,
        draft.full_name,
        draft.kind,
        draft.language,
        draft.unit_word,
        draft.founded_year,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    set_partners(tx, id, &draft.partners).await?;
    Ok(true)
}

async fn set_partners(tx: &mut Tx, id: AssociationId, partners: &[SchoolId]) -> Result<(), sqlx::Error> {
    let partners: Vec<Uuid> = partners.iter().map(|school| school.0).collect();
    sqlx::query!(
        "DELETE FROM association_partners WHERE association_id = $1 AND school_id <> ALL($2)",
        id as AssociationId,
        &partners,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        INSERT INTO association_partners (association_id, school_id)
        SELECT $1, partner.id
        FROM unnest($2::uuid[]) AS partner (id)
        ON CONFLICT ON CONSTRAINT association_partners_pkey DO NOTHING
        "#,
        id as AssociationId,
        &partners,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Sets the last day of an association, or takes it back.
pub async fn set_closed(tx: &mut Tx, id: AssociationId, closed_on: Option<Date>, version: i32) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE associations SET closed_on = $3 WHERE id = $1 AND version = $2",
        id as AssociationId,
        version,
        closed_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Closes the associations of a school together with it, unless they were closed before.
pub async fn close_with_school(tx: &mut Tx, school: SchoolId, closed_on: Date) -> Result<()> {
    sqlx::query!(
        "UPDATE associations SET closed_on = $2 WHERE school_id = $1 AND (closed_on IS NULL OR closed_on > $2)",
        school as SchoolId,
        closed_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Opens again those associations that were closed together with their school.
pub async fn reopen_with_school(tx: &mut Tx, school: SchoolId, closed_on: Date) -> Result<()> {
    sqlx::query!(
        "UPDATE associations SET closed_on = NULL WHERE school_id = $1 AND closed_on = $2",
        school as SchoolId,
        closed_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
