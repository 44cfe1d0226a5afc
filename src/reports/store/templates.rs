//! Statements on templates of reports. An edition is added and never changed: begun reports keep theirs.

use serde_json::json;
use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, ReportTemplateId, UserId};
use crate::reports::model::{Heading, Kind};

/// A template in force, with the number of the district's edition; 0 while the portal's own holds.
#[derive(Clone, Debug)]
pub struct InForce {
    pub edition: i32,
    pub headings: Vec<Heading>,
}

pub async fn find(tx: &mut Tx, district: DistrictId, kind: Kind) -> Result<InForce> {
    let row = sqlx::query!(
        r#"
        SELECT CASE WHEN district_id IS NULL THEN 0 ELSE edition END AS "edition!", content
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
    Ok(InForce { edition: row.edition, headings: serde_json::from_value(row.content).map_err(anyhow::Error::from)? })
}

/// Adds the edition after the one that was read.
pub async fn insert(
    tx: &mut Tx,
    district: DistrictId,
    kind: Kind,
    edition: i32,
    headings: &[Heading],
    by: UserId,
    now: OffsetDateTime,
) -> Result<()> {
    let done = sqlx::query!(
        r#"
        INSERT INTO report_templates (id, district_id, kind, edition, content, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT DO NOTHING
        "#,
        ReportTemplateId::fresh() as ReportTemplateId,
        district as DistrictId,
        kind.code(),
        edition,
        json!(headings),
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
