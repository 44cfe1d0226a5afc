//! Practices with their files, as they stand at the end of the road they went.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::demo::world::Practice;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, PracticeFileId, PracticeId, SchoolId, UserId};

/// What a practice is besides its description: whose, since when, how far on its road.
pub struct Standing {
    pub id: PracticeId,
    /// Absent for a piece of the district's centre, as its association is.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub association: Option<AssociationId>,
    pub author: UserId,
    pub author_name: String,
    pub author_post: String,
    pub school_name: String,
    pub coauthors: String,
    pub created_at: OffsetDateTime,
    pub changed_at: OffsetDateTime,
    pub submitted_at: Option<OffsetDateTime>,
    pub accepted_at: Option<OffsetDateTime>,
    pub accepted_by: Option<UserId>,
    pub nominated_at: Option<OffsetDateTime>,
    pub nominated_by: Option<UserId>,
    pub published_at: Option<OffsetDateTime>,
    pub published_by: Option<UserId>,
    pub closed_at: Option<OffsetDateTime>,
    pub use_count: i32,
    pub question_count: i32,
    pub file_count: i32,
    /// Bytes of all files.
    pub file_bytes: i64,
}

pub async fn insert(tx: &mut Tx, practice: &Practice, standing: &Standing) -> Result<()> {
    let was_sent = standing.submitted_at.is_some();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    sqlx::query!(
        r#"
        INSERT INTO practices (
            id, school_id, district_id, association_id, author_id, author_name, author_post, school_name, coauthors,
            status, level, title, rubric, kind, form, module, occasion, grade_from, grade_to, annotation, keywords,
            goal, tasks, results, equipment, preparation, duration, participants, course, reflection, variants,
            sources, approbation, outcome, language, licence, declared_no_names, declared_faces, declared_sources,
            created_at, changed_at, submitted_at, accepted_at, accepted_by, nominated_at, nominated_by, consented_at,
            published_at, published_by, closed_at, reason, best, use_count, question_count, file_count, file_bytes)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
            $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $37, $39, $40, $41, $42, $43, $44, $45,
            CASE WHEN $44::timestamptz IS NULL THEN NULL ELSE $41::timestamptz END,
            $46, $47, $48, $49, $50, $51, $52, $53, $54)
        "#,
        standing.id as PracticeId,
        standing.school as Option<SchoolId>,
        standing.district as DistrictId,
        standing.association as Option<AssociationId>,
        standing.author as UserId,
        standing.author_name,
        standing.author_post,
        standing.school_name,
        standing.coauthors,
        practice.status,
        practice.level,
        practice.title,
        practice.rubric,
        practice.kind,
        practice.form,
        practice.module,
        practice.occasion,
        practice.grades.map(|grades| grades[0]),
        practice.grades.map(|grades| grades[1]),
        practice.annotation,
        practice.keywords.join(", "),
        text(&practice.goal),
        text(&practice.tasks),
        text(&practice.results),
        text(&practice.equipment),
        text(&practice.preparation),
        practice.duration,
        text(&practice.participants),
        text(&practice.course),
        text(&practice.reflection),
        text(&practice.variants),
        practice.sources,
        text(&practice.approbation),
        text(&practice.outcome),
        practice.language,
        practice.licence,
        was_sent,
        if was_sent { "none" } else { "" },
        standing.created_at,
        standing.changed_at,
        standing.submitted_at,
        standing.accepted_at,
        standing.accepted_by as Option<UserId>,
        standing.nominated_at,
        standing.nominated_by as Option<UserId>,
        standing.published_at,
        standing.published_by as Option<UserId>,
        standing.closed_at,
        text(&practice.reason),
        practice.best,
        standing.use_count,
        standing.question_count,
        standing.file_count,
        standing.file_bytes,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "INSERT INTO practice_directions (practice_id, direction) SELECT $1, direction FROM unnest($2::text[]) AS direction",
        standing.id as PracticeId,
        &practice.directions,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A file in the store with the words that were read in it.
pub struct Kept {
    pub name: String,
    pub media_type: &'static str,
    pub size: i64,
    pub sha256: [u8; 32],
    pub key: String,
    /// Its words; absent where there is nothing to read.
    pub plain: Option<String>,
}

pub async fn insert_file(tx: &mut Tx, practice: PracticeId, position: i32, file: &Kept, added_at: OffsetDateTime) -> Result<()> {
    let id = PracticeFileId::fresh();
    let reading = if file.plain.is_some() { "read" } else { "none" };
    sqlx::query!(
        r#"
        INSERT INTO practice_files (id, practice_id, position, name, media_type, size, sha256, key, plain, reading, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        id as PracticeFileId,
        practice as PracticeId,
        position,
        file.name,
        file.media_type,
        file.size,
        &file.sha256,
        file.key,
        file.plain.as_deref().unwrap_or_default(),
        reading,
        added_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
