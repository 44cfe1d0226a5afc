//! Sample plans: each is written once in a small notation, with the rows a careful reader would enter by hand; the
//! documents beside it are made from it, with the habits of Word that its head names.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::paper;

/// A row as a careful reader enters it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// Empty where the paper does not say.
    pub section: String,
    pub activity: String,
    pub term: String,
    pub responsible: String,
}

/// All that a careful reader takes from a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub language: String,
    pub theme: String,
    pub goal: String,
    pub tasks: Vec<String>,
    pub rows: Vec<Expected>,
}

/// What Word does to a document behind the back of its author.
#[derive(Clone, Copy, Debug, Default)]
pub struct Habits {
    /// Runs broken within a word.
    pub runs: bool,
    /// Marks of the speller between runs.
    pub proofs: bool,
    /// Smart tags around words.
    pub tags: bool,
    /// Content controls around cells.
    pub controls: bool,
    /// The plan stands in a frame that is itself a table.
    pub nested: bool,
}

/// A piece of a document.
pub enum Piece {
    Heading(u8, String),
    Item(String),
    Paragraph(String),
    Table(Vec<Vec<Cell>>),
}

#[derive(Default)]
pub struct Cell {
    pub text: String,
    pub columns: usize,
    pub begins_merge: bool,
    pub goes_on: bool,
}

/// A plan in the notation of the samples.
#[derive(Default)]
pub struct Sample {
    pub habits: Habits,
    /// Whether its document was saved by LibreOffice, and is therefore not made anew.
    pub is_of_office: bool,
    pub pieces: Vec<Piece>,
    pub answer: Answer,
}

impl Sample {
    pub fn read(notation: &str) -> Self {
        let mut sample = Self::default();
        let mut table: Option<Vec<Vec<Cell>>> = None;
        for line in notation.lines() {
            let (sign, rest) = line.split_at(line.find(' ').map_or(line.len(), |at| at + 1));
            match sign.trim_end() {
                ":language" => sample.answer.language = rest.to_owned(),
                ":habits" => sample.habits = habits(rest),
                ":office" => sample.is_of_office = true,
                "=theme" => sample.answer.theme = rest.to_owned(),
                "=goal" => sample.answer.goal = rest.to_owned(),
                "=task" => sample.answer.tasks.push(rest.to_owned()),
                ">" => sample.answer.rows.push(expected(rest)),
                "[" => table = Some(Vec::new()),
                "]" => sample.pieces.extend(table.take().map(Piece::Table)),
                "#" => sample.pieces.push(Piece::Heading(1, rest.to_owned())),
                "##" => sample.pieces.push(Piece::Heading(2, rest.to_owned())),
                "-" if table.is_none() => sample.pieces.push(Piece::Item(rest.to_owned())),
                _ => match (&mut table, line.strip_prefix('|')) {
                    (Some(rows), Some(cells)) => rows.push(cells.split('|').map(cell).collect()),
                    _ => sample.pieces.push(Piece::Paragraph(line.to_owned())),
                },
            }
        }
        sample
    }

    pub fn docx(&self) -> Vec<u8> {
        paper::docx(self)
    }

    /// The answer as it is kept beside the document.
    pub fn json(&self) -> String {
        let mut json = serde_json::to_string_pretty(&self.answer).expect("an answer");
        writeln!(json).expect("a line end");
        json
    }
}

fn habits(words: &str) -> Habits {
    let has = |word: &str| words.split(' ').any(|other| other == word);
    Habits { runs: has("runs"), proofs: has("proofs"), tags: has("tags"), controls: has("controls"), nested: has("nested") }
}

fn expected(row: &str) -> Expected {
    let mut parts = row.split('|').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    Expected { section: next(), activity: next(), term: next(), responsible: next() }
}

/// «3*text» takes three columns, «v:text» begins a cell of several rows, «^» goes on with it.
fn cell(written: &str) -> Cell {
    let (columns, text) = match written.split_once('*') {
        Some((count, text)) if count.parse::<usize>().is_ok() => (count.parse().unwrap_or(1), text),
        _ => (1, written),
    };
    let (begins_merge, text) = text.strip_prefix("v:").map_or((false, text), |text| (true, text));
    let goes_on = text == "^";
    Cell { text: if goes_on { String::new() } else { text.to_owned() }, columns, begins_merge, goes_on }
}
