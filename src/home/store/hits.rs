//! The practices that a search over everything has found, as far as the page shows them.

use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeFileId, PracticeId};
use crate::search::Scope;

/// A practice among the results.
#[derive(Clone, Debug)]
pub struct Hit {
    pub id: PracticeId,
    pub title: String,
    pub rubric: Option<String>,
    pub kind: Option<String>,
    pub form: Option<String>,
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub annotation: String,
    pub course: String,
    pub author_name: String,
    pub school_name: String,
    pub language: String,
    pub best: bool,
    pub use_count: i32,
    pub published_at: Option<OffsetDateTime>,
}

/// The given practices in the given order, those that may be seen.
pub async fn list(tx: &mut Tx, ids: &[Uuid], scope: &Scope) -> Result<Vec<Hit>> {
    let hits = sqlx::query_as!(
        Hit,
        r#"
        SELECT practice.id, practice.title, practice.rubric, practice.kind, practice.form, practice.grade_from, practice.grade_to,
               practice.annotation, practice.course, practice.author_name, practice.school_name, practice.language,
               practice.best, practice.use_count, practice.published_at
        FROM practices AS practice
        WHERE practice.id = ANY($1)
          AND (practice.level = 'public'
               OR (practice.level = 'district' AND practice.district_id = ANY($2))
               OR (practice.level = 'school' AND practice.school_id = ANY($3))
               OR (practice.level = 'association' AND practice.association_id = ANY($4)))
        ORDER BY array_position($1, practice.id)
        "#,
        ids,
        &scope.districts,
        &scope.schools,
        &scope.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(hits)
}

/// The text of a file.
#[derive(Clone, Debug)]
pub struct FileText {
    pub id: PracticeFileId,
    pub practice: PracticeId,
    pub name: String,
    pub plain: String,
}

/// The texts of the files of these practices, each cut where a long book would begin.
pub async fn texts(tx: &mut Tx, practices: &[Uuid]) -> Result<Vec<FileText>> {
    let texts = sqlx::query_as!(
        FileText,
        r#"
        SELECT id AS "id: PracticeFileId", practice_id AS "practice: PracticeId", name, left(plain, 200000) AS "plain!"
        FROM practice_files
        WHERE practice_id = ANY($1) AND plain <> ''
        ORDER BY position, id
        "#,
        practices,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(texts)
}
