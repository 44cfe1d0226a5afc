//! Who took each practice along its road, and when: the data name the days, the roles held on those days
//! name the people.

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};
use time::{Date, Duration};

use super::home::Home;
use super::world::{Person, Practice, World};
use crate::access::Role;
use crate::practices::{Deed, Status};

/// A step of a road as it was written: a day and an hour of it, moved to the present later.
pub struct Step<'a> {
    pub deed: Deed,
    pub by: &'a Person,
    pub on: Date,
    pub hour: u8,
    pub level: &'a str,
    pub reason: &'a str,
    pub alone: bool,
}

/// The days that pass until a reviewer answers, and until a published piece is taken back or down.
const ANSWER: Duration = Duration::days(4);
const REGRET: Duration = Duration::days(60);
const COMPLAINT: Duration = Duration::days(10);

/// The road of a practice from its submission on.
pub fn steps<'a>(world: &'a World, practice: &'a Practice) -> anyhow::Result<Vec<Step<'a>>> {
    let status = Status::from_code(&practice.status).with_context(|| format!("no state «{}»", practice.status))?;
    let author = world.person(&practice.author)?;
    let reason = practice.reason.as_deref().unwrap_or_default();
    let mut steps = Vec::new();
    let mut add = |deed, by, on: Date, hour, level| steps.push(Step { deed, by, on, hour, level, reason: "", alone: false });
    let Some(submitted) = practice.submitted else { return Ok(steps) };
    add(Deed::Submit, author, submitted, 11, "none");
    if let Some(on) = practice.accepted {
        let reviewer = reviewer(world, practice, on)?;
        add(Deed::Accept, reviewer, on, 13, "association");
        if practice.level == "school" {
            add(Deed::Share, reviewer, on, 14, "school");
        }
    }
    if let Some(on) = practice.nominated {
        let level = if practice.level == "school" { "school" } else { "association" };
        add(Deed::Nominate, reviewer(world, practice, on)?, on, 15, level);
    }
    if let Some(on) = practice.published {
        let level = if practice.level == "public" { "public" } else { "district" };
        add(Deed::Publish, methodologist(world, practice, on)?, on, 16, level);
    }
    let last = practice.published.or(practice.accepted).unwrap_or(submitted);
    match status {
        Status::Returned => add(Deed::Return, reviewer(world, practice, last + ANSWER)?, last + ANSWER, 16, "none"),
        Status::Declined => add(Deed::Decline, reviewer(world, practice, last + ANSWER)?, last + ANSWER, 16, "none"),
        Status::Withdrawn => add(Deed::Withdraw, author, last + REGRET, 17, "none"),
        Status::TakenDown => add(Deed::TakeDown, methodologist(world, practice, last)?, last + COMPLAINT, 17, "none"),
        Status::Draft | Status::Submitted | Status::Accepted | Status::Nominated | Status::Published => {}
    }
    for step in &mut steps {
        step.alone = matches!(step.deed, Deed::Accept | Deed::Publish) && step.by.key == practice.author;
    }
    if let Some(step) = steps.last_mut() {
        step.reason = reason;
    }
    Ok(steps)
}

/// The head of the association on a day; for the head's own piece the deputy of its school, and where there is
/// none, the head alone. A piece of a centre is decided on at the centre.
fn reviewer<'a>(world: &'a World, practice: &Practice, on: Date) -> anyhow::Result<&'a Person> {
    let Home::Association(association, _) = world.home(practice)? else { return methodologist(world, practice, on) };
    let heads = holders(world, Role::Head, &association.key, on);
    let deputies = holders(world, Role::Deputy, &association.school, on);
    let candidates: Vec<_> = heads.into_iter().chain(deputies).collect();
    let other = candidates.iter().find(|person| person.key != practice.author);
    match other.or(candidates.first()) {
        Some(person) => Ok(*person),
        None => bail!("nobody could decide on «{}» on {on}", practice.key),
    }
}

/// One of the methodologists of the practice's district on a day; the author, who may be one of them, only where
/// there is nobody else.
fn methodologist<'a>(world: &'a World, practice: &Practice, on: Date) -> anyhow::Result<&'a Person> {
    let home = world.home(practice)?;
    let centre = holders(world, Role::Methodologist, home.district(), on);
    let others: Vec<_> = centre.iter().copied().filter(|person| person.key != practice.author).collect();
    let candidates = if others.is_empty() { centre } else { others };
    let turn = usize::from(Sha256::digest(&practice.key)[0]) % candidates.len().max(1);
    candidates.get(turn).copied().with_context(|| format!("nobody could publish «{}» on {on}", practice.key))
}

/// Who held a role in a place on a day.
pub fn holders<'a>(world: &'a World, role: Role, place: &str, on: Date) -> Vec<&'a Person> {
    let holds = |person: &&Person| {
        person.roles.iter().any(|held| {
            let places = [&held.association, &held.school, &held.district];
            let here = places.into_iter().any(|held| held.as_deref() == Some(place));
            held.role == role && here && held.from <= on && held.to.is_none_or(|to| to >= on)
        })
    };
    world.people.iter().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::practices::Level;

    #[test]
    fn every_practice_of_the_demo_district_went_a_road_that_is_possible() {
        let world = World::read().expect("the demo data are in order");

        for practice in &world.practices {
            let steps = steps(&world, practice).expect("somebody held each role on its day");

            assert!(Level::from_code(&practice.level).is_some(), "{}", practice.key);
            assert!(steps.is_sorted_by_key(|step| (step.on, step.hour)), "{}", practice.key);
            assert_eq!(steps.is_empty(), practice.status == "draft", "{}", practice.key);
        }
    }

    #[test]
    fn nobody_in_the_demo_district_used_a_practice_twice_in_one_class_or_praised_an_own_one() {
        let world = World::read().expect("the demo data are in order");

        for practice in &world.practices {
            let mut classes = HashSet::new();
            for used in &practice.uses {
                assert!(classes.insert((&used.by, &used.unit)), "{} by {}", practice.key, used.by);
                assert_ne!(used.by, practice.author, "{}", practice.key);
                world.person(&used.by).expect("people who use practices exist");
            }
        }
    }
}
