//! The statement on what an association has taken into its piggy-bank in a year.

use time::{Date, Month, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::AssociationId;

/// A practice as the folder of a year lists it.
#[derive(Clone, Debug)]
pub struct Accepted {
    pub title: String,
    pub author_name: String,
    pub accepted_at: OffsetDateTime,
    pub file_count: i32,
}

/// Practices of an association that were accepted within a year and still stand, in the order of their acceptance.
pub async fn accepted_in(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Accepted>> {
    let august = |year: i32| Date::from_calendar_date(year, Month::August, 1).unwrap_or(Date::MIN);
    let accepted = sqlx::query_as!(
        Accepted,
        r#"
        SELECT title, author_name, accepted_at AS "accepted_at!", file_count
        FROM practices
        WHERE association_id = $1 AND school_id = ANY($2) AND status IN ('accepted', 'nominated', 'published')
          AND accepted_at >= $3::date AND accepted_at < $4::date
        ORDER BY accepted_at, id
        "#,
        association as AssociationId,
        tx.reach(),
        august(first_year),
        august(first_year + 1),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(accepted)
}
