//! Statements on imports of members, and on how an association's headings are understood.

use anyhow::Context;
use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, ImportId, SchoolId, UserId};
use crate::members::model::association::Association;
use crate::members::model::import::{Before, Field, Import, Status};

struct Row {
    id: ImportId,
    association_id: AssociationId,
    file_name: String,
    made_at: OffsetDateTime,
    made_by_name: String,
    headings: Value,
    fields: Value,
    cells: Value,
    accepted_at: Option<OffsetDateTime>,
    taken_back_at: Option<OffsetDateTime>,
    version: i32,
}

impl TryFrom<Row> for Import {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let fields: Vec<String> = serde_json::from_value(row.fields).context("read the fields of an import")?;
        Ok(Self {
            id: row.id,
            association: row.association_id,
            file_name: row.file_name,
            made_at: row.made_at,
            made_by_name: row.made_by_name,
            headings: serde_json::from_value(row.headings).context("read the headings of an import")?,
            fields: fields.iter().map(|code| Field::from_code(code)).collect(),
            cells: serde_json::from_value(row.cells).context("read the cells of an import")?,
            status: match (row.accepted_at, row.taken_back_at) {
                (None, _) => Status::Draft,
                (Some(at), None) => Status::Accepted(at),
                (Some(_), Some(_)) => Status::TakenBack,
            },
            version: row.version,
        })
    }
}

/// The imports of associations, the latest first; or one of them.
async fn read(tx: &mut Tx, associations: &[Uuid], only: Option<ImportId>) -> Result<Vec<Import>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT import.id, import.association_id, import.file_name, import.made_at,
               trim(maker.surname || ' ' || maker.name || ' ' || maker.patronymic) AS "made_by_name!",
               import.headings, import.fields, import.cells, import.accepted_at, import.taken_back_at, import.version
        FROM member_imports AS import
        JOIN users AS maker ON maker.id = import.made_by
        WHERE import.association_id = ANY($1) AND import.school_id = ANY($2) AND ($3::uuid IS NULL OR import.id = $3)
        ORDER BY import.made_at DESC
        LIMIT 20
        "#,
        associations,
        &reach,
        only as Option<ImportId>,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Import::try_from).collect()
}

pub async fn list(tx: &mut Tx, associations: &[Association]) -> Result<Vec<Import>> {
    let wanted: Vec<Uuid> = associations.iter().map(|association| association.id.0).collect();
    read(tx, &wanted, None).await
}

/// One import of an association that the actor keeps.
pub async fn find(tx: &mut Tx, associations: &[Association], id: ImportId) -> Result<Import> {
    let wanted: Vec<Uuid> = associations.iter().map(|association| association.id.0).collect();
    read(tx, &wanted, Some(id)).await?.pop().ok_or(Error::NotFound)
}

fn codes(fields: &[Option<Field>]) -> Value {
    fields.iter().map(|field| field.map(Field::code).unwrap_or_default()).collect()
}

pub async fn insert(tx: &mut Tx, import: &Import, association: &Association, by: UserId) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO member_imports (id, school_id, association_id, file_name, made_by, made_at, headings, fields, cells)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        "#,
        import.id as ImportId,
        association.school as SchoolId,
        association.id as AssociationId,
        import.file_name,
        by as UserId,
        import.made_at,
        serde_json::json!(import.headings),
        codes(&import.fields),
        serde_json::json!(import.cells),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Keeps the cells and the meaning of columns over the version that was read.
pub async fn save(tx: &mut Tx, import: &Import) -> Result<()> {
    let reach = tx.reach().to_vec();
    let done = sqlx::query!(
        r#"
        UPDATE member_imports
        SET fields = $4, cells = $5
        WHERE id = $1 AND version = $2 AND school_id = ANY($3) AND accepted_at IS NULL
        "#,
        import.id as ImportId,
        import.version,
        &reach,
        codes(&import.fields),
        serde_json::json!(import.cells),
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Marks an import as accepted, with what there was before.
pub async fn accept(tx: &mut Tx, id: ImportId, version: i32, before: &Before, now: OffsetDateTime) -> Result<()> {
    let reach = tx.reach().to_vec();
    let done = sqlx::query!(
        r#"
        UPDATE member_imports
        SET accepted_at = $4, before = $5
        WHERE id = $1 AND version = $2 AND school_id = ANY($3) AND accepted_at IS NULL
        "#,
        id as ImportId,
        version,
        &reach,
        now,
        serde_json::to_value(before).context("keep what was before an import")?,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// What there was before an accepted import.
pub async fn before(tx: &mut Tx, id: ImportId) -> Result<Before> {
    let reach = tx.reach().to_vec();
    let found = sqlx::query_scalar!(
        "SELECT before FROM member_imports WHERE id = $1 AND school_id = ANY($2) FOR UPDATE",
        id as ImportId,
        &reach,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(serde_json::from_value(found.unwrap_or_default()).context("read what was before an import")?)
}

pub async fn take_back(tx: &mut Tx, id: ImportId, version: i32, now: OffsetDateTime) -> Result<()> {
    let reach = tx.reach().to_vec();
    let done = sqlx::query!(
        r#"
        UPDATE member_imports
        SET taken_back_at = $4
        WHERE id = $1 AND version = $2 AND school_id = ANY($3) AND accepted_at IS NOT NULL AND taken_back_at IS NULL
        "#,
        id as ImportId,
        version,
        &reach,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Takes out a table that was not accepted.
pub async fn delete(tx: &mut Tx, id: ImportId) -> Result<()> {
    let reach = tx.reach().to_vec();
    sqlx::query!(
        "DELETE FROM member_imports WHERE id = $1 AND school_id = ANY($2) AND accepted_at IS NULL",
        id as ImportId,
        &reach,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What the association's headings meant the last time, by their folded words.
pub async fn headings(tx: &mut Tx, association: AssociationId) -> Result<Vec<(String, String)>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query!(
        "SELECT heading, field FROM member_import_headings WHERE association_id = $1 AND school_id = ANY($2)",
        association as AssociationId,
        &reach,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.heading, row.field)).collect())
}

/// Remembers what the headings mean.
pub async fn remember(tx: &mut Tx, association: &Association, headings: &[String], fields: &[String]) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO member_import_headings (association_id, school_id, heading, field)
        SELECT $1, $2, known.heading, min(known.field)
        FROM unnest($3::text[], $4::text[]) AS known (heading, field)
        WHERE known.heading <> ''
        GROUP BY known.heading
        ON CONFLICT ON CONSTRAINT member_import_headings_pkey DO UPDATE SET field = excluded.field
        "#,
        association.id as AssociationId,
        association.school as SchoolId,
        headings,
        fields,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
