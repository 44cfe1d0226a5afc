//! Loads the documents of the library, each as if put up on some day of the past school year by those who keep it.

use anyhow::Context;
use time::macros::date;

use super::calendar::Clock;
use super::folder;
use super::road::holders;
use super::world::{Norm, World, id};
use crate::access::Role;
use crate::db::Tx;
use crate::library::{self, Card, Keeper, Kind, Level, NewNorm, Status};

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
        status: Status::from_code(&norm.status).with_context(|| unknown("status"))?,
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
    library::enter(tx, &NewNorm { id: id("norm", &norm.key), card, keeper, added_by, added_at }).await?;
    Ok(())
}
