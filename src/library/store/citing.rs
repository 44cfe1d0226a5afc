//! Statements on what is out of force and may still be cited.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::library::model::{Cited, Viewer};

/// The documents this viewer may see that are no longer in force on a day.
pub async fn repealed(tx: &mut Tx, viewer: &Viewer, on: Date) -> Result<Vec<Cited>> {
    let cited = sqlx::query_as!(
        Cited,
        r#"
        SELECT norm.id AS "id: uuid::Uuid", norm.title, norm.number, norm.dated
        FROM norms AS norm
        JOIN norm_lives AS life ON life.norm_id = norm.id
        JOIN districts AS district ON district.id = norm.district_id
        WHERE (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($1))
               OR (norm.level = 'school' AND norm.school_id = ANY($2))
               OR (norm.level = 'association' AND norm.association_id = ANY($3)))
          AND ($4::text IS NULL OR district.country = $4)
          AND NOT norm.is_draft AND (life.repealed_on <= $5 OR life.ends_on < $5)
        ORDER BY norm.dated DESC NULLS LAST, norm.id
        "#,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        viewer.country,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(cited)
}
