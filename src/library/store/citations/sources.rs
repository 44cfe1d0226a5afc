//! The texts that may cite a document: the grounds of plans, the chapters of reports, the links in practices. A further
//! source is a function beside these, a line in `texts` and a word in `Subject`.

use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{SchoolId, UserId};
use crate::library::model::Subject;

/// Whose texts are looked through.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub schools: Vec<Uuid>,
    /// All texts of the schools, whoever may see them: for the work that tells their owners.
    pub is_whole: bool,
    /// Texts of these associations, and what is shared in them.
    pub associations: Vec<Uuid>,
    pub author: Option<UserId>,
    /// For a centre: what was put in force, and what is published.
    pub is_centre: bool,
}

impl Scope {
    pub fn school(school: SchoolId) -> Self {
        Self { schools: vec![school.0], is_whole: true, ..Self::default() }
    }
}

/// Something with words in which it may cite.
#[derive(Clone, Debug)]
pub struct Text {
    pub subject: Subject,
    pub id: Uuid,
    pub title: String,
    /// The school and the association, or the author.
    pub about: String,
    pub association: Option<Uuid>,
    /// Whose own it is; absent for what an association owns.
    pub author: Option<UserId>,
    pub words: String,
}

/// All texts of the scope, those of school years from a first one on where they belong to a year.
pub async fn texts(tx: &mut Tx, scope: &Scope, first_year: i32) -> Result<Vec<Text>> {
    let mut texts = plans(tx, scope, first_year).await?;
    texts.extend(reports(tx, scope, first_year).await?);
    texts.extend(practices(tx, scope).await?);
    Ok(texts)
}

/// Plans that name their grounds.
async fn plans(tx: &mut Tx, scope: &Scope, first_year: i32) -> Result<Vec<Text>> {
    let rows = sqlx::query!(
        r#"
        SELECT plan.id AS "id: Uuid", plan.theme, plan.association_name || ', ' || plan.school_name AS "about!",
               plan.association_id AS "association: Uuid", plan.basis
        FROM plans AS plan
        WHERE plan.school_id = ANY($1) AND plan.basis <> '' AND plan.first_year >= $5
          AND ($2 OR plan.association_id = ANY($3) OR ($4 AND plan.status = 'approved'))
        ORDER BY 3, 2, 1
        "#,
        &scope.schools,
        scope.is_whole,
        &scope.associations,
        scope.is_centre,
        first_year,
    )
    .fetch_all(tx.conn())
    .await?;
    let plans = rows.into_iter().map(|row| Text {
        subject: Subject::Plan,
        id: row.id,
        title: row.theme,
        about: row.about,
        association: Some(row.association),
        author: None,
        words: row.basis,
    });
    Ok(plans.collect())
}

/// Reports by what is written in them. A centre reads no report, only what is sent to it.
async fn reports(tx: &mut Tx, scope: &Scope, first_year: i32) -> Result<Vec<Text>> {
    let rows = sqlx::query!(
        r#"
        SELECT report.id AS "id: Uuid", report.title, report.association_name || ', ' || report.school_name AS "about!",
               report.association_id AS "association: Uuid", string_agg(concat_ws(' ', chapter.text, line.words), ' ') AS "words!"
        FROM reports AS report
        JOIN report_chapters AS chapter ON chapter.report_id = report.id
        LEFT JOIN LATERAL (
            SELECT string_agg(concat_ws(' ', each ->> 'text', each ->> 'note'), ' ') AS words
            FROM jsonb_array_elements(chapter.lines) AS each
        ) AS line ON true
        WHERE report.school_id = ANY($1) AND report.first_year >= $4 AND ($2 OR report.association_id = ANY($3))
        GROUP BY report.id, report.association_name, report.school_name
        ORDER BY 3, 2, 1
        "#,
        &scope.schools,
        scope.is_whole,
        &scope.associations,
        first_year,
    )
    .fetch_all(tx.conn())
    .await?;
    let reports = rows.into_iter().map(|row| Text {
        subject: Subject::Report,
        id: row.id,
        title: row.title,
        about: row.about,
        association: Some(row.association),
        author: None,
        words: row.words,
    });
    Ok(reports.collect())
}

/// Practices that link to the library.
async fn practices(tx: &mut Tx, scope: &Scope) -> Result<Vec<Text>> {
    let rows = sqlx::query!(
        r#"
        SELECT practice.id AS "id: Uuid", practice.title, practice.author_name || ', ' || practice.school_name AS "about!",
               practice.association_id AS "association: Uuid", practice.author_id AS "author: UserId",
               concat_ws(' ', practice.annotation, practice.goal, practice.tasks, practice.preparation, practice.course,
                         practice.variants, practice.sources) AS "words!"
        FROM practices AS practice
        WHERE practice.school_id = ANY($1)
          AND ($2 OR practice.author_id = $4 OR (practice.association_id = ANY($3) AND practice.level <> 'none')
               OR ($5 AND practice.level IN ('district', 'public')))
          AND concat_ws(' ', practice.annotation, practice.goal, practice.tasks, practice.preparation, practice.course,
                        practice.variants, practice.sources) LIKE '%/library/%'
        ORDER BY 3, 2, 1
        "#,
        &scope.schools,
        scope.is_whole,
        &scope.associations,
        scope.author as Option<UserId>,
        scope.is_centre,
    )
    .fetch_all(tx.conn())
    .await?;
    let practices = rows.into_iter().map(|row| Text {
        subject: Subject::Practice,
        id: row.id,
        title: row.title,
        about: row.about,
        association: row.association,
        author: Some(row.author),
        words: row.words,
    });
    Ok(practices.collect())
}
