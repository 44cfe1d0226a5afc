//! The forms in which a report is written. A draft may be incomplete; only what cannot be kept at all is refused.

use super::{Line, LineKind};
use crate::indicators::Value;
use crate::web::{Check, Invalid, Problem, form};

const LINE: usize = 500;
const TEXT: usize = 20_000;
/// A chapter has so many lines at most.
const LINES: usize = 60;

form! {
    /// A chapter: its text and, where it has a list, the lines of it by their parts.
    pub struct ChapterForm { version, text, press; lists: line, note, mark }
}

impl ChapterForm {
    pub fn of(text: &str, lines: &[Line], version: i32) -> Self {
        let mut form = Self { text: text.to_owned(), version: version.to_string(), ..Self::default() };
        for line in lines {
            form.push(line);
        }
        form
    }

    pub fn push(&mut self, line: &Line) {
        self.line.push(line.text.clone());
        self.note.push(line.note.clone());
        self.mark.push(line.mark.clone());
    }

    /// The text and the lines; lines without words are left out.
    pub fn parse(self, kind: Option<LineKind>) -> Result<(String, Vec<Line>), Invalid<Self>> {
        let mut check = Check::new();
        let text = check.text("text", &self.text, 0..=TEXT);
        let mut lines = Vec::new();
        if kind.is_some() && self.line.len() > LINES {
            check.add("line-1", Problem::Rule("reports-lines-too-many"));
        }
        let typed = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
        for at in 0..self.line.len().min(LINES) * usize::from(kind.is_some()) {
            let number = at + 1;
            let line = Line {
                text: check.line(&format!("line-{number}"), &typed(&self.line, at), 0..=LINE),
                note: check.text(&format!("note-{number}"), &typed(&self.note, at), 0..=LINE * 4),
                mark: check.line(&format!("mark-{number}"), &typed(&self.mark, at), 0..=60),
            };
            if !line.text.is_empty() || !line.note.is_empty() {
                lines.push(line);
            }
        }
        check.finish(self, || (text, lines))
    }
}

form! {
    /// A number in the place of a counted one with its reason, and a word on a jump.
    pub struct FigureForm { part, numerator, denominator, reason, word, version }
}

/// What a person says of a figure.
#[derive(Clone, Debug)]
pub struct FigureDraft {
    pub typed: Option<Value>,
    pub reason: String,
    pub word: String,
}

impl FigureForm {
    /// An empty number gives the counted one its place back.
    pub fn parse(self, is_ratio: bool) -> Result<FigureDraft, Invalid<Self>> {
        let mut check = Check::new();
        let numerator = check.number("numerator", &self.numerator, 0..=1_000_000).map(i64::from);
        let denominator = if is_ratio { check.number("denominator", &self.denominator, 0..=1_000_000) } else { None };
        let typed = numerator.map(|numerator| Value { numerator, denominator: denominator.map(i64::from) });
        if is_ratio && typed.is_some() && denominator.is_none() {
            check.add("denominator", Problem::Required);
        }
        if typed.is_none() && denominator.is_some() {
            check.add("numerator", Problem::Required);
        }
        let reason = check.line("reason", &self.reason, if typed.is_some() { 1 } else { 0 }..=LINE);
        let word = check.line("word", &self.word, 0..=LINE);
        check.finish(self, || FigureDraft { reason: if typed.is_some() { reason } else { String::new() }, typed, word })
    }
}
