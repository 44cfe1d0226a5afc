//! Statements on the reports themselves. Who may see a report is said once, in `find`: its association, and those who lead
//! the school of it.

use serde_json::Value;
use time::{Date, OffsetDateTime};

use super::{chapters, figures};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, PlanItemId, ReportId, SchoolId, UserId};
use crate::plans::{Stamp, Status};
use crate::reports::model::{Heading, Kind, Report};

struct Row {
    id: ReportId,
    school_id: SchoolId,
    district_id: DistrictId,
    association_id: AssociationId,
    kind: String,
    first_year: i32,
    starts_on: Date,
    ends_on: Date,
    headings: Value,
    school_name: String,
    association_name: String,
    language: String,
    title: String,
    plan_item_id: Option<PlanItemId>,
    status: String,
    stamps: Vec<String>,
    stamped: i32,
    edition: i32,
    reason: String,
    submitted_by: Option<UserId>,
    submitted_at: Option<OffsetDateTime>,
    approved_at: Option<OffsetDateTime>,
    counted_at: Option<OffsetDateTime>,
    changed_at: OffsetDateTime,
    tables: Value,
    version: i32,
}

/// The whole report, if it is one of an association within reach; else it does not exist.
pub async fn find(tx: &mut Tx, id: ReportId) -> Result<Report> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT report.id, report.school_id, report.district_id, report.association_id, report.kind, report.first_year, report.starts_on,
               report.ends_on, template.content AS headings, report.school_name, report.association_name, report.language, report.title,
               report.plan_item_id AS "plan_item_id: PlanItemId", report.status, report.stamps, report.stamped, report.edition, report.reason,
               report.submitted_by AS "submitted_by: UserId", report.submitted_at, report.approved_at, report.counted_at,
               report.changed_at, report.tables, report.version
        FROM reports AS report
        JOIN report_templates AS template ON template.id = report.template_id
        WHERE report.id = $1 AND report.school_id = ANY($2) AND report.association_id = ANY($3)
        "#,
        id as ReportId,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_one(tx.conn())
    .await?;
    let headings: Vec<Heading> = serde_json::from_value(row.headings).map_err(anyhow::Error::from)?;
    let unknown = || Error::Internal(anyhow::anyhow!("report {id} has an impossible state"));
    Ok(Report {
        chapters: chapters::list(tx, id, headings).await?,
        figures: figures::list(tx, id).await?,
        id: row.id,
        school: row.school_id,
        district: row.district_id,
        association: row.association_id,
        kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
        first_year: row.first_year,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        school_name: row.school_name,
        association_name: row.association_name,
        language: row.language,
        title: row.title,
        plan_item: row.plan_item_id,
        status: Status::from_code(&row.status).ok_or_else(unknown)?,
        stamps: row.stamps.iter().filter_map(|code| Stamp::from_code(code)).collect(),
        stamped: usize::try_from(row.stamped).unwrap_or(0),
        edition: row.edition,
        reason: row.reason,
        submitted_by: row.submitted_by,
        submitted_at: row.submitted_at,
        approved_at: row.approved_at,
        counted_at: row.counted_at,
        changed_at: row.changed_at,
        version: row.version,
        tables: serde_json::from_value(row.tables).map_err(anyhow::Error::from)?,
    })
}

/// A report in the list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: ReportId,
    pub association: AssociationId,
    pub association_name: String,
    pub school_name: String,
    pub kind: String,
    pub first_year: i32,
    pub title: String,
    pub starts_on: Date,
    pub status: String,
    pub changed_at: OffsetDateTime,
    /// How the latest sending of it stands at the centre.
    pub sent: Option<String>,
}

/// The reports of the associations within reach, the latest first; drafts only for those who may read them.
pub async fn list(tx: &mut Tx, with_drafts: bool) -> Result<Vec<Listed>> {
    let reports = sqlx::query_as!(
        Listed,
        r#"
        SELECT report.id, report.association_id AS association, report.association_name, report.school_name, report.kind,
               report.first_year, report.title, report.starts_on, report.status, report.changed_at,
               (SELECT submission.status FROM submissions AS submission
                WHERE submission.source_id = report.id AND submission.school_id = ANY($1) AND submission.status <> 'recalled'
                ORDER BY submission.round DESC LIMIT 1) AS sent
        FROM reports AS report
        WHERE report.school_id = ANY($1) AND report.association_id = ANY($2) AND ($3 OR report.status = 'approved')
        ORDER BY report.first_year DESC, report.starts_on DESC, report.id DESC
        "#,
        tx.reach(),
        &tx.scope().associations,
        with_drafts,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(reports)
}

/// Notes that a chapter or the figures are being written. Whoever sends it on at the same moment with the words as they were
/// finds it changed; where it has been sent on, nothing is written any more.
pub async fn touch(tx: &mut Tx, report: &Report, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE reports
        SET changed_at = $3
        WHERE id = $1 AND version >= $2 AND status IN ('draft', 'returned') AND school_id = ANY($4)
        "#,
        report.id as ReportId,
        report.version,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves what a count has found beside the figures: the tables, and when it was.
pub async fn save_tables(tx: &mut Tx, report: &Report, now: OffsetDateTime) -> Result<()> {
    let tables = serde_json::to_value(&report.tables).map_err(anyhow::Error::from)?;
    let done = sqlx::query!(
        r#"
        UPDATE reports
        SET tables = $3, counted_at = $4, changed_at = $4
        WHERE id = $1 AND version = $2 AND status IN ('draft', 'returned') AND school_id = ANY($5)
        "#,
        report.id as ReportId,
        report.version,
        tables,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves where the report stands after a deed, over the version that was read.
pub async fn save_state(tx: &mut Tx, report: &Report, now: OffsetDateTime) -> Result<()> {
    let stamps: Vec<String> = report.stamps.iter().map(|stamp| stamp.code().to_owned()).collect();
    let done = sqlx::query!(
        r#"
        UPDATE reports
        SET status = $3, stamps = $4, stamped = $5, edition = $6, reason = $7, submitted_by = $8, submitted_at = $9, approved_at = $10,
            changed_at = $11
        WHERE id = $1 AND version = $2 AND school_id = ANY($12)
        "#,
        report.id as ReportId,
        report.version,
        report.status.code(),
        &stamps,
        i32::try_from(report.stamped).unwrap_or(0),
        report.edition,
        report.reason,
        report.submitted_by as Option<UserId>,
        report.submitted_at,
        report.approved_at,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// The approved reports of an association for a year, in the order of their days.
pub async fn list_of_year(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Report>> {
    let ids = sqlx::query_scalar!(
        r#"
        SELECT id AS "id: ReportId"
        FROM reports
        WHERE association_id = $1 AND first_year = $2 AND status = 'approved' AND school_id = ANY($3)
        ORDER BY ends_on, id
        "#,
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut reports = Vec::new();
    for id in ids {
        reports.push(find(tx, id).await?);
    }
    Ok(reports)
}
