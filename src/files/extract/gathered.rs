//! Gathering the words of a document while watching how many they become. What goes beyond the
//! measure of a book is left out, and that is noted.

use super::{Block, Extract, Joined, Neighbour, Place};

const CHARACTERS: usize = 3_000_000;
const BLOCKS: usize = 100_000;
const CELLS: usize = 500_000;

/// A cell as a document has it.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) text: String,
    /// Further columns that it takes.
    pub(super) wider: usize,
    /// Whether it goes on with the cell above it.
    pub(super) goes_on: bool,
}

/// Why reading stopped before the end.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Stop {
    /// Enough was read.
    #[error("enough was read")]
    Enough,
    #[error("damaged")]
    Damaged,
    #[error("encrypted")]
    Encrypted,
    #[error("unpacks or nests beyond measure")]
    Bomb,
}

#[derive(Default)]
pub(super) struct Gathered {
    extract: Extract,
    characters: usize,
    cells: usize,
}

impl Gathered {
    pub(super) fn heading(&mut self, level: u8, text: &str) -> Result<(), Stop> {
        match self.measured(text)? {
            Some(text) => self.push(Block::Heading(level.clamp(1, 6), text)),
            None => Ok(()),
        }
    }

    pub(super) fn paragraph(&mut self, text: &str) -> Result<(), Stop> {
        match self.measured(text)? {
            Some(text) => self.push(Block::Paragraph(text)),
            None => Ok(()),
        }
    }

    pub(super) fn item(&mut self, text: &str) -> Result<(), Stop> {
        match self.measured(text)? {
            Some(text) => self.push(Block::Item(text)),
            None => Ok(()),
        }
    }

    /// A table; empty cells at the ends of rows and empty rows are left out.
    pub(super) fn table(&mut self, rows: Vec<Vec<String>>) -> Result<(), Stop> {
        let cell = |text| Cell { text, ..Cell::default() };
        self.grid(rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect())
    }

    /// The same of cells that may be one with their neighbours.
    pub(super) fn grid(&mut self, rows: Vec<Vec<Cell>>) -> Result<(), Stop> {
        let block = self.extract.blocks.len();
        let mut kept = Vec::new();
        let mut joined = Vec::new();
        let mut enough = Ok(());
        'rows: for row in rows {
            let mut cells = Vec::new();
            let mut joins = Vec::new();
            for cell in row {
                self.cells += 1 + cell.wider;
                let text = match self.measured(&cell.text) {
                    Ok(text) if self.cells <= CELLS => text.unwrap_or_default(),
                    _ => {
                        enough = Err(Stop::Enough);
                        break 'rows;
                    }
                };
                let join = |column, with| Joined { block, row: kept.len(), column, with };
                if cell.goes_on {
                    joins.push(join(cells.len(), Neighbour::Above));
                }
                cells.push(text);
                for _ in 0..cell.wider {
                    joins.push(join(cells.len(), Neighbour::Left));
                    cells.push(String::new());
                }
            }
            while cells.last().is_some_and(String::is_empty) {
                cells.pop();
            }
            if !cells.is_empty() {
                kept.push(cells);
                joined.append(&mut joins);
            }
        }
        if !kept.is_empty() {
            self.push(Block::Table(kept))?;
            self.extract.joined.append(&mut joined);
        }
        enough
    }

    pub(super) fn begin(&mut self, place: Place) -> Result<(), Stop> {
        self.push(Block::Break(place))
    }

    /// Something was there that could not be read.
    pub(super) fn missed(&mut self) {
        self.extract.truncated = true;
    }

    /// What was read, unless there is nothing to show for it.
    pub(super) fn finish(mut self, read: Result<(), Stop>) -> Result<Extract, Stop> {
        match read {
            Ok(()) => {}
            Err(Stop::Enough) => self.extract.truncated = true,
            Err(stop) if self.extract.is_empty() => return Err(stop),
            Err(_) => self.extract.truncated = true,
        }
        Ok(self.extract)
    }

    fn push(&mut self, block: Block) -> Result<(), Stop> {
        if self.extract.blocks.len() >= BLOCKS {
            return Err(Stop::Enough);
        }
        self.extract.blocks.push(block);
        Ok(())
    }

    /// The text without controls and superfluous blanks, as far as there is room for it; nothing
    /// when nothing is left.
    fn measured(&mut self, text: &str) -> Result<Option<String>, Stop> {
        let mut text = tidy(text);
        if text.is_empty() {
            return Ok(None);
        }
        let room = CHARACTERS.saturating_sub(self.characters);
        if room == 0 {
            return Err(Stop::Enough);
        }
        if let Some((end, _)) = text.char_indices().nth(room) {
            text.truncate(end);
            self.extract.truncated = true;
        }
        self.characters += text.chars().count();
        Ok(Some(text))
    }
}

fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for line in text.lines() {
        let mut is_first = true;
        for word in line.split(|c: char| c.is_whitespace() || c.is_control()) {
            let mut word = word.trim_matches(['\u{ad}', '\u{200b}', '\u{feff}']).chars().peekable();
            if word.peek().is_none() {
                continue;
            }
            if !is_first {
                tidy.push(' ');
            } else if !tidy.is_empty() {
                tidy.push('\n');
            }
            is_first = false;
            tidy.extend(word.filter(|c| *c != '\u{ad}'));
        }
    }
    tidy
}
