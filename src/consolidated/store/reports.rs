//! Statements on consolidated reports. They belong to a district: only those who work in its centre read them.

use serde_json::Value;
use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::consolidated::model::source::Counts;
use crate::consolidated::model::{Approval, Kept, Report, Status, usual_due_day};
use crate::db::Tx;
use crate::documents::Document;
use crate::error::{Error, Result};
use crate::ids::{ConsolidatedId, DistrictId, UserId};
use crate::indicators::Indicator;
use crate::submissions::Kind;
use crate::text::Locale;

struct Row {
    id: ConsolidatedId,
    district_id: DistrictId,
    district_name: String,
    centre_name: String,
    country: String,
    language: String,
    first_year: i32,
    kind: String,
    indicators: Vec<String>,
    counts_lying: bool,
    due_on: Option<Date>,
    status: String,
    reason: String,
    proposed_by: Option<UserId>,
    proposed_by_name: String,
    changed_at: OffsetDateTime,
    number: String,
    dated: Option<Date>,
    approved_by_name: String,
    approved_by_post: String,
    version: i32,
}

impl TryFrom<Row> for Report {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = |what: &str| Error::Internal(anyhow::anyhow!("a consolidated report of no known {what}: {}", row.id));
        let kind = Kind::from_code(&row.kind).ok_or_else(|| unknown("kind"))?;
        let status = Status::from_code(&row.status).ok_or_else(|| unknown("status"))?;
        let approval =
            Approval { number: row.number, dated: row.dated, by_name: row.approved_by_name, by_post: row.approved_by_post };
        Ok(Self {
            id: row.id,
            district: row.district_id,
            district_name: row.district_name,
            centre_name: row.centre_name,
            country: row.country,
            locale: Locale::from_code(&row.language).unwrap_or_default(),
            first_year: row.first_year,
            kind,
            indicators: row.indicators.iter().filter_map(|code| Indicator::from_code(code)).collect(),
            counts: if row.counts_lying { Counts::Lying } else { Counts::Accepted },
            due_on: row.due_on.unwrap_or_else(|| usual_due_day(kind, row.first_year)),
            status,
            reason: row.reason,
            proposed_by: row.proposed_by,
            proposed_by_name: row.proposed_by_name,
            changed_at: row.changed_at,
            approval: (status == Status::Approved).then_some(approval),
            version: row.version,
        })
    }
}

/// The reports of the centres within reach, the latest year first; or one of them.
async fn select(tx: &mut Tx, only: Option<ConsolidatedId>) -> Result<Vec<Report>> {
    let centres = tx.scope().centres;
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT report.id, report.district_id, district.name AS district_name, district.centre_name, district.country,
               district.language, report.first_year, report.kind, report.indicators, report.counts_lying,
               (SELECT min(duty.due_on)
                FROM duties AS duty
                WHERE duty.district_id = report.district_id AND duty.first_year = report.first_year
                  AND duty.kind = report.kind AND duty.withdrawn_at IS NULL) AS due_on,
               report.status, report.reason, report.proposed_by, report.proposed_by_name, report.changed_at, report.number,
               report.dated, report.approved_by_name, report.approved_by_post, report.version
        FROM consolidated_reports AS report
        JOIN districts AS district ON district.id = report.district_id
        WHERE report.district_id = ANY($1) AND ($2::uuid IS NULL OR report.id = $2)
        ORDER BY report.first_year DESC, report.kind DESC
        "#,
        &centres,
        only as Option<ConsolidatedId>,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Report::try_from).collect()
}

pub async fn list(tx: &mut Tx) -> Result<Vec<Report>> {
    select(tx, None).await
}

pub async fn find(tx: &mut Tx, id: ConsolidatedId) -> Result<Report> {
    select(tx, Some(id)).await?.pop().ok_or(Error::NotFound)
}

/// The report of a kind and year, where it has been begun.
pub async fn find_for(tx: &mut Tx, district: DistrictId, first_year: i32, kind: Kind) -> Result<Option<ConsolidatedId>> {
    let found = sqlx::query_scalar!(
        r#"
        SELECT id AS "id: ConsolidatedId"
        FROM consolidated_reports
        WHERE district_id = $1 AND first_year = $2 AND kind = $3
        "#,
        district as DistrictId,
        first_year,
        kind.code(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// A report before anything is written in it.
#[derive(Clone, Copy, Debug)]
pub struct NewReport<'a> {
    pub id: ConsolidatedId,
    pub district: DistrictId,
    pub first_year: i32,
    pub kind: Kind,
    pub indicators: &'a [Indicator],
}

/// Begins a report with its empty chapters; `consolidated_reports_district_id_first_year_kind_key` judges the year.
pub async fn insert(
    tx: &mut Tx,
    new: &NewReport<'_>,
    chapters: &[&str],
    by: UserId,
    now: OffsetDateTime,
) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO consolidated_reports (id, district_id, first_year, kind, indicators, created_by, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
        "#,
        new.id as ConsolidatedId,
        new.district as DistrictId,
        new.first_year,
        new.kind.code(),
        &codes(new.indicators),
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    let chapters: Vec<String> = chapters.iter().map(|code| (*code).to_owned()).collect();
    sqlx::query!(
        r#"
        INSERT INTO consolidated_chapters (report_id, code, changed_at)
        SELECT $1, chapter.code, $3
        FROM unnest($2::text[]) AS chapter (code)
        "#,
        new.id as ConsolidatedId,
        &chapters,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

fn codes(indicators: &[Indicator]) -> Vec<String> {
    indicators.iter().map(|indicator| indicator.code().to_owned()).collect()
}

/// Saves what the report shows and counts.
pub async fn save_choice(tx: &mut Tx, report: &Report, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE consolidated_reports
        SET indicators = $3, counts_lying = $4, changed_at = $5
        WHERE id = $1 AND version = $2
        "#,
        report.id as ConsolidatedId,
        report.version,
        &codes(&report.indicators),
        report.counts == Counts::Lying,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves how far a report has come that is not approved.
pub async fn save_state(tx: &mut Tx, report: &Report, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE consolidated_reports
        SET status = $3, reason = $4, proposed_by = $5, proposed_by_name = $6, changed_at = $7::timestamptz,
            proposed_at = CASE WHEN $3 = 'draft' THEN NULL ELSE $7::timestamptz END
        WHERE id = $1 AND version = $2
        "#,
        report.id as ConsolidatedId,
        report.version,
        report.status.code(),
        report.reason,
        report.proposed_by as Option<UserId>,
        report.proposed_by_name,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Keeps an approved report for good.
pub async fn approve(
    tx: &mut Tx,
    report: &Report,
    approval: &Approval,
    (kept, paper): (&Kept, &Document),
    actor: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    let (kept, paper) = (json(kept)?, json(paper)?);
    let done = sqlx::query!(
        r#"
        UPDATE consolidated_reports
        SET status = 'approved', number = $3, dated = $4, approved_by = $5, approved_by_name = $6, approved_by_post = $7,
            approved_at = $8, changed_at = $8, kept = $9, paper = $10
        WHERE id = $1 AND version = $2
        "#,
        report.id as ConsolidatedId,
        report.version,
        approval.number,
        approval.dated,
        actor.user as UserId,
        approval.by_name,
        approval.by_post,
        now,
        kept,
        paper,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

fn json(thing: &impl serde::Serialize) -> Result<Value> {
    Ok(serde_json::to_value(thing).map_err(anyhow::Error::from)?)
}

/// What is kept of an approved report.
pub async fn kept(tx: &mut Tx, id: ConsolidatedId) -> Result<Kept> {
    let kept = sqlx::query_scalar!(r#"SELECT kept AS "kept!" FROM consolidated_reports WHERE id = $1"#, id as ConsolidatedId)
        .fetch_one(tx.conn())
        .await?;
    Ok(serde_json::from_value(kept).map_err(anyhow::Error::from)?)
}

/// The paper of an approved report as it was approved.
pub async fn paper(tx: &mut Tx, id: ConsolidatedId) -> Result<Document> {
    let paper = sqlx::query_scalar!(r#"SELECT paper AS "paper!" FROM consolidated_reports WHERE id = $1"#, id as ConsolidatedId)
        .fetch_one(tx.conn())
        .await?;
    Ok(serde_json::from_value(paper).map_err(anyhow::Error::from)?)
}
