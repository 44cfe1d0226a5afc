//! A sheet of acknowledgement as a paper: who has read the document, on which day, and a place to sign.

use time::OffsetDateTime;

use super::super::model::{Reader, Sheet};
use crate::documents::{Block, Cell, Column, Document, Row, Table, figures};
use crate::members::PaperSettings;
use crate::text::{Dated, Value, say, say_with};

pub fn document(
    sheet: &Sheet,
    readers: &[Reader],
    settings: &PaperSettings,
    reader: &Dated,
    made_at: OffsetDateTime,
) -> Document {
    let said = |key: &str| say(settings.locale, key).into_owned();
    let until = say_with(settings.locale, "library-sheet-until", &[("value", Value::from(figures(sheet.due_on)))]);
    let lines = vec![sheet.title.clone(), sheet.line.clone(), settings.association_of()];
    let mut document = settings.document(name(sheet, settings), made_at);
    document.blocks = vec![
        Block::Organisation(settings.organisation()),
        Block::Title { name: said("library-sheet-title"), lines },
        Block::line(until.into_owned()),
        table(readers, settings, reader).into(),
    ];
    document
}

/// What the file is called: «Лист ознакомления до 30.11.2026».
pub fn name(sheet: &Sheet, settings: &PaperSettings) -> String {
    say_with(settings.locale, "library-sheet-name", &[("value", Value::from(figures(sheet.due_on)))]).into_owned()
}

fn table(readers: &[Reader], settings: &PaperSettings, reader: &Dated) -> Table {
    let said = |key: &str| say(settings.locale, key).into_owned();
    let columns = [
        Column::centred(said("library-register-number"), 8),
        Column::new(said("library-sheet-reader"), 47),
        Column::centred(said("library-sheet-day"), 20),
        Column::new(said("library-sheet-signature"), 25),
    ];
    let mut table = Table::new(said("library-sheet-title"), columns);
    for (number, one) in (1_u32..).zip(readers) {
        let day = one.confirmed_at.map_or_else(Cell::empty, |at| Cell::from(reader.day_of(at)));
        table.rows.push(Row::new([Cell::from(number), Cell::from(one.name()), day, Cell::empty()]));
    }
    table
}
