//! Tables of a paper, with typed cells: a spreadsheet gets numbers and dates, not words.

use serde::{Deserialize, Serialize};
use time::Date;

use super::Text;
use super::value::printed;
use crate::text::Locale;

/// A ruled table whose head repeats on every page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Table {
    /// What it is called where it has no heading of its own: the sheet of a spreadsheet, a screen reader.
    pub name: String,
    pub columns: Vec<Column>,
    /// Rows of the head where the titles of the columns are not enough: titles over several columns.
    pub heads: Vec<Row>,
    pub rows: Vec<Row>,
    /// The least height of a row in millimetres, for tables that are filled in by hand.
    pub row_height: f32,
}

/// A column: its title in the head, its width, where its cells' words stand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Column {
    pub title: String,
    /// Its part of the width, in proportion to the others.
    pub share: u16,
    pub place: Place,
}

/// Where text stands between the edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    #[default]
    Left,
    Centre,
    Right,
    Justified,
}

/// A row of cells.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Row {
    /// Cells from left to right; a place that a cell above reaches down to is left out.
    pub cells: Vec<Cell>,
    /// Sums and the like.
    pub is_bold: bool,
}

/// A cell, over several columns or rows if need be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cell {
    pub content: Content,
    /// How many columns it covers.
    pub across: u16,
    /// How many rows it covers.
    pub down: u16,
    /// Where it stands, if not where its column does.
    pub place: Option<Place>,
}

/// What a cell holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Content {
    Text(Text),
    /// A number with so many places after the comma.
    Number(f64, u8),
    Date(Date),
    /// To be filled in by hand, or with nothing to say.
    Empty,
}

impl Content {
    /// What it says on paper, without its look.
    pub fn words(&self, locale: Locale) -> String {
        printed(self, locale).words()
    }
}

impl Table {
    /// A table without rows; its head is made of the titles of its columns.
    pub fn new(name: impl Into<String>, columns: impl IntoIterator<Item = Column>) -> Self {
        Self { name: name.into(), columns: columns.into_iter().collect(), ..Self::default() }
    }

    /// The same table with one more row.
    pub fn row<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), is_bold: false });
        self
    }

    /// The same table with a title over the whole width, which stays with the row after it.
    pub fn section(mut self, title: impl Into<Text>) -> Self {
        let across = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        let cell = Cell { across, place: Some(Place::Centre), ..Cell::from(title.into()) };
        self.rows.push(Row { cells: vec![cell], is_bold: true });
        self
    }

    /// The rows of the head: those given, or one of the titles of the columns.
    pub(super) fn head(&self) -> Vec<Row> {
        if !self.heads.is_empty() {
            return self.heads.clone();
        }
        if self.columns.iter().all(|column| column.title.is_empty()) {
            return Vec::new();
        }
        vec![Row { cells: self.columns.iter().map(|column| Cell::from(column.title.as_str())).collect(), is_bold: true }]
    }
}

impl Column {
    /// A column of words, from the left edge.
    pub fn new(title: impl Into<String>, share: u16) -> Self {
        Self { title: title.into(), share, place: Place::Left }
    }

    /// A column of numbers, dates and other short words, in the middle.
    pub fn centred(title: impl Into<String>, share: u16) -> Self {
        Self { place: Place::Centre, ..Self::new(title, share) }
    }
}

impl Row {
    pub fn new<C: Into<Cell>>(cells: impl IntoIterator<Item = C>) -> Self {
        Self { cells: cells.into_iter().map(Into::into).collect(), is_bold: false }
    }
}

impl Cell {
    pub fn new(content: Content) -> Self {
        Self { content, across: 1, down: 1, place: None }
    }

    pub fn empty() -> Self {
        Self::new(Content::Empty)
    }

    /// The same cell over so many columns.
    pub fn across(self, columns: u16) -> Self {
        Self { across: columns, ..self }
    }

    /// The same cell over so many rows; the rows below leave its place out.
    pub fn down(self, rows: u16) -> Self {
        Self { down: rows, ..self }
    }
}

impl From<Text> for Cell {
    fn from(text: Text) -> Self {
        Self::new(if text.is_empty() { Content::Empty } else { Content::Text(text) })
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Text::from(words).into()
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Text::from(words).into()
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Self::new(Content::Date(date))
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::new(Content::Number(f64::from(number), 0))
    }
}
