//! The rows of one page of the list, and the text of their files where a search has hit.

use time::OffsetDateTime;

use super::practices::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeFileId, PracticeId};

/// A practice as the list shows it.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: PracticeId,
    pub title: String,
    pub annotation: String,
    pub rubric: Option<String>,
    pub form: Option<String>,
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub author_name: String,
    pub school_name: String,
    pub language: String,
    pub shared_at: OffsetDateTime,
    pub best: bool,
    pub use_count: i32,
    pub file_count: i32,
    pub file_bytes: i64,
    /// In the viewer's own collection.
    pub saved: bool,
}

/// The rows of a page in the order asked for; what the viewer may not see any more is left out.
pub async fn list(tx: &mut Tx, ids: &[PracticeId], viewer: &Viewer) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT practice.id, practice.title, practice.annotation, practice.rubric, practice.form, practice.grade_from,
               practice.grade_to, practice.author_name, practice.school_name, practice.language,
               coalesce(practice.published_at, practice.accepted_at, practice.changed_at) AS "shared_at!", practice.best,
               practice.use_count, practice.file_count, practice.file_bytes,
               EXISTS (SELECT FROM practice_bookmarks AS kept
                       WHERE kept.practice_id = practice.id AND kept.user_id = $5) AS "saved!"
        FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, position)
        JOIN practices AS practice ON practice.id = wanted.id
        WHERE practice.level = 'public'
           OR (practice.level = 'district' AND practice.district_id = ANY($2))
           OR (practice.level = 'school' AND practice.school_id = ANY($3))
           OR (practice.level = 'association' AND practice.association_id = ANY($4))
        ORDER BY wanted.position
        "#,
        ids as &[PracticeId],
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        viewer.person,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows)
}

/// The text of files, for showing where in them a search has hit.
pub struct FileHit {
    pub id: PracticeFileId,
    pub practice_id: PracticeId,
    pub name: String,
    pub plain: String,
}

pub async fn list_texts(tx: &mut Tx, practices: &[PracticeId]) -> Result<Vec<FileHit>> {
    // A quotation is looked for in the first hundred thousand signs: some fifty pages.
    let texts = sqlx::query_as!(
        FileHit,
        r#"
        SELECT id, practice_id, name, left(plain, 100000) AS "plain!"
        FROM practice_files
        WHERE practice_id = ANY($1) AND plain <> ''
        ORDER BY practice_id, position, id
        "#,
        practices as &[PracticeId],
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(texts)
}
