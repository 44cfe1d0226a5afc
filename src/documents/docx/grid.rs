//! Tables: ruled ones, and the unruled ones that hold stamps, requisites and signatures side by side.

use super::super::flow::{Grid, GridCell, GridKind};
use super::super::html::escaped;
use super::page::twips;
use super::paragraph::{Around, Writer, paragraph};

/// The mean width of a letter in a table, in millimetres: enough to guess how high a row will be.
const LETTER: f32 = 2.2;
/// Rows of at most so many lines, about a third of a page, do not break across pages.
const WHOLE_LINES: usize = 15;

impl Writer<'_> {
    pub(super) fn grid(&mut self, grid: &Grid) {
        let is_at_top = self.begins_page() || self.xml.is_empty();
        if self.after_grid || self.begins_page() || (grid.above > 0.0 && !is_at_top) {
            self.space_above(if is_at_top { 1.0 } else { grid.above });
        }
        let width = twips(self.pages.text_width(self.orientation));
        let widths = shared(&grid.shares, width);
        let is_ruled = grid.kind == GridKind::Ruled;
        let style = if is_ruled { "TableGrid" } else { "TableNormal" };
        let bare = "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";
        let caption =
            if grid.name.is_empty() { String::new() } else { format!("<w:tblCaption w:val=\"{}\"/>", escaped(&grid.name)) };
        self.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>\
             <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>{}<w:tblLook w:val=\"0420\"/>{caption}</w:tblPr><w:tblGrid>",
            if is_ruled { "" } else { bare }
        ));
        for width in &widths {
            self.xml.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.xml.push_str("</w:tblGrid>");
        let reach = grid.rows.iter().flatten().map(|cell| cell.down).max().unwrap_or(1);
        for index in 0..grid.rows.len() {
            self.row(grid, &widths, index, reach);
        }
        self.xml.push_str("</w:tbl>");
        self.after_grid = true;
    }

    fn row(&mut self, grid: &Grid, widths: &[i32], index: usize, reach: usize) {
        self.xml.push_str("<w:tr><w:trPr>");
        if lines_of(&grid.rows[index], widths) <= WHOLE_LINES {
            self.xml.push_str("<w:cantSplit/>");
        }
        if grid.row_height > 0.0 {
            self.xml.push_str(&format!("<w:trHeight w:val=\"{}\" w:hRule=\"atLeast\"/>", twips(grid.row_height)));
        }
        if index < grid.heads {
            self.xml.push_str("<w:tblHeader/>");
        }
        self.xml.push_str("</w:trPr>");
        let is_last = index + 1 == grid.rows.len();
        let keeps = if is_last { grid.keeps } else { grid.is_whole };
        for (cell, merge) in with_reaching(grid, index, reach) {
            self.cell(grid, cell, merge, widths, keeps);
        }
        self.xml.push_str("</w:tr>");
    }

    fn cell(&mut self, grid: &Grid, cell: &GridCell, merge: Merge, widths: &[i32], keeps: bool) {
        let width: i32 = widths[cell.column..cell.column + cell.across].iter().sum();
        self.xml.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>"));
        if cell.across > 1 {
            self.xml.push_str(&format!("<w:gridSpan w:val=\"{}\"/>", cell.across));
        }
        self.xml.push_str(match merge {
            Merge::None => "",
            Merge::Begins => "<w:vMerge w:val=\"restart\"/>",
            Merge::GoesOn => "<w:vMerge/>",
        });
        if grid.kind == GridKind::Signatures {
            self.xml.push_str("<w:vAlign w:val=\"bottom\"/>");
        }
        self.xml.push_str("</w:tcPr>");
        let lines = if merge == Merge::GoesOn { &[][..] } else { &cell.lines[..] };
        for line in lines {
            let around = Around { keeps: keeps || line.keeps, ..Around::default() };
            self.xml.push_str(&paragraph(line, self.document, &around));
        }
        if lines.is_empty() {
            self.xml.push_str("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>");
        }
        self.xml.push_str("</w:tc>");
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Merge {
    None,
    Begins,
    GoesOn,
}

/// The cells of a row and those that reach into it from above, from left to right.
fn with_reaching(grid: &Grid, index: usize, reach: usize) -> Vec<(&GridCell, Merge)> {
    let own = grid.rows[index].iter().map(|cell| (cell, if cell.down > 1 { Merge::Begins } else { Merge::None }));
    let first = index.saturating_sub(reach);
    let above = grid.rows[first..index].iter().enumerate().flat_map(|(from, row)| {
        row.iter().filter(move |cell| first + from + cell.down > index).map(|cell| (cell, Merge::GoesOn))
    });
    let mut all: Vec<_> = own.chain(above).collect();
    all.sort_by_key(|(cell, _)| cell.column);
    all
}

fn lines_of(row: &[GridCell], widths: &[i32]) -> usize {
    let lines = |cell: &GridCell| {
        let width: i32 = widths[cell.column..cell.column + cell.across].iter().sum();
        let letters = ((f64::from(width) * 25.4 / 1440.0) / f64::from(LETTER)).max(1.0);
        let lines = cell.lines.iter().map(|line| line.text.words());
        lines.map(|words| words.split('\n').map(|part| rows_of(part, letters)).sum::<usize>()).sum()
    };
    row.iter().map(lines).max().unwrap_or(0)
}

fn rows_of(words: &str, letters: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of letters in a line is small")]
    let letters = letters as usize;
    words.chars().count() / letters.max(1) + 1
}

/// The width by shares, to the last unit.
fn shared(shares: &[u16], width: i32) -> Vec<i32> {
    let sum: i32 = shares.iter().map(|share| i32::from(*share)).sum::<i32>().max(1);
    let mut given = 0;
    let mut reached = 0;
    let parts = shares.iter().map(|share| {
        reached += i32::from(*share);
        let edge = i32::try_from(i64::from(width) * i64::from(reached) / i64::from(sum)).unwrap_or(width);
        let part = edge - given;
        given = edge;
        part
    });
    parts.collect()
}
