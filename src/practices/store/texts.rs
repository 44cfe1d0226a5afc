//! Statements on the sketches of texts: kept when words come, compared when a practice is about to be sent.

use uuid::Uuid;

use super::practices::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeFileId, PracticeId};
use crate::practices::model::likeness::Sketch;

/// Keeps the sketch of a file's words; or of those typed by the author, with the bands of the title.
pub async fn save(
    tx: &mut Tx,
    practice: PracticeId,
    file: Option<PracticeFileId>,
    title_bands: &[i32],
    sketch: Option<&Sketch>,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_texts (practice_id, file_id, title_bands, digest, marks, bands)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT ON CONSTRAINT practice_texts_practice_id_file_id_key DO UPDATE SET
            title_bands = excluded.title_bands, digest = excluded.digest, marks = excluded.marks, bands = excluded.bands
        "#,
        practice as PracticeId,
        file as Option<PracticeFileId>,
        title_bands,
        sketch.map(|sketch| sketch.digest.as_slice()),
        sketch.map(|sketch| sketch.marks.as_slice()).unwrap_or_default(),
        sketch.map(|sketch| sketch.bands.as_slice()).unwrap_or_default(),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A place where two practices may be alike.
pub struct Candidate {
    pub practice_id: PracticeId,
    /// «bytes», «text», «near», «title».
    pub sort: String,
    pub title: String,
    pub author_name: String,
    pub school_name: String,
    /// Of both texts, where they are to be compared.
    pub marks: Option<Vec<u8>>,
    pub other_marks: Option<Vec<u8>>,
}

/// Practices that may be like this one, among those that the viewer may know of. `typed` is the sketch of what stands in
/// the form at present.
pub async fn list_like(
    tx: &mut Tx,
    practice: PracticeId,
    title_bands: &[i32],
    typed: Option<&Sketch>,
    viewer: &Viewer,
) -> Result<Vec<Candidate>> {
    let candidates = sqlx::query_as!(
        Candidate,
        r#"
        WITH mine AS MATERIALIZED (
            SELECT digest, marks, bands FROM practice_texts WHERE practice_id = $1 AND file_id IS NOT NULL AND digest IS NOT NULL
            UNION ALL
            SELECT $2::bytea, $3::bytea, $4::integer[] WHERE $2::bytea IS NOT NULL
        ), met AS MATERIALIZED (
            SELECT 'bytes' AS sort, other.practice_id, NULL::bytea AS marks, NULL::bytea AS other_marks
            FROM practice_files AS own
            JOIN practice_files AS other ON other.sha256 = own.sha256
            WHERE own.practice_id = $1 AND own.sha256 <> '' AND other.sha256 <> ''
            UNION ALL
            SELECT 'text', other.practice_id, NULL, NULL
            FROM mine
            JOIN practice_texts AS other ON other.digest = mine.digest
            UNION ALL
            SELECT 'near', other.practice_id, mine.marks, other.marks
            FROM mine
            JOIN practice_texts AS other ON other.bands && mine.bands
            UNION ALL
            SELECT 'title', other.practice_id, NULL, NULL
            FROM practice_texts AS other
            WHERE other.title_bands && $5
        )
        SELECT practice.id AS practice_id, met.sort AS "sort!", practice.title, practice.author_name, practice.school_name,
               met.marks AS "marks?", met.other_marks AS "other_marks?"
        FROM met
        JOIN practices AS practice ON practice.id = met.practice_id
        WHERE practice.id <> $1
          AND (practice.level = 'public'
               OR (practice.level = 'district' AND practice.district_id = ANY($6))
               OR (practice.level = 'school' AND practice.school_id = ANY($7))
               OR (practice.level = 'association' AND practice.association_id = ANY($8))
               OR (practice.author_id = $9 AND practice.status NOT IN ('withdrawn', 'taken-down')))
        LIMIT 2000
        "#,
        practice as PracticeId,
        typed.map(|sketch| sketch.digest.as_slice()),
        typed.map(|sketch| sketch.marks.as_slice()),
        typed.map(|sketch| sketch.bands.as_slice()),
        title_bands,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        viewer.person,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(candidates)
}

/// A file whose words were read before sketches were kept.
pub struct Unmarked {
    pub id: PracticeFileId,
    pub practice_id: PracticeId,
    pub plain: String,
}

/// The next so many files without a sketch.
pub async fn list_unmarked_files(tx: &mut Tx, after: Uuid, most: i64) -> Result<Vec<Unmarked>> {
    let files = sqlx::query_as!(
        Unmarked,
        r#"
        SELECT file.id, file.practice_id, file.plain
        FROM practice_files AS file
        LEFT JOIN practice_texts AS known ON known.file_id = file.id
        WHERE file.id > $1 AND file.plain <> '' AND known.practice_id IS NULL
        ORDER BY file.id
        LIMIT $2
        "#,
        after,
        most,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(files)
}

/// A practice that was shared before sketches were kept, with all that its author typed.
pub struct Shared {
    pub id: PracticeId,
    pub title: String,
    pub typed: String,
}

/// The next so many practices, shared beyond their schools, of which nothing is kept.
pub async fn list_unmarked(tx: &mut Tx, after: Uuid, most: i64) -> Result<Vec<Shared>> {
    let shared = sqlx::query_as!(
        Shared,
        r#"
        SELECT practice.id, practice.title,
               concat_ws(E'\n\n', practice.goal, practice.tasks, practice.preparation, practice.course, practice.reflection,
                         practice.variants) AS "typed!"
        FROM practices AS practice
        LEFT JOIN practice_texts AS known ON known.practice_id = practice.id AND known.file_id IS NULL
        WHERE practice.id > $1 AND practice.level IN ('district', 'public') AND known.practice_id IS NULL
        ORDER BY practice.id
        LIMIT $2
        "#,
        after,
        most,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(shared)
}
