//! Loads the documents of the library, each as if put up on some day of the past school year by those who keep it.

use anyhow::Context;
use time::macros::date;

use super::calendar::Clock;
use super::folder;
use super::road::holders;
use super::world::{Norm, World, id};
use crate::access::Role;
use crate::db::Tx;
use crate::ids::RowId;
use crate::library::{self, Act, Addressee, Authority, Card, Keeper, Kind, Level, NewLink, NewNorm, Relation, Source};

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, norm: &Norm) -> anyhow::Result<()> {
    let district = world.district(&norm.district)?;
    let unknown = |what: &str| format!("no {what} of a document: «{}»", norm.key);
    let card = Card {
        level: Level::from_code(&norm.level).with_context(|| unknown("level"))?,
        kind: Kind::from_code(&norm.kind).with_context(|| unknown("kind"))?,
        title: norm.title.clone(),
        number: norm.number.clone().unwrap_or_default(),
        dated: norm.dated,
        issuer: norm.issuer.clone(),
        authority: Authority::from_code(&norm.authority).with_context(|| unknown("authority"))?,
        addressee: Addressee::All,
        topics: norm.topics.clone(),
        in_force_from: norm.in_force_from,
        in_force_to: None,
        adopted: Act::default(),
        approved: approval(norm),
        address: String::new(),
        is_draft: norm.draft,
        language: district.language.clone(),
        annotation: norm.annotation.clone(),
        original_text: folder::text(&norm.from)?,
    };
    let keeper = Keeper {
        district: id("district", &district.key),
        school: norm.school.as_deref().map(|key| id("school", key)),
        association: norm.association.as_deref().map(|key| id("association", key)),
    };
    let begun = date!(2025 - 09 - 01);
    let put_up_on = clock.calendar.some_day_since(norm.dated.map_or(begun, |dated| dated.max(begun)), &norm.key);
    let (role, place) = match &norm.school {
        Some(school) => (Role::Principal, school),
        None => (Role::Methodologist, &norm.district),
    };
    let added_by = holders(world, role, place, put_up_on).first().map(|person| id("person", &person.key));
    let added_at = clock.calendar.moment(put_up_on, 15, &norm.key, clock.zone(district));
    let own = id("norm", &norm.key);
    library::enter(tx, &NewNorm { id: own, card, keeper, added_by, added_at }).await?;
    for link in &norm.links {
        let relation = Relation::from_code(&link.relation).with_context(|| unknown("relation"))?;
        let source = Source::Words(link.words.clone());
        let link = NewLink { id: RowId::fresh(), norm: own, relation, since: link.since, source };
        library::insert_link(tx, &link, added_by, added_at).await?;
    }
    Ok(())
}

/// A school's own order is in force by itself.
fn approval(norm: &Norm) -> Act {
    match (&norm.school, &norm.number) {
        (Some(_), Some(number)) => Act { number: number.clone(), on: norm.dated },
        _ => Act::default(),
    }
}

/// The cards that every district of its country needs, as the centre put them up when it began.
pub async fn start(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    for district in &world.districts {
        let keeper = Keeper { district: id("district", &district.key), school: None, association: None };
        let put_up_on = clock.calendar.some_day_since(date!(2025 - 09 - 01), &district.key);
        let added_by =
            holders(world, Role::Methodologist, &district.key, put_up_on).first().map(|person| id("person", &person.key));
        let added_at = clock.calendar.moment(put_up_on, 15, &district.key, clock.zone(district));
        library::put_up_start(tx, &keeper, &district.country, added_by, added_at).await?;
    }
    Ok(())
}
