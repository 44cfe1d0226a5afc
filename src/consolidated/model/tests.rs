//! The sheet against tables that were counted by hand, and against a naive recount.

use proptest::prelude::*;
use time::macros::date;

use super::counted::Wish;
use super::sheet::Sheet;
use super::source::{Counts, Life, Sent, Source};
use super::sums::{Column, Difference, difference};
use crate::ids::{AssociationId, SchoolId, UserId};
use crate::indicators::{Indicator, SentFigure, Value};

const DUE: time::Date = date!(2027 - 06 - 15);
const YEAR: (time::Date, time::Date) = (date!(2026 - 08 - 01), date!(2027 - 07 - 31));

fn figure(indicator: Indicator, part: &str, value: Option<Value>) -> SentFigure {
    SentFigure { indicator, part: part.into(), value, counted: value, reason: String::new(), before: None, persons: Vec::new() }
}

fn members(persons: &[UserId]) -> SentFigure {
    let value = Value::count(i64::try_from(persons.len()).unwrap());
    SentFigure { persons: persons.to_vec(), ..figure(Indicator::K1, "", Some(value)) }
}

fn persons(count: usize) -> Vec<UserId> {
    (0..count).map(|_| UserId::fresh()).collect()
}

fn sent(status: &str, figures: Vec<SentFigure>) -> Sent {
    Sent { status: status.into(), is_empty: false, figures }
}

fn a_source(name: &str, figures: Vec<SentFigure>) -> Source {
    Source {
        school: SchoolId::fresh(),
        school_name: name.into(),
        association: AssociationId::fresh(),
        association_name: "МО".into(),
        life: Life::default(),
        sent: Some(sent("accepted", figures)),
        before: None,
    }
}

fn sheet(sources: &[Source], indicators: &[Indicator]) -> Sheet {
    let wish = Wish { indicators, counts: Counts::Accepted, due_on: DUE, year: YEAR, directions: &[] };
    Sheet::of(sources, &wish)
}

fn total(sheet: &Sheet, indicator: Indicator, part: &str) -> Option<Value> {
    sheet.total_of(&Column::new(indicator, part)).unwrap().sum.value
}

#[test]
fn shares_are_summed_above_and_below_the_line() {
    let of = |held, planned| {
        a_source("Школа", vec![members(&persons(5)), figure(Indicator::W1, "", Some(Value::ratio(held, planned)))])
    };

    let sheet = sheet(&[of(1, 1), of(1, 4)], &[Indicator::W1]);

    assert_eq!(total(&sheet, Indicator::W1, ""), Some(Value::ratio(2, 5)));
}

#[test]
fn a_person_of_two_schools_is_counted_once_and_a_corrected_number_stays() {
    let both = UserId::fresh();
    let first: Vec<UserId> = persons(3).into_iter().chain([both]).collect();
    let second: Vec<UserId> = persons(4).into_iter().chain([both]).collect();
    // The school counts one more than the portal does.
    let corrected = SentFigure { value: Some(Value::count(6)), ..members(&second) };

    let sheet = sheet(&[a_source("А", vec![members(&first)]), a_source("Б", vec![corrected])], &[Indicator::K1]);

    assert_eq!(sheet.lines.iter().map(|line| line.cells[0]).collect::<Vec<_>>(), [Value::count(4), Value::count(6)].map(Some));
    assert_eq!(total(&sheet, Indicator::K1, ""), Some(Value::count(9)));
}

#[test]
fn what_is_missing_is_never_nought() {
    let silent = a_source("Б", vec![members(&persons(4)), figure(Indicator::B4, "", None)]);
    let told = a_source("А", vec![members(&persons(4)), figure(Indicator::B4, "", Some(Value::count(7)))]);

    let both = sheet(&[told, silent.clone()], &[Indicator::B4]);
    let none = sheet(&[silent], &[Indicator::B4]);

    assert_eq!(both.lines[1].cells, [None]);
    let sum = both.totals[0].sum;
    assert_eq!((sum.value, sum.told, sum.untold), (Some(Value::count(7)), 1, 1));
    assert_eq!(none.totals[0].sum.value, None);
}

#[test]
fn what_is_given_of_free_will_is_not_summed() {
    let hours = a_source("А", vec![members(&persons(4)), figure(Indicator::S1, "", Some(Value::count(30)))]);

    let sheet = sheet(&[hours], &[Indicator::S1]);

    assert_eq!(sheet.lines[0].cells, [Some(Value::count(30))]);
    assert!(!sheet.totals[0].is_summed && sheet.totals[0].sum.value.is_none());
}

#[test]
fn only_accepted_reports_count_and_the_others_are_missing_with_their_cause() {
    let with = |name, status| Source { sent: Some(sent(status, vec![members(&persons(4))])), ..a_source(name, Vec::new()) };
    let empty = Source { sent: Some(Sent { is_empty: true, ..sent("accepted", Vec::new()) }), ..a_source("Д", Vec::new()) };
    let sources =
        [with("А", "noted"), with("Б", "sent"), with("В", "returned"), Source { sent: None, ..with("Г", "sent") }, empty];

    let strict = sheet(&sources, &[Indicator::K1]);
    let wish = Wish { indicators: &[Indicator::K1], counts: Counts::Lying, due_on: DUE, year: YEAR, directions: &[] };
    let lying = Sheet::of(&sources, &wish);

    let lacks = |sheet: &Sheet| sheet.missing.iter().map(|lack| (lack.school.clone(), lack.lack.clone())).collect::<Vec<_>>();
    let lack = |school: &str, lack: &str| (school.to_owned(), lack.to_owned());
    assert_eq!(lacks(&strict), [lack("Б", "lying"), lack("В", "returned"), lack("Г", "none"), lack("Д", "empty")]);
    assert_eq!((strict.given, strict.owed, total(&strict, Indicator::K1, "")), (1, 5, Some(Value::count(4))));
    assert_eq!((lying.given, total(&lying, Indicator::K1, "")), (2, Some(Value::count(8))));
}

#[test]
fn schools_owe_by_real_dates() {
    let none = |name, life| Source { sent: None, life, ..a_source(name, Vec::new()) };
    let closed = Life { closed_on: Some(date!(2026 - 11 - 14)), merged_into: Some("Школа № 1".into()), ..Life::default() };
    let opened = Life { opened_on: Some(date!(2027 - 01 - 11)), ..Life::default() };
    let ended = Life { ended_on: Some(date!(2027 - 03 - 01)), ..Life::default() };
    let later = Life { opened_on: Some(date!(2027 - 07 - 01)), ..Life::default() };
    let old = Life { opened_on: Some(date!(1970 - 09 - 01)), ..Life::default() };
    let sources = [none("А", closed), none("Б", opened), none("В", ended), none("Г", later), none("Д", old)];

    let sheet = sheet(&sources, &[]);

    assert_eq!(sheet.missing.iter().map(|lack| lack.school.as_str()).collect::<Vec<_>>(), ["Б", "Д"]);
    let changed: Vec<_> = sheet.changed.iter().map(|change| (change.school.as_str(), change.merged_into.as_deref())).collect();
    assert_eq!(changed, [("А", Some("Школа № 1")), ("Б", None), ("Г", None)]);
}

#[test]
fn small_schools_stand_together_in_table_lists_and_gaps() {
    let with = |name: &str, count, held| {
        let meetings = figure(Indicator::W1, "", Some(Value::ratio(held, 5)));
        let materials = figure(Indicator::B2, "direction:moral", Some(Value::count(held)));
        a_source(name, vec![members(&persons(count)), meetings, materials])
    };
    let sources = [with("Большая", 12, 5), with("Малая", 2, 3), with("Малейшая", 1, 0)];
    let directions = ["moral".to_owned(), "labour".to_owned()];
    let indicators = [Indicator::K1, Indicator::W1, Indicator::B2];
    let wish = Wish { indicators: &indicators, counts: Counts::Accepted, due_on: DUE, year: YEAR, directions: &directions };

    let sheet = Sheet::of(&sources, &wish);

    let small = vec!["Малая".to_owned(), "Малейшая".to_owned()];
    assert_eq!(sheet.lines[1].schools, small);
    assert_eq!(sheet.lines[1].cells, [Value::count(3), Value::ratio(3, 10)].map(Some));
    let few = &sheet.few_meetings[0];
    assert_eq!((&few.schools, few.held, few.planned), (&small, 3, Some(10)));
    assert_eq!(sheet.gaps.rows[1], (small, vec![Some(3), Some(0)]));
    assert_eq!(sheet.gaps.totals, [Some(8), Some(0)]);
}

#[test]
fn associations_of_a_school_are_told_apart_where_each_is_large_enough() {
    let school = SchoolId::fresh();
    let of =
        |name: &str, count| Source {
            school, association_name: name.into(), ..a_source("Школа", vec![members(&persons(count))])
        };

    let large = sheet(&[of("1–4 классы", 4), of("5–9 классы", 6)], &[Indicator::K1]);
    let small = sheet(&[of("1–4 классы", 2), of("5–9 классы", 6)], &[Indicator::K1]);

    assert_eq!(
        large.lines[0].parts.iter().map(|part| part.association.as_str()).collect::<Vec<_>>(),
        ["1–4 классы", "5–9 классы"]
    );
    assert!(small.lines[0].parts.is_empty());
    assert_eq!(small.lines[0].cells, [Some(Value::count(8))]);
}

#[test]
fn difficulties_weigh_by_those_who_answered() {
    let of = |scores: &[(&str, i64, i64)]| {
        let figures =
            scores.iter().map(|(title, sum, answered)| figure(Indicator::D2, title, Some(Value::ratio(*sum, *answered))));
        a_source("Школа", [members(&persons(5))].into_iter().chain(figures).collect())
    };

    let sheet = sheet(&[of(&[("Родители", 1000, 2), ("Время", 800, 2)]), of(&[("Родители", 1000, 10)])], &[Indicator::D2]);

    assert_eq!(sheet.difficulties, [("Время".to_owned(), Value::ratio(800, 2)), ("Родители".to_owned(), Value::ratio(2000, 12))]);
}

#[test]
fn last_years_sum_stands_beside() {
    let was = |count| Some(sent("accepted", vec![members(&persons(count))]));
    let now = Source { before: was(9), ..a_source("А", vec![members(&persons(12))]) };
    let gone = Source { sent: None, before: was(4), ..a_source("Б", Vec::new()) };

    let sheet = sheet(&[now, gone], &[Indicator::K1]);

    let total = sheet.totals[0];
    assert_eq!(total.before, Some(Value::count(13)));
    assert_eq!(difference(total.sum.value, total.before), Some(Difference::Plain(-1)));
    assert_eq!(difference(Some(Value::ratio(1, 2)), Some(Value::ratio(1, 3))), Some(Difference::Share(167)));
    assert_eq!(difference(None, Some(Value::count(1))), None);
}

/// A school of the property: how many of thirty persons it has, from which on; meetings; whether it tells of them.
fn a_school() -> impl Strategy<Value = (usize, usize, i64, bool, bool)> {
    (0_usize..9, 0_usize..22, 0_i64..7, any::<bool>(), any::<bool>())
}

proptest! {
    #[test]
    fn totals_and_lines_are_what_a_naive_recount_finds(schools in prop::collection::vec(a_school(), 0..40)) {
        let everybody = persons(30);
        let sources: Vec<Source> = (0..).zip(&schools).map(|(number, (count, from, held, tells, accepted))| {
            let meetings = tells.then_some(Value::ratio(*held, 5));
            let figures = vec![members(&everybody[*from..from + count]), figure(Indicator::W1, "", meetings)];
            let status = if *accepted { "accepted" } else { "returned" };
            Source { sent: Some(sent(status, figures)), ..a_source(&format!("Школа № {number}"), Vec::new()) }
        }).collect();

        let sheet = sheet(&sources, &[Indicator::K1, Indicator::W1]);

        let counted = || schools.iter().filter(|(.., accepted)| *accepted);
        let mut known = [false; 30];
        for (count, from, ..) in counted() {
            known[*from..from + count].fill(true);
        }
        let persons = i64::try_from(known.iter().filter(|known| **known).count()).unwrap();
        let held: Vec<i64> = counted().filter(|(_, _, _, tells, _)| *tells).map(|(_, _, held, ..)| *held).collect();
        let recount = (!held.is_empty()).then(|| Value::ratio(held.iter().sum(), i64::try_from(held.len() * 5).unwrap()));
        prop_assert_eq!(total(&sheet, Indicator::K1, ""), counted().next().map(|_| Value::count(persons)));
        prop_assert_eq!(total(&sheet, Indicator::W1, ""), recount);
        prop_assert_eq!(sheet.given + sheet.missing.len(), schools.len());
        // Meetings have no persons: the lines add up to the sum.
        let of_lines: i64 = sheet.lines.iter().filter_map(|line| line.cells[1]).map(|value| value.numerator).sum();
        prop_assert_eq!(of_lines, held.iter().sum::<i64>());
        let least = sheet.lines.iter().filter_map(|line| line.cells[0]).map(|value| value.numerator).min();
        prop_assert!(least.is_none_or(|least| least >= persons.min(3)));
    }
}
