//! Screens of the library.

pub mod edit;
pub mod list;
pub mod show;

use time::Date;

use crate::library::store::lists::Listed;
use crate::text::{Dated, Value, say, say_with};

/// «Письмо от 18 ноября 2026 № 08-112»: what a document of a list is, of which day and number.
pub fn line(dated: &Dated, norm: &Listed) -> String {
    described(dated, &norm.kind, norm.dated, &norm.number)
}

fn described(dated: &Dated, kind: &str, date: Option<Date>, number: &str) -> String {
    let locale = dated.locale;
    let mut line = say(locale, &format!("library-kind-{kind}")).into_owned();
    if let Some(date) = date {
        line.push(' ');
        line.push_str(&say_with(locale, "library-of-day", &[("value", Value::from(dated.full_date(date)))]));
    }
    if number.is_empty() {
        return line;
    }
    // A standard is called by its own sign; «№» before it would be one too many.
    let is_named = number.contains(' ');
    let number = if is_named { number.into() } else { say_with(locale, "library-number-of", &[("value", number.into())]) };
    format!("{line} {number}")
}
