//! What the sheet tells beside its table: distributions, gaps of the piggy-bank, schools with few meetings, difficulties.
//! Names stand in lists as they stand in the table: small schools together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::counted::{Counted, Wish, figures};
use super::sums::{Column, sum, told};
use crate::indicators::{Indicator, SentFigure, Shape, Value};

/// Fewer meetings in a year are too few.
const MEETINGS: i64 = 4;
/// So many difficulties are listed.
const DIFFICULTIES: usize = 10;
/// Of the materials, this is shown as gaps and not as bars.
const DIRECTION: &str = "direction:";

/// How a number is spread over its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distribution {
    pub indicator: Indicator,
    /// Each value with its number.
    pub bars: Vec<(String, i64)>,
}

impl Distribution {
    pub fn greatest(&self) -> i64 {
        self.bars.iter().map(|(_, number)| *number).max().unwrap_or(0)
    }
}

/// Materials of each line by direction of upbringing: where there are none is a gap.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Gaps {
    pub directions: Vec<String>,
    /// The schools of a line, and its numbers.
    pub rows: Vec<(Vec<String>, Vec<Option<i64>>)>,
    pub totals: Vec<Option<i64>>,
}

impl Gaps {
    pub(super) fn of(lines: &[Vec<&Counted<'_>>], wish: &Wish<'_>) -> Self {
        if !wish.indicators.contains(&Indicator::B2) {
            return Self::default();
        }
        let columns: Vec<Column> =
            wish.directions.iter().map(|code| Column::new(Indicator::B2, format!("{DIRECTION}{code}"))).collect();
        let numbers = |reports: &[&[SentFigure]]| -> Vec<Option<i64>> {
            let one = |column| sum(reports.iter().copied(), column).value.map(|value| value.numerator);
            columns.iter().map(one).collect()
        };
        let of_line = |line: &Vec<&Counted<'_>>| (names(line), numbers(&reports(line)));
        let all: Vec<&[SentFigure]> = lines.iter().flat_map(|line| reports(line)).collect();
        Self { directions: wish.directions.to_vec(), rows: lines.iter().map(of_line).collect(), totals: numbers(&all) }
    }
}

/// A line of schools where something was too seldom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Few {
    pub schools: Vec<String>,
    /// Of the line.
    pub held: i64,
    /// Absent where nothing was planned.
    pub planned: Option<i64>,
}

fn names(line: &[&Counted<'_>]) -> Vec<String> {
    line.iter().map(|school| school.name.to_owned()).collect()
}

fn reports<'a>(line: &[&Counted<'a>]) -> Vec<&'a [SentFigure]> {
    line.iter().flat_map(|school| figures(school)).collect()
}

/// Lines in which an association has held fewer meetings than it should; without any first.
pub(super) fn few_meetings(lines: &[Vec<&Counted<'_>>]) -> Vec<Few> {
    let mut few = seldom(lines, &Column::new(Indicator::W1, ""), MEETINGS);
    few.sort_by_key(|few| few.held);
    few
}

/// Lines in which nobody of an association was at a meeting of the district.
pub(super) fn never_present(lines: &[Vec<&Counted<'_>>]) -> Vec<Few> {
    seldom(lines, &Column::new(Indicator::R2, "meetings"), 1)
}

fn seldom(lines: &[Vec<&Counted<'_>>], column: &Column, enough: i64) -> Vec<Few> {
    let too_few = |report: &[SentFigure]| told(report, column).is_some_and(|value| value.numerator < enough);
    let lines = lines.iter().filter(|line| reports(line).into_iter().any(too_few));
    let few = lines.filter_map(|line| {
        let value = sum(reports(line), column).value?;
        Some(Few { schools: names(line), held: value.numerator, planned: value.denominator })
    });
    few.collect()
}

/// The distributions among the chosen indicators: those whose numbers have no fixed names, and years of service.
pub(super) fn distributions(reports: &[&[SentFigure]], chosen: &[Indicator]) -> Vec<Distribution> {
    let distribution = |indicator: Indicator| {
        let parts: Vec<String> = match indicator.shape() {
            Shape::Several(parts) => parts.iter().map(|part| (*part).to_owned()).collect(),
            _ => open_parts(reports, indicator).into_iter().filter(|part| !part.starts_with(DIRECTION)).collect(),
        };
        let number = |part: String| {
            let value = sum(reports.iter().copied(), &Column::new(indicator, part.as_str())).value?;
            Some((part, value.numerator))
        };
        let bars: Vec<(String, i64)> = parts.into_iter().filter_map(number).collect();
        (!bars.is_empty()).then_some(Distribution { indicator, bars })
    };
    let is_spread = |indicator: &Indicator| match indicator {
        Indicator::D2 => false,
        Indicator::K5 => true,
        other => other.shape() == Shape::Open,
    };
    chosen.iter().copied().filter(is_spread).filter_map(distribution).collect()
}

/// The names that reports have told of an indicator, in their order of size within each kind of name.
fn open_parts(reports: &[&[SentFigure]], indicator: Indicator) -> Vec<String> {
    let mut sizes: BTreeMap<&str, i64> = BTreeMap::new();
    for figure in reports.iter().copied().flatten().filter(|figure| figure.indicator == indicator && !figure.part.is_empty()) {
        *sizes.entry(&figure.part).or_default() += figure.value.map_or(0, |value| value.numerator);
    }
    let mut parts: Vec<_> = sizes.into_iter().collect();
    let kind = |part: &str| part.split_once(':').map(|(kind, _)| kind.to_owned());
    parts.sort_by_key(|(part, size)| (kind(part), -size));
    parts.into_iter().map(|(part, _)| part.to_owned()).collect()
}

/// Difficulties by the mean score of all who answered, the greatest first.
pub(super) fn difficulties(reports: &[&[SentFigure]]) -> Vec<(String, Value)> {
    let weighted = |part: String| {
        // A report that does not name a difficulty says nothing of it: it is no score of nought.
        let named = reports.iter().copied().flatten().filter(|figure| figure.indicator == Indicator::D2 && figure.part == part);
        let value = named.filter_map(|figure| figure.value).fold(Value::ratio(0, 0), |sum, value| {
            Value::ratio(sum.numerator + value.numerator, sum.denominator.unwrap_or(0) + value.denominator.unwrap_or(0))
        });
        (value.denominator > Some(0)).then_some((part, value))
    };
    let mut all: Vec<(String, Value)> = open_parts(reports, Indicator::D2).into_iter().filter_map(weighted).collect();
    // Compared crosswise, so that no division rounds them together.
    let cross = |one: &Value, other: &Value| i128::from(one.numerator) * i128::from(other.denominator.unwrap_or(1));
    all.sort_by(|(_, one), (_, other)| cross(other, one).cmp(&cross(one, other)));
    all.truncate(DIFFICULTIES);
    all
}
