//! Screens of the library.

pub mod edit;
pub mod list;
pub mod show;

use time::Date;

use crate::text::{Dated, Value, say, say_with};

/// «Письмо от 18 ноября 2026 № 08-112»: what the paper is, of which day and number.
fn line(dated: &Dated, kind: &str, date: Option<Date>, number: &str) -> String {
    let locale = dated.locale;
    let mut line = say(locale, &format!("library-kind-{kind}")).into_owned();
    if let Some(date) = date {
        line.push(' ');
        line.push_str(&say_with(locale, "library-of-day", &[("value", Value::from(dated.full_date(date)))]));
    }
    if !number.is_empty() {
        line.push(' ');
        // A standard is called by its own sign; «№» before it would be one too many.
        let is_named = number.contains(' ');
        line.push_str(&if is_named { number.to_owned() } else { say_with(locale, "library-number-of", &[("value", number.into())]).into_owned() });
    }
    line
}
