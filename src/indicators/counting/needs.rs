//! D: diagnostics of difficulties, consultations.

use super::{Counted, Indicator, Sheet, Year};
use crate::indicators::tally::Sorted;
use crate::indicators::year::Record;

/// How many difficulties a report names.
const MOST: usize = 5;

/// Each of D is told by people alone: no data while the year has no record of its own kind.
///
/// D1: those who answered diagnostics, out of those who were asked.
/// D2: the five difficulties with the highest mean score; records of one title are one difficulty. Above the line the scores of
/// all respondents together, in hundredths, below it the respondents.
/// D3: consultations received at the district's centre.
pub fn count(year: &Year, sheet: &mut Sheet) {
    let number = |number: Option<i32>| i64::from(number.unwrap_or(0));
    sheet
        .put(Indicator::D1, year.told("diagnostics", |record| record.row().out_of(number(record.amount), number(record.out_of))));
    let scored = |record: &Record| {
        let respondents = number(record.out_of);
        record.row().out_of(number(record.amount) * respondents, respondents).under(&record.title)
    };
    sheet.put_sorted(Indicator::D2, year.told("difficulty", scored).map(greatest));
    sheet.put(Indicator::D3, year.told("consultation", Record::row));
}

/// The rows of the difficulties with the highest means, the highest first.
fn greatest(rows: Vec<Sorted>) -> Vec<Sorted> {
    let mut titles: Vec<(String, i64, i64)> = Vec::new();
    for Sorted { part, row: Counted { numerator, denominator, .. } } in &rows {
        match titles.iter_mut().find(|(title, ..)| title == part) {
            Some((_, above, below)) => (*above, *below) = (*above + numerator, *below + denominator),
            None => titles.push((part.clone(), *numerator, *denominator)),
        }
    }
    titles.retain(|(_, _, below)| *below > 0);
    titles.sort_by(|(_, a, below_a), (_, b, below_b)| (b * below_a).cmp(&(a * below_b)));
    titles.truncate(MOST);
    let place = |part: &str| titles.iter().position(|(title, ..)| title == part);
    let mut kept: Vec<Sorted> = rows.into_iter().filter(|one| place(&one.part).is_some()).collect();
    kept.sort_by_key(|one| place(&one.part));
    kept
}
