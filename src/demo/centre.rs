//! Loads the sections of the districts' centres: pages, news, events with those who have signed up, shelves, addresses.

use anyhow::Context;
use serde::Deserialize;
use time::macros::time;
use time::{Date, Time};
use uuid::Uuid;

use super::calendar::Clock;
use super::folder::parsed;
use super::world::{Person, World, day, id};
use crate::access::short_name;
use crate::centre::{self, Content, EventContent, Guest, Kind, NewArticle, NewEntry, Shelf, Status};
use crate::db::Tx;
use crate::ids::{ArticleId, DistrictId, EventId, UserId};

/// What the centres have written and arranged.
#[derive(Deserialize)]
struct Written {
    articles: Vec<Article>,
    events: Vec<Event>,
    shelves: Vec<Recommended>,
    contacts: Vec<Contact>,
}

#[derive(Deserialize)]
struct Article {
    key: String,
    district: String,
    kind: String,
    by: String,
    #[serde(with = "day")]
    on: Date,
    title: String,
    lead: String,
    text: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    is_draft: bool,
    #[serde(default)]
    is_archived: bool,
}

#[derive(Deserialize)]
struct Event {
    key: String,
    district: String,
    kind: String,
    by: String,
    title: String,
    audience: String,
    place: String,
    #[serde(with = "day")]
    date: Date,
    begins: String,
    ends: String,
    places: Option<i32>,
    #[serde(default, with = "day::option")]
    until: Option<Date>,
    description: String,
    /// In the order in which they signed up.
    #[serde(default)]
    signed: Vec<String>,
}

/// A thing on a shelf: one of the three is given.
#[derive(Deserialize)]
struct Recommended {
    district: String,
    shelf: String,
    practice: Option<String>,
    norm: Option<String>,
    article: Option<String>,
    why: String,
}

#[derive(Deserialize)]
struct Contact {
    person: String,
    email: String,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    let written: Written = parsed("centre.json")?;
    for article in &written.articles {
        enter_article(tx, world, clock, article).await.with_context(|| format!("load «{}»", article.key))?;
    }
    for event in &written.events {
        enter_event(tx, world, clock, event).await.with_context(|| format!("load «{}»", event.key))?;
    }
    for recommended in &written.shelves {
        recommend(tx, clock, recommended).await.with_context(|| format!("load «{}»", recommended.why))?;
    }
    for contact in &written.contacts {
        centre::show_email(tx, id("person", &contact.person), &contact.email, clock.now).await?;
    }
    Ok(())
}

async fn enter_article(tx: &mut Tx, world: &World, clock: &Clock, article: &Article) -> anyhow::Result<()> {
    let district = world.district(&article.district)?;
    let kind = Kind::from_code(&article.kind).context("no such kind of an article")?;
    let new = NewArticle {
        id: id("article", &article.key),
        district: id("district", &article.district),
        kind,
        content: Content {
            title: article.title.clone(),
            lead: article.lead.clone(),
            text: article.text.clone(),
            source: article.source.clone(),
            dated: (kind != Kind::Page).then(|| clock.calendar.day(article.on)),
        },
        by: Some(id("person", &article.by)),
        by_name: signed(world.person(&article.by)?),
    };
    let status = match (article.is_draft, article.is_archived) {
        (true, _) => Status::Draft,
        (_, true) => Status::Archived,
        _ => Status::Published,
    };
    let at = clock.calendar.moment(article.on, 12, &article.key, clock.zone(district));
    Ok(centre::enter(tx, &new, status, at).await?)
}

async fn enter_event(tx: &mut Tx, world: &World, clock: &Clock, event: &Event) -> anyhow::Result<()> {
    let district = world.district(&event.district)?;
    let zone = clock.zone(district);
    let day = clock.calendar.day(event.date);
    let content = EventContent {
        kind: event.kind.clone(),
        title: event.title.clone(),
        description: event.description.clone(),
        audience: event.audience.clone(),
        place: event.place.clone(),
        link: String::new(),
        starts_at: centre::moment(day, hour(&event.begins)?, zone),
        ends_at: Some(centre::moment(day, hour(&event.ends)?, zone)),
        has_sign_up: event.places.is_some(),
        places: event.places,
        sign_up_until: event.until.map(|until| clock.calendar.day(until)),
    };
    let own: EventId = id("event", &event.key);
    let by: UserId = id("person", &event.by);
    centre::enter_event(tx, own, id::<DistrictId>("district", &event.district), &content, Some(by), clock.now).await?;
    for (at, key) in (0..).zip(&event.signed) {
        let person = world.person(key)?;
        let guest = Guest {
            user: id("person", key),
            name: format!("{} {} {}", person.surname, person.name, person.patronymic).trim().to_owned(),
            post: person.post.clone(),
            school_name: world.school(person.school.as_deref().context("a guest of no school")?)?.name.clone(),
        };
        let is_waiting = event.places.is_some_and(|places| at >= places);
        centre::seat(tx, own, id("district", &event.district), &guest, is_waiting, clock.now).await?;
    }
    Ok(())
}

fn signed(person: &Person) -> String {
    short_name(&person.surname, &person.name, &person.patronymic)
}

fn hour(text: &str) -> anyhow::Result<Time> {
    let (hour, minute) = text.split_once(':').context("no hour")?;
    Ok(time!(0:00).replace_hour(hour.parse()?)?.replace_minute(minute.parse()?)?)
}

async fn recommend(tx: &mut Tx, clock: &Clock, recommended: &Recommended) -> anyhow::Result<()> {
    let (kind, thing): (_, Uuid) = match (&recommended.practice, &recommended.norm, &recommended.article) {
        (Some(key), None, None) => ("practice", id("practice", key)),
        (None, Some(key), None) => ("norm", id("norm", key)),
        (None, None, Some(key)) => ("article", id::<ArticleId>("article", key).0),
        _ => anyhow::bail!("one thing stands in one place"),
    };
    let entry = NewEntry {
        district: id("district", &recommended.district),
        shelf: Shelf::from_code(&recommended.shelf).context("no such shelf")?,
        kind: kind.to_owned(),
        thing,
        why: recommended.why.clone(),
        by: None,
    };
    Ok(centre::recommend(tx, &entry, clock.now).await?)
}
