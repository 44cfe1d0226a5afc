//! Statements on the chapters that the centre writes, and on the quotations in them.

use sqlx::types::Json;
use time::OffsetDateTime;

use crate::consolidated::model::quotation::Quotation;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::ConsolidatedId;

/// A chapter with the words of schools that stand in it.
#[derive(Clone, Debug)]
pub struct Chapter {
    pub code: String,
    pub text: String,
    /// The last number that was given to a quotation.
    pub quoted: i32,
    /// Empty while nobody has written in it.
    pub changed_by_name: String,
    pub changed_at: OffsetDateTime,
    pub version: i32,
    pub quotations: Vec<Quotation>,
}

/// The chapters of a report, or one of them; each quotation with what its school says there by now.
async fn select(tx: &mut Tx, report: ConsolidatedId, only: Option<&str>) -> Result<Vec<Chapter>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query!(
        r#"
        SELECT chapter.code, chapter.text, chapter.quoted, chapter.changed_by_name, chapter.changed_at, chapter.version,
               coalesce((
                   SELECT jsonb_agg(
                       jsonb_build_object(
                           'id', quotation.id, 'number', quotation.number, 'submission', quotation.submission_id,
                           'school_name', quotation.school_name, 'association_name', quotation.association_name,
                           'title', quotation.source_title, 'text', quotation.text, 'latest', latest.id, 'now', latest.text)
                       ORDER BY quotation.number)
                   FROM consolidated_quotations AS quotation
                   LEFT JOIN LATERAL (
                       SELECT sent.id, (
                           SELECT written.content ->> 'text'
                           FROM jsonb_array_elements(sent.chapters) AS written (content)
                           WHERE written.content ->> 'code' = quotation.source_code
                           LIMIT 1) AS text
                       FROM submissions AS sent
                       WHERE sent.association_id = quotation.association_id AND sent.first_year = report.first_year
                         AND sent.kind = report.kind AND sent.status <> 'recalled' AND sent.school_id = ANY($3)
                       ORDER BY sent.round DESC
                       LIMIT 1) AS latest ON true
                   WHERE quotation.report_id = chapter.report_id AND quotation.chapter_code = chapter.code
                     AND quotation.school_id = ANY($3)), '[]') AS "quotations!: Json<Vec<Quotation>>"
        FROM consolidated_chapters AS chapter
        JOIN consolidated_reports AS report ON report.id = chapter.report_id
        WHERE chapter.report_id = $1 AND ($2::text IS NULL OR chapter.code = $2)
        "#,
        report as ConsolidatedId,
        only,
        &reach,
    )
    .fetch_all(tx.conn())
    .await?;
    let chapters = rows.into_iter().map(|row| Chapter {
        code: row.code,
        text: row.text,
        quoted: row.quoted,
        changed_by_name: row.changed_by_name,
        changed_at: row.changed_at,
        version: row.version,
        quotations: row.quotations.0,
    });
    Ok(chapters.collect())
}

pub async fn list(tx: &mut Tx, report: ConsolidatedId) -> Result<Vec<Chapter>> {
    select(tx, report, None).await
}

pub async fn find(tx: &mut Tx, report: ConsolidatedId, code: &str) -> Result<Chapter> {
    select(tx, report, Some(code)).await?.pop().ok_or(Error::NotFound)
}

/// Saves the text of a chapter over the version that was read, and returns the new version.
pub async fn save(tx: &mut Tx, report: ConsolidatedId, chapter: &Chapter, by_name: &str, now: OffsetDateTime) -> Result<i32> {
    let version = sqlx::query_scalar!(
        r#"
        UPDATE consolidated_chapters
        SET text = $4, quoted = $5, changed_by_name = $6, changed_at = $7
        WHERE report_id = $1 AND code = $2 AND version = $3
        RETURNING version
        "#,
        report as ConsolidatedId,
        chapter.code,
        chapter.version,
        chapter.text,
        chapter.quoted,
        by_name,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    version.ok_or(Error::Stale)
}
