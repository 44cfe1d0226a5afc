//! Reading a plan that somebody wrote in Word: tables of any shape, lists without tables, meetings told in
//! paragraphs, in Russian or Ukrainian. What comes out is a proposal: each row keeps the words it was read from,
//! and whatever was guessed is marked as doubtful.

mod cell;
mod columns;
mod lines;
mod meeting;
mod pieces;
mod table;
mod tail;
mod term;
mod words;

use serde::{Deserialize, Serialize};

use crate::files::Extract;
use crate::plans::model::Section;
use crate::plans::model::timing::Language;
use pieces::{Piece, pieces};

/// Why a row should be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Neither a heading nor the words of the row tell its section.
    Section,
    /// One cell held several activities, and it is not sure where each ends or who answers for it.
    Split,
    /// The term was guessed out of the words of the activity.
    Term,
    /// The responsible was guessed out of the words of the activity.
    Responsible,
    /// The cell said no more than «the same».
    Ditto,
}

impl Doubt {
    /// The word in message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Split => "split",
            Self::Term => "term",
            Self::Responsible => "responsible",
            Self::Ditto => "ditto",
        }
    }
}

/// A row as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    pub section: Option<Section>,
    pub content: String,
    pub timing: String,
    pub responsible: String,
    pub participants: String,
    pub output: String,
    pub form: String,
    /// The questions of a meeting, one a line.
    pub questions: String,
    pub preparation: String,
    /// The words of the paper, cell by cell.
    pub original: Vec<String>,
    pub doubts: Vec<Doubt>,
}

/// What stands above the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    pub theme: String,
    pub school_theme: String,
    pub goal: String,
    pub results: String,
    /// The first calendar year of the academic year that the paper names first.
    pub first_year: Option<i32>,
}

/// All that was understood of a paper.
#[derive(Clone, Debug)]
pub struct Paper {
    pub language: Language,
    pub head: Head,
    pub tasks: Vec<String>,
    pub rows: Vec<Read>,
}

/// No plan has more rows: one more is read, so that it can be told.
pub const ROWS: usize = 600;

/// Reads a plan.
pub fn read(extract: &Extract) -> Paper {
    let language = language(extract);
    let mut hand = Hand::new(language);
    let pieces = pieces(extract);
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Line(line) => hand.line(line, matches!(pieces.get(at + 1), Some(Piece::Table(_)))),
            Piece::Table(grid) => hand.table(grid),
        }
    }
    hand.finish()
}

/// Ukrainian has letters of its own.
fn language(extract: &Extract) -> Language {
    const ENOUGH: usize = 20_000;
    let letters: String = extract.plain().chars().filter(|sign| "іїєґІЇЄҐыэъёЫЭЪЁ".contains(*sign)).take(ENOUGH).collect();
    let ukrainian = letters.chars().filter(|sign| "іїєґІЇЄҐ".contains(*sign)).count();
    if ukrainian * 2 > letters.chars().count() { Language::Uk } else { Language::Ru }
}

/// What a reader keeps in mind while the eye goes down the paper.
struct Hand {
    paper: Paper,
    /// The section under whose heading the eye is.
    section: Option<Section>,
    lines: lines::State,
    columns: Option<columns::Columns>,
}

impl Hand {
    fn new(language: Language) -> Self {
        let paper = Paper { language, head: Head::default(), tasks: Vec::new(), rows: Vec::new() };
        Self { paper, section: None, lines: lines::State::default(), columns: None }
    }

    /// Adds a row; where no heading says its section, its words do.
    fn add(&mut self, mut row: Read) {
        if row.content.is_empty() || self.paper.rows.len() > ROWS {
            return;
        }
        row.section = row.section.or(self.section);
        if row.section.is_none() {
            row.section = words::section(&row.content);
        }
        if row.section.is_none() {
            row.section = Some(Section::Organisation);
            row.doubts.push(Doubt::Section);
        }
        row.doubts.dedup();
        self.paper.rows.push(row);
    }

    fn finish(mut self) -> Paper {
        self.close_meeting();
        self.paper
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Block;

    #[test]
    fn what_no_plan_has_is_not_read() {
        let row = |cells: usize| (0..cells).map(|at| format!("Дело {at}, май, психолог. {}", "слово ".repeat(5))).collect();
        let tables = [Block::Table(vec![row(20_000)]), Block::Table((0..20_000).map(|_| row(2)).collect())];
        let lines = (0..20_000).map(|at| Block::Item(format!("{at} – май, психолог")));
        let extract = Extract { blocks: tables.into_iter().chain(lines).collect(), ..Extract::default() };

        assert!(read(&extract).rows.len() <= ROWS + 1);
    }
}
