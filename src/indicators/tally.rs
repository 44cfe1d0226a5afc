//! Figures made of the rows they count: a number is never kept beside its rows, it is their sum.

use std::fmt::Display;

use time::Date;

use super::model::{Counted, Figure, Indicator, Shape, Value};
use crate::ids::UserId;

/// A row with the number of the indicator it belongs to.
pub struct Sorted {
    pub part: String,
    pub row: Counted,
}

impl Counted {
    /// A row that adds one.
    pub(super) fn new(key: impl Display, text: impl Into<String>) -> Self {
        Self {
            key: key.to_string(),
            text: text.into(),
            day: None,
            href: String::new(),
            numerator: 1,
            denominator: 0,
            person: None,
        }
    }

    pub(super) fn on(mut self, day: impl Into<Option<Date>>) -> Self {
        self.day = day.into();
        self
    }

    pub(super) fn at(mut self, href: impl Into<String>) -> Self {
        self.href = href.into();
        self
    }

    pub(super) fn of(mut self, person: Option<UserId>) -> Self {
        self.person = person;
        self
    }

    pub(super) fn adding(mut self, numerator: i64) -> Self {
        self.numerator = numerator;
        self
    }

    /// One of those below the line; above it as well where it holds.
    pub(super) fn out_of_one(self, holds: bool) -> Self {
        self.out_of(i64::from(holds), 1)
    }

    pub(super) fn out_of(mut self, numerator: i64, denominator: i64) -> Self {
        (self.numerator, self.denominator) = (numerator, denominator);
        self
    }

    pub(super) fn under(self, part: impl Into<String>) -> Sorted {
        Sorted { part: part.into(), row: self }
    }
}

/// Figures as they are put one after the other.
#[derive(Default)]
pub struct Sheet(Vec<Figure>);

impl Sheet {
    pub fn into_figures(self) -> Vec<Figure> {
        self.0
    }

    /// An indicator with one number; without rows there is no data.
    pub fn put(&mut self, indicator: Indicator, rows: Option<Vec<Counted>>) {
        self.add(indicator, "", rows);
    }

    /// An indicator with several numbers; without rows none of them has data.
    pub fn put_sorted(&mut self, indicator: Indicator, sorted: Option<Vec<Sorted>>) {
        let Some(sorted) = sorted else {
            match indicator.shape() {
                Shape::Several(parts) => parts.iter().for_each(|part| self.add(indicator, part, None)),
                _ => self.add(indicator, "", None),
            }
            return;
        };
        let mut parts: Vec<String> = match indicator.shape() {
            Shape::Several(parts) => parts.iter().map(|part| (*part).to_owned()).collect(),
            _ => Vec::new(),
        };
        for one in &sorted {
            if !parts.contains(&one.part) {
                parts.push(one.part.clone());
            }
        }
        if parts.is_empty() {
            return self.add(indicator, "", Some(Vec::new()));
        }
        for part in parts {
            let rows = sorted.iter().filter(|one| one.part == part).map(|one| one.row.clone()).collect();
            self.add(indicator, &part, Some(rows));
        }
    }

    fn add(&mut self, indicator: Indicator, part: &str, rows: Option<Vec<Counted>>) {
        let value = rows.as_ref().map(|rows| {
            let above = rows.iter().map(|row| row.numerator).sum();
            let below = rows.iter().map(|row| row.denominator).sum();
            if indicator.is_ratio() { Value::ratio(above, below) } else { Value::count(above) }
        });
        self.0.push(Figure { indicator, part: part.to_owned(), value, rows: rows.unwrap_or_default() });
    }
}

/// One row of each kind that is told apart by its key, the first one of them.
pub fn distinct(rows: impl IntoIterator<Item = Counted>) -> Vec<Counted> {
    let mut kept: Vec<Counted> = Vec::new();
    for row in rows {
        if !kept.iter().any(|other| other.key == row.key) {
            kept.push(row);
        }
    }
    kept
}
