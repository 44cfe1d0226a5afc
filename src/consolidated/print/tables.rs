//! The tables of schools and numbers. Every number is a number in its cell: of a share, the part and the whole stand apart.

use super::Printed;
use crate::consolidated::model::sums::{Column as Figure, Difference, difference};
use crate::documents::{Block, Cell, Column, Content, Level, Row, Table};
use crate::indicators::{Shape, Value};

/// So many columns of numbers stand side by side.
const WIDE: usize = 10;

/// A column of the paper: one of the numbers of a column of the sheet.
struct Slot<'a> {
    figure: &'a Figure,
    at: usize,
    half: Half,
}

#[derive(Clone, Copy)]
enum Half {
    /// A plain number.
    Whole,
    Above,
    Below,
}

impl Slot<'_> {
    fn of(&self, value: Option<Value>) -> Option<i64> {
        let value = value?;
        match self.half {
            Half::Whole | Half::Above => Some(value.numerator),
            Half::Below => value.denominator,
        }
    }
}

pub(super) fn blocks(printed: &Printed<'_>) -> Vec<Block> {
    let slots: Vec<Slot<'_>> = printed.sheet.columns.iter().enumerate().flat_map(slots_of).collect();
    if slots.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(Level::Part, printed.said("consolidated-table"))];
    let tables = pages(slots);
    let many = tables.len() > 1;
    for (number, slots) in (1..).zip(&tables) {
        let name = printed.said("consolidated-table");
        let name = if many { format!("{name} {number}") } else { name };
        blocks.push(table(printed, name, slots).into());
    }
    blocks.push(legend(printed).into());
    blocks
}

fn slots_of<'a>((at, figure): (usize, &'a Figure)) -> Vec<Slot<'a>> {
    let slot = |half| Slot { figure, at, half };
    match figure.indicator.shape() {
        Shape::Ratio => vec![slot(Half::Above), slot(Half::Below)],
        _ => vec![slot(Half::Whole)],
    }
}

/// As many whole indicators on a page as there is room for.
fn pages(slots: Vec<Slot<'_>>) -> Vec<Vec<Slot<'_>>> {
    let mut pages: Vec<Vec<Slot<'_>>> = Vec::new();
    let mut slots = slots.into_iter().peekable();
    while let Some(first) = slots.next() {
        let indicator = first.figure.indicator;
        let mut group = vec![first];
        while let Some(next) = slots.next_if(|next| next.figure.indicator == indicator) {
            group.push(next);
        }
        match pages.last_mut().filter(|page| page.len() + group.len() <= WIDE) {
            Some(page) => page.append(&mut group),
            None => pages.push(group),
        }
    }
    pages
}

fn table(printed: &Printed<'_>, name: String, slots: &[Slot<'_>]) -> Table {
    let columns = [Column::new(String::new(), 24)].into_iter().chain(slots.iter().map(|_| Column::centred(String::new(), 9)));
    let mut table = Table::new(name, columns);
    table.heads = heads(printed, slots);
    for line in &printed.sheet.lines {
        table.rows.push(row(printed, &printed.words.line(line), slots, &|at| line.cells.get(at).copied().flatten()));
        for part in &line.parts {
            let title = format!("– {}", part.association);
            table.rows.push(row(printed, &title, slots, &|at| part.cells.get(at).copied().flatten()));
        }
    }
    let totals = &printed.sheet.totals;
    let year = [("value", crate::text::Value::from(printed.words.year(printed.report.first_year - 1)))];
    let total = cells(printed, slots, &|slot| match totals.get(slot.at) {
        Some(total) if total.is_summed => Told::Number(slot.of(total.sum.value)),
        _ => Told::Nothing,
    });
    let before = cells(printed, slots, &|slot| match totals.get(slot.at) {
        Some(total) if total.is_summed => Told::Number(slot.of(total.before)),
        _ => Told::Nothing,
    });
    let change = cells(printed, slots, &|slot| match totals.get(slot.at) {
        Some(total) => changed(slot, total.sum.value, total.before),
        None => Told::Nothing,
    });
    for (key, cells) in [("consolidated-total", total), ("consolidated-before", before), ("consolidated-difference", change)] {
        let title = Cell::from(printed.words.say(key, &year));
        table.rows.push(Row { cells: [title].into_iter().chain(cells).collect(), is_bold: true });
    }
    table
}

/// What a cell tells.
enum Told {
    /// Absent: no data.
    Number(Option<i64>),
    Nothing,
}

/// Of a share, the difference of its parts would tell nothing: they stand beside each other.
fn changed(slot: &Slot<'_>, now: Option<Value>, before: Option<Value>) -> Told {
    match (slot.half, difference(now, before)) {
        (Half::Whole, Some(Difference::Plain(by))) => Told::Number(Some(by)),
        _ => Told::Nothing,
    }
}

/// The codes, and under those of several numbers the names of the numbers.
fn heads(printed: &Printed<'_>, slots: &[Slot<'_>]) -> Vec<Row> {
    let is_named = |slot: &Slot<'_>| !matches!(slot.half, Half::Whole) || !slot.figure.part.is_empty();
    let deep = if slots.iter().any(is_named) { 2 } else { 1 };
    let mut above = vec![Cell::from(printed.said("consolidated-school")).down(deep)];
    for group in slots.chunk_by(|one, next| one.figure.indicator == next.figure.indicator) {
        let Some(first) = group.first() else { continue };
        let across = u16::try_from(group.len()).unwrap_or(u16::MAX);
        let code = Cell::from(first.figure.indicator.code());
        above.push(if is_named(first) { code.across(across) } else { code.down(deep) });
    }
    let named = slots.iter().filter(|slot| is_named(slot));
    let below = named.map(|slot| match slot.half {
        Half::Above => Cell::from(printed.said("consolidated-above")),
        Half::Below => Cell::from(printed.said("consolidated-below")),
        Half::Whole => Cell::from(printed.words.part(slot.figure.indicator, &slot.figure.part)),
    });
    let rows = [above, below.collect()].into_iter().filter(|cells| !cells.is_empty());
    rows.map(|cells| Row { cells, is_bold: true }).collect()
}

fn row(printed: &Printed<'_>, title: &str, slots: &[Slot<'_>], value: &dyn Fn(usize) -> Option<Value>) -> Row {
    let cells = cells(printed, slots, &|slot| Told::Number(slot.of(value(slot.at))));
    Row { cells: [Cell::from(title)].into_iter().chain(cells).collect(), is_bold: false }
}

fn cells(printed: &Printed<'_>, slots: &[Slot<'_>], told: &dyn Fn(&Slot<'_>) -> Told) -> Vec<Cell> {
    let cell = |slot: &Slot<'_>| match told(slot) {
        Told::Number(None) => Cell::from(printed.said("consolidated-no-data")),
        Told::Number(some) => number(some),
        Told::Nothing => Cell::empty(),
    };
    slots.iter().map(cell).collect()
}

/// A number as a number.
#[expect(clippy::cast_precision_loss, reason = "no district counts further than a double does exactly")]
pub(super) fn number(number: Option<i64>) -> Cell {
    number.map_or_else(Cell::empty, |number| Cell::new(Content::Number(number as f64, 0)))
}

/// What the codes stand for.
fn legend(printed: &Printed<'_>) -> Table {
    let columns =
        [Column::centred(printed.said("consolidated-code"), 10), Column::new(printed.said("consolidated-indicator"), 90)];
    let mut table = Table::new(printed.said("consolidated-legend"), columns);
    for columns in printed.sheet.columns.chunk_by(|one, next| one.indicator == next.indicator) {
        let Some(first) = columns.first() else { continue };
        table = table.row([first.indicator.code().to_owned(), printed.words.indicator(first.indicator)]);
    }
    table
}
