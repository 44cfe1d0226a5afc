//! The register of the bank, as its filters show it.

use time::Date;

use super::{Printed, passport};
use crate::documents::{Block, Cell, Column, Document, Orientation, Table};
use crate::innovations::store::listing::{Listed, Sieve};
use crate::text::Value;

pub fn document(printed: &Printed<'_>, place_name: &str, listed: &[Listed], sieve: &Sieve, today: Date) -> Document {
    let name = printed.say("innovations-paper-register", &[]);
    let year = sieve.year.map(|year| {
        let year = [("value", Value::from(year.to_string()))];
        printed.say("innovations-paper-year", &year)
    });
    let direction = sieve.direction.as_deref().map(|code| printed.direction(code));
    let level = sieve.level.as_deref().map(|code| printed.say(&format!("innovations-level-{code}"), &[]));
    let day = [("value", Value::from(printed.date(today)))];
    let wished = [Some(printed.say("innovations-paper-on", &day)), year, direction, level];
    let lines = vec![wished.into_iter().flatten().collect::<Vec<_>>().join(", ")];
    let mut document = printed.begun("register", place_name, name, lines);
    document.blocks.insert(0, Block::Turn(Orientation::Landscape));
    document.blocks.push(table(printed, listed, today).into());
    document
}

fn table(printed: &Printed<'_>, listed: &[Listed], today: Date) -> Table {
    let title = |key: &str| printed.say(key, &[]);
    let columns = [
        Column::centred(title("innovations-number"), 6),
        Column::new(title("innovations-title"), 26),
        Column::new(title("innovations-authors"), 22),
        Column::new(title("innovations-direction"), 16),
        Column::centred(title("innovations-banked-on"), 12),
        Column::new(title("innovations-recognition"), 18),
    ];
    let mut table = Table::new(title("innovations-paper-register"), columns);
    for (number, one) in (1_u32..).zip(listed) {
        let authors = format!("{}, {}", one.author_names(), one.place_name);
        let recognition = one.recognition(today).map(|(held, _)| {
            let level = title(&format!("innovations-level-{}", held.level.code()));
            format!("{level}, {}, {}", held.basis, passport::until(printed, held, today))
        });
        table = table.row([
            Cell::from(number),
            Cell::from(one.title.as_str()),
            Cell::from(authors),
            Cell::from(printed.direction(&one.direction)),
            one.banked_on.map_or_else(Cell::empty, Cell::from),
            Cell::from(recognition.unwrap_or_default()),
        ]);
    }
    table
}
