//! The words of a document, with its headings, lists, tables and pages, for search and for reading
//! on the page without downloading; and the copy of a picture that the page shows. Files come from strangers and parsers have faults, so the
//! reading happens in a child process that may take little memory and little time: the worst
//! document costs its own words and nothing else.

mod child;
mod extractor;
mod gathered;
mod hidden;
mod listing;
mod old_slides;
mod old_word;
mod opendocument;
mod package;
mod pages;
mod pdf;
mod picture;
mod plain;
mod sheets;
mod slides;
mod styles;
mod view;
mod word;
mod xml;

pub use child::{Wanted, run_child};
pub use extractor::{Extractor, Unreadable};
pub use hidden::{Finding, Sort};
pub use picture::ScreenCopy;
pub use view::{Shown, View};

use serde::{Deserialize, Serialize};

/// What was read in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extract {
    pub blocks: Vec<Block>,
    /// Cells of its tables that are one with a neighbour; only documents of Word tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joined: Vec<Joined>,
    /// There was more than is read, or a part could not be read.
    pub truncated: bool,
}

/// A piece of a document in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// A heading and its level, from 1 to 6.
    Heading(u8, String),
    Paragraph(String),
    /// One point of a list.
    Item(String),
    /// Rows of cells; rows may differ in length.
    Table(Vec<Vec<String>>),
    /// Words that are said and not shown: a speaker's notes to a slide.
    Note(String),
    /// A picture; only where a document is read for a page.
    Picture(Shown),
    /// Here begins a page, a slide or a sheet.
    Break(Place),
}

/// A cell of a table that is one with the cell above it or on its left; by itself it is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// The block that is the table.
    pub block: usize,
    pub row: usize,
    pub column: usize,
    pub with: Neighbour,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Neighbour {
    Above,
    Left,
}

/// A place in a document that a person can turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// In documents that flow, pages are as the author's program last laid them out.
    Page(u32),
    Slide(u32),
    Sheet(String),
}

impl Block {
    /// Adds its words to a text, a line for each piece.
    pub fn write(&self, plain: &mut String) {
        match self {
            Block::Heading(_, text) | Block::Paragraph(text) | Block::Item(text) | Block::Note(text) => {
                plain.push_str(text);
                plain.push('\n');
            }
            Block::Table(rows) => {
                for row in rows {
                    plain.push_str(&row.join("\t"));
                    plain.push('\n');
                }
            }
            Block::Break(Place::Sheet(name)) => {
                plain.push_str(name);
                plain.push('\n');
            }
            Block::Break(_) | Block::Picture(_) => {}
        }
    }
}

impl Extract {
    /// All words in the order of reading, a line for each piece, for the search index.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for block in &self.blocks {
            block.write(&mut plain);
        }
        plain
    }

    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| matches!(block, Block::Break(_)))
    }
}
