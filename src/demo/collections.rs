//! Loads collections of practices: of the centres, of an association before a meeting, of a teacher for herself.

use serde::Deserialize;
use time::Date;

use super::calendar::Clock;
use super::people::printed_name;
use super::world::{World, day, id};
use crate::collections::{self, Draft, Item, Kind, Level, Origin};
use crate::db::Tx;
use crate::ids::CollectionId;

/// A collection as it is written down.
#[derive(Deserialize)]
pub struct Collection {
    key: String,
    author: String,
    /// The district of whose centre it is.
    centre: Option<String>,
    association: Option<String>,
    kind: String,
    title: String,
    annotation: String,
    level: String,
    on_front: bool,
    #[serde(with = "day")]
    created: Date,
    items: Vec<Chosen>,
}

#[derive(Deserialize)]
struct Chosen {
    practice: String,
    note: String,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, collection: &Collection) -> anyhow::Result<()> {
    let association = collection.association.as_deref().map(|key| world.association(key)).transpose()?;
    let school = association.map(|association| world.school(&association.school)).transpose()?;
    let district = match (school, &collection.centre) {
        (Some(school), _) => world.district(&school.district)?,
        (None, Some(centre)) => world.district(centre)?,
        (None, None) => anyhow::bail!("the collection «{}» belongs to nobody", collection.key),
    };
    let author = world.person(&collection.author)?;
    let unknown = || anyhow::anyhow!("the collection «{}» is of an unknown kind or level", collection.key);
    let draft = Draft {
        title: collection.title.clone(),
        annotation: collection.annotation.clone(),
        kind: Kind::from_code(&collection.kind).ok_or_else(unknown)?,
        level: Level::from_code(&collection.level).ok_or_else(unknown)?,
        on_front: collection.on_front,
    };
    let origin = Origin {
        author: id("person", &author.key),
        author_name: &printed_name(author),
        school: school.map(|school| id("school", &school.key)),
        association: association.map(|association| id("association", &association.key)),
        district: id("district", &district.key),
        place_name: school.map_or(&district.centre, |school| &school.name),
        language: &district.language,
    };
    let collection_id: CollectionId = id("collection", &collection.key);
    let at = clock.calendar.moment(collection.created, 15, &collection.key, clock.zone(district));
    collections::insert(tx, collection_id, &origin, &draft, at).await?;
    let item = |chosen: &Chosen| Item { practice: id("practice", &chosen.practice), note: chosen.note.clone() };
    let items: Vec<Item> = collection.items.iter().map(item).collect();
    collections::arrange(tx, collection_id, &items).await?;
    Ok(())
}
