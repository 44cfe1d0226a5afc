//! Pages filled from top to bottom: what fits, what stays together, where a new page begins.

use super::fonts::Face;
use super::grid::LaidGrid;
use super::rows::{Row, Run, rows};
use super::tags::{At, Kind, Tree};
use crate::documents::flow::{Chapter, Lead, Line, Piece, Role};
use crate::documents::{Document, Orientation};

/// Points in a millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;
/// The room the code and its caption take from the first page, in points.
pub(super) const CODE_ROOM: f32 = 26.0 * MM;
/// A paragraph of more rows may always break across pages.
const WHOLE_ROWS: usize = 12;

/// A page that is laid out and not yet drawn.
pub(super) struct Page {
    pub(super) width: f32,
    pub(super) height: f32,
    /// Runs by the point they begin at; those without a place in the tree repeat what was read before.
    pub(super) runs: Vec<(f32, f32, Run, Option<At>)>,
    /// Left, top, right, bottom of thin lines.
    pub(super) rules: Vec<[f32; 4]>,
}

pub(super) struct Sheet<'a> {
    pub(super) document: &'a Document,
    pub(super) faces: &'static [Face],
    pub(super) pages: Vec<Page>,
    pub(super) tree: Tree,
    /// How far down the page is filled.
    pub(super) y: f32,
    orientation: Orientation,
    /// The next thing to be placed begins a page.
    is_full: bool,
    list: Option<At>,
    /// The pages on which chapters begin, in their order.
    pub(super) chapters: Vec<usize>,
}

/// A paragraph in rows.
pub(super) struct Laid {
    pub(super) rows: Vec<Row>,
    pub(super) above: f32,
    role: Role,
    keeps: bool,
    has_mark: bool,
    begins_chapter: bool,
}

enum Ready<'a> {
    Rows(Laid),
    Grid(LaidGrid),
    Cover(&'a [Piece], &'a [Line]),
    Break,
    Turn(Orientation),
}

impl<'a> Sheet<'a> {
    pub(super) fn new(document: &'a Document, faces: &'static [Face]) -> Self {
        let tree = Tree::new(document.locale.code());
        Self {
            document,
            faces,
            pages: Vec::new(),
            tree,
            y: 0.0,
            orientation: Orientation::Portrait,
            is_full: true,
            list: None,
            chapters: Vec::new(),
        }
    }

    pub(super) fn fill(&mut self, pieces: &'a [Piece]) {
        let mut orientation = self.orientation;
        let mut ready = Vec::new();
        for piece in pieces {
            if let Piece::Turn(turned) = piece {
                orientation = *turned;
            }
            ready.push(self.ready(piece, self.text_width(orientation)));
        }
        for index in 0..ready.len() {
            let needed = needed(&ready[index..]);
            self.place(&ready[index], needed);
        }
    }

    fn ready(&self, piece: &'a Piece, width: f32) -> Ready<'a> {
        match piece {
            Piece::Line(line) => Ready::Rows(self.lay(line, width)),
            Piece::Grid(grid) => Ready::Grid(LaidGrid::lay(grid, self, width)),
            Piece::Cover(pieces, foot) => Ready::Cover(pieces, foot),
            Piece::Break => Ready::Break,
            Piece::Turn(orientation) => Ready::Turn(*orientation),
        }
    }

    pub(super) fn lay(&self, line: &Line, width: f32) -> Laid {
        Laid {
            rows: rows(line, &self.document.profile, width, self.faces),
            above: line.above,
            role: line.role,
            keeps: line.keeps,
            has_mark: matches!(&line.lead, Lead::Mark(mark) if !mark.is_empty()),
            begins_chapter: matches!(line.chapter, Chapter::Begins(_)),
        }
    }

    fn place(&mut self, ready: &Ready<'a>, needed: f32) {
        if !matches!(ready, Ready::Rows(laid) if laid.role == Role::Item) {
            self.list = None;
        }
        match ready {
            Ready::Rows(laid) => {
                self.make_room(needed, laid.above);
                if laid.begins_chapter {
                    self.chapters.push(self.pages.len());
                }
                let at = self.at(laid);
                self.rows(laid, at);
            }
            Ready::Grid(grid) => {
                // A grid that is kept with what follows brings only its last row to the next page.
                let needed = needed.min(grid.above + grid.height());
                self.make_room(if grid.is_whole { needed } else { grid.above + grid.least() }, grid.above);
                self.grid(grid, needed);
            }
            Ready::Cover(pieces, foot) => self.cover(pieces, foot),
            Ready::Break => self.is_full = true,
            Ready::Turn(orientation) => {
                self.orientation = *orientation;
                self.is_full = true;
            }
        }
    }

    /// A page for itself: its pieces from the top, its foot at the bottom.
    fn cover(&mut self, pieces: &'a [Piece], foot: &[Line]) {
        self.is_full = true;
        self.fill(pieces);
        let width = self.text_width(self.orientation);
        let foot: Vec<Laid> = foot.iter().map(|line| self.lay(line, width)).collect();
        let height: f32 = foot.iter().map(Laid::height).sum();
        self.make_room(height, 0.0);
        self.y = self.bottom() - height;
        for laid in foot {
            let at = self.at(&laid);
            self.rows(&laid, at);
        }
        self.is_full = true;
    }

    /// Begins a page if the room is wanting, and leaves the space above anything but the first thing of a page.
    fn make_room(&mut self, needed: f32, above: f32) {
        if self.is_full || (self.y + needed > self.bottom() + 0.5 && self.y > self.top() + 0.5) {
            self.begin_page();
        } else {
            self.y += above;
        }
    }

    /// The places in the tree of a paragraph's mark and of its words.
    fn at(&mut self, laid: &Laid) -> (At, At) {
        let level = match laid.role {
            Role::Title => 1,
            Role::Part => 2,
            Role::Point { under_part: true } => 3,
            Role::Point { under_part: false } => 2,
            Role::Item if laid.has_mark => {
                let list = *self.list.get_or_insert_with(|| self.tree.add(None, Kind::List));
                let item = self.tree.add(Some(list), Kind::Item);
                return (self.tree.add(Some(item), Kind::Mark), self.tree.add(Some(item), Kind::ItemText));
            }
            Role::Item | Role::Body | Role::Requisite | Role::Cell | Role::Note => {
                let at = self.tree.add(None, Kind::Paragraph);
                return (at, at);
            }
        };
        let at = self.tree.add(None, Kind::Heading(level));
        (at, at)
    }

    /// Draws the rows, at least two of them together on either side of a page's edge.
    fn rows(&mut self, laid: &Laid, (mark, words): (At, At)) {
        let mut rows = &laid.rows[..];
        while !rows.is_empty() {
            let mut height = 0.0;
            let room = self.bottom() - self.y + 0.5;
            let fits = rows.iter().take_while(|row| {
                height += row.height;
                height <= room
            });
            let mut fits = fits.count();
            if fits < rows.len() {
                if rows.len() - fits == 1 {
                    fits = fits.saturating_sub(1);
                }
                if fits < 2 && self.y > self.top() + 0.5 {
                    fits = 0;
                }
                if fits == 0 && self.y <= self.top() + 0.5 {
                    fits = 1;
                }
            }
            for row in &rows[..fits] {
                self.row(row, self.left(), Some((mark, words)));
            }
            rows = &rows[fits..];
            if !rows.is_empty() {
                self.begin_page();
            }
        }
    }

    /// Draws a row at the height reached and moves below it.
    pub(super) fn row(&mut self, row: &Row, left: f32, at: Option<(At, At)>) {
        let y = self.y + row.baseline;
        if let Some(page) = self.pages.last_mut() {
            for run in &row.runs {
                let at = at.map(|(mark, words)| if run.is_mark { mark } else { words });
                page.runs.push((left + run.x, y, run.clone(), at));
            }
        }
        self.y += row.height;
    }

    pub(super) fn begin_page(&mut self) {
        let (width, height) = size(self.orientation);
        self.pages.push(Page { width, height, runs: Vec::new(), rules: Vec::new() });
        self.y = self.top();
        self.is_full = false;
    }

    pub(super) fn left(&self) -> f32 {
        self.document.left_margin() * MM
    }

    pub(super) fn top(&self) -> f32 {
        self.document.profile.margins.top * MM
    }

    pub(super) fn bottom(&self) -> f32 {
        let code = if self.pages.len() <= 1 && self.document.verification.is_some() { CODE_ROOM } else { 0.0 };
        size(self.orientation).1 - self.document.profile.margins.bottom * MM - code
    }

    fn text_width(&self, orientation: Orientation) -> f32 {
        size(orientation).0 - self.left() - self.document.profile.margins.right * MM
    }
}

impl Laid {
    pub(super) fn height(&self) -> f32 {
        self.rows.iter().map(|row| row.height).sum()
    }

    /// What must stand together at its beginning: all of an item, two rows of a paragraph.
    fn least(&self) -> f32 {
        let whole = self.rows.len() <= 3 || (self.role == Role::Item && self.rows.len() <= WHOLE_ROWS);
        let count = if whole { self.rows.len() } else { 2 };
        self.rows[..count].iter().map(|row| row.height).sum()
    }
}

/// How much room a piece must find below it, with what it is kept with.
fn needed(ready: &[Ready]) -> f32 {
    let Some((first, rest)) = ready.split_first() else { return 0.0 };
    match first {
        Ready::Rows(laid) if laid.keeps => laid.above + laid.height() + needed(rest),
        Ready::Rows(laid) => laid.above + laid.least(),
        Ready::Grid(grid) => {
            let after = if grid.keeps { needed(rest) } else { 0.0 };
            grid.above + if grid.is_whole || grid.rows.len() <= 2 { grid.height() + after } else { grid.least() }
        }
        Ready::Cover(..) | Ready::Break | Ready::Turn(_) => 0.0,
    }
}

/// Width and height of A4 in points.
fn size(orientation: Orientation) -> (f32, f32) {
    match orientation {
        Orientation::Portrait => (210.0 * MM, 297.0 * MM),
        Orientation::Landscape => (297.0 * MM, 210.0 * MM),
    }
}
