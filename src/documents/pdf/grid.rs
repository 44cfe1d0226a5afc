//! Tables laid out: the widths of columns by their shares, the heights of rows by what is in their cells.

use super::rows::Row;
use super::sheet::{MM, Sheet};
use crate::documents::flow::{Grid, GridCell, GridKind};

/// Empty space left and right in a ruled cell, and above and below.
pub(super) const PAD: f32 = 1.5 * MM;
const PAD_ABOVE: f32 = 0.5 * MM;

pub(super) struct LaidGrid {
    pub(super) rows: Vec<LaidRow>,
    pub(super) above: f32,
    pub(super) is_whole: bool,
    pub(super) keeps: bool,
    pub(super) kind: GridKind,
    pub(super) heads: usize,
    /// Where each column begins, and where the last one ends.
    pub(super) edges: Vec<f32>,
    /// The most rows a cell covers.
    pub(super) reach: usize,
}

pub(super) struct LaidRow {
    pub(super) cells: Vec<LaidCell>,
    pub(super) height: f32,
    /// How many rows, this one first, hang together by cells that reach down.
    pub(super) group: usize,
    /// A title of the rows below it.
    pub(super) keeps: bool,
}

pub(super) struct LaidCell {
    pub(super) column: usize,
    pub(super) across: usize,
    pub(super) down: usize,
    /// Rows of words with the empty space above each.
    pub(super) rows: Vec<(f32, Row)>,
}

impl LaidGrid {
    pub(super) fn lay(grid: &Grid, sheet: &Sheet, width: f32) -> Self {
        let edges = edges(&grid.shares, width);
        let pad = if grid.kind == GridKind::Ruled { PAD } else { 0.0 };
        let lay_cell = |cell: &GridCell| {
            let width = edges[cell.column + cell.across] - edges[cell.column] - 2.0 * pad;
            let mut rows = Vec::new();
            for line in &cell.lines {
                let laid = sheet.lay(line, width);
                let mut above = laid.above;
                rows.extend(laid.rows.into_iter().map(|row| (std::mem::take(&mut above), row)));
            }
            if grid.kind == GridKind::Ruled
                && let Some((above, _)) = rows.first_mut()
            {
                *above += PAD_ABOVE;
            }
            LaidCell { column: cell.column, across: cell.across, down: cell.down, rows }
        };
        let below = if grid.kind == GridKind::Ruled { PAD_ABOVE } else { 0.0 };
        let mut rows: Vec<LaidRow> = Vec::new();
        for row in &grid.rows {
            let cells: Vec<LaidCell> = row.iter().map(lay_cell).collect();
            let least = (grid.row_height * MM).max(sheet.document.profile.table_size);
            let high = cells.iter().filter(|cell| cell.down == 1).map(LaidCell::height).fold(0.0, f32::max);
            let keeps = row.first().and_then(|cell| cell.lines.first()).is_some_and(|line| line.keeps);
            rows.push(LaidRow { cells, height: least.max(high + below), group: 1, keeps });
        }
        let mut laid = Self {
            rows,
            above: grid.above,
            is_whole: grid.is_whole,
            keeps: grid.keeps,
            kind: grid.kind,
            heads: grid.heads,
            edges,
            reach: grid.rows.iter().flatten().map(|cell| cell.down).max().unwrap_or(1),
        };
        laid.stretch();
        laid
    }

    pub(super) fn height(&self) -> f32 {
        self.rows.iter().map(|row| row.height).sum()
    }

    /// The head, the titles below it and the first group of rows they are titles of, or a part of it that is worth
    /// beginning with.
    pub(super) fn least(&self) -> f32 {
        let mut least = self.head_height();
        let mut reached = self.heads;
        while let Some(row) = self.rows.get(reached) {
            least += self.group_height(reached, row.group).min(60.0 * MM);
            reached += row.group;
            if !row.keeps {
                break;
            }
        }
        least
    }

    pub(super) fn head_height(&self) -> f32 {
        self.rows[..self.heads].iter().map(|row| row.height).sum()
    }

    pub(super) fn group_height(&self, first: usize, count: usize) -> f32 {
        self.rows[first..first + count].iter().map(|row| row.height).sum()
    }

    /// Makes groups of rows that cells reach across, and their last rows high enough for those cells.
    fn stretch(&mut self) {
        for index in 0..self.rows.len() {
            let reach = self.rows[index].cells.iter().map(|cell| cell.down).max().unwrap_or(1);
            for cell in 0..self.rows[index].cells.len() {
                let (down, wanted) = (self.rows[index].cells[cell].down, self.rows[index].cells[cell].height());
                let has = self.group_height(index, down);
                if wanted > has {
                    self.rows[index + down - 1].height += wanted - has;
                }
            }
            self.rows[index].group = reach;
        }
        let mut index = 0;
        while index < self.rows.len() {
            let mut end = index + self.rows[index].group;
            let mut inner = index + 1;
            while inner < end {
                end = end.max(inner + self.rows[inner].group);
                inner += 1;
            }
            self.rows[index].group = end - index;
            index = end;
        }
    }
}

impl LaidCell {
    pub(super) fn height(&self) -> f32 {
        self.rows.iter().map(|(above, row)| above + row.height).sum()
    }
}

fn edges(shares: &[u16], width: f32) -> Vec<f32> {
    let sum: f32 = shares.iter().map(|share| f32::from(*share)).sum::<f32>().max(1.0);
    let mut reached = 0.0;
    let ends = shares.iter().map(|share| {
        reached += f32::from(*share);
        width * reached / sum
    });
    std::iter::once(0.0).chain(ends).collect()
}
