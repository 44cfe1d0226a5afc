//! Distributions, gaps and lists, each a table of its own.

use super::tables::number;
use super::{Printed, counted};
use crate::consolidated::model::lists::Few;
use crate::documents::{Block, Cell, Column, Content, Level, Row, Table};

pub(super) fn blocks(printed: &Printed<'_>) -> Vec<Block> {
    let distributions = printed.sheet.distributions.iter().map(|distribution| {
        let name = printed.words.indicator(distribution.indicator);
        let mut table = two_columns(printed, name, "consolidated-value", "consolidated-number-of");
        for (part, amount) in &distribution.bars {
            table.rows.push(counted(&[&printed.words.part(distribution.indicator, part)], *amount));
        }
        table
    });
    let lists = [
        gaps(printed),
        few(printed, "consolidated-few", &printed.sheet.few_meetings),
        few(printed, "consolidated-never", &printed.sheet.never_present),
        difficulties(printed),
        practices(printed),
    ];
    let tables = distributions.chain(lists.into_iter().flatten());
    tables.flat_map(|table| [Block::Heading(Level::Point, table.name.clone()), table.into()]).collect()
}

fn two_columns(printed: &Printed<'_>, name: String, one: &str, other: &str) -> Table {
    Table::new(name, [Column::new(printed.said(one), 75), Column::centred(printed.said(other), 25)])
}

fn gaps(printed: &Printed<'_>) -> Option<Table> {
    let gaps = &printed.sheet.gaps;
    if gaps.rows.is_empty() || gaps.directions.is_empty() {
        return None;
    }
    let name = printed.said("consolidated-gaps");
    // Directions go down: there are more of them than a page is wide only where there are few schools.
    let mut table = two_columns(printed, name, "consolidated-direction", "consolidated-gaps-number");
    table.columns.push(Column::centred(printed.said("consolidated-gaps-without"), 25));
    for (at, code) in gaps.directions.iter().enumerate() {
        let without = gaps.rows.iter().filter(|(_, numbers)| numbers.get(at) == Some(&Some(0))).count();
        let without = i64::try_from(without).unwrap_or(i64::MAX);
        let total = gaps.totals.get(at).copied().flatten();
        let total = if total.is_some() { number(total) } else { Cell::from(printed.said("consolidated-no-data")) };
        table.rows.push(Row::new([Cell::from(printed.words.direction(code)), total, number(Some(without))]));
    }
    Some(table)
}

fn few(printed: &Printed<'_>, key: &str, list: &[Few]) -> Option<Table> {
    let mut table = two_columns(printed, printed.said(key), "consolidated-school", "consolidated-held");
    for few in list {
        table.rows.push(counted(&[&printed.words.schools(&few.schools)], few.held));
    }
    (!list.is_empty()).then_some(table)
}

fn difficulties(printed: &Printed<'_>) -> Option<Table> {
    let name = printed.said("consolidated-difficulties");
    let mut table = two_columns(printed, name, "consolidated-difficulty", "consolidated-score");
    table.columns.push(Column::centred(printed.said("consolidated-answered"), 25));
    for (title, value) in &printed.sheet.difficulties {
        let answered = value.denominator.unwrap_or(0);
        let hundredths = value.numerator / answered.max(1);
        #[expect(clippy::cast_precision_loss, reason = "a score has few digits")]
        let score = Cell::new(Content::Number(hundredths as f64 / 100.0, 1));
        table.rows.push(Row::new([Cell::from(title.as_str()), score, number(Some(answered))]));
    }
    (!printed.sheet.difficulties.is_empty()).then_some(table)
}

fn practices(printed: &Printed<'_>) -> Option<Table> {
    let columns = [
        Column::new(printed.said("consolidated-practice"), 40),
        Column::new(printed.said("consolidated-author"), 22),
        Column::new(printed.said("consolidated-school"), 22),
        Column::centred(printed.said("consolidated-uses"), 16),
    ];
    let mut table = Table::new(printed.said("consolidated-practices"), columns);
    for practice in &printed.sheet.practices {
        table.rows.push(counted(&[&practice.title, &practice.author, &practice.school], practice.uses));
    }
    (!printed.sheet.practices.is_empty()).then_some(table)
}
