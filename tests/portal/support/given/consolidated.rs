//! What schools have sent to their centre, and the consolidated report that is made of it.

use kopilka::db::Tx;
use kopilka::ids::{AssociationId, SchoolId, SubmissionId, UserId};
use kopilka::indicators::{Indicator, SentFigure, Value};
use kopilka::submissions::Chapter;
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::Given;
use crate::support::Portal;
use crate::support::world::School;

/// The year of which reports are sent.
pub const REPORTED: i32 = 2025;

/// A school of the near district beside those of the world, with its association.
pub async fn a_new_school(portal: &Portal, name: &str, opened_on: Option<Date>, closed_on: Option<Date>) -> School {
    let school = School {
        id: SchoolId::fresh(),
        district: portal.world.near.id,
        association: AssociationId::fresh(),
        name: Box::leak(name.to_owned().into_boxed_str()),
        association_name: "МО классных руководителей",
    };
    let mut tx = portal.reaching(&school).await;
    let entered = "INSERT INTO schools (id, district_id, name, kind, opened_on, closed_on, created_at)
                   VALUES ($1, $2, $3, 'school', $4, $5, now())";
    let entered = sqlx::query(entered).bind(school.id).bind(school.district).bind(name).bind(opened_on).bind(closed_on);
    entered.execute(tx.conn()).await.unwrap();
    let joined = "INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
                  VALUES ($1, $2, $3, $4, 'school', 'ru', now())";
    let joined = sqlx::query(joined).bind(school.association).bind(school.id).bind(school.district);
    joined.bind(school.association_name).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    school
}

/// A report of an association as it lies with the centre.
#[derive(Clone)]
pub struct ASentReport {
    school: School,
    first_year: i32,
    round: i32,
    status: &'static str,
    figures: Vec<SentFigure>,
    chapters: Vec<Chapter>,
}

/// An accepted report on the last year, without a figure.
pub fn a_sent_report(school: &School) -> ASentReport {
    ASentReport {
        school: school.clone(),
        first_year: REPORTED,
        round: 1,
        status: "accepted",
        figures: Vec::new(),
        chapters: Vec::new(),
    }
}

impl ASentReport {
    pub fn for_year(self, first_year: i32) -> Self {
        Self { first_year, ..self }
    }

    pub fn again(self, round: i32) -> Self {
        Self { round, ..self }
    }

    pub fn standing(self, status: &'static str) -> Self {
        Self { status, ..self }
    }

    /// With so many members, nobody of whom works elsewhere.
    pub fn with_members(self, count: usize) -> Self {
        let persons: Vec<UserId> = (0..count).map(|_| UserId::fresh()).collect();
        self.with_persons(&persons)
    }

    pub fn with_persons(mut self, persons: &[UserId]) -> Self {
        let value = Value::count(i64::try_from(persons.len()).unwrap());
        self.figures.push(SentFigure { persons: persons.to_vec(), ..figure(Indicator::K1, "", Some(value)) });
        self
    }

    pub fn with(mut self, indicator: Indicator, part: &str, value: Option<Value>) -> Self {
        self.figures.push(figure(indicator, part, value));
        self
    }

    pub fn saying(mut self, code: &str, text: &str) -> Self {
        self.chapters.push(Chapter { code: code.into(), title: "Общие сведения".into(), text: text.into() });
        self
    }
}

fn figure(indicator: Indicator, part: &str, value: Option<Value>) -> SentFigure {
    let (reason, persons) = (String::new(), Vec::new());
    SentFigure { indicator, part: part.into(), value, counted: value, reason, before: None, persons }
}

impl Given for ASentReport {
    type Made = SubmissionId;

    async fn put(self, portal: &Portal) -> SubmissionId {
        let id = SubmissionId::fresh();
        let by = portal.given(super::a_deputy().of(portal.world.school())).await.id;
        let mut tx = portal.reaching(&self.school).await;
        let statement = "INSERT INTO submissions
            (id, school_id, district_id, association_id, first_year, kind, round, title, school_name, association_name, paper,
             figures, chapters, is_empty, digest, sent_by, sent_by_name, sent_at, status, opened_at)
            VALUES ($1, $2, $3, $4, $5, 'year', $6, 'Анализ работы', $7, $8, '{}', $9, $10, false, '\\x00', $11, 'А. П. Примерова',
                    $12, $13, CASE WHEN $13 IN ('sent', 'recalled') THEN NULL ELSE $12 END)";
        sqlx::query(statement)
            .bind(id)
            .bind(self.school.id)
            .bind(self.school.district)
            .bind(self.school.association)
            .bind(self.first_year)
            .bind(self.round)
            .bind(self.school.name)
            .bind(self.school.association_name)
            .bind(json!(self.figures))
            .bind(json!(self.chapters))
            .bind(by)
            .bind(portal.now())
            .bind(self.status)
            .execute(tx.conn())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        id
    }
}

/// The district's draft of this year, with a quotation of the school and with its line.
pub async fn a_quoted_report(tx: &mut Tx, school: &School, by: UserId) -> (Uuid, Uuid) {
    let report = sqlx::query_scalar::<_, Uuid>(REPORT_OF_DISTRICT).bind(school.district).bind(by);
    let report = report.fetch_one(tx.conn()).await.unwrap();
    let chapters = "INSERT INTO consolidated_chapters (report_id, code, changed_at)
                    SELECT $1, code, now() FROM unnest('{general, tasks, bank}'::text[]) AS code ON CONFLICT DO NOTHING";
    sqlx::query(chapters).bind(report).execute(tx.conn()).await.unwrap();
    let sent = "INSERT INTO submissions
            (id, school_id, district_id, association_id, first_year, kind, round, title, school_name, association_name, paper,
             chapters, is_empty, digest, sent_by, sent_by_name, sent_at)
        SELECT gen_random_uuid(), $1, $2, $3, 2026, 'year', coalesce(max(round), 0) + 1, 'Анализ работы', 'Школа № 4', 'МО', '{}',
               '[{\"code\": \"general\", \"title\": \"Общие сведения\", \"text\": \"Год был трудным.\"}]', false, '\\x00', $4,
               'А. П. Примерова', now()
        FROM submissions WHERE association_id = $3 AND first_year = 2026 AND kind = 'year'
        RETURNING id";
    let sent = sqlx::query_scalar::<_, Uuid>(sent).bind(school.id).bind(school.district).bind(school.association).bind(by);
    let sent = sent.fetch_one(tx.conn()).await.unwrap();
    let quoted = "INSERT INTO consolidated_quotations
            (id, report_id, chapter_code, number, submission_id, school_id, association_id, school_name, association_name,
             source_code, source_title, text, taken_by, taken_at)
        SELECT gen_random_uuid(), $1, 'general', (SELECT count(*) + 1 FROM submissions), $2, $3, $4, 'Школа № 4', 'МО', 'general',
               'Общие сведения', 'Год был трудным.', $5, now()
        RETURNING id";
    let quoted = sqlx::query_scalar::<_, Uuid>(quoted).bind(report).bind(sent).bind(school.id).bind(school.association).bind(by);
    let quoted = quoted.fetch_one(tx.conn()).await.unwrap();
    let line = "INSERT INTO consolidated_lines
            (report_id, school_id, association_id, first_year, kind, school_name, association_name, cells, number, dated)
        VALUES ($1, $2, $3, 2026, 'year', 'Школа № 4', 'МО', '[]', '7', now())
        ON CONFLICT DO NOTHING";
    sqlx::query(line).bind(report).bind(school.id).bind(school.association).execute(tx.conn()).await.unwrap();
    (report, quoted)
}

const REPORT_OF_DISTRICT: &str =
    "INSERT INTO consolidated_reports (id, district_id, first_year, kind, indicators, created_by, created_at, changed_at)
     VALUES (gen_random_uuid(), $1, 2026, 'year', '{K1, W1, B2}', $2, now(), now())
     ON CONFLICT ON CONSTRAINT consolidated_reports_district_id_first_year_kind_key
     DO UPDATE SET indicators = excluded.indicators
     RETURNING id";

/// A row of a table of consolidated reports that only its own school should see.
pub fn a_row_of_consolidated(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let report = format!(
        "WITH report AS (
             INSERT INTO consolidated_reports (id, district_id, first_year, kind, indicators, created_by, created_at, changed_at)
             VALUES (gen_random_uuid(), '{district}', 2026, 'year', '{{K1}}', '{author}', now(), now())
             ON CONFLICT ON CONSTRAINT consolidated_reports_district_id_first_year_kind_key
             DO UPDATE SET indicators = excluded.indicators
             RETURNING id)"
    );
    match table {
        "consolidated_quotations" => format!(
            "{report}, sent AS (
                 INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, round, title, school_name,
                                          association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
                 SELECT gen_random_uuid(), '{id}', '{district}', '{association}', 2026, 'plan', 1, 'План', 'Школа', 'МО', '{{}}', false,
                        '\\x00', '{author}', 'А. П. Примерова', now()
                 RETURNING id)
             INSERT INTO consolidated_quotations (id, report_id, chapter_code, number, submission_id, school_id, association_id,
                 school_name, association_name, source_code, source_title, text, taken_by, taken_at)
             SELECT gen_random_uuid(), report.id, '{id}', 1, sent.id, '{id}', '{association}', 'Школа', 'МО', 'general', '', 'Год.',
                    '{author}', now()
             FROM report CROSS JOIN sent"
        ),
        _ => format!(
            "{report}
             INSERT INTO consolidated_lines (report_id, school_id, association_id, first_year, kind, school_name, association_name,
                                             cells, number, dated)
             SELECT id, '{id}', '{association}', 2026, 'year', 'Школа', 'МО', '[]', '', now() FROM report"
        ),
    }
}
