//! What people's headings and cells mean: «Ф.И.О.», «пед. стаж», «высшая кв. категория». The words stand in a table,
//! folded as for a search; the longest that fits wins.

use std::sync::LazyLock;

use super::Field;
use crate::text::normalise::fold;

/// Meanings with the folded words they are known by.
static WORDS: LazyLock<Vec<(&'static str, Vec<String>)>> = LazyLock::new(|| {
    let lines = include_str!("words.tsv").lines();
    let read = |line: &'static str| {
        let mut parts = line.split('\t');
        let meaning = parts.next().unwrap_or_default();
        (meaning, parts.map(fold).filter(|words| !words.is_empty()).collect())
    };
    lines.map(read).collect()
});

/// The meaning of the longest known words that stand in a text.
fn meaning(text: &str, of: impl Fn(&str) -> bool) -> Option<&'static str> {
    let text = format!(" {} ", fold(text));
    let fits = |words: &String| text.contains(&format!(" {words} "));
    WORDS
        .iter()
        .filter(|(meaning, _)| of(meaning))
        .flat_map(|(meaning, words)| words.iter().filter(|words| fits(words)).map(|words| (words.chars().count(), *meaning)))
        .max_by_key(|(length, _)| *length)
        .map(|(_, meaning)| meaning)
}

/// What a column holds, by its heading.
pub fn field(heading: &str) -> Option<Field> {
    meaning(heading, |meaning| !meaning.contains('=')).and_then(Field::from_code)
}

/// The code of a category in whatever words.
pub fn category(text: &str) -> Option<&'static str> {
    meaning(text, |meaning| meaning.starts_with("category=")).and_then(|meaning| meaning.strip_prefix("category="))
}

/// The code of a level of education in whatever words.
pub fn education(text: &str) -> Option<&'static str> {
    meaning(text, |meaning| meaning.starts_with("education=")).and_then(|meaning| meaning.strip_prefix("education="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_in_both_languages_and_in_short() {
        for (heading, meant) in [
            ("Ф.И.О.", Field::Name),
            ("ПІБ", Field::Name),
            ("Фамилия, имя, отчество", Field::Name),
            ("№ п/п", Field::Number),
            ("Класс", Field::Unit),
            ("Пед. стаж", Field::Teaching),
            ("Стаж классного руководства", Field::ClassTeaching),
            ("Квалификационная категория", Field::Category),
            ("Тема самообразования", Field::Topic),
            ("Проблемне питання, над яким працює", Field::Topic),
            ("Контактный телефон", Field::Phone),
        ] {
            assert_eq!(field(heading), Some(meant), "{heading}");
        }
        assert_eq!(field("Цвет глаз"), None);
    }

    #[test]
    fn categories_are_understood() {
        for (text, meant) in [
            ("Высшая", "highest"),
            ("высшая кв. категория, 12.03.2024", "highest"),
            ("I", "first"),
            ("СЗД", "compliance"),
            ("без категории", "none"),
            ("спеціаліст", "specialist"),
            ("спеціаліст вищої категорії", "highest"),
        ] {
            assert_eq!(category(text), Some(meant), "{text}");
        }
        assert_eq!(category("хорошая"), None);
    }
}
