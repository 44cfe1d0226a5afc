//! The consolidated report in numbers: lines of schools, their sum, last year's sum, who is missing, what is told of all
//! together. It is put together anew each time it is looked at, and kept as it is when the report is approved.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use time::Date;

use super::clusters;
use super::counted::{Counted, Wish, counted, figures};
use super::lists::{Distribution, Few, Gaps, difficulties, distributions, few_meetings, never_present};
use super::source::Source;
use super::sums::{Column, Sum, sum};
use crate::indicators::{Indicator, SentFigure, Value};

/// Everything that is counted.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sheet {
    pub columns: Vec<Column>,
    pub lines: Vec<Line>,
    /// One for each column.
    pub totals: Vec<Total>,
    /// Associations that owed the report, and those of them that are counted.
    pub owed: usize,
    pub given: usize,
    /// Schools with a counted report.
    pub schools: usize,
    pub missing: Vec<Missing>,
    /// Schools that were opened or closed within the year.
    pub changed: Vec<Changed>,
    pub distributions: Vec<Distribution>,
    pub gaps: Gaps,
    pub few_meetings: Vec<Few>,
    pub never_present: Vec<Few>,
    /// The greatest difficulties: what it is, and the mean score over all who answered.
    pub difficulties: Vec<(String, Value)>,
    pub practices: Vec<Practised>,
}

/// A line: a school, or small schools together.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Line {
    pub schools: Vec<String>,
    pub cells: Vec<Option<Value>>,
    /// The associations of the school, where it has several and each is large enough to be told apart.
    pub parts: Vec<Part>,
}

impl Line {
    pub fn is_cluster(&self) -> bool {
        self.schools.len() > 1
    }

    pub fn names(&self) -> String {
        self.schools.join(", ")
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Part {
    pub association: String,
    pub cells: Vec<Option<Value>>,
}

/// The sum of a column, and what it was a year before. What is given of people's own will is not summed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Total {
    pub is_summed: bool,
    pub sum: Sum,
    pub before: Option<Value>,
}

/// An association whose report is not counted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Missing {
    pub school: String,
    pub association: String,
    /// Why, as a word of message keys.
    pub lack: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Changed {
    pub school: String,
    pub opened_on: Option<Date>,
    pub closed_on: Option<Date>,
    pub merged_into: Option<String>,
}

/// A practice that colleagues have used.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Practised {
    pub title: String,
    pub author: String,
    pub school: String,
    pub uses: i64,
    pub href: String,
}

impl Sheet {
    /// Sources come school by school.
    pub fn of(sources: &[Source], wish: &Wish<'_>) -> Self {
        let columns: Vec<Column> = wish.indicators.iter().flat_map(|indicator| Column::all_of(*indicator)).collect();
        let schools: Vec<Counted<'_>> =
            sources.chunk_by(|one, next| one.school == next.school).filter_map(|group| counted(group, wish.counts)).collect();
        let joined = clusters::lines(schools.len(), |line| size(line.iter().flat_map(|at| figures(&schools[*at]))));
        let grouped: Vec<Vec<&Counted<'_>>> = joined.iter().map(|line| line.iter().map(|at| &schools[*at]).collect()).collect();
        let all: Vec<&[SentFigure]> = schools.iter().flat_map(figures).collect();
        let before: Vec<&[SentFigure]> = sources.iter().filter_map(|source| source.counted_before(wish.counts)).collect();
        let owing = || sources.iter().filter(|source| source.life.owes(wish.due_on));
        Self {
            lines: grouped.iter().map(|line| line_of(line, &columns)).collect(),
            totals: columns.iter().map(|column| total(column, &all, &before)).collect(),
            owed: owing().count(),
            given: owing().filter(|source| source.counted(wish.counts).is_some()).count(),
            schools: schools.len(),
            missing: owing().filter(|source| source.counted(wish.counts).is_none()).map(missing).collect(),
            changed: changed(sources, wish.year),
            distributions: distributions(&all, wish.indicators),
            gaps: Gaps::of(&grouped, wish),
            few_meetings: few_meetings(&grouped),
            never_present: never_present(&grouped),
            difficulties: difficulties(&all),
            practices: Vec::new(),
            columns,
        }
    }

    /// The total of a column of the table.
    pub fn total_of(&self, column: &Column) -> Option<Total> {
        self.columns.iter().position(|known| known == column).and_then(|at| self.totals.get(at)).copied()
    }

    /// The number that a text names, of the table or of a distribution; absent where neither has it.
    pub fn named(&self, column: &Column) -> Option<Option<Value>> {
        let spread = || {
            let bars = self.distributions.iter().filter(|one| one.indicator == column.indicator).flat_map(|one| &one.bars);
            bars.into_iter().find(|(part, _)| *part == column.part).map(|(_, number)| Some(Value::count(*number)))
        };
        self.total_of(column).filter(|total| total.is_summed).map(|total| total.sum.value).or_else(spread)
    }

    /// The line in which a school stands.
    pub fn line_of(&self, school: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.schools.iter().any(|name| name == school))
    }
}

/// How many class teachers there are; whoever does not tell has none, so that it is not told apart.
fn size<'a>(reports: impl IntoIterator<Item = &'a [SentFigure]>) -> i64 {
    sum(reports, &Column::new(Indicator::K1, "")).value.map_or(0, |value| value.numerator)
}

fn line_of(line: &[&Counted<'_>], columns: &[Column]) -> Line {
    let all: Vec<&[SentFigure]> = line.iter().flat_map(|school| figures(school)).collect();
    let cells = |reports: &[&[SentFigure]]| columns.iter().map(|column| sum(reports.iter().copied(), column).value).collect();
    let parts = match line {
        [school] if school.reports.len() > 1 && school.reports.iter().all(|(_, one)| size([*one]) >= clusters::ENOUGH) => school
            .reports
            .iter()
            .map(|(association, one)| Part { association: (*association).to_owned(), cells: cells(&[*one]) })
            .collect(),
        _ => Vec::new(),
    };
    Line { schools: line.iter().map(|school| school.name.to_owned()).collect(), cells: cells(&all), parts }
}

fn total(column: &Column, all: &[&[SentFigure]], before: &[&[SentFigure]]) -> Total {
    if column.indicator.is_voluntary() {
        return Total::default();
    }
    Total { is_summed: true, sum: sum(all.iter().copied(), column), before: sum(before.iter().copied(), column).value }
}

fn missing(source: &Source) -> Missing {
    Missing { school: source.school_name.clone(), association: source.association_name.clone(), lack: source.lack().to_owned() }
}

fn changed(sources: &[Source], (first, last): (Date, Date)) -> Vec<Changed> {
    let within = |day: Option<Date>| day.filter(|day| *day >= first && *day <= last);
    let mut seen = HashSet::new();
    let schools = sources.iter().filter(|source| seen.insert(source.school));
    let changes = schools.map(|source| Changed {
        school: source.school_name.clone(),
        opened_on: within(source.life.opened_on),
        closed_on: within(source.life.closed_on),
        merged_into: within(source.life.closed_on).and_then(|_| source.life.merged_into.clone()),
    });
    changes.filter(|change| change.opened_on.is_some() || change.closed_on.is_some()).collect()
}
