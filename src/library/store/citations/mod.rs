//! Statements on who leans on a document that is no longer in force. The texts that may cite come from `sources`, each from a
//! function of its own.

mod sources;

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, SchoolId};
use crate::library::model::{Cited, Viewer};

pub use sources::{Scope, Text, texts};

/// Keeps who cites what, forgets who no longer does, and returns what was not known before.
pub async fn keep<'a>(
    tx: &mut Tx,
    school: SchoolId,
    found: &[(&'a Cited, &'a Text)],
    now: OffsetDateTime,
) -> Result<Vec<(&'a Cited, &'a Text)>> {
    let norms: Vec<Uuid> = found.iter().map(|(cited, _)| cited.id).collect();
    let ids: Vec<Uuid> = found.iter().map(|(_, text)| text.id).collect();
    let subjects: Vec<String> = found.iter().map(|(_, text)| text.subject.code().to_owned()).collect();
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
