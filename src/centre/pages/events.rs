//! The calendar of events: what is ahead as a list, a month at a glance, and the same for calendar programs.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use time::{Date, Duration, Month, OffsetDateTime};

use super::Wish;
use super::section::Section;
use crate::centre::paths;
use crate::centre::store::events::{self, Listed};
use crate::clock::zone;
use crate::error::Result;
use crate::text::{Dated, Locale, say};
use crate::web::calendar::{Entry, When, calendar};
use crate::web::{Query, Response, Visitor, filters};

/// Events in view; who wants later ones turns the months.
const MOST: i64 = 60;

#[derive(Template)]
#[template(path = "centre/events.html")]
struct Events {
    section: Section,
    ahead: Vec<Row>,
    month: Option<MonthPage>,
    /// The present month, as the address says it.
    this_month: String,
}

impl Events {
    fn of_month(&self, month: &str) -> String {
        self.section.href(&format!("/centre/events?month={month}"))
    }
}

/// An event as a list shows it.
pub(super) struct Row {
    pub listed: Listed,
    day: Date,
    pub when: String,
}

impl Row {
    /// The day and hours are those of the place where it is.
    pub(super) fn of(listed: Listed, dated: &Dated) -> Self {
        let there = Dated { zone: zone(&listed.time_zone), ..*dated };
        let day = there.day_of(listed.starts_at);
        let until = listed.ends_at.map(|ends| format!("–{}", there.hours(ends))).unwrap_or_default();
        let when = format!("{}, {}{until}", there.weekday(day), there.hours(listed.starts_at));
        Self { listed, day, when }
    }

    pub fn stamp(&self) -> String {
        self.day.to_string()
    }

    pub fn number(&self) -> u8 {
        self.day.day()
    }

    pub fn month(&self) -> u8 {
        u8::from(self.day.month())
    }
}

/// A month in weeks from Monday on.
struct MonthPage {
    title: String,
    weekdays: Vec<String>,
    weeks: Vec<Vec<Day>>,
    previous: String,
    next: String,
}

struct Day {
    number: u8,
    is_of_month: bool,
    is_today: bool,
    events: Vec<Listed>,
}

pub async fn list(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    let dated = visitor.dated();
    let mut tx = visitor.read().await?;
    let section = Section::load(&visitor, &mut tx, &wish.district, "events").await?;
    let id = section.district.id;
    let first = month_of(&wish.month);
    let (from, to) = match first {
        // A day more on both sides: where it takes place it may be another day already.
        Some(first) => (at_midnight(first - Duration::days(8)), Some(at_midnight(first + Duration::days(40)))),
        None => (visitor.now() - Duration::hours(3), None),
    };
    let listed = events::list(&mut tx, id, from, to, MOST).await?;
    drop(tx);
    let rows: Vec<Row> = listed.into_iter().map(|listed| Row::of(listed, &dated)).collect();
    let this_month = address_of(dated.today);
    let (ahead, month) = match first {
        Some(first) => (Vec::new(), Some(page_of(&dated, first, &rows))),
        None => (rows, None),
    };
    visitor.public_page(Events { section, ahead, month, this_month })
}

/// «2026-11» as its first day.
fn month_of(typed: &str) -> Option<Date> {
    let (year, month) = typed.split_once('-')?;
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let year = year.parse().ok().filter(|year| (1970..2200).contains(year))?;
    Date::from_calendar_date(year, month, 1).ok()
}

fn address_of(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), u8::from(day.month()))
}

fn at_midnight(day: Date) -> OffsetDateTime {
    day.midnight().assume_utc()
}

fn page_of(dated: &Dated, first: Date, rows: &[Row]) -> MonthPage {
    let begins = first - Duration::days(i64::from(first.weekday().number_days_from_monday()));
    let next = (first + Duration::days(32)).replace_day(1).unwrap_or(first);
    let weeks = usize::try_from(((next - begins).whole_days() + 6) / 7).unwrap_or(5);
    let mut weeks: Vec<Vec<Day>> = (0..weeks).map(|_| Vec::new()).collect();
    let days = (0_i64..).map(|number| begins + Duration::days(number));
    for (at, day) in days.take(weeks.len() * 7).enumerate() {
        let events = rows.iter().filter(|row| row.day == day).map(|row| row.listed.clone()).collect();
        weeks[at / 7].push(Day {
            number: day.day(),
            is_of_month: day.month() == first.month(),
            is_today: day == dated.today,
            events,
        });
    }
    let weekday = |number: u8| say(dated.locale, &format!("centre-weekday-{number}")).into_owned();
    MonthPage {
        title: dated.month(first),
        weekdays: (1..=7).map(weekday).collect(),
        weeks,
        previous: address_of(first - Duration::DAY),
        next: address_of(next),
    }
}

/// What is ahead, for calendar programs.
pub async fn feed(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let section = Section::load(&visitor, &mut tx, &wish.district, "events").await?;
    let since = visitor.now() - Duration::days(30);
    let listed = events::list(&mut tx, section.district.id, since, None, MOST).await?;
    drop(tx);
    let origin = visitor.app.config.origin();
    let locale = Locale::from_code(&section.district.language).unwrap_or_default();
    let entries: Vec<_> = listed
        .iter()
        .filter(|event| event.status == "published")
        .map(|event| Entry {
            id: format!("{}@kopilka", event.id),
            when: When::Hours(event.starts_at, event.ends_at),
            title: event.title.clone(),
            about: event.description.clone(),
            place: if event.place.is_empty() { event.link.clone() } else { event.place.clone() },
            link: format!("{origin}{}", paths::event(event.id)),
        })
        .collect();
    let name = format!("{}: {}", section.district.title(), say(locale, "centre-tab-events"));
    let mut response = calendar(&name, &entries, visitor.now()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_month_begins_on_its_monday_and_holds_all_its_days() {
        let dated = Dated { locale: Locale::Ru, zone: zone("Europe/Moscow"), today: date!(2026 - 11 - 22) };

        let page = page_of(&dated, date!(2026 - 11 - 01), &[]);

        let first: Vec<_> = page.weeks[0].iter().map(|day| (day.number, day.is_of_month)).collect();
        assert_eq!((first[0], first[6]), ((26, false), (1, true)));
        assert_eq!(page.weeks.iter().flatten().filter(|day| day.is_of_month).count(), 30);
        assert_eq!((page.previous.as_str(), page.next.as_str()), ("2026-10", "2026-12"));
        assert_eq!(month_of("2026-13"), None);
    }
}
