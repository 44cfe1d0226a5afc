//! Statements on sheets that are kept in pages.

use serde_json::{Value, json};
use sqlx::types::Json;
use uuid::Uuid;

use crate::consolidated::model::leaves::{Head, Leaf};
use crate::consolidated::model::{Report, Status};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{ConsolidatedId, DistrictId};

/// What a sheet is made of changes with this number. It is read before anything else of the sheet is.
pub async fn find_mark(tx: &mut Tx, district: DistrictId) -> Result<i64> {
    let mark = sqlx::query_scalar!("SELECT mark FROM consolidated_marks WHERE district_id = $1", district as DistrictId);
    Ok(mark.fetch_optional(tx.conn()).await?.unwrap_or_default())
}

/// What is kept of a sheet that still holds, with one of its pages, or the last where there are fewer. What is kept of an
/// approved report holds for ever.
pub async fn find(tx: &mut Tx, report: &Report, directions: &[String], page: usize) -> Result<Option<(Head, Leaf)>> {
    let found = sqlx::query!(
        r#"
        SELECT sheet.head AS "head!: Json<Head>", page.leaf AS "leaf!: Json<Leaf>"
        FROM consolidated_sheets AS sheet
        JOIN LATERAL (
            SELECT leaf FROM consolidated_pages
            WHERE report_id = sheet.report_id AND number <= $5
            ORDER BY number DESC
            LIMIT 1
        ) AS page ON true
        WHERE sheet.report_id = $1
          AND ($4 OR sheet.wish = $3
               AND sheet.mark = coalesce((SELECT mark FROM consolidated_marks WHERE district_id = $2), 0))
        "#,
        report.id as ConsolidatedId,
        report.district as DistrictId,
        wish(report, directions),
        report.status == Status::Approved,
        i32::try_from(page).unwrap_or(i32::MAX),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found.map(|row| (row.head.0, row.leaf.0)))
}

/// Whether what is kept of a sheet still holds.
pub async fn holds(tx: &mut Tx, report: &Report, directions: &[String]) -> Result<bool> {
    let holds = sqlx::query_scalar!(
        r#"
        SELECT EXISTS (
            SELECT FROM consolidated_sheets
            WHERE report_id = $1 AND wish = $3 AND mark = coalesce((SELECT mark FROM consolidated_marks WHERE district_id = $2), 0)
        ) AS "holds!"
        "#,
        report.id as ConsolidatedId,
        report.district as DistrictId,
        wish(report, directions),
    );
    Ok(holds.fetch_one(tx.conn()).await?)
}

/// Locks a report that is still being written; `false` where it is approved by now.
pub async fn lock_open(tx: &mut Tx, id: ConsolidatedId) -> Result<bool> {
    let open = sqlx::query_scalar!(
        "SELECT true FROM consolidated_reports WHERE id = $1 AND status <> 'approved' FOR UPDATE",
        id as ConsolidatedId,
    );
    Ok(open.fetch_optional(tx.conn()).await?.is_some())
}

/// What is asked of a sheet.
fn wish(report: &Report, directions: &[String]) -> Value {
    let indicators: Vec<&str> = report.indicators.iter().map(|indicator| indicator.code()).collect();
    json!({ "indicators": indicators, "counts": report.counts.code(), "due_on": report.due_on.to_string(), "directions": directions })
}

/// Keeps a sheet in the place of what was kept.
pub async fn put(tx: &mut Tx, report: &Report, directions: &[String], mark: i64, (head, leaves): (&Head, &[Leaf])) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO consolidated_sheets (report_id, mark, wish, head)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (report_id) DO UPDATE SET mark = excluded.mark, wish = excluded.wish, head = excluded.head
        "#,
        report.id as ConsolidatedId,
        mark,
        wish(report, directions),
        Json(head) as _,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!("DELETE FROM consolidated_pages WHERE report_id = $1", report.id as ConsolidatedId).execute(tx.conn()).await?;
    let pages: Vec<Value> = leaves.iter().map(serde_json::to_value).collect::<Result<_, _>>().map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO consolidated_pages (report_id, number, leaf)
        SELECT $1, page.number, page.leaf
        FROM unnest($2::jsonb[]) WITH ORDINALITY AS page (leaf, number)
        "#,
        report.id as ConsolidatedId,
        &pages,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The reports that are still being written, each with the schools of its district.
pub async fn list_open(tx: &mut Tx) -> Result<Vec<(ConsolidatedId, DistrictId, Vec<Uuid>)>> {
    let rows = sqlx::query!(
        r#"
        SELECT report.id AS "id: ConsolidatedId", report.district_id AS "district: DistrictId",
               ARRAY(SELECT school.id FROM schools AS school WHERE school.district_id = report.district_id) AS "schools!: Vec<Uuid>"
        FROM consolidated_reports AS report
        WHERE report.status <> 'approved'
        ORDER BY report.id
        "#,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.district, row.schools)).collect())
}
