//! Loads what the associations have recorded of this year and of the last one: open events, visits, courses, contests.

use anyhow::Context;
use serde::Deserialize;
use time::Date;

use super::calendar::Clock;
use super::store::yearly::{self, Row};
use super::world::{Person, World, day, id};
use crate::access::Role;
use crate::clock::school_year;
use crate::db::Tx;
use crate::ids::{AssociationId, SchoolId, UserId, YearRecordId};

/// A record of the year as it is written down in the folder `demo`.
#[derive(Deserialize)]
pub struct Recorded {
    pub association: String,
    pub kind: String,
    #[serde(with = "day")]
    pub on: Date,
    /// The last day of what lasts.
    #[serde(with = "day::option")]
    pub until: Option<Date>,
    pub person: Option<String>,
    pub other: Option<String>,
    pub title: String,
    pub level: String,
    pub result: String,
    pub hours: Option<i32>,
    pub amount: Option<i32>,
    pub out_of: Option<i32>,
}

/// Each is written down by the person it is about; what is of the association, by its head.
pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, recorded: &Recorded, place: usize) -> anyhow::Result<()> {
    let association = world.association(&recorded.association)?;
    let zone = clock.zone(world.district(&world.school(&association.school)?.district)?);
    let person = |key: &Option<String>| key.as_deref().map(|key| world.person(key)).transpose();
    let (user, other) = (person(&recorded.person)?, person(&recorded.other)?);
    let by = user.or_else(|| head(world, &recorded.association)).context("an association without a head")?;
    let key = format!("{} {place}", recorded.association);
    let held_on = clock.calendar.day(recorded.on);
    let row = Row {
        id: id::<YearRecordId>("year record", &key),
        school: id::<SchoolId>("school", &association.school),
        association: id::<AssociationId>("association", &association.key),
        first_year: school_year(held_on),
        held_on,
        ended_on: recorded.until.map(|last| clock.calendar.day(last)),
        user: user.map(|user| (id::<UserId>("person", &user.key), full_name(user))),
        other: other.map(|other| (id::<UserId>("person", &other.key), full_name(other))),
        by: (id::<UserId>("person", &by.key), super::people::printed_name(by)),
        at: clock.calendar.moment(recorded.on, 17, &key, zone),
    };
    yearly::insert(tx, recorded, &row).await?;
    Ok(())
}

fn head<'a>(world: &'a World, association: &str) -> Option<&'a Person> {
    let leads = |person: &&Person| {
        person
            .roles
            .iter()
            .any(|held| held.role == Role::Head && held.to.is_none() && held.association.as_deref() == Some(association))
    };
    world.people.iter().find(leads)
}

fn full_name(person: &Person) -> String {
    format!("{} {} {}", person.surname, person.name, person.patronymic).trim().to_owned()
}
