//! The tables of a paper as sheets of a spreadsheet, with real numbers and dates in their cells. Words that
//! look like a formula stay words, in the file and after somebody edits them.

use std::collections::BTreeSet;

use anyhow::Context;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use time::Date;

use super::text::is_printable;
use super::{Block, Cell, Content, Document, Orientation, Place, Row, Table};
use crate::error::Result;

/// The tables of the paper; a paper without tables gives one empty sheet.
pub fn xlsx(document: &Document) -> Result<Vec<u8>> {
    Ok(book(document).context("write a spreadsheet")?)
}

fn book(document: &Document) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = moment(document.made_at.date())?;
    book.set_properties(
        &DocProperties::new().set_title(&document.title).set_author(&document.author).set_creation_datetime(&made),
    );
    let mut names = BTreeSet::new();
    let mut orientation = Orientation::Portrait;
    for block in &document.blocks {
        match block {
            Block::Turn(turned) => orientation = *turned,
            Block::Table(table) => {
                let sheet = book.add_worksheet();
                sheet.set_name(sheet_name(table, &document.title, &mut names))?;
                sheet.set_paper_size(9);
                if orientation == Orientation::Landscape {
                    sheet.set_landscape();
                }
                fill(sheet, table)?;
            }
            _ => {}
        }
    }
    if names.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer()
}

/// A name a spreadsheet takes: at most 31 signs, none of a few, and not twice.
fn sheet_name(table: &Table, title: &str, names: &mut BTreeSet<String>) -> String {
    let wanted = if table.name.trim().is_empty() { title } else { &table.name };
    let safe: String = wanted.chars().filter(|sign| is_printable(*sign) && !"[]:*?/\\'\n\t".contains(*sign)).collect();
    let safe = if safe.trim().is_empty() { "1" } else { safe.trim() };
    let cut = |length: usize| safe.chars().take(length).collect::<String>().trim_end().to_owned();
    let mut name = cut(31);
    let mut number = 2;
    while !names.insert(name.to_lowercase()) {
        name = format!("{} ({number})", cut(25));
        number += 1;
    }
    name
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let sum: u16 = table.columns.iter().map(|column| column.share.max(1)).sum();
    for (column, one) in (0..).zip(&table.columns) {
        let width = f64::from(one.share.max(1)) * 110.0 / f64::from(sum.max(1));
        sheet.set_column_width(column, width.max(5.0))?;
    }
    let heads = table.head();
    let mut taken = vec![0_u16; table.columns.len()];
    let rows = heads.iter().map(|row| (row, true)).chain(table.rows.iter().map(|row| (row, false)));
    for (index, (row, is_head)) in (0..).zip(rows) {
        fill_row(sheet, table, index, row, is_head, &mut taken)?;
    }
    let heads = u32::try_from(heads.len()).unwrap_or(0);
    if heads > 0 {
        sheet.set_freeze_panes(heads, 0)?;
        sheet.set_repeat_rows(0, heads - 1)?;
    }
    Ok(())
}

fn fill_row(
    sheet: &mut Worksheet,
    table: &Table,
    index: u32,
    row: &Row,
    is_head: bool,
    taken: &mut [u16],
) -> Result<(), XlsxError> {
    let mut cells = row.cells.iter();
    let mut column = 0;
    while column < taken.len() {
        if taken[column] > 0 {
            taken[column] -= 1;
            column += 1;
            continue;
        }
        let free = taken[column..].iter().take_while(|rows| **rows == 0).count();
        let empty = Cell::empty();
        let cell = cells.next().unwrap_or(&empty);
        let across = usize::from(cell.across.max(1)).min(free);
        let place = if is_head { Place::Centre } else { cell.place.unwrap_or(table.columns[column].place) };
        let format = format(place, is_head || row.is_bold);
        let at = u16::try_from(column).unwrap_or(u16::MAX);
        if across > 1 || cell.down > 1 {
            let last = at + u16::try_from(across - 1).unwrap_or(0);
            sheet.merge_range(index, at, index + u32::from(cell.down.max(1)) - 1, last, "", &format)?;
        }
        write(sheet, index, at, &cell.content, format)?;
        taken[column..column + across].fill(cell.down.max(1) - 1);
        column += across;
    }
    Ok(())
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, content: &Content, format: Format) -> Result<(), XlsxError> {
    match content {
        Content::Text(text) => {
            let words: String = text.words().chars().filter(|sign| is_printable(*sign)).take(32_767).collect();
            let looks_like_formula = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let format = if looks_like_formula { format.set_quote_prefix() } else { format };
            sheet.write_string_with_format(row, column, words, &format)?;
        }
        Content::Number(number, places) => {
            let pattern = if *places == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(usize::from(*places))) };
            sheet.write_number_with_format(row, column, *number, &format.set_num_format(pattern))?;
        }
        Content::Date(date) => {
            sheet.write_datetime_with_format(row, column, moment(*date)?, &format.set_num_format("dd.mm.yyyy"))?;
        }
        Content::Empty => {
            sheet.write_blank(row, column, &format)?;
        }
    }
    Ok(())
}

fn moment(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or(1900);
    ExcelDateTime::from_ymd(year, u8::from(date.month()), date.day())
}

fn format(place: Place, is_bold: bool) -> Format {
    let align = match place {
        Place::Left | Place::Justified => FormatAlign::Left,
        Place::Centre => FormatAlign::Center,
        Place::Right => FormatAlign::Right,
    };
    let format = Format::new().set_font_name("Times New Roman").set_font_size(12).set_text_wrap().set_border(FormatBorder::Thin);
    let format = format.set_align(align).set_align(FormatAlign::Top);
    if is_bold { format.set_bold() } else { format }
}
