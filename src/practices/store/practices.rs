//! Statements on the practices themselves. Who may see a row is said once, in `find`.

pub use super::viewer::Viewer;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, PracticeId, SchoolId, UserId};
use crate::practices::model::{Content, Level, Practice, Reviewers, Status};
use time::OffsetDateTime;

struct Row {
    id: PracticeId,
    school_id: Option<SchoolId>,
    district_id: DistrictId,
    association_id: Option<AssociationId>,
    author_id: UserId,
    author_name: String,
    author_post: String,
    school_name: String,
    status: String,
    level: String,
    title: String,
    rubric: Option<String>,
    kind: Option<String>,
    form: Option<String>,
    module: Option<String>,
    occasion: Option<String>,
    directions: Vec<String>,
    grade_from: Option<i32>,
    grade_to: Option<i32>,
    annotation: String,
    keywords: String,
    goal: String,
    tasks: String,
    results: String,
    equipment: String,
    preparation: String,
    duration: Option<i32>,
    participants: String,
    course: String,
    reflection: String,
    variants: String,
    sources: String,
    approbation: String,
    outcome: String,
    coauthors: String,
    language: String,
    licence: String,
    declared_no_names: bool,
    declared_faces: String,
    declared_sources: bool,
    created_at: OffsetDateTime,
    changed_at: OffsetDateTime,
    submitted_at: Option<OffsetDateTime>,
    accepted_at: Option<OffsetDateTime>,
    nominated_at: Option<OffsetDateTime>,
    consented_at: Option<OffsetDateTime>,
    published_at: Option<OffsetDateTime>,
    corrected_at: Option<OffsetDateTime>,
    reason: String,
    best: bool,
    use_count: i32,
    question_count: i32,
    file_count: i32,
    file_bytes: i64,
    has_kin: bool,
    version: i32,
}

impl TryFrom<Row> for Practice {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("practice {} has an impossible state", row.id));
        Ok(Self {
            id: row.id,
            school: row.school_id,
            district: row.district_id,
            association: row.association_id,
            author: row.author_id,
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            level: Level::from_code(&row.level).ok_or_else(unknown)?,
            author_name: row.author_name,
            author_post: row.author_post,
            school_name: row.school_name,
            content: Content {
                title: row.title,
                rubric: row.rubric,
                kind: row.kind,
                form: row.form,
                module: row.module,
                occasion: row.occasion,
                directions: row.directions,
                grade_from: row.grade_from,
                grade_to: row.grade_to,
                annotation: row.annotation,
                keywords: row.keywords,
                goal: row.goal,
                tasks: row.tasks,
                results: row.results,
                equipment: row.equipment,
                preparation: row.preparation,
                duration: row.duration,
                participants: row.participants,
                course: row.course,
                reflection: row.reflection,
                variants: row.variants,
                sources: row.sources,
                approbation: row.approbation,
                outcome: row.outcome,
                coauthors: row.coauthors,
                language: row.language,
                licence: row.licence,
                declared_no_names: row.declared_no_names,
                declared_faces: row.declared_faces,
                declared_sources: row.declared_sources,
                consent: row.consented_at.is_some(),
            },
            created_at: row.created_at,
            changed_at: row.changed_at,
            submitted_at: row.submitted_at,
            accepted_at: row.accepted_at,
            nominated_at: row.nominated_at,
            consented_at: row.consented_at,
            published_at: row.published_at,
            corrected_at: row.corrected_at,
            reason: row.reason,
            best: row.best,
            use_count: row.use_count,
            question_count: row.question_count,
            file_count: row.file_count,
            file_bytes: row.file_bytes,
            has_kin: row.has_kin,
            version: row.version,
        })
    }
}

/// The practice, if this viewer may see it; else it does not exist.
pub async fn find(tx: &mut Tx, id: PracticeId, viewer: &Viewer) -> Result<Practice> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT practice.id, practice.school_id, practice.district_id, practice.association_id, practice.author_id,
               practice.author_name, practice.author_post, practice.school_name, practice.status, practice.level,
               practice.title, practice.rubric, practice.kind, practice.form, practice.module, practice.occasion,
               ARRAY(SELECT direction FROM practice_directions WHERE practice_id = practice.id ORDER BY direction) AS "directions!",
               practice.grade_from, practice.grade_to, practice.annotation, practice.keywords, practice.goal, practice.tasks,
               practice.results, practice.equipment, practice.preparation, practice.duration, practice.participants,
               practice.course, practice.reflection, practice.variants, practice.sources, practice.approbation,
               practice.outcome, practice.coauthors, practice.language, practice.licence, practice.declared_no_names,
               practice.declared_faces, practice.declared_sources, practice.created_at, practice.changed_at,
               practice.submitted_at, practice.accepted_at, practice.nominated_at, practice.consented_at,
               practice.published_at, practice.corrected_at, practice.reason, practice.best, practice.use_count, practice.question_count,
               practice.file_count, practice.file_bytes, practice.version,
               EXISTS (SELECT FROM practice_origins AS made
                       WHERE made.practice_id = practice.id OR made.origin_id = practice.id) AS "has_kin!"
        FROM practices AS practice
        WHERE practice.id = $1
          AND (practice.level = 'public'
               OR (practice.level = 'district' AND practice.district_id = ANY($2))
               OR practice.author_id = $3
               OR (practice.level = 'school' AND practice.school_id = ANY($4))
               OR (practice.association_id = ANY($5) AND (practice.level = 'association'
                   OR ($6 AND practice.status IN ('submitted', 'returned', 'declined', 'accepted', 'nominated'))))
               OR ($7 AND practice.district_id = ANY($2) AND (practice.status IN ('nominated', 'taken-down')
                   OR (practice.school_id IS NULL AND practice.status IN ('returned', 'declined')))))
        "#,
        id as PracticeId,
        &viewer.districts,
        viewer.person,
        &viewer.schools,
        &viewer.associations,
        viewer.reviews,
        viewer.centre,
    )
    .fetch_one(tx.conn())
    .await?;
    row.try_into()
}

/// Whether anybody but its author could decide on the practice where it lies today: while it is in the association, another
/// head of its association or another deputy of its school; later, somebody else of the district's centre.
pub async fn reviewers(tx: &mut Tx, practice: &Practice, today: time::Date) -> Result<Reviewers> {
    let others = sqlx::query_scalar!(
        r#"
        SELECT EXISTS (
            SELECT FROM role_assignments AS held
            JOIN users AS person ON person.id = held.user_id
            WHERE held.user_id <> $3
              AND person.disabled_at IS NULL
              AND CASE WHEN $5
                      THEN (held.role = 'head' AND held.association_id = $1) OR (held.role = 'deputy' AND held.school_id = $2)
                      ELSE held.role IN ('methodologist', 'centre-head') AND held.district_id = $6
                  END
              AND held.valid_from <= $4 AND (held.valid_to IS NULL OR held.valid_to >= $4)
        ) AS "others!"
        "#,
        practice.association as Option<AssociationId>,
        practice.school as Option<SchoolId>,
        practice.author as UserId,
        today,
        matches!(practice.status, Status::Submitted | Status::Accepted),
        practice.district as DistrictId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(if others { Reviewers::Others } else { Reviewers::OnlyTheAuthor })
}

/// Whose a new draft is, with the names of this day.
pub struct Origin {
    /// Absent for the district's centre.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub association: Option<AssociationId>,
    pub author: UserId,
    pub author_name: String,
    pub author_post: String,
    pub school_name: String,
    pub language: String,
    /// The district's default.
    pub licence: String,
}

/// Begins a draft. The id was made with the form: sent twice, it is one draft.
pub async fn insert(tx: &mut Tx, id: PracticeId, origin: &Origin, now: OffsetDateTime) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO practices (id, school_id, district_id, association_id, author_id, author_name, author_post, school_name,
                               language, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
        "#,
        id as PracticeId,
        origin.school as Option<SchoolId>,
        origin.district as DistrictId,
        origin.association as Option<AssociationId>,
        origin.author as UserId,
        origin.author_name,
        origin.author_post,
        origin.school_name,
        origin.language,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves the description over the version that was read, and returns the new version.
pub async fn save_content(tx: &mut Tx, id: PracticeId, version: i32, content: &Content, now: OffsetDateTime) -> Result<i32> {
    let saved = sqlx::query_scalar!(
        r#"
        UPDATE practices
        SET title = $3, rubric = $4, kind = $5, form = $6, module = $7, occasion = $8, grade_from = $9, grade_to = $10,
            annotation = $11, keywords = $12, goal = $13, tasks = $14, results = $15, equipment = $16, preparation = $17,
            duration = $18, participants = $19, course = $20, reflection = $21, variants = $22, sources = $23,
            approbation = $24, outcome = $25, coauthors = $26, language = $27, licence = $28, declared_no_names = $29,
            declared_faces = $30, declared_sources = $31,
            consented_at = CASE WHEN $32 THEN coalesce(consented_at, $33) END,
            changed_at = $33
        WHERE id = $1 AND version = $2
        RETURNING version
        "#,
        id as PracticeId,
        version,
        content.title,
        content.rubric,
        content.kind,
        content.form,
        content.module,
        content.occasion,
        content.grade_from,
        content.grade_to,
        content.annotation,
        content.keywords,
        content.goal,
        content.tasks,
        content.results,
        content.equipment,
        content.preparation,
        content.duration,
        content.participants,
        content.course,
        content.reflection,
        content.variants,
        content.sources,
        content.approbation,
        content.outcome,
        content.coauthors,
        content.language,
        content.licence,
        content.declared_no_names,
        content.declared_faces,
        content.declared_sources,
        content.consent,
        now,
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)?;
    sqlx::query!(
        r#"
        WITH gone AS (
            DELETE FROM practice_directions WHERE practice_id = $1 AND direction <> ALL($2)
        )
        INSERT INTO practice_directions (practice_id, direction)
        SELECT $1, direction FROM unnest($2::text[]) AS direction
        ON CONFLICT DO NOTHING
        "#,
        id as PracticeId,
        &content.directions,
    )
    .execute(tx.conn())
    .await?;
    Ok(saved)
}

/// Saves where the practice stands after a deed, over the version that was read. Who accepted, proposed and published
/// it changes with the moment of it alone.
pub async fn save_state(tx: &mut Tx, practice: &Practice, by: UserId, now: OffsetDateTime) -> Result<()> {
    sqlx::query_scalar!(
        r#"
        UPDATE practices
        SET status = $3, level = $4, submitted_at = $5, accepted_at = $6, nominated_at = $7, consented_at = $8,
            published_at = $9, reason = $10, changed_at = $11::timestamptz,
            accepted_by = CASE WHEN $3 = 'accepted' AND accepted_at IS DISTINCT FROM $6 THEN $12::uuid ELSE accepted_by END,
            nominated_by = CASE WHEN $3 = 'nominated' AND nominated_at IS DISTINCT FROM $7 THEN $12::uuid ELSE nominated_by END,
            published_by = CASE WHEN $3 = 'published' AND published_at IS DISTINCT FROM $9 THEN $12::uuid ELSE published_by END,
            closed_at = CASE WHEN $3 IN ('withdrawn', 'taken-down', 'declined') THEN $11::timestamptz END
        WHERE id = $1 AND version = $2
        RETURNING version
        "#,
        practice.id as PracticeId,
        practice.version,
        practice.status.code(),
        practice.level.code(),
        practice.submitted_at,
        practice.accepted_at,
        practice.nominated_at,
        practice.consented_at,
        practice.published_at,
        practice.reason,
        now,
        by as UserId,
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)?;
    Ok(())
}

/// Removes a draft that was never sent, with all that belongs to it.
pub async fn delete_draft(tx: &mut Tx, id: PracticeId, version: i32) -> Result<()> {
    let done =
        sqlx::query!("DELETE FROM practices WHERE id = $1 AND version = $2 AND status = 'draft'", id as PracticeId, version,)
            .execute(tx.conn())
            .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// The author's latest unfinished draft: «У вас есть неоконченный черновик. Продолжить?»
pub async fn find_unfinished(tx: &mut Tx, author: UserId) -> Result<Option<Unfinished>> {
    let found = sqlx::query_as!(
        Unfinished,
        r#"
        SELECT id, title, changed_at
        FROM practices
        WHERE author_id = $1 AND status = 'draft'
        ORDER BY changed_at DESC
        LIMIT 1
        "#,
        author as UserId,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

pub struct Unfinished {
    pub id: PracticeId,
    pub title: String,
    pub changed_at: OffsetDateTime,
}

/// The name by which the place of a new draft is known this day: the school's, else the centre's or at least the
/// district's; and the licence that drafts begin with there.
pub async fn origin_name(tx: &mut Tx, school: Option<SchoolId>, district: DistrictId) -> Result<(String, String)> {
    let place = sqlx::query!(
        r#"
        SELECT coalesce(school.name, nullif(district.centre_name, ''), district.name) AS "name!", district.default_licence
        FROM districts AS district
        LEFT JOIN schools AS school ON school.id = $1
        WHERE district.id = $2
        "#,
        school as Option<SchoolId>,
        district as DistrictId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok((place.name, place.default_licence))
}

/// The practice for work that nobody in particular does, within the reach of its school or of its centre.
pub async fn find_for_work(tx: &mut Tx, id: PracticeId) -> Result<Option<Practice>> {
    let scope = tx.scope();
    let author = sqlx::query_scalar!(
        r#"
        SELECT author_id
        FROM practices
        WHERE id = $1 AND (school_id = ANY($2) OR (school_id IS NULL AND district_id = ANY($3)))
        "#,
        id as PracticeId,
        &scope.schools,
        &scope.centres,
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(author) = author else { return Ok(None) };
    let viewer = Viewer { person: Some(author.0), ..Viewer::of(None) };
    find(tx, id, &viewer).await.map(Some)
}
