//! The words and numbers of Excel's spreadsheets, sheet by sheet, as tables.

use std::fs::File;
use std::io::{BufReader, Read, Seek};

use calamine::{Data, Reader, Xls, Xlsx};

use super::super::kind::Kind;
use super::Place;
use super::gathered::{Gathered, Stop};

const ROWS: usize = 20_000;

/// Columns further right hold no words that anyone would look for.
const COLUMNS: u32 = 400;

pub(super) fn read(file: File, kind: Kind, gathered: &mut Gathered) -> Result<(), Stop> {
    let source = BufReader::new(file);
    match kind {
        Kind::Xlsx => cell_by_cell(Xlsx::new(source).map_err(|_| Stop::Damaged)?, gathered),
        _ => whole(Xls::new(source).map_err(|_| Stop::Damaged)?, gathered),
    }
}

/// One cell far away must not make a table of all cells before it, hence not by ranges.
fn cell_by_cell<R: Read + Seek>(mut book: Xlsx<R>, gathered: &mut Gathered) -> Result<(), Stop> {
    for sheet in book.sheet_names() {
        gathered.begin(Place::Sheet(sheet.clone()))?;
        let Ok(mut cells) = book.worksheet_cells_reader(&sheet) else {
            gathered.missed();
            continue;
        };
        let mut rows = Rows::default();
        loop {
            match cells.next_cell() {
                Ok(Some(cell)) => {
                    let (row, column) = cell.get_position();
                    rows.put(row, column, shown(&Data::from(cell.get_value().clone())));
                }
                Ok(None) => break,
                Err(_) => {
                    gathered.missed();
                    break;
                }
            }
            if rows.are_enough() {
                gathered.missed();
                break;
            }
        }
        gathered.table(rows.rows)?;
    }
    Ok(())
}

fn whole<R: Reader<BufReader<File>>>(mut book: R, gathered: &mut Gathered) -> Result<(), Stop> {
    for sheet in book.sheet_names() {
        gathered.begin(Place::Sheet(sheet.clone()))?;
        let Ok(range) = book.worksheet_range(&sheet) else {
            gathered.missed();
            continue;
        };
        let mut rows = Rows::default();
        for (row, column, value) in range.used_cells() {
            let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column)) else { continue };
            rows.put(row, column, shown(value));
            if rows.are_enough() {
                gathered.missed();
                break;
            }
        }
        gathered.table(rows.rows)?;
    }
    Ok(())
}

/// Rows without the empty ones between them.
#[derive(Default)]
struct Rows {
    rows: Vec<Vec<String>>,
    last: Option<u32>,
}

impl Rows {
    fn put(&mut self, row: u32, column: u32, text: String) {
        if text.is_empty() || column >= COLUMNS {
            return;
        }
        if self.last != Some(row) {
            self.last = Some(row);
            self.rows.push(Vec::new());
        }
        let Some(cells) = self.rows.last_mut() else { return };
        cells.resize(cells.len().max(column as usize), String::new());
        cells.push(text);
    }

    fn are_enough(&self) -> bool {
        self.rows.len() > ROWS
    }
}

fn shown(value: &Data) -> String {
    match value {
        Data::Empty | Data::Error(_) => String::new(),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
            if (hour, minute) == (0, 0) {
                format!("{day:02}.{month:02}.{year}")
            } else {
                format!("{day:02}.{month:02}.{year} {hour:02}:{minute:02}")
            }
        }
        value => value.to_string(),
    }
}
