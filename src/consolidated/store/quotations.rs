//! Statements on words of schools in the text of a district.

use time::OffsetDateTime;

use super::sources::SentChapter;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, ConsolidatedId, QuotationId, SchoolId, SubmissionId, UserId};

/// Where words are put.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub report: ConsolidatedId,
    pub chapter: &'a str,
    pub number: i32,
}

/// Puts a passage of a school's chapter into the text. The two chapters have the same name.
pub async fn insert(
    tx: &mut Tx,
    place: &Place<'_>,
    source: &SentChapter,
    text: &str,
    (by, now): (UserId, OffsetDateTime),
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO consolidated_quotations (id, report_id, chapter_code, number, submission_id, school_id, association_id,
                                             school_name, association_name, source_code, source_title, text, taken_by, taken_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $3, $10, $11, $12, $13)
        "#,
        QuotationId::fresh() as QuotationId,
        place.report as ConsolidatedId,
        place.chapter,
        place.number,
        source.submission as SubmissionId,
        source.school as SchoolId,
        source.association as AssociationId,
        source.school_name,
        source.association_name,
        source.title,
        text,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The chapter in which a quotation stands, and the version of the quotation.
pub async fn find(tx: &mut Tx, report: ConsolidatedId, id: QuotationId) -> Result<(String, i32)> {
    let reach = tx.reach().to_vec();
    let found = sqlx::query!(
        "SELECT chapter_code, version FROM consolidated_quotations WHERE id = $1 AND report_id = $2 AND school_id = ANY($3)",
        id as QuotationId,
        report as ConsolidatedId,
        &reach,
    )
    .fetch_optional(tx.conn())
    .await?;
    found.map(|row| (row.chapter_code, row.version)).ok_or(Error::NotFound)
}

/// Puts the words of a later sending in the place of those quoted.
pub async fn renew(tx: &mut Tx, id: QuotationId, version: i32, from: SubmissionId, text: &str) -> Result<()> {
    let reach = tx.reach().to_vec();
    let done = sqlx::query!(
        r#"
        UPDATE consolidated_quotations
        SET submission_id = $3, text = $4
        WHERE id = $1 AND version = $2 AND school_id = ANY($5)
        "#,
        id as QuotationId,
        version,
        from as SubmissionId,
        text,
        &reach,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

pub async fn delete(tx: &mut Tx, id: QuotationId) -> Result<()> {
    let reach = tx.reach().to_vec();
    sqlx::query!("DELETE FROM consolidated_quotations WHERE id = $1 AND school_id = ANY($2)", id as QuotationId, &reach)
        .execute(tx.conn())
        .await?;
    Ok(())
}
