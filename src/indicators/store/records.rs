//! The statement on the year's records.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::AssociationId;
use crate::indicators::Period;
use crate::indicators::year::Record;

/// The records of the year, and the pairs of mentor and beginner that began earlier and had not ended before the period.
pub async fn list(tx: &mut Tx, period: &Period) -> Result<Vec<Record>> {
    let records = sqlx::query_as!(
        Record,
        r#"
        SELECT id AS "id: crate::ids::YearRecordId", first_year = $3 AS "is_of_year!", kind, held_on, ended_on, user_id AS "user: crate::ids::UserId", user_name,
               other_id AS "other: crate::ids::UserId", other_name, title, level, result, hours, amount, out_of
        FROM year_records
        WHERE association_id = $1 AND school_id = ANY($2) AND removed_at IS NULL
          AND (first_year = $3 OR (kind = 'mentoring' AND held_on <= $5 AND (ended_on IS NULL OR ended_on >= $4)))
        ORDER BY held_on, id
        "#,
        period.association as AssociationId,
        &tx.reach().to_vec(),
        period.first_year,
        period.starts_on,
        period.ends_on,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(records)
}
