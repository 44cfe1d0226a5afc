//! How typed cells are printed.

use super::profile::figures;
use super::{Content, Text};
use crate::text::Locale;

/// The words of a cell on paper; a number is written as the language writes it.
pub(super) fn printed(content: &Content, locale: Locale) -> Text {
    match content {
        Content::Text(text) => text.clone(),
        Content::Number(number, places) => number_in(*number, *places, locale).into(),
        Content::Date(date) => figures(*date).into(),
        Content::Empty => Text::new(),
    }
}

fn number_in(number: f64, places: u8, locale: Locale) -> String {
    let plain = format!("{number:.*}", usize::from(places));
    match locale {
        Locale::Ru | Locale::Uk => plain.replace('.', ","),
        Locale::En => plain,
    }
}
