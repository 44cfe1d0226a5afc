//! Cutting what was read into parts that a slow line can carry.

use crate::files::{Block, Place};

/// A part ends after so many bytes of words: with its markup it stays under sixty kilobytes.
const PART: usize = 30_000;
/// A paragraph longer than this is cut; so is a table, between its rows.
const LONGEST: usize = 20_000;
/// Nobody turns more pages on a screen: of a longer file the rest is only taken along.
const PARTS: usize = 200;

/// A part of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub blocks: Vec<Block>,
    /// The last page, slide or sheet that begins in it or before it.
    pub last_place: u32,
}

/// The parts of a file, and whether there was more than is kept.
pub fn parts(blocks: Vec<Block>) -> (Vec<Part>, bool) {
    let (mut parts, mut part, mut filled) = (Vec::new(), Part::default(), 0);
    for block in blocks.into_iter().flat_map(cut) {
        let added = weight(&block);
        // A new page begins a new part where the old one is nearly full.
        let nearly_full = matches!(block, Block::Break(_)) && filled > PART * 2 / 3;
        if !part.blocks.is_empty() && (filled + added > PART || nearly_full) {
            let begun = Part { blocks: Vec::new(), last_place: part.last_place };
            parts.push(std::mem::replace(&mut part, begun));
            filled = 0;
        }
        filled += added;
        if let Block::Break(place) = &block {
            part.last_place = number(place, part.last_place);
        }
        part.blocks.push(block);
    }
    if !part.blocks.is_empty() {
        parts.push(part);
    }
    let is_cut = parts.len() > PARTS;
    parts.truncate(PARTS);
    (parts, is_cut)
}

/// The number of a place; sheets are counted, the others count themselves.
pub fn number(place: &Place, before: u32) -> u32 {
    match place {
        Place::Page(number) | Place::Slide(number) => *number,
        Place::Sheet(_) => before + 1,
    }
}

/// Bytes of its words with a little for the markup.
pub fn weight(block: &Block) -> usize {
    match block {
        Block::Heading(_, text) | Block::Paragraph(text) | Block::Item(text) | Block::Note(text) => text.len() + 16,
        Block::Table(rows) => rows.iter().map(|row| row_weight(row)).sum(),
        Block::Break(_) => 60,
        Block::Picture(shown) => shown.words.len() + 200,
    }
}

fn row_weight(row: &[String]) -> usize {
    row.iter().map(|cell| cell.len() + 12).sum::<usize>() + 12
}

/// Cuts what is too long for a part.
fn cut(block: Block) -> Vec<Block> {
    if weight(&block) <= LONGEST {
        return vec![block];
    }
    match block {
        Block::Paragraph(text) | Block::Heading(_, text) => in_pieces(&text).into_iter().map(Block::Paragraph).collect(),
        Block::Item(text) => in_pieces(&text).into_iter().map(Block::Item).collect(),
        Block::Note(text) => in_pieces(&text).into_iter().map(Block::Note).collect(),
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
        Block::Break(_) | Block::Picture(_) => vec![block],
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

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(letters: usize) -> Block {
        Block::Paragraph("слово ".repeat(letters / 6))
    }

    fn page(number: u32) -> Block {
        Block::Break(Place::Page(number))
    }

    #[test]
    fn a_short_file_is_one_part() {
        let (parts, is_cut) = parts(vec![Block::Heading(1, "Ход".into()), paragraph(60)]);

        assert_eq!((parts.len(), is_cut), (1, false));
    }

    #[test]
    fn a_long_file_is_cut_into_parts_that_a_slow_line_carries() {
        let (parts, _) = parts((0..40).map(|_| paragraph(3000)).collect());

        assert!(parts.len() > 5);
        assert!(parts.iter().all(|part| part.blocks.iter().map(weight).sum::<usize>() <= PART));
    }

    #[test]
    fn a_paragraph_without_end_is_cut_between_words() {
        let (parts, _) = parts(vec![paragraph(90_000)]);

        assert!(parts.len() > 5);
        let words = |block: &Block| match block {
            Block::Paragraph(text) => text.clone(),
            other => panic!("a paragraph, not {other:?}"),
        };
        assert_eq!(parts.iter().flat_map(|part| &part.blocks).map(words).collect::<String>(), "слово ".repeat(15_000));
    }

    #[test]
    fn a_table_without_end_is_cut_between_rows() {
        let rows = (0..2000).map(|row| vec![row.to_string(), "слово ".repeat(5)]).collect::<Vec<_>>();

        let (parts, _) = parts(vec![Block::Table(rows.clone())]);

        let all = parts.into_iter().flat_map(|part| part.blocks).flat_map(|block| match block {
            Block::Table(rows) => rows,
            other => panic!("a table, not {other:?}"),
        });
        assert_eq!(all.collect::<Vec<_>>(), rows);
    }

    #[test]
    fn a_part_knows_which_place_is_its_last() {
        // Nearly two thirds of a part, so that a page after it begins a new one.
        let long = || paragraph(10_890);

        let (parts, _) = parts(vec![page(1), long(), page(2), long(), long(), page(3), Block::Break(Place::Sheet("А".into()))]);

        assert_eq!(parts.iter().map(|part| part.last_place).collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    #[test]
    fn of_a_file_without_end_the_beginning_is_kept() {
        let (parts, is_cut) = parts((0..300).map(|_| paragraph(16_000)).collect());

        assert_eq!((parts.len(), is_cut), (PARTS, true));
    }
}
