//! Tables drawn on pages: the head again on each, rows whole unless they are tall, lines around the cells.

use std::ops::Range;

use super::grid::{LaidCell, LaidGrid, PAD};
use super::sheet::Sheet;
use super::tags::{At, Kind};
use crate::documents::flow::GridKind;

/// Rows of at most this part of a page do not break across pages.
const WHOLE_PART: f32 = 1.0 / 3.0;

/// Where the cells of a row stand in the tree; none for a head that repeats.
type Places = Vec<Option<At>>;

impl Sheet<'_> {
    /// Draws a grid; its last group keeps so much room as `needed` asks beyond it.
    pub(super) fn grid(&mut self, grid: &LaidGrid, needed: f32) {
        let table = self.tree.add(None, if grid.kind == GridKind::Ruled { Kind::Table } else { Kind::Aside });
        let head = (grid.heads > 0).then(|| self.tree.add(Some(table), Kind::Head));
        let is_ruled = grid.kind == GridKind::Ruled;
        let body = if is_ruled { self.tree.add(Some(table), Kind::Body) } else { table };
        self.rule_across(grid);
        for index in 0..grid.heads {
            let places = self.places(grid, index, head);
            self.whole_row(grid, index, &places);
        }
        let page = self.bottom() - self.top() - grid.head_height();
        let mut index = grid.heads;
        while index < grid.rows.len() {
            let count = grid.rows[index].group;
            let height = grid.group_height(index, count);
            let is_last = index + count == grid.rows.len();
            let room = self.bottom() - self.y + 0.5;
            let extra = if is_last && !grid.is_whole && grid.keeps { needed.min(page / 4.0) } else { 0.0 };
            let title = index + count - 1;
            let extra = match grid.rows.get(title + 1) {
                Some(next) if grid.rows[title].keeps => grid.group_height(title + 1, next.group).min(page / 4.0),
                _ => extra,
            };
            let is_tall = height > page * WHOLE_PART;
            let fits = height + extra <= room;
            let is_worth_beginning = is_tall && count == 1 && room > 3.0 * self.line();
            if !fits && !is_worth_beginning && self.y > self.top() + grid.head_height() + 0.5 {
                self.turn_over(grid);
            }
            for row in index..index + count {
                let places = self.places(grid, row, Some(body));
                if !fits && (is_tall || grid.rows[row].height > self.bottom() - self.y) {
                    self.broken_row(grid, row, &places);
                } else {
                    self.whole_row(grid, row, &places);
                }
            }
            index += count;
        }
        self.rule_across(grid);
    }

    /// The next page, with the head again.
    fn turn_over(&mut self, grid: &LaidGrid) {
        self.rule_across(grid);
        self.begin_page();
        self.rule_across(grid);
        for index in 0..grid.heads {
            let places = vec![None; grid.rows[index].cells.len()];
            self.whole_row(grid, index, &places);
        }
    }

    fn places(&mut self, grid: &LaidGrid, index: usize, parent: Option<At>) -> Places {
        let is_ruled = grid.kind == GridKind::Ruled;
        let row = if is_ruled { Some(self.tree.add(parent, Kind::Row)) } else { parent };
        let mut places = Vec::new();
        for cell in &grid.rows[index].cells {
            let kind = match (is_ruled, index < grid.heads) {
                (true, true) => Kind::HeadCell(cell.across, cell.down),
                (true, false) => Kind::Cell(cell.across, cell.down),
                (false, _) => Kind::Paragraph,
            };
            places.push((is_ruled || !cell.rows.is_empty()).then(|| self.tree.add(row, kind)));
        }
        places
    }

    fn whole_row(&mut self, grid: &LaidGrid, index: usize, places: &Places) {
        let row = &grid.rows[index];
        let top = self.y;
        for (cell, at) in row.cells.iter().zip(places) {
            let lower = grid.kind == GridKind::Signatures;
            self.y = top + if lower { (row.height - cell.height()).max(0.0) } else { 0.0 };
            self.cell(grid, cell, 0..cell.rows.len(), *at);
        }
        self.rule(grid, index, top, top + row.height, true);
        self.y = top + row.height;
    }

    /// Draws of a tall row what fits, and goes on with it on the next pages.
    fn broken_row(&mut self, grid: &LaidGrid, index: usize, places: &Places) {
        let row = &grid.rows[index];
        let mut drawn = vec![0; row.cells.len()];
        // However little room there is, every page takes a line.
        let mut least = 0;
        loop {
            let top = self.y;
            let room = self.bottom() - top + 0.5;
            let mut lowest = top + grid.rows[index].height.min(self.line());
            for ((cell, at), drawn) in row.cells.iter().zip(places).zip(&mut drawn) {
                let mut height = 0.0;
                let fits = cell.rows[*drawn..].iter().take_while(|(above, row)| {
                    height += above + row.height;
                    height <= room
                });
                let fits = fits.count().max(least).min(cell.rows.len() - *drawn);
                self.y = top;
                self.cell(grid, cell, *drawn..*drawn + fits, *at);
                lowest = lowest.max(self.y);
                *drawn += fits;
            }
            let is_done = row.cells.iter().zip(&drawn).all(|(cell, drawn)| *drawn == cell.rows.len());
            self.rule(grid, index, top, lowest, is_done);
            self.y = lowest;
            if is_done {
                return;
            }
            self.turn_over(grid);
            least = 1;
        }
    }

    /// The height of a line in a table, near enough.
    fn line(&self) -> f32 {
        self.document.profile.table_size
    }

    fn cell(&mut self, grid: &LaidGrid, cell: &LaidCell, rows: Range<usize>, at: Option<At>) {
        let pad = if grid.kind == GridKind::Ruled { PAD } else { 0.0 };
        let left = self.left() + grid.edges[cell.column] + pad;
        for (above, row) in &cell.rows[rows] {
            self.y += above;
            self.row(row, left, at.map(|at| (at, at)));
        }
    }

    /// The lines at the sides of a row's cells, also of those that reach into it, and below those that end with it.
    fn rule(&mut self, grid: &LaidGrid, index: usize, top: f32, bottom: f32, is_done: bool) {
        if grid.kind != GridKind::Ruled {
            return;
        }
        let left = self.left();
        let Some(page) = self.pages.last_mut() else { return };
        for from in index.saturating_sub(grid.reach)..=index {
            let row = &grid.rows[from];
            for cell in row.cells.iter().filter(|cell| from + cell.down > index) {
                let (x, end) = (left + grid.edges[cell.column], left + grid.edges[cell.column + cell.across]);
                page.rules.push([x, top, x, bottom]);
                page.rules.push([end, top, end, bottom]);
                if is_done && from + cell.down == index + 1 {
                    page.rules.push([x, bottom, end, bottom]);
                }
            }
        }
    }

    fn rule_across(&mut self, grid: &LaidGrid) {
        if grid.kind != GridKind::Ruled {
            return;
        }
        let (left, y) = (self.left(), self.y);
        if let (Some(page), Some(end)) = (self.pages.last_mut(), grid.edges.last()) {
            page.rules.push([left, y, left + end, y]);
        }
    }
}
