//! The year's records as a paper: a wide table with a heading for each kind.

use time::OffsetDateTime;

use super::model::Record;
use super::pages::list::Found;
use super::pages::{facts, people};
use crate::documents::{Block, Cell, Column, Document, Orientation, Row, Table};
use crate::members::PaperSettings;
use crate::plans::year_title;
use crate::text::{Dated, Value, say, say_with};

pub fn document(found: &Found, settings: &PaperSettings, dated: &Dated, made_at: OffsetDateTime) -> Document {
    let said = |key: &str| say(settings.locale, key).into_owned();
    let mut document = settings.document(name(settings, found.first_year), made_at);
    let columns = [
        Column::centred(said("records-number"), 5),
        Column::centred(said("records-day"), 11),
        Column::new(said("records-who"), 28),
        Column::new(said("records-what"), 34),
        Column::new(said("records-about"), 22),
    ];
    let mut table = Table::new(said("records-title"), columns);
    let mut number = 0_u32;
    for shelf in &found.shelves {
        table = table.section(said(&format!("records-kind-{}", shelf.kind.code())));
        for record in shelf.records.iter().rev() {
            number += 1;
            table.rows.push(row(number, record, settings, dated));
        }
    }
    let year =
        say_with(settings.locale, "records-for-year", &[("value", Value::from(year_title(found.first_year)))]).into_owned();
    document.blocks = vec![
        Block::Turn(Orientation::Landscape),
        Block::Organisation(settings.organisation()),
        Block::Title { name: said("records-paper-title"), lines: vec![settings.association_of(), year] },
        table.into(),
    ];
    document
}

fn row(number: u32, record: &Record, settings: &PaperSettings, dated: &Dated) -> Row {
    let day = settings.profile.date(record.draft.held_on, settings.locale);
    Row::new([
        Cell::from(number),
        day.into(),
        people(record).into(),
        record.draft.title.as_str().into(),
        facts(dated, record).join(", ").into(),
    ])
}

/// What the file is called: «Учёт работы МО за 2026/27 учебный год».
pub fn name(settings: &PaperSettings, first_year: i32) -> String {
    say_with(settings.locale, "records-paper-name", &[("value", Value::from(year_title(first_year)))]).into_owned()
}
