//! What a paper comes to before any format: lines and grids in the order they are read. The renderers draw
//! these and know nothing of stamps or signatures, so that no format can lose a word another one has.

use super::parts::{requisites, signatures, stamps, table, title_page};
use super::{Block, Document, Item, Level, Orientation, Place, Shape, Text};

pub(super) enum Piece {
    Line(Line),
    Grid(Grid),
    /// A page of its own, and the lines at its bottom.
    Cover(Vec<Piece>, Vec<Line>),
    Break,
    Turn(Orientation),
}

/// A paragraph.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) role: Role,
    pub(super) place: Place,
    /// Steps of the profile's indent from the left edge.
    pub(super) depth: u8,
    pub(super) lead: Lead,
    pub(super) text: Text,
    /// Empty space above, in points.
    pub(super) above: f32,
    /// Stays on the page of what follows.
    pub(super) keeps: bool,
    pub(super) chapter: Chapter,
}

/// What a paragraph is to the contents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Chapter {
    #[default]
    None,
    /// It begins the chapter of this number.
    Begins(usize),
    /// It tells of the chapter of this number, and on which page that begins: empty until the paper is laid out.
    Entry(usize, String),
}

/// How a paragraph begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    Flush,
    Indented,
    /// A mark at the edge, the text a step to the right of it.
    Mark(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Part,
    /// A rank below the part it stands under; without one, right below the title: readers of screens find no rank missing.
    Point {
        under_part: bool,
    },
    Body,
    Item,
    /// Requisites, lines of stamps and signatures: one line spacing.
    Requisite,
    /// Words of a cell.
    Cell,
    Note,
}

/// Cells in rows and columns, ruled or only set side by side.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    pub(super) kind: GridKind,
    pub(super) name: String,
    /// Parts of the width.
    pub(super) shares: Vec<u16>,
    /// So many of the first rows are a head that repeats on every page.
    pub(super) heads: usize,
    pub(super) rows: Vec<Vec<GridCell>>,
    /// The least height of a row, in millimetres.
    pub(super) row_height: f32,
    pub(super) above: f32,
    /// Its rows stay together.
    pub(super) is_whole: bool,
    /// Its last row stays on the page of what follows.
    pub(super) keeps: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum GridKind {
    #[default]
    Ruled,
    Stamps,
    Requisites,
    Signatures,
}

#[derive(Clone, Debug)]
pub(super) struct GridCell {
    pub(super) column: usize,
    pub(super) across: usize,
    pub(super) down: usize,
    pub(super) lines: Vec<Line>,
}

impl Piece {
    fn is_part(&self) -> bool {
        matches!(self, Self::Line(line) if line.role == Role::Part)
    }

    fn begins_a_chapter(&self) -> bool {
        matches!(self, Self::Line(line) if matches!(line.chapter, Chapter::Begins(_)))
    }

    /// Whether text right below it would cling to it: a heading of a part, a ruled table.
    fn wants_space_below(&self) -> bool {
        match self {
            Self::Line(line) => matches!(line.role, Role::Title | Role::Part),
            Self::Grid(grid) => grid.kind == GridKind::Ruled,
            _ => false,
        }
    }
}

impl Line {
    pub(super) fn new(role: Role, place: Place, text: Text) -> Self {
        Self { role, place, depth: 0, lead: Lead::Flush, text: text.glued(), above: 0.0, keeps: false, chapter: Chapter::None }
    }

    pub(super) fn below(self, points: f32) -> Self {
        Self { above: points, ..self }
    }
}

/// The pieces of a paper. What stands before signatures is kept with them: nobody signs an empty page.
pub(super) fn pieces(document: &Document) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for block in &document.blocks {
        if matches!(block, Block::Signatures(_)) {
            match pieces.last_mut() {
                Some(Piece::Line(line)) => line.keeps = true,
                Some(Piece::Grid(grid)) => grid.keeps = true,
                _ => {}
            }
        }
        let before = pieces.len();
        piece(&mut pieces, block, document);
        if pieces[..before].last().is_some_and(Piece::wants_space_below) {
            set_off(&mut pieces[before..]);
        }
    }
    pieces
}

/// Leaves a little space above text.
fn set_off(pieces: &mut [Piece]) {
    match pieces.first_mut() {
        Some(Piece::Line(line)) if line.role == Role::Body || line.role == Role::Item => line.above = line.above.max(6.0),
        _ => {}
    }
}

fn piece(pieces: &mut Vec<Piece>, block: &Block, document: &Document) {
    match block {
        Block::TitlePage(page) => pieces.push(title_page(page, document)),
        Block::Stamps(all) => pieces.extend(stamps(all, document).map(Piece::Grid)),
        Block::Organisation(lines) => pieces.extend(organisation(lines).into_iter().map(Piece::Line)),
        Block::Title { name, lines } => pieces.extend(title(name, lines, 14.0).into_iter().map(Piece::Line)),
        Block::Requisites(parts) => pieces.extend(requisites(parts).map(Piece::Grid)),
        Block::Heading(level, words) => pieces.push(Piece::Line(heading(pieces, *level, words))),
        Block::Chapter(words) => {
            let number = pieces.iter().filter(|piece| piece.begins_a_chapter()).count();
            let line = heading(pieces, Level::Point, words);
            pieces.push(Piece::Line(Line { chapter: Chapter::Begins(number), ..line }));
        }
        Block::Contents(items) => pieces.extend(
            items
                .iter()
                .enumerate()
                .map(|(number, item)| Piece::Line(Line { chapter: Chapter::Entry(number, String::new()), ..self::item(item) })),
        ),
        Block::Text(shape, text) => pieces.push(Piece::Line(text_line(*shape, text))),
        Block::List(items) => pieces.extend(items.iter().map(|item| Piece::Line(self::item(item)))),
        Block::Table(all) => pieces.push(Piece::Grid(table(all, document.locale))),
        Block::Labelled { number, label, text } => pieces.push(Piece::Line(labelled(number, label, text))),
        Block::Signatures(all) => pieces.extend(signatures(all, document).map(Piece::Grid)),
        Block::Note(text) => pieces.push(Piece::Line(Line::new(Role::Note, Place::Left, text.clone()).below(4.0))),
        Block::PageBreak => pieces.push(Piece::Break),
        Block::Turn(orientation) => pieces.push(Piece::Turn(*orientation)),
    }
}

fn heading(before: &[Piece], level: Level, words: &str) -> Line {
    let (role, place) = match level {
        Level::Part => (Role::Part, Place::Centre),
        Level::Point => (Role::Point { under_part: before.iter().any(Piece::is_part) }, Place::Left),
    };
    let line = Line::new(role, place, Text::new().bold(words)).below(8.0);
    Line { keeps: true, ..line }
}

fn item(item: &Item) -> Line {
    let line = Line::new(Role::Item, Place::Left, item.text.clone());
    Line { depth: item.depth, lead: Lead::Mark(item.mark.clone()), ..line }
}

fn text_line(shape: Shape, text: &Text) -> Line {
    let place = match shape {
        Shape::Paragraph => Place::Justified,
        Shape::Line => Place::Left,
        Shape::Centred => Place::Centre,
        Shape::Right => Place::Right,
    };
    let lead = if shape == Shape::Paragraph { Lead::Indented } else { Lead::Flush };
    Line { lead, ..Line::new(Role::Body, place, text.clone()) }
}

/// The label opens the paragraph; alone, it stays with the items after it.
fn labelled(number: &str, label: &str, text: &Text) -> Line {
    let mut words = Text::new().plain(label);
    if !text.is_empty() {
        words = words.plain(" ");
        words.spans.extend(text.spans.iter().cloned());
    }
    let line = Line::new(Role::Body, Place::Justified, words);
    let above = if number.is_empty() { 0.0 } else { 8.0 };
    Line { lead: Lead::Mark(number.to_owned()), above, keeps: text.is_empty(), ..line }
}

pub(super) fn organisation(lines: &[String]) -> Vec<Line> {
    lines.iter().map(|words| Line::new(Role::Requisite, Place::Centre, words.as_str().into())).collect()
}

pub(super) fn title(name: &str, lines: &[String], above: f32) -> Vec<Line> {
    let bold = |role, words: &str| {
        let line = Line::new(role, Place::Centre, Text::new().bold(words));
        Line { keeps: true, ..line }
    };
    let mut all = vec![bold(Role::Title, name).below(above)];
    all.extend(lines.iter().map(|words| bold(Role::Part, words)));
    all
}
