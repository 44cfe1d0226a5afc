//! A paper as a fragment for the print view: elements with a meaning, looks only by class (static/css/paper.css).

use super::code::{Code, QUIET_ZONE};
use super::flow::{Chapter, Grid, GridCell, GridKind, Lead, Line, Piece, Role};
use super::pdf::numbered;
use super::text::is_printable;
use super::{Document, Keeping, Orientation, Place, Text};
use crate::error::Result;

/// The paper as one `<article>`.
pub fn html(document: &Document) -> Result<Vec<u8>> {
    let profile = document.profile.code.to_lowercase();
    let keeping = if document.keeping == Keeping::OverTenYears { " paper--bound" } else { "" };
    let locale = document.locale.code();
    let mut page = format!("<article class=\"paper paper--{profile}{keeping}\" lang=\"{locale}\">\n");
    let pieces = numbered(document)?;
    let leaves = leaves(&pieces);
    for (index, (orientation, leaf)) in leaves.iter().enumerate() {
        let wide = if *orientation == Orientation::Landscape { " paper-leaf--wide" } else { "" };
        page.push_str(&format!("<div class=\"paper-leaf{wide}\">\n"));
        if index == 0
            && let Some(mark) = &document.mark
        {
            page.push_str(&format!("<p class=\"paper-mark\">{}</p>\n", escaped(mark)));
        }
        leaf.iter().for_each(|one| piece(&mut page, one));
        if index == 0 {
            verification(&mut page, document)?;
        }
        if index + 1 == leaves.len()
            && let Some(footer) = &document.footer
        {
            page.push_str(&format!("<p class=\"paper-footer\">{}</p>\n", escaped(footer)));
        }
        page.push_str("</div>\n");
    }
    page.push_str("</article>\n");
    Ok(page.into_bytes())
}

/// What is printed on pages of one orientation, from a break to the next; a title page is a leaf of its own.
fn leaves(pieces: &[Piece]) -> Vec<(Orientation, Vec<&Piece>)> {
    let mut leaves: Vec<(Orientation, Vec<&Piece>)> = vec![(Orientation::Portrait, Vec::new())];
    for piece in pieces {
        let orientation = leaves.last().map_or(Orientation::Portrait, |leaf| leaf.0);
        match piece {
            Piece::Break => leaves.push((orientation, Vec::new())),
            Piece::Turn(turned) => leaves.push((*turned, Vec::new())),
            Piece::Cover(..) => leaves.extend([(orientation, vec![piece]), (orientation, Vec::new())]),
            Piece::Line(_) | Piece::Grid(_) => {
                if let Some((_, leaf)) = leaves.last_mut() {
                    leaf.push(piece);
                }
            }
        }
    }
    leaves.retain(|(_, leaf)| !leaf.is_empty());
    leaves
}

fn piece(page: &mut String, piece: &Piece) {
    match piece {
        Piece::Line(one) => line(page, one),
        Piece::Grid(one) if one.kind == GridKind::Ruled => table(page, one),
        Piece::Grid(one) => row(page, one),
        Piece::Cover(pieces, foot) => {
            page.push_str("<div class=\"paper-cover\">\n");
            pieces.iter().for_each(|one| self::piece(page, one));
            page.push_str("<div class=\"paper-foot\">\n");
            foot.iter().for_each(|one| line(page, one));
            page.push_str("</div>\n</div>\n");
        }
        Piece::Break | Piece::Turn(_) => {}
    }
}

fn verification(page: &mut String, document: &Document) -> Result<()> {
    let Some(verification) = &document.verification else { return Ok(()) };
    page.push_str("<div class=\"paper-code\">");
    if !verification.caption.is_empty() {
        page.push_str(&format!("<p>{}</p>", escaped(&verification.caption)));
    }
    code(page, &Code::of(&verification.address)?);
    page.push_str("</div>\n");
    Ok(())
}

fn line(page: &mut String, line: &Line) {
    let (element, role) = match line.role {
        Role::Title => ("h1", "title"),
        Role::Part => ("h2", "part"),
        Role::Point { under_part: true } => ("h3", "point"),
        Role::Point { under_part: false } => ("h2", "point"),
        Role::Body => ("p", "body"),
        Role::Item => ("p", "item"),
        Role::Requisite => ("p", "requisite"),
        Role::Cell => ("p", "cell"),
        Role::Note => ("p", "note"),
    };
    let place = place(line.place);
    let depth = if line.depth > 0 { format!(" paper-in-{}", line.depth.min(3)) } else { String::new() };
    let lead = match &line.lead {
        Lead::Flush => "",
        Lead::Indented => " paper-indented",
        Lead::Mark(_) => " paper-marked",
    };
    let keeps = if line.keeps { " paper-keeps" } else { "" };
    let apart = if line.role == Role::Body && line.above > 0.0 { " paper-apart" } else { "" };
    page.push_str(&format!("<{element} class=\"paper-{role}{place}{depth}{lead}{keeps}{apart}\">"));
    match &line.lead {
        // The space divides the mark from the words where nothing is drawn: in a search, in a copy.
        Lead::Mark(mark) if !mark.is_empty() => {
            page.push_str(&format!("<span class=\"paper-number\">{}</span> <span>", escaped(mark)));
            words(page, &line.text);
            page.push_str("</span>");
        }
        Lead::Mark(_) => {
            page.push_str("<span class=\"paper-number\"></span><span>");
            words(page, &line.text);
            page.push_str("</span>");
        }
        Lead::Flush | Lead::Indented => words(page, &line.text),
    }
    if let Chapter::Entry(_, number) = &line.chapter {
        page.push_str(&format!(" <span class=\"paper-page\">{number}</span>"));
    }
    page.push_str(&format!("</{element}>\n"));
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Left => "",
        Place::Centre => " paper-centre",
        Place::Right => " paper-right",
        Place::Justified => " paper-justified",
    }
}

fn words(page: &mut String, text: &Text) {
    for span in &text.spans {
        let words = escaped(&span.words).replace('\n', "<br>");
        let words = if span.is_italic { format!("<i>{words}</i>") } else { words };
        page.push_str(&if span.is_bold { format!("<b>{words}</b>") } else { words });
    }
}

/// Stamps, requisites, signatures: side by side, and no table to a screen reader.
fn row(page: &mut String, grid: &Grid) {
    let kind = match grid.kind {
        GridKind::Stamps => "stamps",
        GridKind::Signatures => "signatures",
        GridKind::Requisites | GridKind::Ruled => "requisites",
    };
    for cells in &grid.rows {
        page.push_str(&format!("<div class=\"paper-row paper-{kind} paper-{kind}--{}\">\n", grid.shares.len()));
        for cell in cells {
            page.push_str("<div>\n");
            cell.lines.iter().for_each(|one| line(page, one));
            page.push_str("</div>\n");
        }
        page.push_str("</div>\n");
    }
}

fn table(page: &mut String, grid: &Grid) {
    let tall = if grid.row_height > 0.0 { " paper-table--tall" } else { "" };
    let name = escaped(&grid.name);
    // Wider than a telephone, it is moved by touch or by the arrow keys.
    page.push_str(&format!("<div class=\"paper-scroll\" role=\"region\" aria-label=\"{name}\" tabindex=\"0\">\n"));
    page.push_str(&format!("<table class=\"paper-table{tall}\">\n<caption>{name}</caption>\n<colgroup>"));
    let sum: u32 = grid.shares.iter().map(|share| u32::from(*share)).sum();
    for share in &grid.shares {
        page.push_str(&format!("<col width=\"{:.1}%\">", f64::from(*share) * 100.0 / f64::from(sum.max(1))));
    }
    page.push_str("</colgroup>\n");
    let (head, body) = grid.rows.split_at(grid.heads);
    rows(page, "thead", head);
    rows(page, "tbody", body);
    page.push_str("</table>\n</div>\n");
}

fn rows(page: &mut String, part: &str, rows: &[Vec<GridCell>]) {
    if rows.is_empty() {
        return;
    }
    page.push_str(&format!("<{part}>\n"));
    for row in rows {
        page.push_str("<tr>");
        row.iter().for_each(|one| cell(page, one, part == "thead"));
        page.push_str("</tr>\n");
    }
    page.push_str(&format!("</{part}>\n"));
}

fn cell(page: &mut String, cell: &GridCell, is_head: bool) {
    let (element, scope) = match (is_head, cell.across) {
        (true, 1) => ("th", " scope=\"col\""),
        (true, _) => ("th", " scope=\"colgroup\""),
        (false, _) => ("td", ""),
    };
    let across = if cell.across > 1 { format!(" colspan=\"{}\"", cell.across) } else { String::new() };
    let down = if cell.down > 1 { format!(" rowspan=\"{}\"", cell.down) } else { String::new() };
    let place = cell.lines.first().map_or("", |line| place(line.place));
    page.push_str(&format!("<{element}{scope}{across}{down} class=\"paper-td{place}\">"));
    for (index, line) in cell.lines.iter().enumerate() {
        if index > 0 {
            page.push_str("<br>");
        }
        words(page, &line.text);
    }
    page.push_str(&format!("</{element}>"));
}

/// The code as a picture of its own; drawn by rows, not by modules, it stays small.
fn code(page: &mut String, code: &Code) {
    let side = code.width + 2 * QUIET_ZONE;
    page.push_str(&format!("<svg viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path d=\""));
    for (row, column, length) in code.runs() {
        page.push_str(&format!("M{} {}h{length}v1h-{length}z", column + QUIET_ZONE, row + QUIET_ZONE));
    }
    page.push_str("\"/></svg>");
}

/// Words that may stand between tags and in quotes of an attribute.
pub(crate) fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for sign in words.chars().filter(|sign| is_printable(*sign)) {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            sign => safe.push(sign),
        }
    }
    safe
}
