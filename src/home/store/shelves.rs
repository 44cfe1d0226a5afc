//! Practices for the covers of a shelf.

use time::Date;
use uuid::Uuid;

use crate::access::Actor;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeId, UserId};

/// As much of a practice as its cover shows.
#[derive(Clone, Debug)]
pub struct Covered {
    pub id: PracticeId,
    pub title: String,
    pub rubric: Option<String>,
    pub kind: Option<String>,
    pub form: Option<String>,
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub author_name: String,
    pub school_name: String,
    pub use_count: i32,
    pub file_count: i32,
}

/// The given practices in the given order, as far as they are still open to everybody.
pub async fn list_public(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Covered>> {
    let covered = sqlx::query_as!(
        Covered,
        r#"
        SELECT practice.id, practice.title, practice.rubric, practice.kind, practice.form, practice.grade_from, practice.grade_to,
               practice.author_name, practice.school_name, practice.use_count, practice.file_count
        FROM practices AS practice
        WHERE practice.id = ANY($1) AND practice.level = 'public' AND practice.status = 'published'
        ORDER BY array_position($1, practice.id)
        "#,
        ids,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(covered)
}

/// What a person's first page offers, and for which class.
#[derive(Clone, Debug, Default)]
pub struct Fitting {
    /// The class or group the person leads this year: «6 «Б»».
    pub unit: Option<String>,
    /// The last day of the present quarter.
    pub term_ends_on: Option<Date>,
    pub practices: Vec<Covered>,
}

struct Row {
    unit: Option<String>,
    term_ends_on: Option<Date>,
    id: Option<PracticeId>,
    title: Option<String>,
    rubric: Option<String>,
    kind: Option<String>,
    form: Option<String>,
    grade_from: Option<i32>,
    grade_to: Option<i32>,
    author_name: Option<String>,
    school_name: Option<String>,
    use_count: Option<i32>,
    file_count: Option<i32>,
}

/// Published practices for the grade of the person's class, the most used first: no own ones, none used
/// already, and of those for a date only those whose date is near.
pub async fn fitting(tx: &mut Tx, actor: &Actor, occasions: &[String], today: Date, limit: i64) -> Result<Fitting> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT led.label AS "unit?", term.ends_on AS "term_ends_on?",
               practice.id AS "id?", practice.title AS "title?", practice.rubric, practice.kind, practice.form,
               practice.grade_from, practice.grade_to, practice.author_name AS "author_name?",
               practice.school_name AS "school_name?", practice.use_count AS "use_count?", practice.file_count AS "file_count?"
        FROM (SELECT) AS always
        LEFT JOIN LATERAL (
            SELECT unit.grade, unit.label
            FROM units AS unit
            WHERE unit.teacher_id = $1 AND unit.academic_first_year = $2 AND unit.school_id = ANY($3)
            ORDER BY unit.grade, unit.label
            LIMIT 1
        ) AS led ON true
        LEFT JOIN LATERAL (
            SELECT min(quarter.ends_on) AS ends_on
            FROM academic_terms AS quarter
            JOIN academic_years AS year ON year.id = quarter.academic_year_id
            WHERE year.district_id = ANY($4) AND $5 BETWEEN quarter.starts_on AND quarter.ends_on
        ) AS term ON true
        LEFT JOIN LATERAL (
            SELECT candidate.id, candidate.title, candidate.rubric, candidate.kind, candidate.form, candidate.grade_from,
                   candidate.grade_to, candidate.author_name, candidate.school_name, candidate.use_count, candidate.file_count
            FROM practices AS candidate
            WHERE candidate.status = 'published'
              AND (candidate.level = 'public' OR (candidate.level = 'district' AND candidate.district_id = ANY($4)))
              AND candidate.district_id IN (SELECT id FROM districts WHERE country = $6)
              AND candidate.author_id <> $1
              AND (led.grade IS NULL OR led.grade BETWEEN candidate.grade_from AND candidate.grade_to)
              AND (candidate.occasion IS NULL OR candidate.occasion = ANY($7))
              AND NOT EXISTS (SELECT FROM practice_uses AS used WHERE used.practice_id = candidate.id AND used.user_id = $1)
            ORDER BY candidate.use_count DESC, candidate.id
            LIMIT $8
        ) AS practice ON true
        "#,
        actor.user as UserId,
        school_year(today),
        &actor.reach.schools,
        &actor.reach.districts,
        today,
        actor.country(),
        occasions,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut fitting = Fitting::default();
    for row in rows {
        fitting.unit = row.unit.clone();
        fitting.term_ends_on = row.term_ends_on;
        fitting.practices.extend(row.covered());
    }
    Ok(fitting)
}

impl Row {
    /// The cover of the row; none where nothing fits.
    fn covered(self) -> Option<Covered> {
        Some(Covered {
            id: self.id?,
            title: self.title?,
            rubric: self.rubric,
            kind: self.kind,
            form: self.form,
            grade_from: self.grade_from,
            grade_to: self.grade_to,
            author_name: self.author_name?,
            school_name: self.school_name?,
            use_count: self.use_count?,
            file_count: self.file_count?,
        })
    }
}
