//! Statements on plans and practices that may lean on a document, and on what is known of those that lean on a repealed one.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, SchoolId, UserId};
use crate::library::model::{Cited, Viewer};

/// Whose texts are looked through.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub schools: Vec<Uuid>,
    /// All plans and practices of the schools, whoever may see them: for the work that tells their owners.
    pub is_whole: bool,
    /// Plans of these associations, and what is shared in them.
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

/// A plan or a practice with the words in which it may cite.
#[derive(Clone, Debug)]
pub struct Text {
    /// «plan» or «practice».
    pub subject: String,
    pub id: Uuid,
    pub title: String,
    /// The school and the association, or the author.
    pub about: String,
    pub association: Option<Uuid>,
    pub author: Option<UserId>,
    pub words: String,
}

/// The plans from a school year on that name their grounds, and the practices that link to the library.
pub async fn texts(tx: &mut Tx, scope: &Scope, first_year: i32) -> Result<Vec<Text>> {
    let texts = sqlx::query_as!(
        Text,
        r#"
        SELECT 'plan' AS "subject!", plan.id AS "id!: Uuid", plan.theme AS "title!",
               plan.association_name || ', ' || plan.school_name AS "about!", plan.association_id AS "association: Uuid",
               NULL::uuid AS "author: UserId", plan.basis AS "words!"
        FROM plans AS plan
        WHERE plan.school_id = ANY($1) AND plan.basis <> '' AND plan.first_year >= $6
          AND ($2 OR plan.association_id = ANY($3) OR ($5 AND plan.status = 'approved'))
        UNION ALL
        SELECT 'practice', practice.id, practice.title, practice.author_name || ', ' || practice.school_name,
               practice.association_id, practice.author_id,
               concat_ws(' ', practice.annotation, practice.goal, practice.tasks, practice.preparation, practice.course,
                         practice.variants, practice.sources)
        FROM practices AS practice
        WHERE practice.school_id = ANY($1)
          AND ($2 OR practice.author_id = $4 OR (practice.association_id = ANY($3) AND practice.level <> 'none')
               OR ($5 AND practice.level IN ('district', 'public')))
          AND concat_ws(' ', practice.annotation, practice.goal, practice.tasks, practice.preparation, practice.course,
                        practice.variants, practice.sources) LIKE '%/library/%'
        ORDER BY 1, 4, 3, 2
        "#,
        &scope.schools,
        scope.is_whole,
        &scope.associations,
        scope.author as Option<UserId>,
        scope.is_centre,
        first_year,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(texts)
}

/// Keeps who cites what, forgets who no longer does, and returns what was not known before.
pub async fn keep<'a>(
    tx: &mut Tx,
    school: SchoolId,
    found: &[(&'a Cited, &'a Text)],
    now: OffsetDateTime,
) -> Result<Vec<(&'a Cited, &'a Text)>> {
    let norms: Vec<Uuid> = found.iter().map(|(cited, _)| cited.id).collect();
    let ids: Vec<Uuid> = found.iter().map(|(_, text)| text.id).collect();
    let subjects: Vec<String> = found.iter().map(|(_, text)| text.subject.clone()).collect();
    sqlx::query!(
        r#"
        DELETE FROM norm_citations AS known
        WHERE known.school_id = $1
          AND NOT EXISTS (SELECT FROM unnest($2::uuid[], $3::uuid[]) AS found (norm_id, subject_id)
                          WHERE found.norm_id = known.norm_id AND found.subject_id = known.subject_id)
        "#,
        school as SchoolId,
        &norms,
        &ids,
    )
    .execute(tx.conn())
    .await?;
    let fresh = sqlx::query!(
        r#"
        INSERT INTO norm_citations (norm_id, school_id, subject, subject_id, found_at)
        SELECT found.norm_id, $1, found.subject, found.subject_id, $5
        FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS found (norm_id, subject, subject_id)
        ON CONFLICT ON CONSTRAINT norm_citations_pkey DO NOTHING
        RETURNING norm_id, subject_id
        "#,
        school as SchoolId,
        &norms,
        &subjects,
        &ids,
        now,
    )
    .fetch_all(tx.conn())
    .await?;
    let is_fresh = |cited: &Cited, text: &Text| fresh.iter().any(|row| row.norm_id == cited.id && row.subject_id == text.id);
    Ok(found.iter().copied().filter(|(cited, text)| is_fresh(cited, text)).collect())
}

/// Who is told: the author of a practice, the heads of the association of a plan.
pub async fn owners(tx: &mut Tx, text: &Text, today: Date) -> Result<Vec<Uuid>> {
    if let Some(author) = text.author {
        return Ok(vec![author.0]);
    }
    let heads = sqlx::query_scalar!(
        r#"
        SELECT DISTINCT held.user_id AS "user: Uuid"
        FROM role_assignments AS held
        WHERE held.association_id = $1 AND held.role = 'head'
          AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
        "#,
        text.association,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(heads)
}

/// The schools that work at present.
pub async fn schools(tx: &mut Tx) -> Result<Vec<SchoolId>> {
    Ok(sqlx::query_scalar!("SELECT id FROM schools WHERE closed_on IS NULL ORDER BY id").fetch_all(tx.conn()).await?)
}

/// What a school and its associations may see of the library.
pub async fn viewer_of_school(tx: &mut Tx, school: SchoolId) -> Result<Option<Viewer>> {
    let found = sqlx::query!(
        r#"
        SELECT school.district_id, district.country,
               ARRAY(SELECT association.id FROM associations AS association WHERE association.school_id = school.id)
                   AS "associations!: Vec<Uuid>"
        FROM schools AS school
        JOIN districts AS district ON district.id = school.district_id
        WHERE school.id = $1
        "#,
        school as SchoolId,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found.map(|row| Viewer {
        districts: vec![DistrictId::into(row.district_id)],
        schools: vec![school.0],
        associations: row.associations,
        country: Some(row.country),
    }))
}
