//! A paper as DOCX: an own small writer of the few parts an official paper needs. The deputy will want to
//! change a comma, so everything is what Word itself would make: styles, tables, fields, sections.

mod grid;
mod package;
mod page;
mod paragraph;
mod picture;
mod styles;

use package::{Package, Part, Relation};
use page::{Pages, header_parts};
use paragraph::Writer;
use picture::png;

use super::Document;
use super::code::Code;
use super::pdf::numbered;
use crate::error::Result;

/// The paper as a file of Word.
pub fn docx(document: &Document) -> Result<Vec<u8>> {
    let mut writer = Writer::new(document);
    writer.pieces(&numbered(document)?);
    let mut package = Package::new(document);
    package.add(Part::word("styles", "styles", styles::styles(document)));
    package.add(Part::word("settings", "settings", styles::settings(document)));
    package.add(Part::word("fontTable", "fontTable", styles::fonts(document)));
    let picture = document.verification.as_ref().map(|verification| Code::of(&verification.address)).transpose()?;
    for (name, kind, xml) in header_parts(document, picture.is_some()) {
        let mut part = Part::word(name, kind, xml);
        if name == "footer-first" && picture.is_some() {
            part.relations.push(Relation { id: "code".to_owned(), kind: "image", target: "media/code.png".to_owned() });
        }
        package.add(part);
    }
    if let Some(code) = picture {
        package.picture("word/media/code.png", png(&code)?);
    }
    let body = writer.finish(&Pages::new(document));
    package.main(&body)
}
