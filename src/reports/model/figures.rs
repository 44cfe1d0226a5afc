//! The figures of a report: what was counted, what a person has put in its place and why, the year before, and what the last
//! recount has moved.

use std::collections::HashSet;

use crate::indicators::{Counted, Figure, Indicator, SentFigure, Value};

/// A figure as it stands in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    pub indicator: Indicator,
    pub part: String,
    /// Absent: no data.
    pub counted: Option<Value>,
    pub rows: Vec<Counted>,
    /// What a person has put in its place.
    pub typed: Option<Value>,
    pub reason: String,
    pub before: Option<Value>,
    /// A word on why it jumped.
    pub word: String,
    /// Rows that the last recount has brought and taken away.
    pub came: Vec<Counted>,
    pub went: Vec<Counted>,
    pub version: i32,
}

/// A change of so many of a hundred asks for a word; smaller numbers than this jump without meaning anything.
const JUMP: i64 = 30;
const FEWEST: i64 = 5;

impl Reported {
    fn of(figure: Figure, before: Option<Value>) -> Self {
        Self {
            indicator: figure.indicator,
            part: figure.part,
            counted: figure.value,
            rows: figure.rows,
            typed: None,
            reason: String::new(),
            before,
            word: String::new(),
            came: Vec::new(),
            went: Vec::new(),
            version: 1,
        }
    }

    /// What stands in the report.
    pub fn value(&self) -> Option<Value> {
        self.typed.or(self.counted)
    }

    /// Whether somebody has put another number in the place of the counted one.
    pub fn is_overruled(&self) -> bool {
        self.typed.is_some() && self.typed != self.counted
    }

    /// Whether it differs from the year before by so much that it asks for a word.
    pub fn has_jumped(&self) -> bool {
        let (Some(now), Some(before)) = (self.value(), self.before) else { return false };
        let (now, before) = match (now.denominator, before.denominator) {
            // Shares are compared as shares.
            (Some(of), Some(once)) if of > 0 && once > 0 => (now.numerator * once, before.numerator * of),
            (None, None) if now.numerator.max(before.numerator) >= FEWEST => (now.numerator, before.numerator),
            _ => return false,
        };
        (now - before).abs() * 100 > before.abs() * JUMP
    }

    /// As it is sent: numbers and whom they count, without names.
    pub fn sent(&self) -> SentFigure {
        let mut persons: Vec<_> = self.rows.iter().filter_map(|row| row.person).collect();
        persons.sort_unstable();
        persons.dedup();
        SentFigure {
            indicator: self.indicator,
            part: self.part.clone(),
            value: self.value(),
            counted: self.counted,
            reason: self.reason.clone(),
            before: self.before,
            persons,
        }
    }
}

/// A report's figures after a recount: what people have put in their places stays, and it is remembered which rows have come
/// and which have gone. `before` are the figures of the year before.
pub fn recounted(old: Vec<Reported>, fresh: Vec<Figure>, before: &[(Indicator, String, Option<Value>)]) -> Vec<Reported> {
    let is_first = old.is_empty();
    let mut old = old;
    let mut figures: Vec<Reported> = Vec::new();
    for figure in fresh {
        let once = before.iter().find(|(indicator, part, _)| *indicator == figure.indicator && *part == figure.part);
        let mut reported = Reported::of(figure, once.and_then(|(.., value)| *value));
        let known = old.iter().position(|known| known.indicator == reported.indicator && known.part == reported.part);
        match known.map(|at| old.swap_remove(at)) {
            Some(known) => {
                reported.came = missing(&reported.rows, &known.rows);
                reported.went = missing(&known.rows, &reported.rows);
                (reported.typed, reported.reason, reported.word) = (known.typed, known.reason, known.word);
                reported.version = known.version;
            }
            None if is_first => {}
            None => reported.came = reported.rows.clone(),
        }
        figures.push(reported);
    }
    // A value that no row has any more is shown once, with the rows that went.
    for gone in old.into_iter().filter(|gone| !gone.rows.is_empty() || gone.typed.is_some()) {
        let counted = gone.counted.map(|_| Value::default());
        figures.push(Reported { counted, went: gone.rows, rows: Vec::new(), came: Vec::new(), ..gone });
    }
    figures.sort_by_key(|figure| figure.indicator);
    figures
}

/// The rows of one count that another does not have.
fn missing(of: &[Counted], from: &[Counted]) -> Vec<Counted> {
    let known: HashSet<&str> = from.iter().map(|row| row.key.as_str()).collect();
    of.iter().filter(|row| !known.contains(row.key.as_str())).cloned().collect()
}

#[cfg(test)]
mod tests;
