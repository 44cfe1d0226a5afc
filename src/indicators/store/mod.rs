//! Statements that gather what the figures are made of: one for each kind of thing, none for each row.

mod bank;
mod meetings;
mod members;
mod plan;
mod records;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::AssociationId;
use crate::indicators::Period;
use crate::indicators::year::Year;
use crate::{controls, plans};

/// All that is known of the period.
pub async fn year(tx: &mut Tx, period: &Period) -> Result<Year> {
    let place = sqlx::query!(
        r#"
        SELECT association.district_id, district.country, district.time_zone
        FROM associations AS association
        JOIN districts AS district ON district.id = association.district_id
        WHERE association.id = $1 AND association.school_id = ANY($2)
        "#,
        period.association as AssociationId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::NotFound)?;
    Ok(Year {
        period: *period,
        calendar: plans::calendar_of(tx, place.district_id, period.first_year, &place.country).await?,
        people: members::people(tx, period).await?,
        units: members::units(tx, period).await?,
        meetings: meetings::held(tx, period).await?,
        talks: meetings::talks(tx, period).await?,
        plan: plan::rows(tx, period).await?,
        decisions: plan::decisions(tx, period, &place.time_zone).await?,
        practices: bank::practices(tx, period, &place.time_zone).await?,
        uses: bank::uses(tx, period).await?,
        controls: controls::list_signed(tx, period.association, period.starts_on, period.ends_on).await?,
        records: records::list(tx, period).await?,
    })
}
