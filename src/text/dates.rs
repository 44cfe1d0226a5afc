//! Dates as people write and read them: «26 ноября», the year only when it is not this school year's.

use time::{Date, Month, OffsetDateTime, Time};
use time_tz::{OffsetDateTimeExt, Tz};

use super::{Locale, Value, say_with};
use crate::clock::school_year;

/// A reader's language, zone and day: what a date needs to be said.
#[derive(Clone, Copy)]
pub struct Dated {
    pub locale: Locale,
    pub zone: &'static Tz,
    pub today: Date,
}

impl Dated {
    /// «26 ноября», or «26 ноября 2024» outside this school year.
    pub fn date(&self, date: Date) -> String {
        let key = if school_year(date) == school_year(self.today) { "common-date" } else { "common-date-year" };
        self.say(key, date)
    }

    /// «26 ноября 2026», always with the year.
    pub fn full_date(&self, date: Date) -> String {
        self.say("common-date-year", date)
    }

    /// «воскресенье, 22 ноября».
    pub fn weekday(&self, date: Date) -> String {
        self.say("common-date-weekday", date)
    }

    /// «ноябрь 2026».
    pub fn month(&self, date: Date) -> String {
        self.say("common-date-month", date)
    }

    /// «сегодня в 19:45», «вчера в 08:10», «3 ноября в 10:00».
    pub fn moment(&self, moment: OffsetDateTime) -> String {
        let local = moment.to_timezone(self.zone);
        let clock = hours(local.time());
        let args = |day: String| [("day", Value::from(day)), ("time", Value::from(clock.clone()))];
        if local.date() == self.today {
            return say_with(self.locale, "common-moment-today", &args(String::new())).into_owned();
        }
        if Some(local.date()) == self.today.previous_day() {
            return say_with(self.locale, "common-moment-yesterday", &args(String::new())).into_owned();
        }
        say_with(self.locale, "common-moment", &args(self.date(local.date()))).into_owned()
    }

    /// The day a moment fell on, said like `date`, with today and yesterday by name.
    pub fn day(&self, moment: OffsetDateTime) -> String {
        let date = self.day_of(moment);
        if date == self.today {
            return say_with(self.locale, "common-today", &[]).into_owned();
        }
        if Some(date) == self.today.previous_day() {
            return say_with(self.locale, "common-yesterday", &[]).into_owned();
        }
        self.date(date)
    }

    /// «19:45».
    pub fn hours(&self, moment: OffsetDateTime) -> String {
        hours(moment.to_timezone(self.zone).time())
    }

    pub fn day_of(&self, moment: OffsetDateTime) -> Date {
        moment.to_timezone(self.zone).date()
    }

    fn say(&self, key: &str, date: Date) -> String {
        let args = [
            ("day", Value::from(i64::from(date.day()))),
            ("month", Value::from(i64::from(u8::from(date.month())))),
            ("year", Value::from(date.year().to_string())),
            ("weekday", Value::from(i64::from(date.weekday().number_from_monday()))),
        ];
        say_with(self.locale, key, &args).into_owned()
    }
}

fn hours(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A day as typed or chosen: «26.11.2026», «26.11.26», «26/11/2026» or «2026-11-26», between 1900 and 2200.
pub fn parse_date(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.trim().split(['.', '-', '/']).map(str::trim).collect();
    let [first, second, third] = parts[..] else { return None };
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    let mut year: i32 = year.parse().ok()?;
    if (0..100).contains(&year) {
        year += 2000;
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let date = Date::from_calendar_date(year, month, day.parse().ok()?).ok()?;
    (1900..=2200).contains(&date.year()).then_some(date)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_date_may_be_typed_or_chosen() {
        for text in ["26.11.2026", "26.11.26", "2026-11-26", " 26/11/2026 "] {
            assert_eq!(parse_date(text), Some(date!(2026 - 11 - 26)), "{text}");
        }
        for text in ["", "31.02.2026", "завтра", "26.11", "99999-01-01", "1.1.-5"] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }
}
