//! Statements on the beginning of a plan: for whom one may be begun, what stood before it, the row itself.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, PlanId, SchoolId, UserId};
use crate::plans::model::Part;

/// The plan of an association for a year.
pub async fn find_for_year(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Option<PlanId>> {
    let found = sqlx::query_scalar!(
        "SELECT id FROM plans WHERE association_id = $1 AND first_year = $2 AND school_id = ANY($3)",
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// The latest plan of an association before a year.
pub async fn find_last_before(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Option<PlanId>> {
    let found = sqlx::query_scalar!(
        r#"
        SELECT id
        FROM plans
        WHERE association_id = $1 AND first_year < $2 AND school_id = ANY($3)
        ORDER BY first_year DESC
        LIMIT 1
        "#,
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// Whose a new plan is, with the names of this day.
#[derive(Clone, Debug)]
pub struct Origin {
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub school_name: String,
    pub association_name: String,
    pub language: String,
}

/// The associations within reach that are open today, with their names.
pub async fn list_origins(tx: &mut Tx, today: time::Date) -> Result<Vec<Origin>> {
    let origins = sqlx::query_as!(
        Place,
        r#"
        SELECT association.id, association.school_id, association.district_id, association.language,
               coalesce(nullif(association.full_name, ''), association.name) AS "association_name!", school.name AS school_name
        FROM associations AS association
        JOIN schools AS school ON school.id = association.school_id
        WHERE association.id = ANY($1) AND association.school_id = ANY($2)
          AND (association.closed_on IS NULL OR association.closed_on >= $3)
        ORDER BY association.name COLLATE names, association.id
        "#,
        &tx.scope().associations,
        tx.reach(),
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    let origin = |row: Place| Origin {
        school: row.school_id,
        district: row.district_id,
        association: row.id,
        school_name: row.school_name,
        association_name: row.association_name,
        language: row.language,
    };
    Ok(origins.into_iter().map(origin).collect())
}

struct Place {
    id: AssociationId,
    school_id: SchoolId,
    district_id: DistrictId,
    language: String,
    association_name: String,
    school_name: String,
}

/// Begins a plan with its empty parts; `false` where there is one for the year already.
pub async fn insert(tx: &mut Tx, id: PlanId, origin: &Origin, first_year: i32, by: UserId, now: OffsetDateTime) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        INSERT INTO plans (id, school_id, district_id, association_id, first_year, school_name, association_name, language,
                           created_by, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
        ON CONFLICT DO NOTHING
        "#,
        id as PlanId,
        origin.school as SchoolId,
        origin.district as DistrictId,
        origin.association as AssociationId,
        first_year,
        origin.school_name,
        origin.association_name,
        origin.language,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    let parts: Vec<String> = Part::all().map(|part| part.code().to_owned()).collect();
    sqlx::query!(
        r#"
        INSERT INTO plan_parts (plan_id, school_id, part, changed_by, changed_at)
        SELECT $1, $2, part, $4, $5 FROM unnest($3::text[]) AS part
        "#,
        id as PlanId,
        origin.school as SchoolId,
        &parts,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(true)
}
