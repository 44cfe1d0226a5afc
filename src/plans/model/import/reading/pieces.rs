//! A document as lines and tables whose merged cells know what they say.

use std::collections::{HashMap, HashSet};

use crate::files::{Block, Extract, Joined, Neighbour};
use crate::text::normalise::{Passage, passages};

/// A line of text, mended for the eye.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// «–» or «2.1.»; empty where the line has no mark.
    pub mark: String,
    pub text: String,
    pub is_heading: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// What it says; what the cell says with which it is one.
    pub text: String,
    pub is_from_above: bool,
    pub is_from_left: bool,
}

pub enum Piece {
    Line(Line),
    Table(Vec<Vec<Cell>>),
}

/// No plan has more of these; what a stranger's file has beyond them is not read.
const LINES: usize = 5_000;
const ROWS: usize = 2_000;
const COLUMNS: usize = 30;
const CELL: usize = 4_000;
/// What a merged cell says is a heading, a term or a name.
const MERGED: usize = 1_000;

pub fn pieces(extract: &Extract) -> Vec<Piece> {
    let mut joined: HashMap<usize, Vec<&Joined>> = HashMap::new();
    for join in &extract.joined {
        joined.entry(join.block).or_default().push(join);
    }
    let mut pieces = Vec::new();
    let mut rows_left = ROWS;
    for (at, block) in extract.blocks.iter().enumerate().take(LINES) {
        match block {
            Block::Heading(_, text) => pieces.extend(lines(clipped(text, CELL)).into_iter().map(heading)),
            Block::Paragraph(text) | Block::Note(text) => pieces.extend(lines(clipped(text, CELL)).into_iter().map(Piece::Line)),
            Block::Item(text) => pieces.extend(lines(clipped(text, CELL)).into_iter().map(item)),
            Block::Table(rows) => {
                let rows = &rows[..rows.len().min(rows_left)];
                rows_left -= rows.len();
                pieces.push(Piece::Table(grid(joined.get(&at).map_or(&[], Vec::as_slice), rows)));
            }
            Block::Break(_) | Block::Picture(_) => {}
        }
    }
    pieces
}

fn clipped(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

fn heading(line: Line) -> Piece {
    Piece::Line(Line { is_heading: true, ..line })
}

fn item(line: Line) -> Piece {
    let mark = if line.mark.is_empty() { "–".to_owned() } else { line.mark };
    Piece::Line(Line { mark, ..line })
}

/// A text as its lines: torn lines joined, look-alike letters mended.
pub fn lines(text: &str) -> Vec<Line> {
    let line = |mark: String, text: String, is_heading| Line { mark, text: tidy(&text), is_heading };
    let mut lines: Vec<Line> = Vec::new();
    for passage in passages(text) {
        let next = match passage {
            Passage::Heading(text) => line(String::new(), text, true),
            Passage::Paragraph(text) => line(String::new(), text, false),
            Passage::Item { mark, text } => line(mark, text, false),
        };
        match lines.last_mut() {
            Some(last) if goes_on(last, &next) => {
                last.text.push(' ');
                last.text.push_str(&next.text);
            }
            _ => lines.push(next),
        }
    }
    lines
}

/// Whether a line belongs to the one above: it begins small, or a quotation is still open.
fn goes_on(last: &Line, next: &Line) -> bool {
    let is_open = last.text.matches('«').count() > last.text.matches('»').count();
    let begins_small = next.text.chars().next().is_some_and(char::is_lowercase);
    next.mark.is_empty() && (is_open || begins_small && !last.text.ends_with(['.', ';', ',']))
}

/// Without blanks before signs and within quotation marks; one apostrophe; «MO» in Cyrillic letters.
fn tidy(text: &str) -> String {
    let mut signs: Vec<char> = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let next = rest.peek().copied().unwrap_or(' ');
        let last = signs.last().copied().unwrap_or(' ');
        match sign {
            ' ' if ",;:!?)»".contains(next) || "(«".contains(last) => {}
            ' ' if next == '.' && last.is_alphanumeric() => {}
            '\'' | 'ʼ' | '`' | '"' | '*' | '‘' if is_torn_by_apostrophe(last, next) => signs.push('’'),
            _ => signs.push(sign),
        }
    }
    let text: String = signs.into_iter().collect();
    text.split(' ').map(in_cyrillic).collect::<Vec<_>>().join(" ").trim().to_owned()
}

fn is_torn_by_apostrophe(last: char, next: char) -> bool {
    last.is_alphabetic() && "єїюяЄЇЮЯ".contains(next)
}

/// «MO» typed in Latin letters. Numbers of quarters stay.
fn in_cyrillic(word: &str) -> String {
    match word {
        "MO" => "МО".to_owned(),
        "BP" => "ВР".to_owned(),
        "OO" => "ОО".to_owned(),
        other => other.to_owned(),
    }
}

/// The rows of a table with every cell in its column.
fn grid(joined: &[&Joined], rows: &[Vec<String>]) -> Vec<Vec<Cell>> {
    let with = |neighbour| -> HashSet<(usize, usize)> {
        joined.iter().filter(|joined| joined.with == neighbour).map(|joined| (joined.row, joined.column)).collect()
    };
    let (above, left) = (with(Neighbour::Above), with(Neighbour::Left));
    let width = rows.iter().map(Vec::len).chain(joined.iter().map(|joined| joined.column + 1)).max().unwrap_or(0);
    let mut grid: Vec<Vec<Cell>> = Vec::new();
    for (row, texts) in rows.iter().enumerate() {
        let mut cells: Vec<Cell> = Vec::new();
        for column in 0..width.min(COLUMNS) {
            let is_from_left = left.contains(&(row, column));
            let is_from_above =
                above.contains(&(row, column)) || is_from_left && cells.last().is_some_and(|left| left.is_from_above);
            let own = texts.get(column).map_or("", String::as_str);
            let text = match (grid.last(), cells.last()) {
                (_, Some(before)) if is_from_left => clipped(&before.text, MERGED),
                (Some(over), _) if is_from_above && own.is_empty() => clipped(&over[column].text, MERGED),
                _ => clipped(own, CELL),
            };
            cells.push(Cell { text: text.to_owned(), is_from_above, is_from_left });
        }
        grid.push(cells);
    }
    grid
}
