//! The academic year of a district as timings see it.

use time::{Date, Month};

use super::model::{Calendar, calendar};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::DistrictId;
use crate::schools;

/// The calendar of a district's year; the usual one of the country where nobody has entered it.
pub async fn calendar_of(tx: &mut Tx, district: DistrictId, first_year: i32, country: &str) -> Result<Calendar> {
    let autumn = Date::from_calendar_date(first_year, Month::October, 1).unwrap_or(Date::MIN);
    let year = schools::year_on(tx, district, autumn).await?;
    Ok(calendar(year.as_ref().map(|year| &year.draft), first_year, country))
}
