//! Loads people with one common password, the roles they have held, and the classes they lead this year.

use anyhow::Context;
use time::{Date, OffsetDateTime};

use super::calendar::Clock;
use super::store::people::{self, Account, Role, Unit};
use super::world::{Holding, Person, World, id};
use crate::access::short_name;
use crate::db::Tx;
use crate::ids::UserId;

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, password_hash: &str) -> anyhow::Result<()> {
    for person in &world.people {
        let user: UserId = id("person", &person.key);
        let came_on = person.roles.iter().map(|held| held.from).min().context("a person without a role")?;
        let left_on = person.roles.iter().filter_map(|held| held.to).max().filter(|_| person.disabled);
        let account = Account {
            id: user,
            person,
            password_hash,
            created_at: at(world, person, clock, came_on)?,
            disabled_at: left_on.map(|day| at(world, person, clock, day)).transpose()?,
        };
        people::insert_account(tx, &account).await?;
        for held in &person.roles {
            people::insert_role(tx, &role(user, held, clock, at(world, person, clock, held.from)?)).await?;
        }
        load_units(tx, world, person, clock).await?;
    }
    Ok(())
}

fn role<'a>(user: UserId, held: &'a Holding, clock: &Clock, made_at: OffsetDateTime) -> Role<'a> {
    Role {
        user,
        role: held.role.code(),
        association: held.association.as_deref().map(|key| id("association", key)),
        school: held.school.as_deref().map(|key| id("school", key)),
        district: held.district.as_deref().map(|key| id("district", key)),
        from: clock.calendar.day(held.from),
        to: held.to.map(|day| clock.calendar.day(day)),
        basis_number: held.basis.as_ref().map(|basis| basis.number.as_str()).unwrap_or_default(),
        basis_date: held.basis.as_ref().map(|basis| clock.calendar.day(basis.date)),
        acting: held.acting,
        made_at,
    }
}

async fn load_units(tx: &mut Tx, world: &World, person: &Person, clock: &Clock) -> anyhow::Result<()> {
    for label in &person.units {
        let school = person.school.as_deref().with_context(|| format!("«{}» leads a class of no school", person.key))?;
        let here =
            |held: &&Holding| held.to.is_none() && held.association.as_ref().is_some_and(|key| reaches(world, key, school));
        let association = person.roles.iter().rev().find(here).and_then(|held| held.association.as_deref());
        let association = association.with_context(|| format!("«{}» leads a class without an association", person.key))?;
        let digits = label.split(|sign: char| !sign.is_ascii_digit()).next().unwrap_or_default();
        let unit = Unit {
            school: id("school", school),
            association: id("association", association),
            first_year: clock.calendar.school_year(),
            grade: digits.parse().with_context(|| format!("«{label}» is no class"))?,
            label: &printed_unit(label),
            teacher: id("person", &person.key),
        };
        people::insert_unit(tx, &unit).await?;
    }
    Ok(())
}

/// Whether an association is that of a school, as its base or its partner.
pub fn reaches(world: &World, association: &str, school: &str) -> bool {
    let found = world.association(association);
    found.is_ok_and(|association| association.school == school || association.partners.iter().any(|partner| partner == school))
}

/// A class as it is printed: «6 «Б»» for «6Б»; whatever else is led (a group, a class-set) as it stands.
pub fn printed_unit(label: &str) -> String {
    let letter = label.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let grade = &label[..label.len() - letter.len()];
    let mut letters = letter.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) if only.is_alphabetic() && !grade.is_empty() => format!("{grade}\u{a0}«{only}»"),
        _ => label.to_owned(),
    }
}

/// «А. П. Примерова», as papers and cards name a person.
pub fn printed_name(person: &Person) -> String {
    short_name(&person.surname, &person.name, &person.patronymic)
}

/// The morning of a day where the person works.
fn at(world: &World, person: &Person, clock: &Clock, day: Date) -> anyhow::Result<OffsetDateTime> {
    let district = match (&person.school, person.roles.iter().find_map(|held| held.district.as_ref())) {
        (Some(school), _) => world.district(&world.school(school)?.district)?,
        (None, Some(district)) => world.district(district)?,
        (None, None) => &world.districts[0],
    };
    Ok(clock.calendar.moment(day, 9, &person.key, clock.zone(district)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_printed_with_its_letter_in_quotation_marks() {
        for (label, printed) in
            [("6Б", "6\u{a0}«Б»"), ("10Ф", "10\u{a0}«Ф»"), ("6-А", "6-А"), ("5–6", "5–6"), ("7 группа", "7 группа"), ("4", "4")]
        {
            assert_eq!(printed_unit(label), printed);
        }
    }
}
