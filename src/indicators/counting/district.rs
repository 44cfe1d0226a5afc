//! R: what the association does with the district.

use super::{Counted, Indicator, Sheet, Year};
use crate::indicators::tally::distinct;
use crate::indicators::year::Record;

/// Both are told by people alone: no data while the year has no record of its own kind.
///
/// R1: recommendations of resolutions by how far they are.
/// R2: meetings of the district's association at which somebody was, each once however many came, and the talks given there.
pub fn count(year: &Year, sheet: &mut Sheet) {
    sheet.put_sorted(Indicator::R1, year.told("recommendation", |record| record.row().under(&record.result)));
    let meeting = |record: &Record| {
        let key = format!("{}:{}", record.held_on, record.title.to_lowercase());
        Counted::new(key, &record.title).on(record.held_on).at(record.row().href)
    };
    let talk = |record: &Record| (record.result == "spoke").then(|| record.row().under("talks"));
    let meetings = year.told("district-meeting", meeting).map(distinct);
    let talks = year.told("district-meeting", talk).into_iter().flatten().flatten();
    let sorted = meetings.map(|rows| rows.into_iter().map(|row| row.under("meetings")).chain(talks).collect());
    sheet.put_sorted(Indicator::R2, sorted);
}
