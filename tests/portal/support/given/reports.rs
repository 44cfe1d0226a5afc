//! Analytic reports.

use kopilka::ids::{ReportId, UserId};
use serde_json::{Value, json};

use super::{Given, Person};
use crate::support::Portal;
use crate::support::world::School;

/// A report to be entered.
pub struct AReport {
    by: Person,
    kind: &'static str,
    first_year: i32,
    text: &'static str,
    figures: Vec<Value>,
}

/// The draft of a year's analysis, by the portal's own template.
pub fn a_report(by: &Person) -> AReport {
    AReport { by: by.clone(), kind: "year", first_year: 2026, text: "", figures: Vec::new() }
}

impl AReport {
    pub fn for_year(self, first_year: i32) -> Self {
        Self { first_year, ..self }
    }

    /// With something written in its first chapter.
    pub fn written(self, text: &'static str) -> Self {
        Self { text, ..self }
    }

    /// With a figure that counts these rows.
    pub fn counting(mut self, indicator: &str, part: &str, rows: &[&str]) -> Self {
        let row = |text: &&str| json!({ "key": text, "text": text, "day": null, "href": "/plans", "numerator": 1, "denominator": 0, "person": null });
        let rows: Vec<Value> = rows.iter().map(row).collect();
        self.figures.push(json!({ "indicator": indicator, "part": part, "numerator": rows.len(), "rows": rows }));
        self
    }
}

impl Given for AReport {
    type Made = ReportId;

    async fn put(self, portal: &Portal) -> ReportId {
        let id = ReportId::fresh();
        let mut tx = portal.write().await;
        let School { id: school, district, association, .. } = self.by.school;
        let begun =
            "INSERT INTO reports (id, school_id, district_id, association_id, kind, first_year, starts_on, ends_on, template_id,
                         school_name, association_name, language, created_by, created_at, changed_at)
                     SELECT $1, $2, $3, $4, $5, $6, make_date($6, 8, 1), make_date($6 + 1, 7, 31), template.id, 'Школа № 4',
                         'МО классных руководителей', 'ru', $7, $8, $8
                     FROM report_templates AS template WHERE template.kind = $5 AND template.district_id IS NULL";
        let row = sqlx::query(begun).bind(id).bind(school).bind(district).bind(association).bind(self.kind);
        row.bind(self.first_year).bind(self.by.id).bind(portal.now()).execute(tx.conn()).await.unwrap();
        let chapters = "INSERT INTO report_chapters (report_id, school_id, code, text, changed_by, changed_at)
                        SELECT $1, $2, chapter.value ->> 'code', CASE WHEN chapter.position = 1 THEN $3 ELSE '' END, $4, $5
                        FROM reports AS report
                        JOIN report_templates AS template ON template.id = report.template_id
                        CROSS JOIN jsonb_array_elements(template.content) WITH ORDINALITY AS chapter (value, position)
                        WHERE report.id = $1";
        let row = sqlx::query(chapters).bind(id).bind(school).bind(self.text).bind(self.by.id).bind(portal.now());
        row.execute(tx.conn()).await.unwrap();
        let figures = "INSERT INTO report_figures (report_id, school_id, indicator, part, numerator, rows)
                       SELECT $1, $2, figure.value ->> 'indicator', figure.value ->> 'part', (figure.value ->> 'numerator')::bigint,
                           figure.value -> 'rows'
                       FROM jsonb_array_elements($3) AS figure (value)";
        let row = sqlx::query(figures).bind(id).bind(school).bind(Value::from(self.figures));
        row.execute(tx.conn()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }
}

/// A statement that puts a row into one of the tables of reports; the report it hangs on is made where there is none.
pub fn a_row_of_reports(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let report = format!(
        "INSERT INTO reports (id, school_id, district_id, association_id, kind, first_year, starts_on, ends_on, school_name,
                              association_name, language, created_by, created_at, changed_at)
         VALUES (gen_random_uuid(), '{id}', '{district}', '{association}', 'year', 2026, '2026-08-01', '2027-07-31', 'Школа', 'МО',
                 'ru', '{author}', now(), now())
         ON CONFLICT DO NOTHING;"
    );
    match table {
        "reports" => report,
        "report_chapters" => format!(
            "{report} INSERT INTO report_chapters (report_id, school_id, code, changed_by, changed_at)
             SELECT id, school_id, 'general', '{author}', now() FROM reports WHERE school_id = '{id}'"
        ),
        "report_figures" => format!(
            "{report} INSERT INTO report_figures (report_id, school_id, indicator)
             SELECT id, school_id, 'K1' FROM reports WHERE school_id = '{id}'"
        ),
        "report_steps" => format!(
            "{report} INSERT INTO report_steps (id, report_id, school_id, edition, deed, done_by, done_by_name, done_at)
             SELECT gen_random_uuid(), id, school_id, 1, 'submit', '{author}', 'А. П. Примерова', now()
             FROM reports WHERE school_id = '{id}'"
        ),
        other => panic!("show me a row of `{other}`"),
    }
}
