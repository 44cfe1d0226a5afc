//! The parts of a paper that stand side by side: stamps, requisites, signatures, tables; and the title page.

use super::flow::{Grid, GridCell, GridKind, Line, Piece, Role, organisation, title};
use super::value::printed;
use super::{Document, Place, Requisites, Row, Signature, Stamp, Table, Text, TitlePage};
use crate::text::Locale;

/// What a person signs on by hand, and the shorter one of a stamp.
const LINE: &str = "_______________";
const SHORT_LINE: &str = "________";

pub(super) fn title_page(page: &TitlePage, document: &Document) -> Piece {
    let mut pieces: Vec<Piece> = stamps(&page.stamps, document).map(Piece::Grid).into_iter().collect();
    let mut lines = organisation(&page.organisation);
    space(&mut lines, if page.stamps.is_empty() { 0.0 } else { 48.0 });
    lines.extend(title(&page.name, &page.lines, 96.0));
    let aside = |words: Text| Line::new(Role::Requisite, Place::Right, words);
    let mut epigraph: Vec<Line> = page.epigraph.iter().map(|text| aside(text.clone())).collect();
    space(&mut epigraph, 36.0);
    let mut authors: Vec<Line> = page.authors.iter().map(|words| aside(words.as_str().into())).collect();
    space(&mut authors, 84.0);
    pieces.extend(lines.into_iter().chain(epigraph).chain(authors).map(Piece::Line));
    let foot = Line::new(Role::Requisite, Place::Centre, page.foot.as_str().into());
    Piece::Cover(pieces, vec![foot])
}

fn space(lines: &mut [Line], above: f32) {
    if let Some(line) = lines.first_mut() {
        line.above = above;
    }
}

/// Up to three columns; a fourth stamp stands under the first, so that the approval stays at the right.
pub(super) fn stamps(stamps: &[Stamp], document: &Document) -> Option<Grid> {
    let columns: Vec<&[Stamp]> = match stamps.len() {
        0 => return None,
        many @ 4.. => {
            let (first, rest) = stamps.split_at(many - 2);
            std::iter::once(first).chain(rest.chunks(1)).collect()
        }
        _ => stamps.chunks(1).collect(),
    };
    let shares = match columns.len() {
        1 => vec![55, 45],
        2 => vec![45, 10, 45],
        _ => vec![31, 3, 31, 3, 32],
    };
    let first = usize::from(columns.len() == 1);
    let cells = columns.iter().enumerate().map(|(index, stamps)| {
        let lines = stamps.iter().enumerate().flat_map(|(place, one)| stamp(one, place, document)).collect();
        GridCell { column: first + index * 2, across: 1, down: 1, lines }
    });
    let row = filled(cells.collect(), shares.len());
    Some(Grid { kind: GridKind::Stamps, shares, rows: vec![row], above: 8.0, is_whole: true, ..Grid::default() })
}

/// The lines of one stamp; the one that stands under another has a line of space above.
fn stamp(stamp: &Stamp, place: usize, document: &Document) -> Vec<Line> {
    let line = |words: Text| Line::new(Role::Cell, Place::Left, words);
    let above = if place == 0 { 0.0 } else { 12.0 };
    let mut lines = vec![line(stamp.word.as_str().into()).below(above)];
    lines.extend(stamp.lines.iter().map(|words| line(words.as_str().into())));
    if let Some(signer) = &stamp.signer {
        let name = signer.in_signature(document.profile.names);
        lines.push(line(format!("{SHORT_LINE} {name}").into()).below(4.0));
    }
    if !stamp.date.is_empty() {
        lines.push(line(stamp.date.as_str().into()).below(4.0));
    }
    lines
}

pub(super) fn requisites(requisites: &Requisites) -> Option<Grid> {
    let parts = [(&requisites.left, Place::Left), (&requisites.centre, Place::Centre), (&requisites.right, Place::Right)];
    if parts.iter().all(|(words, _)| words.is_empty()) {
        return None;
    }
    let cells = parts
        .into_iter()
        .enumerate()
        .map(|(column, (words, place))| cell(column, vec![Line::new(Role::Requisite, place, words.as_str().into())]));
    let rows = vec![cells.collect()];
    Some(Grid { kind: GridKind::Requisites, shares: vec![35, 30, 35], rows, above: 8.0, is_whole: true, ..Grid::default() })
}

pub(super) fn signatures(signatures: &[Signature], document: &Document) -> Option<Grid> {
    if signatures.is_empty() {
        return None;
    }
    let line = |place, words: String| Line::new(Role::Requisite, place, words.into());
    let rows = signatures.iter().map(|signature| {
        let mut post = vec![line(Place::Left, signature.post.clone())];
        if !signature.date.is_empty() {
            post.push(line(Place::Left, signature.date.clone()).below(4.0));
        }
        let name = signature.person.in_signature(document.profile.names);
        vec![cell(0, post), cell(1, vec![line(Place::Centre, LINE.to_owned())]), cell(2, vec![line(Place::Left, name)])]
    });
    let rows = rows.collect();
    let shares = vec![42, 26, 32];
    Some(Grid { kind: GridKind::Signatures, shares, rows, row_height: 11.0, above: 14.0, is_whole: true, ..Grid::default() })
}

pub(super) fn table(table: &Table, locale: Locale) -> Grid {
    let heads = table.head();
    let mut taken = vec![0_u16; table.columns.len()];
    let mut rows = Vec::new();
    for (index, row) in heads.iter().chain(&table.rows).enumerate() {
        rows.push(table_row(table, row, &mut taken, index < heads.len(), locale));
    }
    // A cell that reaches below the last row ends with it.
    let count = rows.len();
    for (index, row) in rows.iter_mut().enumerate() {
        for cell in row.iter_mut() {
            cell.down = cell.down.min(count - index);
        }
    }
    let shares = table.columns.iter().map(|column| column.share.max(1)).collect();
    Grid {
        name: table.name.clone(),
        shares,
        heads: heads.len(),
        rows,
        row_height: table.row_height,
        above: 6.0,
        ..Grid::default()
    }
}

/// Puts the cells of a row where no cell from above is, and fills what is left with empty ones.
fn table_row(table: &Table, row: &Row, taken: &mut [u16], is_head: bool, locale: Locale) -> Vec<GridCell> {
    let mut given = row.cells.iter();
    let mut cells = Vec::new();
    let mut column = 0;
    while column < taken.len() {
        if taken[column] > 0 {
            taken[column] -= 1;
            column += 1;
            continue;
        }
        let free = taken[column..].iter().take_while(|rows| **rows == 0).count();
        let Some(next) = given.next() else {
            cells.push(cell(column, vec![Line::new(Role::Cell, Place::Left, Text::new())]));
            column += 1;
            continue;
        };
        let across = usize::from(next.across.max(1)).min(free);
        let down = next.down.max(1);
        let text = printed(&next.content, locale);
        let text = if row.is_bold || is_head { text.emboldened() } else { text };
        let place = if is_head { Place::Centre } else { next.place.unwrap_or(table.columns[column].place) };
        let is_title = row.is_bold && across == table.columns.len();
        let line = Line { keeps: is_head || is_title, ..Line::new(Role::Cell, place, text) };
        cells.push(GridCell { column, across, down: usize::from(down), lines: vec![line] });
        taken[column..column + across].fill(down - 1);
        column += across;
    }
    cells
}

/// The cells with empty ones in every column between them.
fn filled(cells: Vec<GridCell>, columns: usize) -> Vec<GridCell> {
    let mut cells = cells.into_iter().peekable();
    (0..columns).map(|column| cells.next_if(|next| next.column == column).unwrap_or_else(|| cell(column, Vec::new()))).collect()
}

fn cell(column: usize, lines: Vec<Line>) -> GridCell {
    GridCell { column, across: 1, down: 1, lines }
}
