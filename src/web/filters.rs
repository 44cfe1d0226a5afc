//! Words, dates and numbers in templates: `{{ "key"|t }}`, `{{ day|date }}`, `{{ bytes|size }}`.
//! The language comes from the surroundings of the page, so parts and macros may use them too.

use std::borrow::{Borrow, Cow};
use std::fmt::Display;

use askama::{Result, Values, get_value};
use time::{Date, OffsetDateTime};

use super::check::Problem;
use super::{Ui, assets};
use crate::text::{self, Value};

fn ui(values: &dyn Values) -> Result<&Ui> {
    get_value::<Ui>(values, "ui")
}

/// The message with this key.
#[askama::filter_fn]
pub fn t<K: Display>(key: K, values: &dyn Values) -> Result<Cow<'static, str>> {
    Ok(text::say(ui(values)?.locale, &key.to_string()))
}

/// The message with this key, its plural form chosen by `$n`.
#[askama::filter_fn]
pub fn t_count<K: Display, N: Display>(key: K, values: &dyn Values, n: N) -> Result<Cow<'static, str>> {
    let n: i64 = n.to_string().parse().unwrap_or(0);
    Ok(text::say_with(ui(values)?.locale, &key.to_string(), &[("n", Value::Number(n))]))
}

/// The message with this key and its one argument `$value`.
#[askama::filter_fn]
pub fn t_with<K: Display, V: Display>(key: K, values: &dyn Values, value: V) -> Result<Cow<'static, str>> {
    Ok(text::say_with(ui(values)?.locale, &key.to_string(), &[("value", Value::from(value.to_string()))]))
}

/// The message with this key and two arguments, `$value` and `$other`.
#[askama::filter_fn]
pub fn t_both<K: Display, V: Display, W: Display>(key: K, values: &dyn Values, value: V, other: W) -> Result<Cow<'static, str>> {
    let args = [("value", Value::from(value.to_string())), ("other", Value::from(other.to_string()))];
    Ok(text::say_with(ui(values)?.locale, &key.to_string(), &args))
}

/// «26 ноября», with the year outside this school year.
#[askama::filter_fn]
pub fn date<B: Borrow<Date>>(date: B, values: &dyn Values) -> Result<String> {
    Ok(ui(values)?.dated.date(*date.borrow()))
}

/// «26 ноября 2026».
#[askama::filter_fn]
pub fn full_date<B: Borrow<Date>>(date: B, values: &dyn Values) -> Result<String> {
    Ok(ui(values)?.dated.full_date(*date.borrow()))
}

/// «воскресенье, 22 ноября».
#[askama::filter_fn]
pub fn weekday<B: Borrow<Date>>(date: B, values: &dyn Values) -> Result<String> {
    Ok(ui(values)?.dated.weekday(*date.borrow()))
}

/// «сегодня в 19:45».
#[askama::filter_fn]
pub fn moment<B: Borrow<OffsetDateTime>>(moment: B, values: &dyn Values) -> Result<String> {
    Ok(ui(values)?.dated.moment(*moment.borrow()))
}

/// The day of a moment: «вчера», «3 ноября».
#[askama::filter_fn]
pub fn day<B: Borrow<OffsetDateTime>>(moment: B, values: &dyn Values) -> Result<String> {
    Ok(ui(values)?.dated.day(*moment.borrow()))
}

/// «ноябрь 2026».
#[askama::filter_fn]
pub fn month<B: Borrow<OffsetDateTime>>(moment: B, values: &dyn Values) -> Result<String> {
    let dated = ui(values)?.dated;
    Ok(dated.month(dated.day_of(*moment.borrow())))
}

/// A moment for `datetime` attributes.
#[askama::filter_fn]
pub fn stamp<B: Borrow<OffsetDateTime>>(moment: B, _: &dyn Values) -> Result<String> {
    let format = time::macros::format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    moment.borrow().format(&format).map_err(|_| askama::Error::Fmt)
}

/// «1 248», with a narrow no-break space.
#[askama::filter_fn]
pub fn number<N: Display>(number: N, _: &dyn Values) -> Result<String> {
    Ok(grouped(&number.to_string()))
}

/// Digits in groups of three, with narrow no-break spaces.
pub fn grouped(digits: &str) -> String {
    let count = digits.chars().count();
    let mut text = String::with_capacity(count + count / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (count - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// «2,4 МБ», «640 КБ».
#[askama::filter_fn]
pub fn size<N: Display>(bytes: N, values: &dyn Values) -> Result<Cow<'static, str>> {
    let bytes: i64 = bytes.to_string().parse().unwrap_or(0);
    let locale = ui(values)?.locale;
    let tenths = |unit: i64| {
        let tenths = (bytes * 10 + unit / 2) / unit;
        let comma = if locale == text::Locale::En { '.' } else { ',' };
        if tenths % 10 == 0 || tenths >= 1000 {
            grouped(&(tenths / 10).to_string())
        } else {
            format!("{}{comma}{}", tenths / 10, tenths % 10)
        }
    };
    let (key, amount) = match bytes {
        0..1_000_000 => ("common-size-kb", ((bytes + 1023) / 1024).to_string()),
        _ => ("common-size-mb", tenths(1_048_576)),
    };
    Ok(text::say_with(locale, key, &[("value", Value::from(amount))]))
}

/// A field's problem as a sentence; nothing where there is none.
#[askama::filter_fn]
pub fn problem(problem: Option<&Problem>, values: &dyn Values) -> Result<String> {
    let locale = ui(values)?.locale;
    Ok(problem.map(|problem| problem.say(locale)).unwrap_or_default())
}

/// The address of a static file under its content-hashed name.
#[askama::filter_fn]
pub fn asset<P: Display>(path: P, _: &dyn Values) -> Result<&'static str> {
    assets::address(&path.to_string()).ok_or(askama::Error::Fmt)
}
