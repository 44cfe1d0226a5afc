//! What stands on the sheet of a page: pieces of a closed set, and none of a file's own markup.

use super::parts::{Part, number};
use crate::files::{Block, Place, Shown};
use crate::text::normalise::{Passage, passages};

/// What stands on the sheet. Words may have links in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A heading with the level at which it stands on the page, from 2 to 4.
    Heading(u8, String),
    Paragraph(String),
    List(Vec<String>),
    Table(Vec<Vec<String>>),
    /// What is said to a slide.
    Notes(Vec<String>),
    Picture(Shown),
    /// A page as it looks on paper, and whether it stands open: where there are no words of it.
    Page(Shown, bool),
    /// A page, a slide or a sheet begins: its number, by which it is found, and what it is.
    Break(u32, Place),
}

impl Piece {
    /// The level of a heading below others; `below` is how many levels the page has above it besides its title.
    pub fn level(&self, below: &u8) -> u8 {
        match self {
            Self::Heading(level, _) => (level + *below).min(6),
            _ => 0,
        }
    }
}

/// A text that a person typed, as headings, lists and paragraphs.
pub fn typed(text: &str) -> Vec<Piece> {
    pieces(Part { blocks: blocks(text), last_place: 0 })
}

/// Words that came without their layout.
pub fn blocks(plain: &str) -> Vec<Block> {
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

/// Points become lists, and headings take the levels that the page has left for them, without a gap.
pub fn pieces(part: Part) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let sheets = part.blocks.iter().filter(|block| matches!(block, Block::Break(Place::Sheet(_)))).count();
    // Sheets have names, and are counted on from the part before.
    let mut place = part.last_place.saturating_sub(u32::try_from(sheets).unwrap_or(0));
    // The levels that a file itself gives to the headings above, outermost first.
    let mut above: Vec<u8> = Vec::new();
    for block in part.blocks {
        let has_words = !matches!(block, Block::Break(_) | Block::Picture(_));
        if let (true, Some(Piece::Page(_, is_open))) = (has_words, pieces.last_mut()) {
            *is_open = false;
        }
        match block {
            Block::Heading(level, text) => {
                above.retain(|outer| *outer < level);
                above.push(level);
                let depth = u8::try_from(above.len()).unwrap_or(u8::MAX);
                pieces.push(Piece::Heading(depth.saturating_add(1).min(4), text));
            }
            Block::Paragraph(text) => pieces.push(Piece::Paragraph(text)),
            Block::Item(text) => match pieces.last_mut() {
                Some(Piece::List(items)) => items.push(text),
                _ => pieces.push(Piece::List(vec![text])),
            },
            Block::Note(text) => match pieces.last_mut() {
                Some(Piece::Notes(notes)) => notes.push(text),
                _ => pieces.push(Piece::Notes(vec![text])),
            },
            Block::Table(rows) => pieces.push(Piece::Table(rows)),
            Block::Picture(shown) if shown.is_page => pieces.push(Piece::Page(shown, true)),
            Block::Picture(shown) => pieces.push(Piece::Picture(shown)),
            Block::Break(begun) => {
                place = number(&begun, place);
                pieces.push(Piece::Break(place, begun));
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(blocks: Vec<Block>) -> Vec<Piece> {
        pieces(Part { blocks, last_place: 0 })
    }

    #[test]
    fn points_become_one_list() {
        let item = |text: &str| Block::Item(text.into());

        let pieces = laid(vec![item("круг"), item("игра"), Block::Paragraph("Итог".into()), item("договор")]);

        let list = |items: &[&str]| Piece::List(items.iter().map(|item| (*item).to_owned()).collect());
        assert_eq!(pieces, [list(&["круг", "игра"]), Piece::Paragraph("Итог".into()), list(&["договор"])]);
    }

    #[test]
    fn headings_leave_no_gaps() {
        let levels = |levels: &[u8]| {
            let blocks = levels.iter().map(|level| Block::Heading(*level, "Этап".into())).collect();
            laid(blocks).iter().map(|piece| piece.level(&0)).collect::<Vec<_>>()
        };

        assert_eq!(levels(&[1, 2, 3, 4, 5]), [2, 3, 4, 4, 4]);
        assert_eq!(levels(&[3, 3]), [2, 2]);
        assert_eq!(levels(&[1, 4]), [2, 3]);
    }

    #[test]
    fn a_page_without_words_stands_open() {
        let drawn = |number| Block::Picture(Shown { number, is_page: true, ..Shown::default() });
        let turn = |page| [Block::Break(Place::Page(page)), drawn(page)];

        let pieces = laid([&turn(1)[..], &[Block::Paragraph("Слово".into())], &turn(2)].concat());

        let open = pieces.iter().filter_map(|piece| if let Piece::Page(_, is_open) = piece { Some(*is_open) } else { None });
        assert_eq!(open.collect::<Vec<_>>(), [false, true]);
    }

    #[test]
    fn sheets_are_counted_on_from_the_part_before() {
        let sheet = |name: &str| Block::Break(Place::Sheet(name.into()));

        let pieces = pieces(Part { blocks: vec![sheet("Май"), sheet("Июнь")], last_place: 10 });

        let numbers = pieces.iter().map(|piece| if let Piece::Break(number, _) = piece { *number } else { 0 });
        assert_eq!(numbers.collect::<Vec<_>>(), [9, 10]);
    }

    #[test]
    fn what_a_person_typed_is_laid_out() {
        let pieces = typed("Подготовка\n\n- карточки\n- мяч\n\n1. Круг.");

        assert!(pieces.contains(&Piece::List(vec!["карточки".into(), "мяч".into()])), "{pieces:?}");
    }
}
