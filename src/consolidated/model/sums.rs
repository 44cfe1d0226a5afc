//! Sums over the figures that schools have sent: numerators with numerators, denominators with denominators, each person
//! once. Percentages are never added up, and what a school has not told is missing, not nought.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::ids::UserId;
use crate::indicators::{Indicator, SentFigure, Shape, Value};

/// A number of the table: an indicator, and which of its numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Column {
    pub indicator: Indicator,
    pub part: String,
}

impl Column {
    pub fn new(indicator: Indicator, part: impl Into<String>) -> Self {
        Self { indicator, part: part.into() }
    }

    /// The columns of an indicator; none where its numbers have no fixed names, for those are shown as a distribution.
    pub fn all_of(indicator: Indicator) -> Vec<Self> {
        match indicator.shape() {
            Shape::Count | Shape::Ratio => vec![Self::new(indicator, "")],
            Shape::Several(parts) => parts.iter().map(|part| Self::new(indicator, *part)).collect(),
            Shape::Open => Vec::new(),
        }
    }

    /// How it is named in the text of a chapter: «K1», «W3.persons».
    pub fn code(&self) -> String {
        let code = self.indicator.code();
        if self.part.is_empty() { code.to_owned() } else { format!("{code}.{}", self.part) }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        let (indicator, part) = code.split_once('.').unwrap_or((code, ""));
        let indicator = Indicator::from_code(indicator)?;
        let known = match indicator.shape() {
            Shape::Count | Shape::Ratio => part.is_empty(),
            Shape::Several(parts) => parts.contains(&part),
            Shape::Open => !part.is_empty(),
        };
        known.then(|| Self::new(indicator, part))
    }

    /// Whether it counts persons, each of whom the district counts once.
    fn counts_persons(&self) -> bool {
        matches!(
            (self.indicator, self.part.as_str()),
            (Indicator::K1, "") | (Indicator::W3 | Indicator::O2 | Indicator::P1, "persons") | (Indicator::B1, "authors")
        )
    }
}

/// A sum over several reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Absent where no report has told it.
    pub value: Option<Value>,
    /// Reports that have told it.
    pub told: usize,
    /// Reports that have not: the sum is without them.
    pub untold: usize,
}

/// What stands in one report; absent where it tells nothing of it.
pub fn told(report: &[SentFigure], column: &Column) -> Option<Value> {
    let mut of_indicator = report.iter().filter(|figure| figure.indicator == column.indicator);
    let exact = of_indicator.clone().find(|figure| figure.part == column.part);
    match exact {
        Some(figure) => figure.value,
        // Of what has no fixed names, a name that is not among those told stands for none.
        None if column.indicator.shape() == Shape::Open && of_indicator.any(|figure| figure.value.is_some()) => {
            Some(Value::count(0))
        }
        None => None,
    }
}

/// The sum of a column over reports.
pub fn sum<'a>(reports: impl IntoIterator<Item = &'a [SentFigure]>, column: &Column) -> Sum {
    let mut sum = Sum::default();
    let (mut listed, mut persons) = (0, HashSet::new());
    for report in reports {
        let Some(value) = told(report, column) else {
            sum.untold += 1;
            continue;
        };
        sum.told += 1;
        sum.value = Some(plus(sum.value, value));
        if column.counts_persons() {
            for person in listed_in(report, column) {
                listed += 1;
                persons.insert(*person);
            }
        }
    }
    let twice = listed - i64::try_from(persons.len()).unwrap_or(i64::MAX);
    if let Some(value) = &mut sum.value {
        value.numerator = value.numerator.saturating_sub(twice).max(0);
    }
    sum
}

fn plus(sum: Option<Value>, value: Value) -> Value {
    let Some(sum) = sum else { return value };
    let denominator = match (sum.denominator, value.denominator) {
        (None, None) => None,
        (one, other) => Some(one.unwrap_or(0).saturating_add(other.unwrap_or(0))),
    };
    Value { numerator: sum.numerator.saturating_add(value.numerator), denominator }
}

fn listed_in<'a>(report: &'a [SentFigure], column: &'a Column) -> impl Iterator<Item = &'a UserId> {
    let of_column = |figure: &&SentFigure| figure.indicator == column.indicator && figure.part == column.part;
    report.iter().filter(of_column).flat_map(|figure| &figure.persons)
}

/// The numerator in tenths of a percent of the denominator; absent where there is nothing to divide by.
pub fn per_mille(value: Value) -> Option<i64> {
    let denominator = value.denominator.filter(|denominator| *denominator > 0)?;
    Some((value.numerator.saturating_mul(2000) + denominator) / (denominator.saturating_mul(2)))
}

/// By how much a number has changed: of plain numbers the difference, of shares the difference in tenths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    Plain(i64),
    Share(i64),
}

pub fn difference(now: Option<Value>, before: Option<Value>) -> Option<Difference> {
    let (now, before) = (now?, before?);
    match (now.denominator, before.denominator) {
        (None, None) => Some(Difference::Plain(now.numerator - before.numerator)),
        _ => Some(Difference::Share(per_mille(now)? - per_mille(before)?)),
    }
}
