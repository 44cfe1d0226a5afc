//! Statements on recognitions that end soon, for the round of a morning.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, InnovationId, SchoolId};

/// A district with the schools it reaches.
#[derive(Clone, Debug)]
pub struct District {
    pub id: DistrictId,
    pub time_zone: String,
    pub schools: Vec<SchoolId>,
}

pub async fn list_districts(tx: &mut Tx) -> Result<Vec<District>> {
    let districts = sqlx::query_as!(
        District,
        r#"
        SELECT district.id, district.time_zone,
               coalesce(array_agg(school.id) FILTER (WHERE school.id IS NOT NULL), '{}') AS "schools!: Vec<SchoolId>"
        FROM districts AS district
        LEFT JOIN schools AS school ON school.district_id = district.id
        GROUP BY district.id
        ORDER BY district.id
        "#
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(districts)
}

/// The pieces of a district of which a recognition ends by this day, and nobody was told yet.
pub async fn list(tx: &mut Tx, district: DistrictId, until: Date) -> Result<Vec<InnovationId>> {
    let scope = tx.scope();
    let ids = sqlx::query_scalar!(
        r#"
        SELECT id
        FROM innovations
        WHERE district_id = $1 AND ends_on <= $2 AND status NOT IN ('declined', 'removed')
          AND (school_id = ANY($3) OR (school_id IS NULL AND district_id = ANY($4)))
        ORDER BY id
        "#,
        district as DistrictId,
        until,
        &scope.schools,
        &scope.centres,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(ids.into_iter().map(InnovationId).collect())
}
