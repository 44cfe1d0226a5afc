//! Statements on the chapters of a report; each notices its own two editors.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, ReportId, UserId};
use crate::reports::model::{Chapter, Heading, Line, Report};

/// The chapters in the order of the template.
pub async fn list(tx: &mut Tx, report: ReportId, headings: Vec<Heading>) -> Result<Vec<Chapter>> {
    let mut rows = sqlx::query!(
        r#"
        SELECT chapter.code, chapter.text, chapter.lines, chapter.version, chapter.changed_at,
               person.surname || ' ' || person.name AS "changed_by_name!"
        FROM report_chapters AS chapter
        JOIN users AS person ON person.id = chapter.changed_by
        WHERE chapter.report_id = $1 AND chapter.school_id = ANY($2)
        "#,
        report as ReportId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut chapters = Vec::new();
    for heading in headings {
        let Some(at) = rows.iter().position(|row| row.code == heading.code) else { continue };
        let row = rows.swap_remove(at);
        chapters.push(Chapter {
            heading,
            text: row.text,
            lines: serde_json::from_value(row.lines).map_err(anyhow::Error::from)?,
            version: row.version,
            changed_by_name: row.changed_by_name,
            changed_at: row.changed_at,
        });
    }
    Ok(chapters)
}

/// The paragraphs of the approved report of the year before.
pub async fn list_before(tx: &mut Tx, report: &Report) -> Result<Vec<String>> {
    let texts = sqlx::query_scalar!(
        r#"
        SELECT chapter.text
        FROM report_chapters AS chapter
        JOIN reports AS report ON report.id = chapter.report_id
        WHERE report.association_id = $1 AND report.kind = $2 AND report.first_year = $3 AND report.status = 'approved'
          AND report.school_id = ANY($4) AND chapter.school_id = ANY($4)
        "#,
        report.association as AssociationId,
        report.kind.code(),
        report.first_year - 1,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let paragraphs = texts.iter().flat_map(|text| text.lines()).map(str::trim).filter(|line| !line.is_empty());
    Ok(paragraphs.map(str::to_owned).collect())
}

/// Saves a chapter over the version that was read, and returns the new version.
pub async fn save(
    tx: &mut Tx,
    report: ReportId,
    chapter: &Chapter,
    (text, lines): (&str, &[Line]),
    by: UserId,
    now: OffsetDateTime,
) -> Result<i32> {
    let lines = serde_json::to_value(lines).map_err(anyhow::Error::from)?;
    sqlx::query_scalar!(
        r#"
        UPDATE report_chapters
        SET text = $4, lines = $5, changed_by = $6, changed_at = $7
        WHERE report_id = $1 AND code = $2 AND version = $3 AND school_id = ANY($8)
        RETURNING version
        "#,
        report as ReportId,
        chapter.heading.code,
        chapter.version,
        text,
        lines,
        by as UserId,
        now,
        &tx.scope().schools,
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)
}
