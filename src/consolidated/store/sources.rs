//! What schools have sent: the latest sending of each association, and nothing that has stayed in a school.

use sqlx::types::Json;
use time::Date;

use crate::consolidated::model::Report;
use crate::consolidated::model::source::{Life, Sent, Source};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, ConsolidatedId, DistrictId, SchoolId, SubmissionId};
use crate::indicators::SentFigure;

type Figures = Json<Vec<SentFigure>>;

/// The associations of the district's schools, school by school, each with its latest sendings of this year and the year
/// before. Its names are those of the sending, where there is one.
pub async fn list(tx: &mut Tx, report: &Report) -> Result<Vec<Source>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query!(
        r#"
        SELECT school.id AS "school: SchoolId", coalesce(sent.school_name, school.name) AS "school_name!",
               school.opened_on AS "opened_on: Date", school.closed_on AS "closed_on: Date", heir.name AS "heir_name?",
               association.id AS "association: AssociationId",
               coalesce(sent.association_name, association.name) AS "association_name!",
               association.closed_on AS "ended_on: Date",
               sent.status AS "sent_status?", sent.is_empty AS "sent_is_empty?",
               sent.figures AS "sent_figures?: Figures",
               before.status AS "before_status?",
               before.is_empty AS "before_is_empty?", before.figures AS "before_figures?: Figures"
        FROM associations AS association
        JOIN schools AS school ON school.id = association.school_id
        LEFT JOIN schools AS heir ON heir.id = school.merged_into
        LEFT JOIN LATERAL (
            SELECT one.status, one.is_empty, one.figures, one.school_name, one.association_name
            FROM submissions AS one
            WHERE one.association_id = association.id AND one.first_year = $2 AND one.kind = $3 AND one.status <> 'recalled'
              AND one.school_id = ANY($4)
            ORDER BY one.round DESC
            LIMIT 1) AS sent ON true
        LEFT JOIN LATERAL (
            SELECT one.status, one.is_empty, one.figures
            FROM submissions AS one
            WHERE one.association_id = association.id AND one.first_year = $2 - 1 AND one.kind = $3
              AND one.status <> 'recalled' AND one.school_id = ANY($4)
            ORDER BY one.round DESC
            LIMIT 1) AS before ON true
        WHERE association.district_id = $1 AND association.kind <> 'district'
        ORDER BY school.name COLLATE names, school.id, association.name COLLATE names, association.id
        "#,
        report.district as DistrictId,
        report.first_year,
        report.kind.code(),
        &reach,
    )
    .fetch_all(tx.conn())
    .await?;
    let sources = rows.into_iter().map(|row| Source {
        school: row.school,
        school_name: row.school_name,
        association: row.association,
        association_name: row.association_name,
        life: Life { opened_on: row.opened_on, closed_on: row.closed_on, merged_into: row.heir_name, ended_on: row.ended_on },
        sent: sent(row.sent_status, row.sent_is_empty, row.sent_figures),
        before: sent(row.before_status, row.before_is_empty, row.before_figures),
    });
    Ok(sources.collect())
}

fn sent(status: Option<String>, is_empty: Option<bool>, figures: Option<Figures>) -> Option<Sent> {
    Some(Sent { status: status?, is_empty: is_empty?, figures: figures?.0 })
}

/// A chapter of a school's report.
#[derive(Clone, Debug)]
pub struct SentChapter {
    pub submission: SubmissionId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub school_name: String,
    pub association_name: String,
    pub title: String,
    pub text: String,
}

/// What the schools have written in a chapter, school by school.
pub async fn texts(tx: &mut Tx, report: ConsolidatedId, chapter: &str) -> Result<Vec<SentChapter>> {
    let reach = tx.reach().to_vec();
    let texts = sqlx::query_as!(
        SentChapter,
        r#"
        SELECT sent.id AS "submission: SubmissionId", sent.school_id AS "school: SchoolId",
               sent.association_id AS "association: AssociationId", sent.school_name, sent.association_name,
               coalesce(chapter.content ->> 'title', '') AS "title!", coalesce(chapter.content ->> 'text', '') AS "text!"
        FROM consolidated_reports AS report
        JOIN submissions AS sent
            ON sent.district_id = report.district_id AND sent.first_year = report.first_year AND sent.kind = report.kind
        CROSS JOIN LATERAL jsonb_array_elements(sent.chapters) AS chapter (content)
        WHERE report.id = $1 AND chapter.content ->> 'code' = $2 AND sent.status <> 'recalled' AND sent.school_id = ANY($3)
          AND NOT EXISTS (
              SELECT FROM submissions AS later
              WHERE later.association_id = sent.association_id AND later.first_year = sent.first_year
                AND later.kind = sent.kind AND later.round > sent.round AND later.status <> 'recalled'
                AND later.school_id = ANY($3))
        ORDER BY sent.school_name COLLATE names, sent.association_name COLLATE names, sent.id
        "#,
        report as ConsolidatedId,
        chapter,
        &reach,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(texts)
}
