//! Terms as cells say them: by themselves, within the month under whose heading they stand, or not at all.

use crate::plans::model::timing::{Language, Timing};
use crate::text::normalise::fold;

/// A timing that accounts for all that was said, or a few words around a month.
pub fn timing(text: &str) -> Option<Timing> {
    const FREE: usize = 4;
    let found = Timing::read(text)?;
    let is_long = matches!(found, Timing::Free(_)) && text.split_whitespace().count() > FREE;
    (!is_long).then_some(found)
}

/// A timing without words of one's own.
pub fn plain(text: &str) -> Option<Timing> {
    Timing::read(text).filter(|timing| !matches!(timing, Timing::Free(_)))
}

/// Whether the words tell a time, though not one of the calendar: «по графику», «каникулы», «2 неделя».
pub fn is_vague(text: &str) -> bool {
    const WORDS: [&str; 22] = [
        "по графику",
        "по отдельному графику",
        "согласно графику",
        "за графіком",
        "по плану",
        "за планом",
        "каникул",
        "канікул",
        "неделя",
        "неделе",
        "недели",
        "тиждень",
        "тижня",
        "декада",
        "в течение месяца",
        "весь месяц",
        "протягом місяця",
        "упродовж місяця",
        "начало месяца",
        "конец месяца",
        "постоянно",
        "перед праздниками",
    ];
    let folded = fold(text);
    folded.split(' ').count() <= 4 && WORDS.iter().any(|words| folded.contains(words))
}

pub fn is_term(text: &str) -> bool {
    timing(text).is_some() || is_vague(text)
}

/// What a cell means under a heading that names a time; the heading may be empty.
pub fn within(cell: &str, heading: &str, language: Language) -> String {
    const WHOLE: [&str; 8] = [
        "в течение месяца",
        "в теч месяца",
        "весь месяц",
        "на протяжении месяца",
        "протягом місяця",
        "впродовж місяця",
        "упродовж місяця",
        "весь місяць",
    ];
    if cell.is_empty() || WHOLE.contains(&fold(cell).as_str()) && !heading.is_empty() {
        return heading.to_owned();
    }
    let names_time = cell.chars().any(char::is_alphabetic) && plain(cell).is_some();
    let Some(month) = of_month(heading, language) else { return cell.to_owned() };
    if names_time || timing(cell).is_some() {
        return cell.to_owned();
    }
    let whole = format!("{} {month}", cell.trim_end_matches('.'));
    plain(&whole).map_or(whole, |timing| timing.print(language))
}

/// «сентября» of a heading «Сентябрь»; nothing where it names no single month.
fn of_month(heading: &str, language: Language) -> Option<String> {
    let day = plain(&format!("1 {heading}")).filter(|timing| matches!(timing, Timing::Day(_)))?;
    day.print(language).strip_prefix("1 ").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_means_what_it_says_within_its_month() {
        let within = |cell: &str, heading: &str| within(cell, heading, Language::Ru);

        assert_eq!(within("15", "Сентябрь"), "15 сентября");
        assert_eq!(within("до 20", "МАЙ"), "до 20 мая");
        assert_eq!(within("24–28", "ноябрь"), "24–28 ноября");
        assert_eq!(within("2 неделя", "Октябрь"), "2 неделя октября");
        assert_eq!(within("в течение месяца", "Март-апрель"), "Март-апрель");
        assert_eq!(within("", "I четверть"), "I четверть");
        assert_eq!(within("3 октября", "Сентябрь"), "3 октября");
        assert_eq!(within("скоро", ""), "скоро");
    }
}
