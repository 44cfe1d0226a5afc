//! Gathering the words of a document while watching how many they become. What goes beyond the
//! measure of a book is left out, and that is noted.

use super::super::marks;
use super::{Block, Extract, Joined, Neighbour, Place, Shown};

const CHARACTERS: usize = 3_000_000;
const BLOCKS: usize = 100_000;
const CELLS: usize = 500_000;
const PICTURES: usize = 60;

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
    /// It is read for a page, which shows links and pictures too.
    for_page: bool,
    /// The parts of the package that hold its pictures: the first is number one.
    pictures: Vec<String>,
}

impl Gathered {
    pub(super) fn for_page() -> Self {
        Self { for_page: true, ..Self::default() }
    }

    /// What begins a link in the text of a paragraph.
    pub(super) fn link(&self, address: &str) -> String {
        if self.for_page { marks::beginning(address) } else { String::new() }
    }

    /// What ends it.
    pub(super) fn unlink(&self) -> &'static str {
        if self.for_page { marks::ENDING } else { "" }
    }

    /// A picture that lies in this part of the package.
    pub(super) fn picture(&mut self, part: &str, words: &str) -> Result<(), Stop> {
        if !self.for_page {
            return Ok(());
        }
        let known = self.pictures.iter().position(|known| known == part);
        if known.is_none() && self.pictures.len() >= PICTURES {
            self.missed();
            return Ok(());
        }
        let at = known.unwrap_or_else(|| {
            self.pictures.push(part.to_owned());
            self.pictures.len() - 1
        });
        let words = self.measured(words)?.unwrap_or_default();
        self.push(Block::Picture(Shown { number: u32::try_from(at + 1).unwrap_or(0), words, ..Shown::default() }))
    }

    /// The document itself is a picture, or a page of it is shown as one.
    pub(super) fn whole_picture(&mut self, number: u32, is_page: bool) -> Result<(), Stop> {
        if self.for_page { self.push(Block::Picture(Shown { number, is_page, ..Shown::default() })) } else { Ok(()) }
    }

    /// The parts that hold its pictures, in the order of their numbers.
    pub(super) fn pictures(&self) -> &[String] {
        &self.pictures
    }

    /// What is said to a slide.
    pub(super) fn note(&mut self, text: &str) -> Result<(), Stop> {
        match self.measured(text)? {
            Some(text) if self.for_page => self.push(Block::Note(text)),
            Some(text) => self.push(Block::Paragraph(text)),
            None => Ok(()),
        }
    }

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
