//! Statements on the beginning of a report: by which template, the row itself with its empty chapters.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, PlanItemId, ReportId, ReportTemplateId, SchoolId, UserId};
use crate::plans::Origin;
use crate::reports::model::{Heading, Kind};

/// The template in force in a district: its own latest one, else the portal's.
pub async fn find_template(tx: &mut Tx, district: DistrictId, kind: Kind) -> Result<(ReportTemplateId, Vec<Heading>)> {
    let row = sqlx::query!(
        r#"
        SELECT id AS "id: ReportTemplateId", content
        FROM report_templates
        WHERE kind = $1 AND (district_id = $2 OR district_id IS NULL)
        ORDER BY district_id NULLS LAST, edition DESC
        LIMIT 1
        "#,
        kind.code(),
        district as DistrictId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok((row.id, serde_json::from_value(row.content).map_err(anyhow::Error::from)?))
}

/// The report of an association for a year or a half-year.
pub async fn find_for_year(tx: &mut Tx, association: AssociationId, kind: Kind, first_year: i32) -> Result<Option<ReportId>> {
    let found = sqlx::query_scalar!(
        r#"
        SELECT id AS "id: ReportId"
        FROM reports
        WHERE association_id = $1 AND kind = $2 AND first_year = $3 AND school_id = ANY($4)
        "#,
        association as AssociationId,
        kind.code(),
        first_year,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// A report to be begun.
pub struct Beginning<'a> {
    pub id: ReportId,
    pub origin: &'a Origin,
    pub kind: Kind,
    pub first_year: i32,
    pub days: (Date, Date),
    pub template: ReportTemplateId,
    pub headings: &'a [Heading],
    /// The event it sums up, and the row of the plan it stood in.
    pub title: &'a str,
    pub plan_item: Option<PlanItemId>,
}

/// Begins a report with its empty chapters; `false` where there is one of the kind for the year already.
pub async fn insert(tx: &mut Tx, beginning: &Beginning<'_>, by: UserId, now: OffsetDateTime) -> Result<bool> {
    let Beginning { id, origin, .. } = *beginning;
    let done = sqlx::query!(
        r#"
        INSERT INTO reports (id, school_id, district_id, association_id, kind, first_year, starts_on, ends_on, template_id, school_name,
                             association_name, language, title, plan_item_id, created_by, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
        ON CONFLICT DO NOTHING
        "#,
        id as ReportId,
        origin.school as SchoolId,
        origin.district as DistrictId,
        origin.association as AssociationId,
        beginning.kind.code(),
        beginning.first_year,
        beginning.days.0,
        beginning.days.1,
        beginning.template as ReportTemplateId,
        origin.school_name,
        origin.association_name,
        origin.language,
        beginning.title,
        beginning.plan_item as Option<PlanItemId>,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    let codes: Vec<String> = beginning.headings.iter().map(|heading| heading.code.clone()).collect();
    sqlx::query!(
        r#"
        INSERT INTO report_chapters (report_id, school_id, code, changed_by, changed_at)
        SELECT $1, $2, code, $4, $5 FROM unnest($3::text[]) AS code
        "#,
        id as ReportId,
        origin.school as SchoolId,
        &codes,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(true)
}
