//! Statements on what associations see of approved reports: each its own line.

use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use time::Date;

use crate::consolidated::model::Report;
use crate::consolidated::model::sheet::Total;
use crate::consolidated::model::source::Source;
use crate::consolidated::model::sums::Column;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, ConsolidatedId, SchoolId};
use crate::indicators::Value;

/// An own number beside that of the district.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OwnCell {
    pub column: Column,
    pub own: Option<Value>,
    pub total: Total,
}

/// The line of an association.
#[derive(Clone, Debug)]
pub struct OwnLine {
    pub first_year: i32,
    pub kind: String,
    pub school_name: String,
    pub association_name: String,
    pub cells: Json<Vec<OwnCell>>,
    pub number: String,
    pub dated: Date,
}

/// Shows an association its own line.
pub async fn insert(tx: &mut Tx, report: &Report, source: &Source, cells: &[OwnCell]) -> Result<()> {
    let cells = serde_json::to_value(cells).map_err(anyhow::Error::from)?;
    let approval = report.approval.clone().unwrap_or_default();
    sqlx::query!(
        r#"
        INSERT INTO consolidated_lines (report_id, school_id, association_id, first_year, kind, school_name, association_name,
                                        cells, number, dated)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        report.id as ConsolidatedId,
        source.school as SchoolId,
        source.association as AssociationId,
        report.first_year,
        report.kind.code(),
        source.school_name,
        source.association_name,
        cells,
        approval.number,
        approval.dated,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The lines of the associations within reach, the latest year first.
pub async fn list(tx: &mut Tx) -> Result<Vec<OwnLine>> {
    let scope = tx.scope();
    let lines = sqlx::query_as!(
        OwnLine,
        r#"
        SELECT first_year, kind, school_name, association_name, cells AS "cells: Json<Vec<OwnCell>>", number, dated
        FROM consolidated_lines
        WHERE school_id = ANY($1) AND association_id = ANY($2)
        ORDER BY first_year DESC, kind DESC, association_name COLLATE names
        "#,
        &scope.schools,
        &scope.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(lines)
}
