//! Timings laid over a year.

use time::Date;
use time::macros::date;

use super::super::*;
use super::year;

#[test]
fn windows_lie_in_the_academic_year() {
    let windows = |typed: &str| Timing::read(typed).unwrap().windows(&year());
    let one = |from: Date, to: Date| vec![Window::new(from, to)];

    assert_eq!(windows("28 августа"), one(date!(2026 - 08 - 28), date!(2026 - 08 - 28)));
    assert_eq!(windows("до 15.03"), one(date!(2026 - 08 - 01), date!(2027 - 03 - 15)));
    assert_eq!(windows("декабрь-январь"), one(date!(2026 - 12 - 01), date!(2027 - 01 - 31)));
    assert_eq!(windows("29 февраля"), one(date!(2027 - 02 - 28), date!(2027 - 02 - 28)));
    assert_eq!(windows("I четверть"), one(date!(2026 - 09 - 01), date!(2026 - 10 - 24)));
    assert_eq!(windows("2 полугодие"), one(date!(2027 - 01 - 12), date!(2027 - 05 - 26)));
    assert_eq!(windows("2 триместр"), one(date!(2026 - 12 - 01), date!(2027 - 02 - 28)));
    assert_eq!(windows("I, III четверти").len(), 2);
    assert_eq!(windows("до конца II четверти"), one(date!(2026 - 08 - 01), date!(2026 - 12 - 30)));
    assert_eq!(windows("до кінця 1 семестру"), one(date!(2026 - 08 - 01), date!(2026 - 12 - 30)));
    assert_eq!(windows("до конца учебного года"), one(date!(2026 - 08 - 01), date!(2027 - 05 - 26)));
    assert!(windows("до следующего заседания").is_empty());
    assert_eq!(windows("в течение года"), one(date!(2026 - 09 - 01), date!(2027 - 05 - 26)));
    assert_eq!(windows("ежемесячно").len(), 9);
    assert_eq!(windows("1 раз в четверть").len(), 4);
    assert_eq!(windows("2 раза в год").len(), 2);
    assert_eq!(windows("по вторникам")[0], Window::new(date!(2026 - 09 - 01), date!(2026 - 09 - 01)));
    assert_eq!(windows("по понедельникам")[0].from, date!(2026 - 09 - 07));
    assert!(windows("по мере необходимости").is_empty());
    assert_eq!(windows("15.09.2025"), one(date!(2025 - 09 - 15), date!(2025 - 09 - 15)));
}

#[test]
fn a_row_is_late_only_after_its_last_window() {
    let over = |typed: &str, day| Timing::read(typed).unwrap().is_over(&year(), day);

    assert!(!over("сентябрь", date!(2026 - 09 - 30)));
    assert!(over("сентябрь", date!(2026 - 10 - 01)));
    assert!(!over("до 15.03", date!(2027 - 03 - 15)));
    assert!(!over("ежемесячно", date!(2027 - 05 - 26)));
    assert!(over("ежемесячно", date!(2027 - 05 - 27)));
    assert!(!over("октябрь, март", date!(2026 - 12 - 01)));
    assert!(!over("по мере необходимости", date!(2030 - 01 - 01)));
    let due = |typed: &str, day| Timing::read(typed).unwrap().due(&year(), day);
    assert_eq!(due("ежемесячно", date!(2026 - 11 - 22)), Some(date!(2026 - 11 - 30)));
    assert_eq!(due("1 раз в четверть", date!(2026 - 10 - 30)), Some(date!(2026 - 12 - 30)));
    assert_eq!(due("сентябрь", date!(2026 - 11 - 22)), None);
}

#[test]
fn timings_move_to_the_next_year_and_keep_to_working_days() {
    let (this, next) = (year(), Calendar::usual(2027, "ru"));
    let moved = |typed: &str| Timing::read(typed).unwrap().moved(&this, &next).print(Language::Ru);

    // 5 September 2027 is a Sunday, 4 November a holiday before a Friday.
    assert_eq!(moved("5 сентября"), "6 сентября");
    assert_eq!(moved("4 ноября"), "5 ноября");
    assert_eq!(moved("до 05.09.2026"), "до 6 сентября 2027 г.");
    assert_eq!(moved("сентябрь–октябрь"), "сентябрь–октябрь");
    assert_eq!(moved("4–5 сентября"), "6 сентября");
}
