//! The documents that every district of a country needs, as cards without text: a shelf need not begin empty. Numbers and
//! dates are given only where they are certain; the rest the centre fills in from the paper itself.

use anyhow::Context;
use serde::Deserialize;
use time::{Date, OffsetDateTime};

use super::model::{Act, Addressee, Authority, Card, Keeper, Kind, Level, NewLink, Norm, Relation, Source, Viewer};
use super::store::links;
use super::store::norms::{self, NewNorm};
use crate::access::{Actor, CENTRE};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{NormId, RowId, UserId};

const CARDS: &str = include_str!("start.json");

time::serde::format_description!(day, Date, "[year]-[month]-[day]");

/// A card as it is written down.
#[derive(Deserialize)]
struct Written {
    country: String,
    kind: String,
    title: String,
    number: Option<String>,
    #[serde(with = "day::option")]
    dated: Option<Date>,
    #[serde(with = "day::option")]
    in_force_from: Option<Date>,
    issuer: String,
    authority: String,
    addressee: String,
    topics: Vec<String>,
    replaced: Option<Replaced>,
    annotation: String,
}

/// What took its place, by its number.
#[derive(Deserialize)]
struct Replaced {
    number: String,
    #[serde(with = "day")]
    since: Date,
}

impl Written {
    fn card(&self) -> anyhow::Result<Card> {
        let unknown = || format!("a card of the first set has a word that is not known: {}", self.title);
        Ok(Card {
            level: Level::Public,
            kind: Kind::from_code(&self.kind).with_context(unknown)?,
            title: self.title.clone(),
            number: self.number.clone().unwrap_or_default(),
            dated: self.dated,
            issuer: self.issuer.clone(),
            authority: Authority::from_code(&self.authority).with_context(unknown)?,
            addressee: Addressee::from_code(&self.addressee).with_context(unknown)?,
            topics: self.topics.clone(),
            in_force_from: self.in_force_from,
            in_force_to: None,
            adopted: Act::default(),
            approved: Act::default(),
            address: String::new(),
            is_draft: false,
            language: if self.country == "ua" { "uk" } else { "ru" }.to_owned(),
            annotation: self.annotation.clone(),
            original_text: String::new(),
        })
    }

    /// Whether a shelf has this document, under whatever title.
    fn is_on(&self, shelf: &[Norm]) -> bool {
        shelf.iter().any(|norm| match &self.number {
            Some(number) => norm.card.number == *number && norm.card.dated == self.dated,
            None => norm.card.title == self.title,
        })
    }
}

fn written(country: &str) -> anyhow::Result<Vec<Written>> {
    let all: Vec<Written> = serde_json::from_str(CARDS).context("read the first set of the library")?;
    Ok(all.into_iter().filter(|card| card.country == country).collect())
}

/// How many cards of the first set a centre's shelf does not have; nobody else puts them up.
pub async fn count_missing(tx: &mut Tx, actor: Option<&Actor>) -> Result<usize> {
    let Some(actor) = actor.filter(|actor| CENTRE.admits(Some(actor))) else { return Ok(0) };
    let Ok(keeper) = Keeper::of(actor, Level::Public) else { return Ok(0) };
    let shelf = shelf(tx, &keeper).await?;
    Ok(written(actor.country())?.iter().filter(|card| !card.is_on(&shelf)).count())
}

/// Puts the cards on a centre's shelf that it does not have yet, and links those that replace each other.
pub async fn put_up(tx: &mut Tx, keeper: &Keeper, country: &str, by: Option<UserId>, now: OffsetDateTime) -> Result<usize> {
    let before = shelf(tx, keeper).await?;
    let cards = written(country)?;
    let missing: Vec<&Written> = cards.iter().filter(|card| !card.is_on(&before)).collect();
    let mut put_up = Vec::new();
    for card in &missing {
        let id = NormId::fresh();
        let norm = NewNorm { id, card: card.card()?, keeper: *keeper, added_by: by, added_at: now };
        norms::enter(tx, &norm).await?;
        put_up.push((id, *card));
    }
    let after = shelf(tx, keeper).await?;
    for (id, card) in put_up {
        let Some(replaced) = &card.replaced else { continue };
        let Some(source) = after.iter().find(|norm| norm.card.number == replaced.number) else { continue };
        let source = Source::Card(source.id);
        let link = NewLink { id: RowId::fresh(), norm: id, relation: Relation::Replaces, since: replaced.since, source };
        links::insert(tx, &link, by, now).await?;
    }
    Ok(missing.len())
}

async fn shelf(tx: &mut Tx, keeper: &Keeper) -> Result<Vec<Norm>> {
    let viewer = Viewer { districts: vec![keeper.district.into()], ..Viewer::default() };
    norms::list_of_shelf(tx, keeper, &viewer).await
}
