//! The words of timings in both languages. One table serves reading and printing, so that what is printed is
//! read back; that is why these words stand here and not among the messages of pages.

use time::{Month, Weekday};

use super::kinds::{Per, TermKind};

/// The language of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Ru,
    Uk,
}

impl Language {
    /// By its code; papers that are not Ukrainian are Russian.
    pub fn of(code: &str) -> Self {
        if code == "uk" { Self::Uk } else { Self::Ru }
    }
}

/// January to December: as a heading names the month, and after a number.
pub(super) const MONTHS_RU: [(&str, &str); 12] = [
    ("январь", "января"),
    ("февраль", "февраля"),
    ("март", "марта"),
    ("апрель", "апреля"),
    ("май", "мая"),
    ("июнь", "июня"),
    ("июль", "июля"),
    ("август", "августа"),
    ("сентябрь", "сентября"),
    ("октябрь", "октября"),
    ("ноябрь", "ноября"),
    ("декабрь", "декабря"),
];

pub(super) const MONTHS_UK: [(&str, &str); 12] = [
    ("січень", "січня"),
    ("лютий", "лютого"),
    ("березень", "березня"),
    ("квітень", "квітня"),
    ("травень", "травня"),
    ("червень", "червня"),
    ("липень", "липня"),
    ("серпень", "серпня"),
    ("вересень", "вересня"),
    ("жовтень", "жовтня"),
    ("листопад", "листопада"),
    ("грудень", "грудня"),
];

/// Each month by what all its forms begin with, the ends those forms may have, and its abbreviations.
const FORMS: [Forms; 12] = [
    (&[("январ", SOFT), ("січ", FLEETING)], &["янв", "січ"]),
    (&[("феврал", SOFT), ("лют", ADJECTIVE)], &["фев", "февр", "лют"]),
    (&[("март", HARD), ("берез", FLEETING)], &["мар", "бер", "берез"]),
    (&[("апрел", SOFT), ("квіт", FLEETING)], &["апр", "квіт", "кв"]),
    (&[("ма", &["й", "я", "ю", "е", "ем"]), ("трав", FLEETING)], &["трав"]),
    (&[("июн", SOFT), ("черв", FLEETING)], &["июн", "черв"]),
    (&[("июл", SOFT), ("лип", FLEETING)], &["июл", "лип"]),
    (&[("август", HARD), ("серп", FLEETING)], &["авг", "серп"]),
    (&[("сентябр", SOFT), ("верес", FLEETING)], &["сен", "сент", "вер", "верес"]),
    (&[("октябр", SOFT), ("жовт", FLEETING)], &["окт", "жовт"]),
    (&[("ноябр", SOFT), ("листопад", HARD)], &["ноя", "нояб", "лист", "листоп"]),
    (&[("декабр", SOFT), ("груд", FLEETING)], &["дек", "груд"]),
];
/// Beginnings with their ends, and abbreviations.
type Forms = (&'static [(&'static str, &'static [&'static str])], &'static [&'static str]);

const SOFT: &[&str] = &["ь", "я", "ю", "е", "ем"];
const HARD: &[&str] = &["", "а", "у", "е", "ом", "і"];
const FLEETING: &[&str] = &["ень", "ня", "ню", "ні", "нем"];
const ADJECTIVE: &[&str] = &["ий", "ого", "ому", "им"];

/// The month that a word names in full, in any case.
pub(super) fn month_in_full(word: &str) -> Option<Month> {
    let names =
        |(forms, _): &Forms| forms.iter().any(|(stem, ends)| word.strip_prefix(stem).is_some_and(|end| ends.contains(&end)));
    month_number(FORMS.iter().position(names)?)
}

/// The same, or by a usual abbreviation.
pub(super) fn month(word: &str) -> Option<Month> {
    month_in_full(word).or_else(|| month_number(FORMS.iter().position(|(_, short)| short.contains(&word))?))
}

fn month_number(at: usize) -> Option<Month> {
    Month::try_from(u8::try_from(at + 1).ok()?).ok()
}

/// The days of the week from Monday: what all forms begin with, and how plans say «on Mondays».
pub(super) const WEEKDAYS_RU: [(&str, &str); 7] = [
    ("понедельник", "понедельникам"),
    ("вторник", "вторникам"),
    ("сред", "средам"),
    ("четверг", "четвергам"),
    ("пятниц", "пятницам"),
    ("суббот", "субботам"),
    ("воскресен", "воскресеньям"),
];
pub(super) const WEEKDAYS_UK: [(&str, &str); 7] = [
    ("понеділ", "понеділках"),
    ("вівтор", "вівторках"),
    ("серед", "середах"),
    ("четвер", "четвергах"),
    ("пятниц", "п’ятницях"),
    ("субот", "суботах"),
    ("неділ", "неділях"),
];
const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];
const LONGEST_END: usize = 4;

/// The day of the week that a word names, in any case.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let is_form =
        |stem: &str| word.strip_prefix(stem).is_some_and(|end| end.chars().count() <= LONGEST_END && !end.starts_with("ин"));
    // «Четвёртая» and «четверть» begin like Thursday.
    let is_fourth = word.starts_with("четверт");
    let at = |days: &[(&str, &str); 7]| days.iter().position(|(stem, _)| is_form(stem) && !is_fourth);
    at(&WEEKDAYS_RU).or_else(|| at(&WEEKDAYS_UK)).map(|at| WEEKDAYS[at])
}

/// Quarter, trimester, semester or half of a year, in any case.
pub(super) fn term_kind(word: &str) -> Option<TermKind> {
    const QUARTER: [&str; 12] = [
        "четверть",
        "четверти",
        "четвертей",
        "четвертям",
        "четвертях",
        "четв",
        "чверть",
        "чверті",
        "чвертей",
        "чвертях",
        "чв",
        "чвертям",
    ];
    match word {
        _ if QUARTER.contains(&word) || word.starts_with("квартал") => Some(TermKind::Quarter),
        _ if word.starts_with("триместр") => Some(TermKind::Trimester),
        _ if word.starts_with("семестр") || word == "сем" => Some(TermKind::Semester),
        _ if ["полугод", "півріч", "піврок"].iter().any(|stem| word.starts_with(stem)) => Some(TermKind::Half),
        _ => None,
    }
}

/// What «once in …» may be followed by.
pub(super) fn unit(word: &str) -> Option<Per> {
    let begins = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    match word {
        "день" | "дня" => Some(Per::Day),
        "год" | "году" | "года" | "рік" | "року" => Some(Per::Year),
        _ if begins(&["месяц", "місяц"]) || word == "мес" || word == "міс" => Some(Per::Month),
        _ if begins(&["недел", "тижд", "тижн"]) || word == "нед" => Some(Per::Week),
        _ => term_kind(word).map(Per::Term).or_else(|| weekday(word).map(Per::Weekday)),
    }
}

/// A number of a quarter as Latin or Cyrillic hands write it: «II», «ІІ», «П», «IУ».
pub(super) fn roman(word: &str) -> Option<u8> {
    let latin: String = word
        .chars()
        .map(|sign| match sign {
            'і' | 'l' | '|' | '1' => "i",
            'у' => "v",
            'п' => "ii",
            'ш' => "iii",
            'i' => "i",
            'v' => "v",
            _ => "?",
        })
        .collect();
    ["i", "ii", "iii", "iv"].into_iter().position(|number| number == latin).and_then(|at| u8::try_from(at + 1).ok())
}

/// «первая», «друга».
pub(super) fn ordinal(word: &str) -> Option<u8> {
    const STEMS: [&[&str]; 4] = [&["перв", "перш"], &["втор", "друг"], &["трет"], &["четверта", "четверто", "четверту"]];
    let at = STEMS.iter().position(|stems| stems.iter().any(|stem| word.starts_with(stem)))?;
    if weekday(word).is_some() { None } else { u8::try_from(at + 1).ok() }
}
