//! Printing a timing in its one spelling.

use time::Weekday;

use super::Timing;
use super::kinds::{Day, Each, Months, Per, TermKind, Terms};
use super::words::{Language, MONTHS_RU, MONTHS_UK, WEEKDAYS_RU, WEEKDAYS_UK};

pub(super) fn print(timing: &Timing, language: Language) -> String {
    let ru = language == Language::Ru;
    match timing {
        Timing::Day(day) => written(*day, language),
        Timing::Until(day) => format!("до {}", written(*day, language)),
        Timing::Days(first, last) if first.month() == last.month() && first.year() == last.year() => {
            format!("{}–{}", first.day(), written(*last, language))
        }
        Timing::Days(first, last) => format!("{} – {}", written(*first, language), written(*last, language)),
        Timing::Months(set) => months(*set, language),
        Timing::Terms(kind, terms) => self::terms(*kind, *terms, language),
        Timing::UntilTerm(kind, number) => {
            let end = if ru { "до конца" } else { "до кінця" };
            format!("{end} {} {}", ROMAN[usize::from(*number) - 1], term_word(*kind, Said::OfOne, language))
        }
        Timing::Year => if ru { "в течение года" } else { "протягом року" }.to_owned(),
        Timing::UntilYear => {
            if ru { "до конца учебного года" } else { "до кінця навчального року" }.to_owned()
        }
        Timing::NextMeeting => {
            if ru { "до следующего заседания" } else { "до наступного засідання" }.to_owned()
        }
        Timing::Each(each) => self::each(*each, language),
        Timing::WhenNeeded => if ru { "по мере необходимости" } else { "за потребою" }.to_owned(),
        Timing::Free(free) => free.words().to_owned(),
    }
}

fn names(month: time::Month, language: Language) -> (&'static str, &'static str) {
    let table = if language == Language::Ru { &MONTHS_RU } else { &MONTHS_UK };
    table[usize::from(u8::from(month)) - 1]
}

fn written(day: Day, language: Language) -> String {
    let year = match (day.year(), language) {
        (None, _) => String::new(),
        (Some(year), Language::Ru) => format!(" {year} г."),
        (Some(year), Language::Uk) => format!(" {year} р."),
    };
    format!("{} {}{year}", day.day(), names(day.month(), language).1)
}

fn months(set: Months, language: Language) -> String {
    let name = |month| names(month, language).0;
    let run = |(first, last)| {
        if first == last { name(first).to_owned() } else { format!("{}–{}", name(first), name(last)) }
    };
    set.runs().into_iter().map(run).collect::<Vec<_>>().join(", ")
}

const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

fn terms(kind: TermKind, terms: Terms, language: Language) -> String {
    let roman = |number: u8| ROMAN[usize::from(number) - 1];
    let run = |(first, last): (u8, u8)| {
        if first == last { roman(first).to_owned() } else { format!("{}–{}", roman(first), roman(last)) }
    };
    let numbers = terms.runs().into_iter().map(run).collect::<Vec<_>>().join(", ");
    format!("{numbers} {}", term_word(kind, if terms.are_several() { Said::Several } else { Said::One }, language))
}

/// How the word for a part of the year stands: one of them, several, the end «of» one.
#[derive(Clone, Copy)]
enum Said {
    One,
    Several,
    OfOne,
}

fn term_word(kind: TermKind, said: Said, language: Language) -> &'static str {
    let forms = match (kind, language) {
        (TermKind::Quarter, Language::Ru) => ["четверть", "четверти", "четверти"],
        (TermKind::Quarter, Language::Uk) => ["чверть", "чверті", "чверті"],
        (TermKind::Trimester, Language::Ru) => ["триместр", "триместры", "триместра"],
        (TermKind::Trimester, Language::Uk) => ["триместр", "триместри", "триместру"],
        (TermKind::Semester, Language::Ru) => ["семестр", "семестры", "семестра"],
        (TermKind::Semester, Language::Uk) => ["семестр", "семестри", "семестру"],
        (TermKind::Half, Language::Ru) => ["полугодие", "полугодия", "полугодия"],
        (TermKind::Half, Language::Uk) => ["півріччя", "півріччя", "півріччя"],
    };
    forms[said as usize]
}

fn each(each: Each, language: Language) -> String {
    let ru = language == Language::Ru;
    let unit = match (each.per(), each.times()) {
        (Per::Day, _) => return if ru { "ежедневно" } else { "щодня" }.to_owned(),
        (Per::Week, 1) => return if ru { "еженедельно" } else { "щотижня" }.to_owned(),
        (Per::Month, 1) => return if ru { "ежемесячно" } else { "щомісяця" }.to_owned(),
        (Per::Weekday(day), _) => return weekly(day, language),
        (Per::Week, _) => ["неделю", "тиждень"][usize::from(!ru)],
        (Per::Month, _) => ["месяц", "місяць"][usize::from(!ru)],
        (Per::Term(kind), _) => term_word(kind, Said::One, language),
        (Per::Year, _) => ["год", "рік"][usize::from(!ru)],
    };
    let times = each.times();
    let word = match (times % 10, language) {
        (1, _) if times != 11 => "раз",
        (2..=4, Language::Ru) if !(12..=14).contains(&times) => "раза",
        (2..=4, Language::Uk) if !(12..=14).contains(&times) => "рази",
        (_, Language::Ru) => "раз",
        (_, Language::Uk) => "разів",
    };
    format!("{times} {word} {} {unit}", if ru { "в" } else { "на" })
}

fn weekly(day: Weekday, language: Language) -> String {
    let at = usize::from(day.number_days_from_monday());
    match language {
        Language::Ru => format!("еженедельно (по {})", WEEKDAYS_RU[at].1),
        Language::Uk => format!("щотижня (по {})", WEEKDAYS_UK[at].1),
    }
}
