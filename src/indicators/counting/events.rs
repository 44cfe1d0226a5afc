//! O: open events, mutual visits, master classes.

use super::{Indicator, Sheet, Year};
use crate::indicators::model::Counted;
use crate::indicators::tally::distinct;
use crate::indicators::year::Record;

/// All three are counted over the year's records: no data while the association keeps none of any kind, then none is none.
///
/// O1: open events by level.
/// O2: sheets of visits, and the persons visited, each once.
/// O3: master classes and seminars.
pub fn count(year: &Year, sheet: &mut Sheet) {
    sheet.put_sorted(Indicator::O1, year.kept("open-event", |record| record.row().under(record.level())));
    let visited = year.kept("visit", visited).map(|rows| distinct(rows.into_iter().flatten()));
    let sheets = year.kept("visit", |record| record.row().under("sheets"));
    let persons = visited.into_iter().flatten().map(|row| row.under("persons"));
    sheet.put_sorted(Indicator::O2, sheets.map(|sheets| sheets.into_iter().chain(persons).collect()));
    sheet.put(Indicator::O3, year.kept("master-class", Record::row));
}

fn visited(record: &Record) -> Option<Counted> {
    let key = record.other.map_or_else(|| record.other_name.clone(), |other| other.to_string());
    let row = Counted::new(&key, &record.other_name).on(record.held_on).at(record.row().href).of(record.other);
    (!key.is_empty()).then_some(row)
}

impl Record {
    /// What was told of no level was for the association itself.
    pub(super) fn level(&self) -> &str {
        if self.level.is_empty() { "association" } else { &self.level }
    }
}
