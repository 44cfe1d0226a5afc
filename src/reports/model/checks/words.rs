//! What the words of a report betray: A3, paragraphs of last year; percentages of nothing; numbers that the figures
//! contradict; other years and days; praise in the place of results.

use time::{Date, Month};

use super::Finding;
use super::text::{baseless_percents, days, foreign_years, is_copied, numbers_of, praise};
use crate::indicators::Indicator;
use crate::plans::Severity;
use crate::reports::model::{Chapter, Report};

/// So many of a hundred words make a paragraph a copy.
const COPY: usize = 90;

/// By which words a text speaks of what a figure counts.
const COUNTED: &[(Indicator, &str, &[&str])] = &[
    (Indicator::W1, "", &["заседан", "засідан"]),
    (Indicator::W3, "talks", &["выступлен", "виступ"]),
    (Indicator::W4, "made", &["решени", "рішен"]),
    (Indicator::B1, "materials", &["материал", "матеріал"]),
    (Indicator::O2, "sheets", &["взаимопосещ", "взаємовідвід"]),
    (Indicator::D3, "", &["консультац"]),
];

const PRAISE: &[&str] = &[
    "прекрасн",
    "замечательн",
    "великолепн",
    "отличн",
    "успешн",
    "плодотворн",
    "незабываем",
    "чудесн",
    "чудов",
    "відмінн",
    "успішн",
    "плідн",
    "незабутн",
    "неперевершен",
];

pub(super) fn read(report: &Report, before: &[String], found: &mut Vec<Finding>) {
    for chapter in &report.chapters {
        let at = |code, severity, key| Finding::at(code, severity, key, &chapter.heading.code);
        for paragraph in chapter.paragraphs().filter(|paragraph| before.iter().any(|other| is_copied(paragraph, other, COPY))) {
            found.push(at("A3", Severity::Warning, "reports-check-copied").naming(begun(paragraph)));
        }
        for sentence in baseless_percents(&chapter.text) {
            found.push(at("A", Severity::Warning, "reports-check-percent").naming(begun(sentence)));
        }
        let own = [report.first_year, report.first_year + 1];
        let named: Vec<i32> = days(&chapter.text).iter().map(|(.., year)| *year).collect();
        for year in
            foreign_years(&chapter.text, &own).into_iter().filter(|year| !named.iter().any(|day| day.to_string() == **year))
        {
            found.push(at("A", Severity::Warning, "reports-check-year").naming(year));
        }
        for day in days(&chapter.text).into_iter().filter_map(date).filter(|day| *day < report.starts_on || *day > report.ends_on)
        {
            let day = format!("{:02}.{:02}.{}", day.day(), u8::from(day.month()), day.year());
            found.push(at("A", Severity::Warning, "reports-check-day").naming(day));
        }
        for sentence in praise(&chapter.text, PRAISE) {
            found.push(at("A", Severity::Hint, "reports-check-praise").naming(begun(sentence)));
        }
        contradicted(report, chapter, found);
    }
}

fn contradicted(report: &Report, chapter: &Chapter, found: &mut Vec<Finding>) {
    for (indicator, part, words) in COUNTED {
        let figure = report.figures.iter().find(|figure| figure.indicator == *indicator && figure.part == *part);
        let Some(value) = figure.and_then(|figure| figure.value()) else { continue };
        let is_other = |number: &i64| *number != value.numerator && Some(*number) != value.denominator;
        for number in numbers_of(&chapter.text, words).into_iter().filter(is_other) {
            let finding = Finding::at("A1", Severity::Warning, "reports-check-number", &chapter.heading.code);
            let counted = format!("{} ({})", value.numerator, indicator.code());
            found.push(finding.naming(number.to_string()).and(counted));
        }
    }
}

fn date((day, month, year): (u8, u8, i32)) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// The beginning of a paragraph, to know it by.
fn begun(text: &str) -> String {
    const SIGNS: usize = 60;
    let short: String = text.chars().take(SIGNS).collect();
    if short.len() == text.len() { short } else { format!("{}…", short.trim_end()) }
}
