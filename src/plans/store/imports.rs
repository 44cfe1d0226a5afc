//! Statements on plans that were brought from outside. Who may see one is said once, in `find`: those who keep the
//! plans of its association.

use anyhow::Context;
use serde_json::Value;
use time::OffsetDateTime;

use super::beginnings::Origin;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, PlanId, PlanImportId, SchoolId, UserId};
use crate::plans::model::Item;
use crate::plans::model::import::{Line, PlanImport, Standing};

struct Row {
    id: PlanImportId,
    association_id: AssociationId,
    file_name: String,
    first_year: i32,
    paper_first_year: i32,
    made_at: OffsetDateTime,
    made_by_name: String,
    head: Value,
    lines: Value,
    accepted_at: Option<OffsetDateTime>,
    plan_id: Option<PlanId>,
    added: Option<Value>,
    taken_back_at: Option<OffsetDateTime>,
    version: i32,
}

impl TryFrom<Row> for PlanImport {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let added = row.added.map(serde_json::from_value).transpose().context("read the rows that entered a plan")?;
        Ok(Self {
            id: row.id,
            association: row.association_id,
            file_name: row.file_name,
            first_year: row.first_year,
            paper_first_year: row.paper_first_year,
            made_at: row.made_at,
            made_by_name: row.made_by_name,
            head: serde_json::from_value(row.head).context("read the head of an import")?,
            lines: serde_json::from_value(row.lines).context("read the rows of an import")?,
            standing: match (row.accepted_at, row.taken_back_at) {
                (None, _) => Standing::Draft,
                (Some(at), None) => Standing::Accepted(at),
                (Some(_), Some(_)) => Standing::TakenBack,
            },
            plan: row.plan_id,
            added: added.unwrap_or_default(),
            version: row.version,
        })
    }
}

/// An import in the list of them.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: PlanImportId,
    pub file_name: String,
    pub first_year: i32,
    pub made_at: OffsetDateTime,
    pub made_by_name: String,
    pub is_draft: bool,
}

/// The latest imports of the associations within reach.
pub async fn list(tx: &mut Tx) -> Result<Vec<Listed>> {
    let imports = sqlx::query_as!(
        Listed,
        r#"
        SELECT import.id, import.file_name, import.first_year, import.made_at, maker.surname || ' ' || maker.name AS "made_by_name!",
               import.accepted_at IS NULL AS "is_draft!"
        FROM plan_imports AS import
        JOIN users AS maker ON maker.id = import.made_by
        WHERE import.school_id = ANY($1) AND import.association_id = ANY($2)
        ORDER BY import.made_at DESC, import.id
        LIMIT 20
        "#,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(imports)
}

/// One import, if it is of an association within reach; else it does not exist.
pub async fn find(tx: &mut Tx, id: PlanImportId) -> Result<PlanImport> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT import.id, import.association_id, import.file_name, import.first_year, import.paper_first_year, import.made_at,
               maker.surname || ' ' || maker.name AS "made_by_name!", import.head, import.lines, import.accepted_at,
               import.plan_id, import.added, import.taken_back_at, import.version
        FROM plan_imports AS import
        JOIN users AS maker ON maker.id = import.made_by
        WHERE import.id = $1 AND import.school_id = ANY($2) AND import.association_id = ANY($3)
        "#,
        id as PlanImportId,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_one(tx.conn())
    .await?;
    PlanImport::try_from(row)
}

/// The same for whoever is going to change it: others wait.
pub async fn find_to_change(tx: &mut Tx, id: PlanImportId) -> Result<PlanImport> {
    let scope = tx.scope().schools.clone();
    sqlx::query!("SELECT id FROM plan_imports WHERE id = $1 AND school_id = ANY($2) FOR UPDATE", id as PlanImportId, &scope)
        .fetch_one(tx.conn())
        .await?;
    find(tx, id).await
}

pub async fn insert(tx: &mut Tx, import: &PlanImport, origin: &Origin, by: UserId) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO plan_imports (id, school_id, association_id, file_name, first_year, paper_first_year, made_by, made_at, head, lines)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        import.id as PlanImportId,
        origin.school as SchoolId,
        import.association as AssociationId,
        import.file_name,
        import.first_year,
        import.paper_first_year,
        by as UserId,
        import.made_at,
        serde_json::to_value(&import.head).context("keep the head of an import")?,
        serde_json::to_value(&import.lines).context("keep the rows of an import")?,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Keeps the rows as they were put right.
pub async fn save_lines(tx: &mut Tx, import: &PlanImport, lines: &[Line]) -> Result<()> {
    let scope = tx.scope().schools.clone();
    let done = sqlx::query!(
        "UPDATE plan_imports SET lines = $3 WHERE id = $1 AND version = $2 AND school_id = ANY($4) AND accepted_at IS NULL",
        import.id as PlanImportId,
        import.version,
        serde_json::to_value(lines).context("keep the rows of an import")?,
        &scope,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Marks an import as accepted, with the rows that entered the plan.
pub async fn accept(tx: &mut Tx, import: &PlanImport, plan: PlanId, added: &[Item], now: OffsetDateTime) -> Result<()> {
    let scope = tx.scope().schools.clone();
    let done = sqlx::query!(
        r#"
        UPDATE plan_imports
        SET accepted_at = $3, plan_id = $4, added = $5
        WHERE id = $1 AND version = $2 AND school_id = ANY($6) AND accepted_at IS NULL
        "#,
        import.id as PlanImportId,
        import.version,
        now,
        plan as PlanId,
        serde_json::to_value(added).context("keep the rows that entered a plan")?,
        &scope,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

pub async fn take_back(tx: &mut Tx, import: &PlanImport, now: OffsetDateTime) -> Result<()> {
    let scope = tx.scope().schools.clone();
    let done = sqlx::query!(
        r#"
        UPDATE plan_imports
        SET taken_back_at = $3
        WHERE id = $1 AND version = $2 AND school_id = ANY($4) AND accepted_at IS NOT NULL AND taken_back_at IS NULL
        "#,
        import.id as PlanImportId,
        import.version,
        now,
        &scope,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Throws away an import that was not accepted.
pub async fn delete(tx: &mut Tx, id: PlanImportId) -> Result<()> {
    let scope = tx.scope().schools.clone();
    sqlx::query!(
        "DELETE FROM plan_imports WHERE id = $1 AND school_id = ANY($2) AND accepted_at IS NULL",
        id as PlanImportId,
        &scope,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
