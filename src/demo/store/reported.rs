//! Reports that were sent in former years, and what a centre has begun to make of them.

use serde_json::json;
use time::OffsetDateTime;

use crate::db::Tx;
use crate::documents::Document;
use crate::error::Result;
use crate::ids::{AssociationId, ConsolidatedId, DistrictId, QuotationId, SchoolId, SubmissionId, UserId};
use crate::indicators::SentFigure;
use crate::submissions::Chapter;

/// A report that the centre has read and is content with.
pub struct SentRow<'a> {
    pub id: SubmissionId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub first_year: i32,
    pub title: &'a str,
    pub school_name: &'a str,
    pub association_name: &'a str,
    pub paper: Document,
    pub figures: Vec<SentFigure>,
    pub chapters: Vec<Chapter>,
    pub by: UserId,
    pub by_name: String,
    pub by_post: &'a str,
    pub at: OffsetDateTime,
    pub status: &'a str,
    pub reviewer: UserId,
    pub reviewer_name: String,
}

/// Puts it in; `false` where the association's report of that year is there already.
pub async fn insert(tx: &mut Tx, row: &SentRow<'_>) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        WITH sent AS (
            INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, round, title, school_name,
                                     association_name, paper, figures, chapters, is_empty, digest, sent_by, sent_by_name,
                                     sent_by_post, sent_at, status, opened_at, reviewer_id, reviewer_name, closed_at, closed_by,
                                     closed_by_name)
            VALUES ($1, $2, $3, $4, $5, 'year', 1, $6, $7, $8, $9, $10, $11, false, $12, $13, $14, $15, $16::timestamptz, $17,
                    $16::timestamptz + interval '1 day', $18, $19, $16::timestamptz + interval '2 days', $18, $19)
            ON CONFLICT ON CONSTRAINT submissions_association_id_first_year_kind_number_round_key DO NOTHING
            RETURNING id, school_id, status, sent_by, sent_by_name, sent_at, opened_at, closed_at, closed_by, closed_by_name)
        INSERT INTO submission_steps (id, submission_id, school_id, deed, done_by, done_by_name, done_at)
        SELECT gen_random_uuid(), sent.id, sent.school_id, step.deed, step.done_by, step.done_by_name, step.done_at
        FROM sent
        CROSS JOIN LATERAL (
            VALUES ('send', sent.sent_by, sent.sent_by_name, sent.sent_at),
                   ('open', sent.closed_by, sent.closed_by_name, sent.opened_at),
                   (CASE sent.status WHEN 'noted' THEN 'note' ELSE 'accept' END, sent.closed_by, sent.closed_by_name,
                    sent.closed_at)) AS step (deed, done_by, done_by_name, done_at)
        "#,
        row.id as SubmissionId,
        row.school as SchoolId,
        row.district as DistrictId,
        row.association as AssociationId,
        row.first_year,
        row.title,
        row.school_name,
        row.association_name,
        json!(row.paper),
        json!(row.figures),
        json!(row.chapters),
        row.id.0.as_bytes().as_slice(),
        row.by as UserId,
        row.by_name,
        row.by_post,
        row.at,
        row.status,
        row.reviewer as UserId,
        row.reviewer_name,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A consolidated report that is not approved yet.
pub struct DraftRow {
    pub id: ConsolidatedId,
    pub district: DistrictId,
    pub first_year: i32,
    /// It lies with the head of the centre.
    pub is_proposed: bool,
    pub by: UserId,
    pub by_name: String,
    pub at: OffsetDateTime,
}

/// Puts it in with its chapters, each with its text.
pub async fn insert_draft(tx: &mut Tx, draft: &DraftRow, chapters: &[(&str, &str)]) -> Result<()> {
    let usual: Vec<String> = crate::consolidated::USUAL.iter().map(|indicator| indicator.code().to_owned()).collect();
    sqlx::query!(
        r#"
        INSERT INTO consolidated_reports (id, district_id, first_year, kind, indicators, status, created_by, created_at, changed_at,
                                          proposed_by, proposed_by_name, proposed_at)
        SELECT $1::uuid, $2::uuid, $3::integer, 'year', $4::text[], CASE WHEN $5::boolean THEN 'proposed' ELSE 'draft' END, $6::uuid, $8::timestamptz, $8::timestamptz,
               CASE WHEN $5 THEN $6::uuid END, CASE WHEN $5 THEN $7::text ELSE '' END, CASE WHEN $5 THEN $8::timestamptz END
        "#,
        draft.id as ConsolidatedId,
        draft.district as DistrictId,
        draft.first_year,
        &usual,
        draft.is_proposed,
        draft.by as UserId,
        draft.by_name,
        draft.at,
    )
    .execute(tx.conn())
    .await?;
    let (codes, texts): (Vec<String>, Vec<String>) =
        chapters.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned())).unzip();
    sqlx::query!(
        r#"
        INSERT INTO consolidated_chapters (report_id, code, text, quoted, changed_by_name, changed_at)
        SELECT $1::uuid, chapter.code, chapter.text, CASE WHEN chapter.text LIKE '%{1}%' THEN 1 ELSE 0 END, $4::text, $5::timestamptz
        FROM unnest($2::text[], $3::text[]) AS chapter (code, text)
        "#,
        draft.id as ConsolidatedId,
        &codes,
        &texts,
        draft.by_name,
        draft.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Quotes a chapter in the chapter of the same name.
pub async fn quote(tx: &mut Tx, draft: &DraftRow, submission: SubmissionId, chapter: &Chapter) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO consolidated_quotations (id, report_id, chapter_code, number, submission_id, school_id, association_id,
                                             school_name, association_name, source_code, source_title, text, taken_by, taken_at)
        SELECT $1::uuid, $2::uuid, $3::text, 1, sent.id, sent.school_id, sent.association_id, sent.school_name, sent.association_name, $3, $5::text, $6::text,
               $7::uuid, $8::timestamptz
        FROM submissions AS sent
        WHERE sent.id = $4
        "#,
        QuotationId::fresh() as QuotationId,
        draft.id as ConsolidatedId,
        chapter.code,
        submission as SubmissionId,
        chapter.title,
        chapter.text,
        draft.by as UserId,
        draft.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
