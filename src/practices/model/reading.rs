//! A file as it is read on the page: its words in pieces, cut into parts that a slow line can carry.

use crate::files::{Block, Extract, Place};
use crate::text::normalise::{Passage, passages};

/// A part ends after so many bytes of words: with its markup it stays under sixty kilobytes.
const PART: usize = 30_000;
/// A paragraph longer than this is cut; so is a table, between its rows.
const LONGEST: usize = 20_000;

/// What stands on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A heading with the level at which it stands on the page, from 2 to 4.
    Heading(u8, String),
    Paragraph(String),
    List(Vec<String>),
    Table(Vec<Vec<String>>),
    /// A page, a slide or a sheet begins.
    Break(Place),
}

/// One part of a file.
#[derive(Clone, Debug, Default)]
pub struct Part {
    pub pieces: Vec<Piece>,
    /// Counted from one.
    pub number: usize,
    pub parts: usize,
    /// Bytes of its words.
    pub weight: usize,
    /// There was more in the file than was read.
    pub is_cut: bool,
}

impl Part {
    /// The part with this number of what was read in a file; the nearest one where there is no such part.
    pub fn of(extract: Extract, number: usize) -> Self {
        let is_cut = extract.truncated;
        let mut parts = parts(extract.blocks);
        let count = parts.len().max(1);
        let number = number.clamp(1, count);
        let blocks = if parts.is_empty() { Vec::new() } else { parts.swap_remove(number - 1) };
        let weight = blocks.iter().map(weight).sum();
        Self { pieces: pieces(blocks), number, parts: count, weight, is_cut }
    }

    /// The same for words that came without their layout.
    pub fn of_plain(plain: &str, number: usize) -> Self {
        Self::of(Extract { blocks: blocks(plain), ..Extract::default() }, number)
    }
}

/// A text that a person typed, as headings, lists and paragraphs.
pub fn typed(text: &str) -> Vec<Piece> {
    pieces(blocks(text))
}

fn blocks(plain: &str) -> Vec<Block> {
    let block = |passage| match passage {
        Passage::Heading(text) => Block::Heading(2, text),
        Passage::Paragraph(text) => Block::Paragraph(text),
        // A number that the author wrote stays with its point.
        Passage::Item { mark, text } if mark.starts_with(|sign: char| sign.is_ascii_digit()) => {
            Block::Paragraph(format!("{mark} {text}"))
        }
        Passage::Item { text, .. } => Block::Item(text),
    };
    passages(plain).into_iter().map(block).collect()
}

fn weight(block: &Block) -> usize {
    match block {
        Block::Heading(_, text) | Block::Paragraph(text) | Block::Item(text) => text.len() + 16,
        Block::Table(rows) => rows.iter().map(|row| row_weight(row)).sum(),
        Block::Break(_) => 60,
    }
}

fn row_weight(row: &[String]) -> usize {
    row.iter().map(|cell| cell.len() + 12).sum::<usize>() + 12
}

fn parts(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let (mut parts, mut part, mut filled) = (Vec::new(), Vec::new(), 0);
    for block in blocks.into_iter().flat_map(cut) {
        let added = weight(&block);
        // A new page begins a new part where the old one is nearly full.
        let nearly_full = matches!(block, Block::Break(_)) && filled > PART * 2 / 3;
        if !part.is_empty() && (filled + added > PART || nearly_full) {
            parts.push(std::mem::take(&mut part));
            filled = 0;
        }
        filled += added;
        part.push(block);
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

/// Cuts what is too long for a part.
fn cut(block: Block) -> Vec<Block> {
    if weight(&block) <= LONGEST {
        return vec![block];
    }
    match block {
        Block::Paragraph(text) => in_pieces(&text).into_iter().map(Block::Paragraph).collect(),
        Block::Item(text) => in_pieces(&text).into_iter().map(Block::Item).collect(),
        Block::Heading(_, text) => in_pieces(&text).into_iter().map(Block::Paragraph).collect(),
        Block::Table(rows) => {
            let (mut tables, mut table, mut filled) = (Vec::new(), Vec::new(), 0);
            for row in rows {
                let added = row_weight(&row);
                if !table.is_empty() && filled + added > LONGEST {
                    tables.push(Block::Table(std::mem::take(&mut table)));
                    filled = 0;
                }
                filled += added;
                table.push(row);
            }
            tables.push(Block::Table(table));
            tables
        }
        other => vec![other],
    }
}

/// A text cut between words; at least one piece.
fn in_pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in text.split_inclusive(char::is_whitespace) {
        let last = pieces.len() - 1;
        if !pieces[last].is_empty() && pieces[last].len() + word.len() > LONGEST {
            pieces.push(word.to_owned());
        } else {
            pieces[last].push_str(word);
        }
    }
    pieces
}

/// Points become lists, and headings take the levels that the page has left for them, without a gap.
fn pieces(blocks: Vec<Block>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut above = 1;
    for block in blocks {
        match block {
            Block::Heading(level, text) => {
                above = (level + 1).clamp(2, above + 1).min(4);
                pieces.push(Piece::Heading(above, text));
            }
            Block::Paragraph(text) => pieces.push(Piece::Paragraph(text)),
            Block::Item(text) => match pieces.last_mut() {
                Some(Piece::List(items)) => items.push(text),
                _ => pieces.push(Piece::List(vec![text])),
            },
            Block::Table(rows) => pieces.push(Piece::Table(rows)),
            Block::Break(place) => pieces.push(Piece::Break(place)),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(letters: usize) -> Block {
        Block::Paragraph("слово ".repeat(letters / 6))
    }

    fn extract(blocks: Vec<Block>) -> Extract {
        Extract { blocks, ..Extract::default() }
    }

    #[test]
    fn every_word_of_a_file_stands_in_exactly_one_part() {
        let blocks: Vec<Block> = (0..40).map(|_| paragraph(3_000)).collect();
        let first = Part::of(extract(blocks.clone()), 1);

        let pieces: usize = (1..=first.parts).map(|number| Part::of(extract(blocks.clone()), number).pieces.len()).sum();

        assert!(first.parts > 5 && first.weight <= PART);
        assert_eq!(pieces, 40);
    }

    #[test]
    fn one_endless_paragraph_is_cut_too() {
        let part = Part::of(extract(vec![paragraph(200_000)]), 2);

        assert!(part.parts > 10 && part.weight <= PART, "{} parts", part.parts);
    }

    #[test]
    fn points_are_a_list_and_headings_leave_no_gap() {
        let blocks = vec![
            Block::Heading(3, "Ход".into()),
            Block::Item("один".into()),
            Block::Item("два".into()),
            Block::Heading(6, "Итог".into()),
        ];

        let part = Part::of(extract(blocks), 1);

        assert_eq!(
            part.pieces,
            [Piece::Heading(2, "Ход".into()), Piece::List(vec!["один".into(), "два".into()]), Piece::Heading(3, "Итог".into())]
        );
    }

    #[test]
    fn an_empty_file_has_one_empty_part() {
        let part = Part::of(Extract::default(), 7);

        assert_eq!((part.number, part.parts, part.pieces.len()), (1, 1, 0));
    }
}
