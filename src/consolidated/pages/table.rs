//! The table of schools and numbers in the words of the page.

use crate::consolidated::model::sheet::{Sheet, Total};
use crate::consolidated::model::sums::{Column, difference};
use crate::consolidated::words::Words;
use crate::indicators::{Indicator, Value};
use crate::text::Value as Word;

/// The heads of an indicator's columns.
pub struct Head {
    pub code: &'static str,
    pub name: String,
    /// Names of its numbers; none where there is one number.
    pub parts: Vec<String>,
}

/// A line in words.
pub struct Row {
    pub title: String,
    pub kind: RowKind,
    pub cells: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    School,
    Association,
    Total,
    Before,
    Difference,
}

impl Row {
    pub fn is(&self, kind: &str) -> bool {
        match self.kind {
            RowKind::School => kind == "school",
            RowKind::Association => kind == "association",
            RowKind::Total | RowKind::Before | RowKind::Difference => kind == "sum",
        }
    }
}

pub fn heads(sheet: &Sheet, words: &Words) -> Vec<Head> {
    let indicators = sheet.columns.chunk_by(|one, next| one.indicator == next.indicator);
    indicators.filter_map(|columns| head(columns, words)).collect()
}

fn head(columns: &[Column], words: &Words) -> Option<Head> {
    let indicator: Indicator = columns.first()?.indicator;
    let named = columns.iter().filter(|column| !column.part.is_empty());
    let parts = named.map(|column| words.part(indicator, &column.part)).collect();
    Some(Head { code: indicator.code(), name: words.indicator(indicator), parts })
}

/// The lines of schools with their associations.
pub fn rows(sheet: &Sheet, words: &Words) -> Vec<Row> {
    let cells = |cells: &[Option<Value>]| cells.iter().map(|cell| words.value(*cell)).collect();
    let mut rows = Vec::new();
    for line in &sheet.lines {
        rows.push(Row { title: words.line(line), kind: RowKind::School, cells: cells(&line.cells) });
        let parts = line.parts.iter();
        rows.extend(parts.map(|part| Row {
            title: part.association.clone(),
            kind: RowKind::Association,
            cells: cells(&part.cells),
        }));
    }
    rows
}

/// The sum, last year's sum, and the difference.
pub fn sums(sheet: &Sheet, words: &Words, first_year: i32) -> Vec<Row> {
    let row = |key: &str, kind, cell: &dyn Fn(&Total) -> String| Row {
        title: words.say(key, &[("value", Word::from(words.year(first_year - 1)))]),
        kind,
        cells: sheet.totals.iter().map(cell).collect(),
    };
    vec![
        row("consolidated-total", RowKind::Total, &|total| total_words(total, words)),
        row("consolidated-before", RowKind::Before, &|total| {
            if total.is_summed { words.value(total.before) } else { String::new() }
        }),
        row("consolidated-difference", RowKind::Difference, &|total| words.difference(difference(total.sum.value, total.before))),
    ]
}

/// A sum says from how many reports it is missing.
fn total_words(total: &Total, words: &Words) -> String {
    if !total.is_summed {
        return words.say("consolidated-not-summed", &[]);
    }
    let value = words.value(total.sum.value);
    if total.sum.untold == 0 || total.sum.value.is_none() {
        return value;
    }
    format!("{value} ({})", words.count("consolidated-without", total.sum.untold))
}
