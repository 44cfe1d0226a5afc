//! Reading a table out of a file: the first sheet of a spreadsheet, or text parted by semicolons, commas or tabulators
//! in any of the usual encodings. The headings may stand below a title.

use std::fs::File;
use std::io::{BufReader, Read};

use calamine::{Data, Reader, Xls, Xlsx};

use super::words;
use crate::files::Kind;

/// An association has some dozens of members: what is larger is another table.
const ROWS: usize = 120;
const COLUMNS: usize = 15;
/// The longest cell that is kept.
const CELL: usize = 500;
/// Rows that are looked through, titles and blank ones included.
const LOOKED_AT: usize = 2_000;

/// A table with its headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub headings: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Why no table was found in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSheet {
    /// Neither a spreadsheet nor a text.
    Kind,
    Damaged,
    /// No row that could be headings with rows below it.
    Empty,
    TooLong,
}

pub fn read(file: File, kind: Kind) -> Result<Sheet, NoSheet> {
    let rows = match kind {
        Kind::Xlsx => xlsx(file)?,
        Kind::Xls => xls(file)?,
        Kind::Text => text(file)?,
        _ => return Err(NoSheet::Kind),
    };
    below_headings(&rows)
}

/// One cell far away must not make a table of all cells before it, hence cell by cell.
fn xlsx(file: File) -> Result<Vec<Vec<String>>, NoSheet> {
    let mut book = Xlsx::new(BufReader::new(file)).map_err(|_| NoSheet::Damaged)?;
    for sheet in book.sheet_names() {
        let mut cells = book.worksheet_cells_reader(&sheet).map_err(|_| NoSheet::Damaged)?;
        let mut grid = Grid::default();
        while let Some(cell) = cells.next_cell().map_err(|_| NoSheet::Damaged)? {
            let (row, column) = cell.get_position();
            grid.put(row, column, &Data::from(cell.get_value().clone()));
        }
        if !grid.rows.is_empty() {
            return Ok(grid.rows);
        }
    }
    Err(NoSheet::Empty)
}

fn xls(file: File) -> Result<Vec<Vec<String>>, NoSheet> {
    let mut book = Xls::new(BufReader::new(file)).map_err(|_| NoSheet::Damaged)?;
    for sheet in book.sheet_names() {
        let range = book.worksheet_range(&sheet).map_err(|_| NoSheet::Damaged)?;
        let mut grid = Grid::default();
        for (row, column, value) in range.used_cells() {
            if let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column)) {
                grid.put(row, column, value);
            }
        }
        if !grid.rows.is_empty() {
            return Ok(grid.rows);
        }
    }
    Err(NoSheet::Empty)
}

/// Rows as they are found, each as long as its last cell; blank rows are left out.
#[derive(Default)]
struct Grid {
    rows: Vec<Vec<String>>,
    at: Option<u32>,
}

impl Grid {
    fn put(&mut self, row: u32, column: u32, value: &Data) {
        let (text, column) = (shown(value), column as usize);
        if text.is_empty() || column >= COLUMNS || self.rows.len() > LOOKED_AT {
            return;
        }
        if self.at != Some(row) {
            self.at = Some(row);
            self.rows.push(Vec::new());
        }
        if let Some(cells) = self.rows.last_mut() {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            cells[column] = text;
        }
    }
}

fn shown(value: &Data) -> String {
    let text = match value {
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{day:02}.{month:02}.{year}")
        }
        Data::DateTimeIso(moment) => moment.split('T').next().unwrap_or_default().to_owned(),
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        Data::Empty | Data::Error(_) => String::new(),
        other => other.to_string(),
    };
    plain(&text)
}

/// One line without signs that nobody can see.
fn plain(text: &str) -> String {
    let visible = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).filter(|sign| *sign != '\u{feff}');
    let visible: String = visible.collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(CELL).collect()
}

fn text(mut file: File) -> Result<Vec<Vec<String>>, NoSheet> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| NoSheet::Damaged)?;
    let encoding = if std::str::from_utf8(&bytes).is_ok() { encoding_rs::UTF_8 } else { encoding_rs::WINDOWS_1251 };
    // A byte order mark, where there is one, has the last word.
    let (text, _, _) = encoding.decode(&bytes);
    let count = |sign: char| text.lines().take(20).map(|line| line.matches(sign).count()).sum::<usize>();
    let delimiter = [(b';', count(';')), (b'\t', count('\t')), (b',', count(','))].into_iter().max_by_key(|(_, count)| *count);
    let (delimiter, _) = delimiter.filter(|(_, count)| *count > 0).ok_or(NoSheet::Empty)?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records().take(LOOKED_AT) {
        let record = record.map_err(|_| NoSheet::Damaged)?;
        let cells: Vec<String> = record.iter().take(COLUMNS).map(plain).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(cells);
        }
    }
    Ok(rows)
}

/// The headings are the first row of which two cells are known, else the first with two cells at all; below it rows
/// of one cell («Итого») are left out.
fn below_headings(rows: &[Vec<String>]) -> Result<Sheet, NoSheet> {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count();
    let known = |row: &Vec<String>| row.iter().filter(|cell| words::field(cell).is_some()).count();
    let at = rows.iter().position(|row| known(row) >= 2).or_else(|| rows.iter().position(|row| filled(row) >= 2));
    let at = at.ok_or(NoSheet::Empty)?;
    let width = rows[at..].iter().map(Vec::len).max().unwrap_or_default();
    let wide = |row: &Vec<String>| (0..width).map(|column| row.get(column).cloned().unwrap_or_default()).collect();
    let headings = wide(&rows[at]);
    let rows: Vec<Vec<String>> = rows[at + 1..].iter().filter(|row| filled(row) >= 2).map(wide).collect();
    match rows.len() {
        0 => Err(NoSheet::Empty),
        count if count > ROWS => Err(NoSheet::TooLong),
        _ => Ok(Sheet { headings, rows }),
    }
}
