//! What presentations and spreadsheets of new Office tell beside their words; and what all its documents have: properties,
//! remarks, pictures.

use std::io::Read;

use super::super::Place;
use super::super::gathered::Stop;
use super::super::package::{Package, Relations};
use super::super::slides;
use super::super::xml::{Node, Xml};
use super::finding::{Findings, Sort};
use super::photograph;

/// A larger picture is not looked at.
const PICTURE: u64 = 40 * 1024 * 1024;

/// The names that Office writes down by itself.
pub(super) fn properties(package: &mut Package, findings: &mut Findings) -> Result<(), Stop> {
    let names = [("docProps/core.xml", ["creator", "lastModifiedBy"]), ("docProps/app.xml", ["Manager", "Company"])];
    for (part, fields) in names {
        if package.contains(part) {
            texts(package, part, &fields, |_, name| findings.author(name))?;
        }
    }
    Ok(())
}

/// The words of every element of these names in a part.
pub(super) fn texts(package: &mut Package, part: &str, names: &[&str], mut each: impl FnMut(&str, &str)) -> Result<(), Stop> {
    let mut xml = Xml::new(package.part(part)?);
    let mut open: Option<(String, String)> = None;
    loop {
        match xml.next()? {
            Node::Open(tag) if names.contains(&tag.name()) => open = Some((tag.name().to_owned(), String::new())),
            Node::Text(text) => {
                if let Some((_, words)) = &mut open {
                    words.push_str(&text);
                }
            }
            Node::Close(name) => {
                if let Some((_, words)) = open.take_if(|(begun, _)| *begun == name) {
                    each(&name, &words);
                }
            }
            Node::End => return Ok(()),
            Node::Open(_) => {}
        }
    }
}

/// A picture of the package.
pub(super) fn picture(package: &mut Package, part: &str, place: Option<&Place>, findings: &mut Findings) -> Result<(), Stop> {
    if !package.contains(part) {
        return Ok(());
    }
    let mut bytes = Vec::new();
    package.part(part)?.take(PICTURE).read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    photograph::find(&bytes, place, findings);
    Ok(())
}

/// A presentation, slide by slide.
pub(super) fn find_in_slides(package: &mut Package, findings: &mut Findings) -> Result<(), Stop> {
    properties(package, findings)?;
    let main = Relations::of(package, "")?.first("officeDocument").unwrap_or_else(|| "ppt/presentation.xml".to_owned());
    let relations = Relations::of(package, &main)?;
    let mut number = 0;
    for id in slides::order(package, &main)? {
        let Some(slide) = relations.by_id(&id) else { continue };
        number += 1;
        around(package, slide, &Place::Slide(number), findings)?;
    }
    Ok(())
}

/// A spreadsheet, sheet by sheet.
pub(super) fn find_in_sheets(package: &mut Package, findings: &mut Findings) -> Result<(), Stop> {
    properties(package, findings)?;
    let main = Relations::of(package, "")?.first("officeDocument").unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let relations = Relations::of(package, &main)?;
    for (name, id) in sheets(package, &main)? {
        let Some(sheet) = relations.by_id(&id) else { continue };
        around(package, sheet, &Place::Sheet(name), findings)?;
    }
    Ok(())
}

/// Names of sheets with the ids of their relations.
fn sheets(package: &mut Package, main: &str) -> Result<Vec<(String, String)>, Stop> {
    let mut sheets = Vec::new();
    let mut xml = Xml::new(package.part(main)?);
    loop {
        match xml.next()? {
            Node::Open(tag) if tag.name() == "sheet" => {
                sheets.extend(tag.value("name").zip(tag.value("id")));
            }
            Node::End => return Ok(sheets),
            _ => {}
        }
    }
}

/// Remarks and pictures of a slide or a sheet. Excel repeats its conversations as remarks for older programs.
fn around(package: &mut Package, part: &str, place: &Place, findings: &mut Findings) -> Result<(), Stop> {
    let relations = Relations::of(package, part)?;
    let is_talked = relations.first("threadedComment").is_some();
    let kinds: &[&str] = if is_talked { &["threadedComment"] } else { &["comments", "comment"] };
    for remarks in kinds.iter().flat_map(|kind| relations.all(kind)) {
        texts(package, remarks, &["text", "t"], |_, words| {
            if !words.trim().is_empty() {
                findings.add(Sort::Comment, Some(place.clone()), words);
            }
        })?;
    }
    let mut pictures: Vec<String> = relations.all("image").map(str::to_owned).collect();
    for drawing in relations.all("drawing") {
        pictures.extend(Relations::of(package, drawing)?.all("image").map(str::to_owned));
    }
    for image in pictures {
        picture(package, &image, Some(place), findings)?;
    }
    Ok(())
}
