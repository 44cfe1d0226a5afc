//! The text of the report: chapters, in which figures stand by their names and words of schools by their numbers.

use serde::{Deserialize, Serialize};

use super::sums::Column;
use crate::ids::SubmissionId;
use crate::submissions::Kind;

/// The chapters of a report on a year; a school's report has chapters of the same names.
pub const CHAPTERS_OF_A_YEAR: &[&str] = &[
    "general",
    "tasks",
    "meetings",
    "growth",
    "beginners",
    "events",
    "bank",
    "diagnostics",
    "district",
    "achievements",
    "problems",
    "conclusions",
];
const OF_HALF_A_YEAR: &[&str] = &["general", "meetings", "plan", "events", "problems", "conclusions"];

/// The chapters of a kind of report in their order.
pub const fn chapters(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::HalfYear => OF_HALF_A_YEAR,
        _ => CHAPTERS_OF_A_YEAR,
    }
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    /// «{K1}»: a figure, where there is one of this name.
    Figure(Column),
    /// «{2}»: words of a school.
    Quotation(i32),
}

/// The paragraphs of a text with what stands in them. What is in braces and names nothing stays as it was typed.
pub fn paragraphs(text: &str) -> Vec<Vec<Piece<'_>>> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(pieces).collect()
}

fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut words, mut rest) = (line, line);
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        let inside = rest[open + 1..open + length].trim();
        let named = inside.parse().ok().map(Piece::Quotation).or_else(|| Column::from_code(inside).map(Piece::Figure));
        rest = &rest[open + length + 1..];
        if let Some(named) = named {
            let before = &words[..words.len() - rest.len() - length - 1];
            if !before.is_empty() {
                pieces.push(Piece::Words(before));
            }
            pieces.push(named);
            words = rest;
        }
    }
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
    pieces
}

/// A piece as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Said {
    Words(String),
    /// A figure in words, with the column it stands in.
    Figure {
        column: Column,
        words: String,
    },
    /// Words of a school, and whose they are.
    Quoted {
        text: String,
        from: String,
        submission: SubmissionId,
        is_stale: bool,
    },
    /// Words that are not there any more.
    Lost(i32),
}

/// A chapter as it is read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Written {
    pub code: String,
    pub paragraphs: Vec<Vec<Said>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicators::Indicator;

    #[test]
    fn figures_and_quotations_stand_by_their_names() {
        let read = paragraphs("Членов МО {K1}, выступали {W3.persons}.\n\n{2} Ещё {нечто} и {K99}");

        let figure = |indicator, part| Piece::Figure(Column::new(indicator, part));
        assert_eq!(
            read,
            [
                vec![
                    Piece::Words("Членов МО "),
                    figure(Indicator::K1, ""),
                    Piece::Words(", выступали "),
                    figure(Indicator::W3, "persons"),
                    Piece::Words("."),
                ],
                vec![Piece::Quotation(2), Piece::Words(" Ещё {нечто} и {K99}")],
            ]
        );
    }

    #[test]
    fn a_brace_that_is_not_closed_is_a_brace() {
        assert_eq!(paragraphs("Всего {K1"), [vec![Piece::Words("Всего {K1")]]);
    }
}
