//! A collection as a booklet: title page, contents, then each practice from a new page: what it is, why it is here, what
//! its author wrote, and its address.

use std::collections::HashMap;

use time::OffsetDateTime;

use super::model::collection::Collection;
use super::pages::show::Shown;
use super::paths;
use crate::documents::{Block, Document, Item, Level, Profile, Text, TitlePage, Verification};
use crate::ids::PracticeId;
use crate::practices::Written;
use crate::text::{Args, Locale, Value, say, say_with};

/// A collection with everything its booklet says.
pub struct Printed<'a> {
    pub collection: &'a Collection,
    pub items: &'a [Shown],
    pub written: &'a HashMap<PracticeId, Written>,
    pub locale: Locale,
    /// The public address of the portal.
    pub origin: &'a str,
    pub year: i32,
    pub made_at: OffsetDateTime,
}

pub fn booklet(printed: &Printed<'_>) -> Document {
    let collection = printed.collection;
    let say = |key: &str, args: Args<'_>| say_with(printed.locale, key, args).into_owned();
    let country = if printed.locale == Locale::Uk { "ua" } else { "ru" };
    let mut booklet = Document::new(collection.title.clone(), printed.locale, Profile::of_country(country), printed.made_at);
    booklet.author.clone_from(&collection.place_name);
    booklet.verification = Some(Verification {
        address: format!("{}{}", printed.origin, paths::show(collection.id)),
        caption: say("collections-paper-portal", &[]),
    });
    booklet.blocks.push(Block::TitlePage(TitlePage {
        organisation: vec![collection.place_name.clone()],
        name: collection.title.clone(),
        lines: vec![say(&format!("collections-paper-{}", collection.kind.code()), &[])],
        authors: vec![say("collections-paper-maker", &[("value", Value::from(collection.author_name.as_str()))])],
        foot: printed.year.to_string(),
        ..TitlePage::default()
    }));
    if !collection.annotation.is_empty() {
        booklet.blocks.push(Block::paragraph(collection.annotation.as_str()));
    }
    booklet.blocks.push(Block::Heading(Level::Part, say("collections-paper-contents", &[])));
    let contents = (1..).zip(printed.items).map(|(number, item)| {
        let row = &item.hit.row;
        Item::numbered(&[number], format!("{} – {}", row.title, row.author_name))
    });
    booklet.blocks.push(Block::Contents(contents.collect()));
    for (number, item) in (1_u32..).zip(printed.items) {
        booklet.blocks.push(Block::PageBreak);
        booklet.blocks.extend(card(printed, number, item));
    }
    booklet
}

/// What the booklet says of one practice.
fn card(printed: &Printed<'_>, number: u32, item: &Shown) -> Vec<Block> {
    let row = &item.hit.row;
    let fact = |key: &str, fact: &str| {
        let label = say_with(printed.locale, key, &[]);
        Block::line(Text::new().bold(format!("{label}: ")).plain(fact))
    };
    let mut card = vec![Block::Chapter(format!("{number}. {}", row.title))];
    if !item.hit.kind.is_empty() {
        card.push(fact("collections-paper-kind", &item.hit.kind));
    }
    card.push(fact("collections-paper-author", &format!("{}, {}", row.author_name, row.school_name)));
    if !row.annotation.is_empty() {
        card.push(Block::paragraph(row.annotation.as_str()));
    }
    if !item.note.is_empty() {
        card.push(Block::paragraph(Text::new().italic(&item.note)));
    }
    if let Some(written) = printed.written.get(&row.id) {
        card.extend(description(printed.locale, written));
    }
    // On a line of its own, so that it is not broken.
    card.push(fact("collections-paper-address", &format!("\n{}{}", printed.origin, item.hit.path())));
    card
}

/// What the author wrote, as far as it may be copied.
fn description(locale: Locale, written: &Written) -> Vec<Block> {
    if written.licence == "read" {
        return vec![Block::paragraph(say(locale, "collections-paper-read-only").into_owned())];
    }
    let texts = [
        ("practices-goal", &written.goal),
        ("practices-tasks", &written.tasks),
        ("practices-results", &written.results),
        ("practices-equipment", &written.equipment),
        ("practices-preparation", &written.preparation),
        ("practices-course", &written.course),
        ("practices-reflection", &written.reflection),
        ("practices-variants", &written.variants),
        ("practices-sources", &written.sources),
        ("collections-paper-files", &written.files.join("\n")),
    ];
    let mut blocks = Vec::new();
    for (key, text) in texts.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        blocks.push(Block::line(Text::new().bold(say(locale, key))));
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        blocks.extend(lines.map(Block::paragraph));
    }
    blocks
}
