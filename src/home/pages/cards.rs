//! Practices and documents in the words of a cover, a row, a line.

use time::Date;

use crate::centre;
use crate::home::store::shelves::Covered;
use crate::library;
use crate::practices::{look, paths};
use crate::terms::{Term, Terms};
use crate::text::{Dated, Locale, Value, say, say_with};

/// A notebook on a shelf.
pub struct Cover {
    pub colour: &'static str,
    pub icon: &'static str,
    pub kicker: String,
    pub heading: String,
    pub address: String,
    pub byline: String,
    pub used: String,
    pub files: String,
}

impl Cover {
    pub fn of(practice: &Covered, terms: &Terms, locale: Locale) -> Self {
        let counted = |key: &str, n: i32| {
            if n > 0 { say_with(locale, key, &[("n", i64::from(n).into())]).into_owned() } else { String::new() }
        };
        let kind = (practice.form.as_deref(), practice.kind.as_deref(), practice.rubric.as_deref());
        Self {
            colour: look::colour(practice.rubric.as_deref()),
            icon: look::icon(practice.rubric.as_deref()),
            kicker: kicker(terms, locale, kind, &look::grades(practice.grade_from, practice.grade_to)),
            heading: practice.title.clone(),
            address: paths::show(practice.id),
            byline: format!("{}, {}", practice.author_name, practice.school_name),
            used: counted("home-used", practice.use_count),
            files: counted("home-files", practice.file_count),
        }
    }
}

/// «Классный час, 5–7»: the form of the event, else the kind of material, else the rubric; then the classes.
pub fn kicker(terms: &Terms, locale: Locale, kind: (Option<&str>, Option<&str>, Option<&str>), grades: &str) -> String {
    let label = |group: &str, code: Option<&str>| code.map(|code| terms.label(group, code, locale).to_owned());
    let named = label("form", kind.0).or_else(|| label("kind", kind.1)).or_else(|| label("rubric", kind.2));
    match (named, grades) {
        (Some(named), "") => named,
        (Some(named), grades) => format!("{named}, {grades}"),
        (None, grades) => grades.to_owned(),
    }
}

/// A document as a line of «new in the library».
pub struct Document {
    pub heading: String,
    pub language: String,
    pub address: String,
    /// «Письмо, 18 ноября · действует».
    pub about: String,
}

impl Document {
    pub fn of(norm: &library::Listed, dated: &Dated) -> Self {
        let locale = dated.locale;
        let kind = say(locale, &format!("library-kind-{}", norm.kind));
        let status = say(locale, &format!("library-status-{}", norm.status));
        let day = norm.dated.map(|day| format!(", {}", dated.date(day))).unwrap_or_default();
        Self {
            heading: norm.title.clone(),
            language: norm.language.clone(),
            address: library::paths::show(norm.id),
            about: format!("{kind}{day} · {}", in_sentence(&status)),
        }
    }
}

/// A piece of news of a centre as a line.
pub struct News {
    pub heading: String,
    pub language: String,
    pub address: String,
    /// «Новость, 18 ноября · Заречный район».
    pub about: String,
}

impl News {
    pub fn of(article: &centre::Listed, dated: &Dated) -> Self {
        let kind = say(dated.locale, &format!("centre-kind-{}", article.kind));
        let day = article.dated.or_else(|| article.published_at.map(|at| dated.day_of(at)));
        let day = day.map(|day| format!(", {}", dated.date(day))).unwrap_or_default();
        Self {
            heading: article.title.clone(),
            language: article.language.clone(),
            address: centre::article_path(article.id),
            about: format!("{kind}{day} · {}", article.district_name),
        }
    }
}

/// An occasion that is ahead, with its next day.
pub fn occasions<'a>(terms: &'a Terms, country: &'a str, today: Date, days: i64) -> Vec<(&'a Term, Date)> {
    let mut ahead: Vec<_> = terms
        .offered("occasion", country)
        .filter_map(|term| Some((term, term.next_day(today)?)))
        .filter(|(_, day)| (*day - today).whole_days() <= days)
        .collect();
    ahead.sort_by_key(|(_, day)| *day);
    ahead
}

/// A word as it stands within a sentence.
pub fn in_sentence(word: &str) -> String {
    changed_first(word, |first| first.to_lowercase().collect())
}

/// A word as a sentence begins with it.
pub fn at_beginning(word: &str) -> String {
    changed_first(word, |first| first.to_uppercase().collect())
}

fn changed_first(word: &str, change: impl Fn(char) -> String) -> String {
    let mut rest = word.chars();
    rest.next().map(|first| change(first) + rest.as_str()).unwrap_or_default()
}

/// The beginning of what somebody said, in the quotation marks of the reader's language.
pub fn quoted(locale: Locale, text: &str, signs: usize) -> String {
    say_with(locale, "home-quoted", &[("value", Value::from(beginning(text, signs)))]).into_owned()
}

/// The first words of a text, cut after a word.
pub fn beginning(text: &str, signs: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = text.char_indices().nth(signs) else { return text };
    let end = text[..cut].rfind(' ').unwrap_or(cut);
    format!("{}…", text[..end].trim_end_matches([' ', ',', ';', ':', '–', '—']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_of_a_colleague_is_cut_after_a_word() {
        assert_eq!(beginning("Разминка сработала\nлучше всего", 100), "Разминка сработала лучше всего");
        assert_eq!(beginning("Разминка сработала лучше всего", 22), "Разминка сработала…");
        assert_eq!(beginning("Длинноеслово", 5), "Длинн…");
    }

    #[test]
    fn a_word_begins_as_its_place_wants() {
        assert_eq!(
            (in_sentence("Действует"), at_beginning("воскресенье, 22 ноября")),
            ("действует".into(), "Воскресенье, 22 ноября".into())
        );
        assert_eq!(in_sentence(""), "");
    }
}
