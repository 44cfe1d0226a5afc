//! A document as a page shows it: its words with their links, and light copies of its pictures and pages where they stand.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::super::marks::unmarked;
use super::{Block, Extract, Place, ScreenCopy};

/// A picture that stands in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Which of the document's copies it is.
    pub number: u32,
    /// What the document says of it, for those who do not see it.
    pub words: String,
    /// It is a whole page as it looks on paper.
    pub is_page: bool,
    /// Points of the copy and its bytes, once it is made.
    pub width: u32,
    pub height: u32,
    pub weight: usize,
}

/// What was read of a document for a page.
#[derive(Clone, Debug, Default)]
pub struct View {
    pub extract: Extract,
    /// Copies of its pictures with their numbers.
    pub pictures: Vec<(u32, ScreenCopy)>,
}

impl View {
    /// Puts the copies where they belong; a picture of which there is none does not stand there any more.
    pub(super) fn new(mut extract: Extract, pictures: Vec<(u32, ScreenCopy)>) -> Self {
        let copies: HashMap<u32, &ScreenCopy> = pictures.iter().map(|(number, copy)| (*number, copy)).collect();
        // The cells that are one with others are known by the number of their table.
        extract.joined.clear();
        extract.blocks.retain_mut(|block| {
            let Block::Picture(shown) = block else { return true };
            let Some(copy) = copies.get(&shown.number) else { return false };
            (shown.width, shown.height, shown.weight) = (copy.width, copy.height, copy.bytes.len());
            true
        });
        if extract.is_empty() {
            extract.blocks.clear();
        }
        Self { extract: extract.beginning_with_a_page(), pictures }
    }
}

impl Extract {
    /// The words alone, as they are searched: without links and pictures.
    pub fn unmarked(mut self) -> Self {
        self.blocks.retain(|block| !matches!(block, Block::Picture(_)));
        for block in &mut self.blocks {
            match block {
                Block::Heading(_, text) | Block::Paragraph(text) | Block::Item(text) | Block::Note(text) => {
                    *text = unmarked(text);
                }
                Block::Table(rows) => rows.iter_mut().flatten().for_each(|cell| *cell = unmarked(cell)),
                Block::Break(_) | Block::Picture(_) => {}
            }
        }
        self
    }

    /// Documents that flow say where their pages turn, and not where the first begins.
    fn beginning_with_a_page(mut self) -> Self {
        let first = self.blocks.iter().find_map(|block| match block {
            Block::Break(Place::Page(number)) => Some(*number),
            _ => None,
        });
        if first.is_some_and(|first| first > 1) {
            self.blocks.insert(0, Block::Break(Place::Page(1)));
        }
        self
    }
}
