//! Loads districts with their school years, schools with the names they bore before, and associations.

use std::num::ParseIntError;

use anyhow::Context;
use time::{Date, Month};

use super::calendar::Clock;
use super::store::places::{self, Base, Standing, Term, Year};
use super::world::{District, School, World, id};
use crate::db::Tx;
use crate::ids::{AssociationId, DistrictId, SchoolId};

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    for district in &world.districts {
        let district_id: DistrictId = id("district", &district.key);
        places::insert_district(tx, district_id, district, clock.now).await?;
        let this_year = clock.calendar.school_year();
        for first_year in [this_year - 1, this_year] {
            load_year(tx, district_id, district, first_year).await?;
        }
    }
    // A school stands after the one into which it was merged.
    let (open, merged): (Vec<_>, Vec<_>) = world.schools.iter().partition(|school| school.merged_into.is_none());
    for school in open.into_iter().chain(merged) {
        load_school(tx, school, clock).await?;
    }
    for association in &world.associations {
        let school = world.school(&association.school)?;
        let base = Base {
            school: id("school", &school.key),
            district: id("district", &school.district),
            closed_on: school.closed.map(|day| clock.calendar.day(day)),
        };
        let association_id: AssociationId = id("association", &association.key);
        places::insert_association(tx, association_id, association, &base, clock.now).await?;
        for partner in &association.partners {
            places::insert_partner(tx, association_id, id("school", partner)).await?;
        }
    }
    Ok(())
}

async fn load_school(tx: &mut Tx, school: &School, clock: &Clock) -> anyhow::Result<()> {
    let school_id: SchoolId = id("school", &school.key);
    let standing = Standing {
        district: id("district", &school.district),
        closed_on: school.closed.map(|day| clock.calendar.day(day)),
        merged_into: school.merged_into.as_deref().map(|key| id("school", key)),
    };
    places::insert_school(tx, school_id, school, &standing, clock.now).await?;
    for former in &school.former_names {
        places::insert_former_name(tx, school_id, former).await?;
    }
    Ok(())
}

async fn load_year(tx: &mut Tx, district_id: DistrictId, district: &District, first_year: i32) -> anyhow::Result<()> {
    let mut terms = Vec::new();
    for (position, term) in (1..).zip(&district.terms) {
        terms.push(Term {
            position,
            title: &term.title,
            starts_on: day(&term.from, first_year)?,
            ends_on: day(&term.to, first_year)?,
        });
    }
    let (Some(first), Some(last)) = (terms.first(), terms.last()) else { return Ok(()) };
    let year = Year { first_year, starts_on: first.starts_on, ends_on: last.ends_on };
    let year_id = places::insert_year(tx, district_id, &year).await?;
    for term in &terms {
        places::insert_term(tx, year_id, term).await?;
    }
    Ok(())
}

/// «09-01» of the school year that begins in this calendar year.
fn day(written: &str, first_year: i32) -> anyhow::Result<Date> {
    let read = || -> Result<(u8, u8), ParseIntError> {
        let (month, day) = written.split_once('-').unwrap_or_default();
        Ok((month.parse()?, day.parse()?))
    };
    let (month, day) = read().with_context(|| format!("«{written}» is no month and day"))?;
    let year = if month >= 8 { first_year } else { first_year + 1 };
    Ok(Date::from_calendar_date(year, Month::try_from(month)?, day)?)
}
