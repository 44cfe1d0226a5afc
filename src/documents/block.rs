//! What a paper is made of, in the words of record keeping.

use super::{Person, Table, Text};
use serde::{Deserialize, Serialize};

/// One part of a paper.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Block {
    /// A first page of its own.
    TitlePage(TitlePage),
    /// Stamps of approval at the top of the first page of the text.
    Stamps(Vec<Stamp>),
    /// The name of the organisation, line by line, centred.
    Organisation(Vec<String>),
    /// The kind of the paper: «ПРОТОКОЛ», and lines that belong to it.
    Title {
        name: String,
        lines: Vec<String>,
    },
    /// Date, place and number in one line.
    Requisites(Requisites),
    Heading(Level, String),
    /// A heading that stands in the contents.
    Chapter(String),
    /// The chapters in their order; each is told with the page on which it begins.
    Contents(Vec<Item>),
    /// A paragraph or a short line.
    Text(Shape, Text),
    /// Items with the marks they are given: nothing is numbered anew.
    List(Vec<Item>),
    Table(Table),
    /// A duty of the form before what belongs to it: «1. СЛУШАЛИ:», then who and what.
    Labelled {
        number: String,
        label: String,
        text: Text,
    },
    /// Lines to sign on; what stands before them stays on their page.
    Signatures(Vec<Signature>),
    /// Small print.
    Note(Text),
    /// What follows begins a page.
    PageBreak,
    /// From here on pages stand so; begins a new page.
    Turn(Orientation),
}

/// How high a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Level {
    /// Of the whole text or of one of its parts: centred.
    Part,
    /// Within a part: at the left edge.
    Point,
}

/// How a paragraph lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// Running text: justified, its first line indented.
    Paragraph,
    /// A short line at the left edge: «Председатель – …».
    Line,
    Centred,
    Right,
}

/// How a page is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Orientation {
    #[default]
    Portrait,
    Landscape,
}

/// The first page of a plan or a report: stamps, organisation, title, authors, place and year.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct TitlePage {
    /// None to four, from left to right; the approval comes last and stands at the right.
    pub stamps: Vec<Stamp>,
    pub organisation: Vec<String>,
    /// «ПЛАН РАБОТЫ».
    pub name: String,
    pub lines: Vec<String>,
    /// A saying under the title, at the right.
    pub epigraph: Option<Text>,
    /// Who made it: «Руководитель МО: …».
    pub authors: Vec<String>,
    /// Place and year, at the bottom.
    pub foot: String,
}

/// A stamp of approval, agreement or consideration.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Stamp {
    /// «УТВЕРЖДЕНО».
    pub word: String,
    /// Post, order or protocol.
    pub lines: Vec<String>,
    /// Who signs by hand: a line to sign on is printed before the name.
    pub signer: Option<Person>,
    /// A date, or the place for one; empty for none.
    pub date: String,
}

/// The line of date, place and number; empty parts are left out.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Requisites {
    pub left: String,
    pub centre: String,
    pub right: String,
}

/// An item of a list. Its number is part of the paper's words: a signed «2.3» never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// What stands before it: «2.3.» or a dash.
    pub mark: String,
    /// How many steps it is set in: none for agendas, one for what belongs to an item.
    pub depth: u8,
    pub text: Text,
}

/// Who signs: post, line, name in the order of the profile.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Signature {
    pub post: String,
    pub person: Person,
    /// A date, or the place for one, under the post; empty for none.
    pub date: String,
}

impl Item {
    /// «2.» for one number, «2.3.» for two, the second set in by a step.
    pub fn numbered(number: &[u32], text: impl Into<Text>) -> Self {
        let mark = number.iter().map(|part| format!("{part}.")).collect();
        let depth = u8::try_from(number.len().saturating_sub(1)).unwrap_or(0);
        Self { mark, depth, text: text.into() }
    }

    /// An item of a list without order.
    pub fn dash(text: impl Into<Text>) -> Self {
        Self { mark: "–".to_owned(), depth: 0, text: text.into() }
    }

    /// The same item, so many steps from the edge.
    pub fn set_in(self, steps: u8) -> Self {
        Self { depth: steps, ..self }
    }
}

impl Block {
    /// Running text.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Text(Shape::Paragraph, text.into())
    }

    /// A short line at the left edge.
    pub fn line(text: impl Into<Text>) -> Self {
        Self::Text(Shape::Line, text.into())
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<TitlePage> for Block {
    fn from(page: TitlePage) -> Self {
        Self::TitlePage(page)
    }
}
