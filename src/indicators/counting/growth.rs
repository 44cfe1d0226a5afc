//! P: courses, attestation, self-education, contests, publications, awards.

use time::Date;

use super::{Counted, Indicator, Sheet, Year};
use crate::indicators::tally::distinct;
use crate::indicators::year::{Person, Record};

/// All but P3 are counted over the year's records: no data while the association keeps none of any kind, then none is none.
///
/// P1: courses that ended within the period: persons, each once, and hours.
/// P2: attestations by what was given; a category that the register of members dates within the period counts where no record
/// of that person tells of one, and makes the figure known.
/// P3: active members with a topic of self-education of the year, and those of them who have reported on it within the period.
/// No data while nobody's topic was entered.
/// P4: contests by level and result. P5: publications and talks by level. P6: awards by level.
pub fn count(year: &Year, sheet: &mut Sheet) {
    let persons = year.kept("course", |record| {
        let key = record.user.map_or_else(|| record.user_name.clone(), |user| user.to_string());
        Counted::new(key, &record.user_name).on(record.day()).of(record.user)
    });
    let hours = year.kept("course", |record| record.row().adding(record.hours.unwrap_or(0).into()).under("hours"));
    let persons = distinct(persons.into_iter().flatten()).into_iter().map(|row| row.under("persons"));
    sheet.put_sorted(Indicator::P1, hours.map(|hours| persons.chain(hours).collect()));

    let told = year.kept("attestation", |record| record.row().under(&record.result));
    let is_told = |person: &Person| year.records_of("attestation").any(|record| record.user == Some(person.id));
    let is_within = |person: &&Person| {
        let is_now = |since: Date| since <= year.period.as_of() && year.period.holds(since);
        person.category_since.is_some_and(is_now)
    };
    let registered = year.people.iter().filter(is_within).filter(|person| person.is_member_on(year.period.as_of()));
    let registered = registered.filter(|person| !["", "none"].contains(&person.category.as_str()) && !is_told(person));
    let row = |person: &Person| year.member_row(person).on(person.category_since).under(&person.category);
    let registered: Vec<_> = registered.map(row).collect();
    let is_known = told.is_some() || !registered.is_empty();
    sheet.put_sorted(Indicator::P2, is_known.then(|| told.into_iter().flatten().chain(registered).collect()));

    let is_known = year.people.iter().any(|person| !person.topic.is_empty());
    let with_topic = year.people.iter().filter(|person| !person.topic.is_empty() && person.is_active_on(year.period.as_of()));
    let row = |person: &Person| {
        let has_reported = year.records_of("self-education").any(|record| record.user == Some(person.id));
        let text = format!("{} — {}", person.name, person.topic);
        Counted { text, ..year.member_row(person) }.out_of_one(has_reported)
    };
    sheet.put(Indicator::P3, is_known.then(|| with_topic.map(row).collect()));

    let place = |record: &Record| format!("{}:{}", record.level(), record.result);
    sheet.put_sorted(Indicator::P4, year.kept("contest", |record| record.row().under(place(record))));
    let under = |kind: &'static str| year.kept(kind, |record| record.row().under(format!("{kind}:{}", record.level())));
    let spread = under("publication").zip(under("talk"));
    sheet.put_sorted(Indicator::P5, spread.map(|(publications, talks)| publications.into_iter().chain(talks).collect()));
    sheet.put_sorted(Indicator::P6, year.kept("award", |record| record.row().under(record.level())));
}
