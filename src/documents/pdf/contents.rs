//! On which pages the chapters begin. The paper is laid out once to learn it; the contents have left room for the numbers,
//! so that nothing moves when they come to stand there.

use super::fonts::faces;
use super::sheet::Sheet;
use crate::documents::Document;
use crate::documents::flow::{Chapter, Line, Piece, pieces};
use crate::error::Result;

/// The pieces of a paper with the pages in its contents.
pub(in crate::documents) fn numbered(document: &Document) -> Result<Vec<Piece>> {
    let mut pieces = pieces(document);
    if !pieces.iter_mut().any(|piece| entry(piece).is_some()) {
        return Ok(pieces);
    }
    let mut sheet = Sheet::new(document, faces()?);
    sheet.fill(&pieces);
    let pages = sheet.chapters;
    for (number, page) in pieces.iter_mut().filter_map(entry) {
        *page = pages.get(number).map(usize::to_string).unwrap_or_default();
    }
    Ok(pieces)
}

fn entry(piece: &mut Piece) -> Option<(usize, &mut String)> {
    match piece {
        Piece::Line(Line { chapter: Chapter::Entry(number, page), .. }) => Some((*number, page)),
        _ => None,
    }
}
