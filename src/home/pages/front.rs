//! The door: a question, a search, what was proven in class, what the calendar brings.

use std::collections::HashSet;
use std::sync::Arc;

use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use time::{Date, Duration};

use super::cards::{Cover, Document, News, occasions};
use crate::centre;
use crate::error::Result;
use crate::home::store::shelves::{self, Covered};
use crate::home::store::tally::{Tallies, Tally};
use crate::library::{self, Viewer};
use crate::terms::Terms;
use crate::text::{Locale, Value, say, say_with};
use crate::web::{Response, Visitor, filters};

/// What people look for all the year round.
const QUERIES: [&str; 3] = ["home-seek-bullying", "home-seek-parents", "home-seek-career"];
/// Uses of the month before still count in its first days.
const YOUNG_MONTH: u8 = 10;

#[derive(Template)]
#[template(path = "home/front.html")]
struct Front {
    place: String,
    tally: Arc<Tally>,
    searches: Vec<(String, String)>,
    /// The month whose proven practices are shown.
    month: i64,
    covers: Vec<Cover>,
    occasions: Vec<Occasion>,
    documents: Vec<Document>,
    news: Vec<News>,
}

/// A date ahead with what the bank has for it.
struct Occasion {
    stamp: String,
    day: u8,
    month: i64,
    name: String,
    address: String,
    about: String,
}

impl Front {
    /// «практик в копилке, из них 86 новых».
    fn practices_line(&self, locale: &Locale) -> String {
        let args = [("n", self.tally.practices.into()), ("fresh", self.tally.new_practices.into())];
        say_with(*locale, "home-tally-practices", &args).into_owned()
    }
}

pub async fn show(visitor: Visitor, tallies: Tallies) -> Result<Response> {
    let (locale, today) = (visitor.locale(), visitor.today());
    let since = month_of_proof(today);
    let mut tx = visitor.read().await?;
    let wished = if locale == Locale::Uk { "ua" } else { "ru" };
    let other = if wished == "ua" { "ru" } else { "ua" };
    let mut country = wished;
    let mut tally = tallies.of(&mut tx, country, since, today, visitor.now()).await?;
    if tally.districts == 0 {
        country = other;
        tally = tallies.of(&mut tx, country, since, today, visitor.now()).await?;
    }
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let proven = varied(shelves::list_public(&mut tx, &tally.proven).await?);
    let viewer = Viewer { country: Some(country.to_owned()), ..Viewer::default() };
    let norms = library::latest(&mut tx, &viewer, 3, visitor.today()).await?;
    let news = centre::latest(&mut tx, None, country, 3).await?;
    drop(tx);
    let ahead = occasions(&terms, country, today, 60);
    let mut searches: Vec<(String, String)> =
        ahead.iter().take(1).map(|(term, _)| (term.label(locale).to_owned(), occasion_path(&term.code))).collect();
    searches.extend(QUERIES.iter().map(|key| say(locale, key).into_owned()).map(|words| (words.clone(), search_path(&words))));
    visitor.public_page(Front {
        place: place(&visitor, &tally),
        searches,
        month: i64::from(u8::from(since.month())),
        covers: proven.iter().map(|practice| Cover::of(practice, &terms, locale)).collect(),
        occasions: ahead
            .iter()
            .take(2)
            .map(|(term, day)| occasion(&visitor, &term.code, term.label(locale), *day, &tally))
            .collect(),
        documents: norms.iter().map(|norm| Document::of(norm, &visitor.dated())).collect(),
        news: news.iter().map(|article| News::of(article, &visitor.dated())).collect(),
        tally,
    })
}

/// The first day of the month whose uses are proof enough.
fn month_of_proof(today: Date) -> Date {
    let month = today.replace_day(1).unwrap_or(today);
    if today.day() > YOUNG_MONTH {
        return month;
    }
    let before = month - Duration::days(1);
    before.replace_day(1).unwrap_or(before)
}

/// So many covers that a shelf of them is full: first the best of each rubric, so that it is not all of one colour.
fn varied(proven: Vec<Covered>) -> Vec<Covered> {
    const SHELF: usize = 4;
    let mut rubrics = HashSet::new();
    let (mut chosen, others): (Vec<_>, Vec<_>) = proven.into_iter().partition(|practice| rubrics.insert(practice.rubric.clone()));
    chosen.extend(others);
    chosen.truncate(SHELF);
    chosen
}

/// «Заречный район · 15 школ · 58 классных руководителей».
fn place(visitor: &Visitor, tally: &Tally) -> String {
    let counted = |key: &str, n: i64| visitor.say(key, &[("n", n.into())]);
    let named = match &tally.district_name {
        Some(name) if tally.districts == 1 => name.clone(),
        _ => counted("home-districts", tally.districts),
    };
    format!("{named} · {} · {}", counted("home-schools", tally.schools), counted("home-teachers", tally.teachers))
}

fn occasion(visitor: &Visitor, code: &str, name: &str, day: Date, tally: &Tally) -> Occasion {
    let count = tally.occasions.get(code).copied().unwrap_or_default();
    let days = (day - visitor.today()).whole_days();
    Occasion {
        stamp: day.to_string(),
        day: day.day(),
        month: i64::from(u8::from(day.month())),
        name: name.to_owned(),
        address: occasion_path(code),
        about: visitor.say("home-occasion-about", &[("n", Value::from(count)), ("days", Value::from(days))]),
    }
}

fn occasion_path(code: &str) -> String {
    format!("/practices?occasion={code}")
}

fn search_path(words: &str) -> String {
    format!("/practices?q={}", utf8_percent_encode(words, NON_ALPHANUMERIC))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_young_month_shows_the_proof_of_the_month_before() {
        assert_eq!(month_of_proof(date!(2026 - 11 - 22)), date!(2026 - 11 - 01));
        assert_eq!(month_of_proof(date!(2026 - 12 - 03)), date!(2026 - 11 - 01));
        assert_eq!(month_of_proof(date!(2027 - 01 - 09)), date!(2026 - 12 - 01));
    }
}
