//! What each indicator counts, one file for each group of them.

mod bank;
mod control;
mod district;
mod events;
mod growth;
mod members;
mod mentors;
mod needs;
mod voluntary;
mod work;

use time::Date;

use super::model::{Counted, Figure, Indicator};
use super::tally::Sheet;
use super::year::{Record, Year};

/// Every figure, in the order of the indicators.
pub fn figures(year: &Year) -> Vec<Figure> {
    let mut sheet = Sheet::default();
    members::count(year, &mut sheet);
    work::count(year, &mut sheet);
    events::count(year, &mut sheet);
    bank::count(year, &mut sheet);
    growth::count(year, &mut sheet);
    mentors::count(year, &mut sheet);
    needs::count(year, &mut sheet);
    control::count(year, &mut sheet);
    district::count(year, &mut sheet);
    voluntary::count(year, &mut sheet);
    let mut figures = sheet.into_figures();
    figures.sort_by_key(|figure| figure.indicator);
    figures
}

impl Year {
    /// Whether anybody keeps the year's records here: while nobody does, their lack says nothing.
    fn keeps_records(&self) -> bool {
        self.records.iter().any(|record| record.is_of_year)
    }

    /// Records of a kind that fall into the period: a course by its last day, everything else by its first.
    fn records_of(&self, kind: &'static str) -> impl Iterator<Item = &Record> {
        let falls = |record: &&Record| record.is_of_year && self.period.holds(record.day());
        self.records.iter().filter(move |record| record.kind == kind).filter(falls)
    }

    /// Rows of a kind of records; no data while nobody keeps the year's records.
    fn kept<T>(&self, kind: &'static str, row: impl Fn(&Record) -> T) -> Option<Vec<T>> {
        self.keeps_records().then(|| self.records_of(kind).map(row).collect())
    }

    /// Rows of a kind of records that nobody misses where it is not kept: no data while the year has none of it.
    fn told<T>(&self, kind: &'static str, row: impl Fn(&Record) -> T) -> Option<Vec<T>> {
        let is_told = self.records.iter().any(|record| record.kind == kind);
        is_told.then(|| self.records_of(kind).map(row).collect())
    }
}

impl Record {
    fn day(&self) -> Date {
        self.ended_on.filter(|_| self.kind == "course").unwrap_or(self.held_on)
    }

    /// The row of a record: whose it is and what it is called.
    fn row(&self) -> Counted {
        let names = [&self.user_name, &self.other_name].into_iter().filter(|name| !name.is_empty());
        let words: Vec<&str> = names.chain(Some(&self.title).filter(|title| !title.is_empty())).map(String::as_str).collect();
        let text = words.join(" — ");
        Counted::new(self.id, text).on(self.day()).at(format!("/records/{}", self.id))
    }
}
