//! What holds for every timing.

use proptest::prelude::*;
use time::{Month, Weekday};

use super::super::kinds::Per;
use super::super::*;
use super::year;

fn a_month() -> impl Strategy<Value = Month> {
    (1u8..=12).prop_map(|number| Month::try_from(number).unwrap())
}

fn a_day() -> impl Strategy<Value = Day> {
    (1u8..=31, a_month(), proptest::option::of(2000..2100i32))
        .prop_filter_map("a day that exists", |(day, month, year)| Day::new(day, month, year))
}

fn a_kind() -> impl Strategy<Value = TermKind> {
    proptest::sample::select(vec![TermKind::Quarter, TermKind::Trimester, TermKind::Semester, TermKind::Half])
}

fn a_rhythm() -> impl Strategy<Value = Each> {
    let weekdays = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    let per = prop_oneof![
        Just(Per::Day),
        Just(Per::Week),
        Just(Per::Month),
        Just(Per::Year),
        a_kind().prop_map(Per::Term),
        proptest::sample::select(weekdays.to_vec()).prop_map(Per::Weekday),
    ];
    (1u8..=31, per).prop_filter_map("a rhythm", |(times, per)| Each::new(times, per).or_else(|| Each::new(1, per)))
}

fn a_timing() -> impl Strategy<Value = Timing> {
    prop_oneof![
        a_day().prop_map(Timing::Day),
        a_day().prop_map(Timing::Until),
        (a_day(), a_day()).prop_filter_map("a range", |(first, last)| {
            let sorted = first.is_before(last) && first.year().is_none() == last.year().is_none();
            let one_year = first.month() != last.month() || first.year() == last.year();
            (sorted && one_year).then_some(Timing::Days(first, last))
        }),
        proptest::collection::vec(a_month(), 1..12).prop_filter_map("some", |months| Months::of(months).map(Timing::Months)),
        (a_kind(), proptest::collection::vec(1u8..=4, 1..4))
            .prop_filter_map("some", |(kind, numbers)| Terms::of(kind, numbers).map(|terms| Timing::Terms(kind, terms))),
        (a_kind(), 1u8..=4)
            .prop_filter_map("exists", |(kind, number)| (number <= kind.count()).then_some(Timing::UntilTerm(kind, number))),
        Just(Timing::Year),
        Just(Timing::UntilYear),
        Just(Timing::NextMeeting),
        Just(Timing::WhenNeeded),
        a_rhythm().prop_map(Timing::Each),
        (0u8..12, proptest::sample::select(vec!["конец", "начало", "вторая неделя", "каникулы,"])).prop_filter_map(
            "free",
            |(month, words)| Timing::read(&format!("{words} {}", super::super::words::MONTHS_RU[usize::from(month)].1))
        ),
    ]
}

proptest! {
    #[test]
    fn what_is_printed_reads_back_to_the_same_value(timing in a_timing()) {
        for language in [Language::Ru, Language::Uk] {
            let printed = timing.print(language);
            prop_assert_eq!(Timing::read(&printed), Some(timing.clone()), "«{}»", printed);
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused_and_what_was_read_stays(typed in "[а-яіїєґa-zА-ЯIVXІ0-9 .,–—/()-]{0,40}") {
        if let Some(timing) = Timing::read(&typed) {
            let printed = timing.print(Language::Ru);
            prop_assert_eq!(Timing::read(&printed), Some(timing), "«{}»", printed);
        }
    }

    #[test]
    fn windows_are_in_order_and_never_empty(timing in a_timing()) {
        let windows = timing.windows(&year());
        prop_assert!(windows.is_sorted());
        prop_assert!(windows.iter().all(|window| window.from <= window.to));
    }
}
