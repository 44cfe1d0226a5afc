//! The records of a year by their kinds, with filters.

use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{facts, people};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::Result;
use crate::plans::year_title;
use crate::records::model::{Kind, Place, Record};
use crate::records::store;
use crate::text::Dated;
use crate::web::{Ctx, Query, Response, filters, form};

form! {
    /// The school year, and which of its records are shown.
    pub struct Wish { year, kind, person, association }
}

impl Wish {
    /// The year asked for, or the present one.
    pub fn first_year(&self, ctx: &Ctx) -> i32 {
        let typed = self.year.trim().parse().ok().filter(|year| (1990..2200).contains(year));
        typed.unwrap_or_else(|| school_year(ctx.today()))
    }

    fn lets(&self, record: &Record) -> bool {
        let is = |wanted: &str, own: String| wanted.is_empty() || wanted == own;
        is(&self.kind, record.draft.kind.code().to_owned())
            && is(&self.association, record.association.to_string())
            && (self.person.is_empty() || [&record.user_name, &record.other_name].contains(&&self.person))
    }
}

/// Records of one kind.
pub struct Shelf {
    pub kind: Kind,
    pub records: Vec<Record>,
}

/// What the list and its paper show.
pub struct Found {
    pub first_year: i32,
    pub places: Vec<Place>,
    /// The filtered ones by kind, in the order of the kinds.
    pub shelves: Vec<Shelf>,
    /// The names that the year's records mention.
    names: Vec<String>,
    total: usize,
}

pub async fn find(ctx: &Ctx, tx: &mut Tx, wish: &Wish) -> Result<Found> {
    let first_year = wish.first_year(ctx);
    let places = store::list_places(tx, ctx.today()).await?;
    let records = store::list(tx, first_year).await?;
    let mut names: Vec<String> = records
        .iter()
        .flat_map(|record| [&record.user_name, &record.other_name])
        .filter(|name| !name.is_empty())
        .cloned()
        .collect();
    names.sort();
    names.dedup();
    let of_kind = |kind: &Kind| {
        let own = records.iter().filter(|record| record.draft.kind == *kind && wish.lets(record));
        Shelf { kind: *kind, records: own.cloned().collect() }
    };
    let shelves: Vec<Shelf> = Kind::ALL.iter().map(of_kind).filter(|shelf| !shelf.records.is_empty()).collect();
    let total = shelves.iter().map(|shelf| shelf.records.len()).sum();
    Ok(Found { first_year, places, shelves, names, total })
}

#[derive(Template)]
#[template(path = "records/list.html")]
struct List {
    found: Found,
    wish: Wish,
    years: Vec<(i32, String)>,
    kinds: Vec<(&'static str, String)>,
    may_add: bool,
    dated: Dated,
}

impl List {
    fn facts(&self, record: &Record) -> String {
        facts(&self.dated, record).join(", ")
    }

    fn people(&self, record: &Record) -> String {
        people(record)
    }

    fn place(&self, record: &Record) -> &str {
        let place = self.found.places.iter().find(|place| place.id == record.association);
        place.map(|place| place.name.as_str()).unwrap_or_default()
    }

    /// The address of the paper of what is shown.
    fn paper(&self) -> String {
        address("/records/paper", &self.wish, self.found.first_year)
    }
}

/// An address with the filters of the list.
pub fn address(path: &str, wish: &Wish, first_year: i32) -> String {
    let coded = |typed: &str| utf8_percent_encode(typed, NON_ALPHANUMERIC).to_string();
    let filters = [("kind", &wish.kind), ("person", &wish.person), ("association", &wish.association)];
    let filters = filters.into_iter().filter(|(_, typed)| !typed.is_empty());
    let filters: String = filters.map(|(name, typed)| format!("&{name}={}", coded(typed))).collect();
    format!("{path}?year={first_year}{filters}")
}

pub async fn list(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let found = find(&ctx, &mut tx, &wish).await?;
    drop(tx);
    let present = school_year(ctx.today());
    let first = found.first_year.min(present - 3);
    ctx.page(List {
        years: (first..=found.first_year.max(present)).rev().map(|year| (year, year_title(year))).collect(),
        kinds: kinds(&ctx),
        may_add: found.places.iter().any(|place| place.is_written_by(&ctx.actor)),
        dated: ctx.dated(),
        found,
        wish,
    })
}

/// Every kind with its word.
pub fn kinds(ctx: &Ctx) -> Vec<(&'static str, String)> {
    Kind::ALL.iter().map(|kind| (kind.code(), ctx.say(&format!("records-kind-{}", kind.code()), &[]))).collect()
}
