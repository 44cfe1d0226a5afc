//! B: the piggy-bank of the association.

use super::{Counted, Indicator, Sheet, Year};
use crate::indicators::tally::{Sorted, distinct};
use crate::indicators::year::{Practice, Use};

/// B1–B4 are kept by the portal itself and always known.
///
/// B1: practices accepted within the period that still stand in the piggy-bank, and their authors, each once.
/// B2: the same practices by direction, kind and level of classes; one of several directions or levels stands in each of them.
/// B3: practices proposed to the district's bank within the period, and those of them that are published by now.
/// B4: «I used it in class» of colleagues within the period; an author's own use does not count.
/// B5: experience generalised by level, from the year's records: no data while the association keeps none of any kind.
pub fn count(year: &Year, sheet: &mut Sheet) {
    let is_within = |day: Option<time::Date>| day.is_some_and(|day| year.period.holds(day));
    let accepted: Vec<&Practice> = year.practices.iter().filter(|practice| is_within(practice.accepted_on)).collect();
    let author = |practice: &&Practice| Counted::new(practice.author, &practice.author_name).of(Some(practice.author));
    let authors = distinct(accepted.iter().map(author)).into_iter().map(|row| row.under("authors"));
    let materials = accepted.iter().map(|practice| row(practice).on(practice.accepted_on).under("materials"));
    sheet.put_sorted(Indicator::B1, Some(materials.chain(authors).collect()));
    sheet.put_sorted(Indicator::B2, Some(accepted.iter().flat_map(|practice| shelves(practice)).collect()));

    let proposed = year.practices.iter().filter(|practice| is_within(practice.proposed_on));
    let rows = proposed.map(|practice| row(practice).on(practice.proposed_on).out_of_one(practice.is_published));
    sheet.put(Indicator::B3, Some(rows.collect()));
    let used = |one: &Use| {
        let text = format!("{} — {}", one.title, one.user_name);
        Counted::new(one.id, text).on(one.used_on).at(format!("/practices/{}", one.practice))
    };
    sheet.put(Indicator::B4, Some(year.uses.iter().map(used).collect()));
    sheet.put_sorted(Indicator::B5, year.kept("generalisation", |record| record.row().under(record.level())));
}

fn row(practice: &Practice) -> Counted {
    let text = format!("{} — {}", practice.title, practice.author_name);
    Counted::new(practice.id, text).at(format!("/practices/{}", practice.id))
}

fn shelves(practice: &Practice) -> Vec<Sorted> {
    const LEVELS: [(&str, i32, i32); 3] = [("1-4", 1, 4), ("5-9", 5, 9), ("10-12", 10, 12)];
    let directions = practice.directions.iter().map(|direction| format!("direction:{direction}"));
    let kind = (!practice.kind.is_empty()).then(|| format!("kind:{}", practice.kind));
    let overlaps = |first: i32, last: i32| practice.grades.is_some_and(|(from, to)| from <= last && first <= to);
    let levels = LEVELS.iter().filter(|(_, first, last)| overlaps(*first, *last)).map(|(name, ..)| format!("grade:{name}"));
    let parts = directions.chain(kind).chain(levels);
    parts.map(|part| row(practice).on(practice.accepted_on).under(part)).collect()
}
