//! The papers of a folder itself: its index, the registers in it, the act by which it is handed over.

pub mod handover;
pub mod index;
pub mod registers;

use crate::documents::{Cell, Column, Row, Table};
use crate::members::PaperSettings;
use crate::text::{Args, Value, say_with};

use super::model::Folder;

/// Words of a paper, in its own language.
fn say(settings: &PaperSettings, key: &str, args: Args<'_>) -> String {
    say_with(settings.locale, key, args).into_owned()
}

/// Both years of a folder, for the words that name them.
fn years(first_year: i32) -> [(&'static str, Value<'static>); 2] {
    [("value", Value::from(first_year.to_string())), ("other", Value::from((first_year + 1).to_string()))]
}

/// What is in the folder: each paper by its name, and each division that lacks one.
fn contents(folder: &Folder) -> Table {
    let said = |key: &str| say(&folder.settings, key, &[]);
    let columns = [
        Column::centred(said("folders-number"), 8),
        Column::new(said("folders-paper"), 72),
        Column::centred(said("folders-count"), 20),
    ];
    let mut table = Table::new(said("folders-index"), columns);
    let mut number = 0_u32;
    for section in &folder.sections {
        table = table.section(said(&format!("folders-division-{}", section.division.code())));
        if section.papers.is_empty() {
            table.rows.push(Row::new([Cell::empty(), said("folders-none").into(), Cell::from(0_u32)]));
        }
        let things = if section.papers.len() == 1 { section.things } else { 1 };
        for paper in &section.papers {
            number += 1;
            let things = u32::try_from(things).unwrap_or(u32::MAX);
            table.rows.push(Row::new([Cell::from(number), paper.title.as_str().into(), Cell::from(things)]));
        }
    }
    table
}
