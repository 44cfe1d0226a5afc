//! What a DOCX document tells beside its words, page by page as Word last laid it out.

use std::collections::HashMap;

use super::super::Place;
use super::super::gathered::Stop;
use super::super::package::{Package, Relations};
use super::super::xml::{Node, Tag, Xml};
use super::finding::{Findings, Sort};
use super::office::{picture, properties};

pub(super) fn find(package: &mut Package, findings: &mut Findings) -> Result<(), Stop> {
    properties(package, findings)?;
    let main = Relations::of(package, "")?.first("officeDocument").unwrap_or_else(|| "word/document.xml".to_owned());
    let relations = Relations::of(package, &main)?;
    let remarks = match relations.first("comments") {
        Some(part) if package.contains(&part) => remarks(package, &part)?,
        _ => HashMap::new(),
    };
    let mut pictures = Vec::new();
    let mut looking = Looking { findings, remarks, relations: &relations, pictures: &mut pictures, page: 1, change: None };
    looking.body(package, &main)?;
    let is_laid_out = looking.page > 1;
    if !is_laid_out {
        findings.forget_pages();
    }
    for (part, page) in pictures {
        picture(package, &part, is_laid_out.then_some(Place::Page(page)).as_ref(), findings)?;
    }
    for kind in ["header", "footer", "footnotes", "endnotes"] {
        for part in relations.all(kind) {
            let around = Relations::of(package, part)?;
            for image in around.all("image") {
                picture(package, image, None, findings)?;
            }
        }
    }
    Ok(())
}

/// The words of remarks by their ids.
fn remarks(package: &mut Package, part: &str) -> Result<HashMap<String, String>, Stop> {
    let mut remarks = HashMap::new();
    let mut open: Option<(String, String)> = None;
    let mut xml = Xml::new(package.part(part)?);
    loop {
        match xml.next()? {
            Node::Open(tag) if tag.name() == "comment" => open = tag.value("id").map(|id| (id, String::new())),
            Node::Text(text) => {
                if let Some((_, words)) = &mut open {
                    words.push_str(&text);
                }
            }
            Node::Close(name) if name == "comment" => remarks.extend(open.take()),
            Node::End => return Ok(remarks),
            _ => {}
        }
    }
}

/// Elements that remember what was changed.
pub(super) fn is_change(name: &str) -> bool {
    matches!(name, "ins" | "del" | "moveFrom" | "moveTo" | "cellIns" | "cellDel") || name.ends_with("PrChange")
}

struct Looking<'a> {
    findings: &'a mut Findings,
    remarks: HashMap<String, String>,
    relations: &'a Relations,
    /// Parts that are pictures, with their pages.
    pictures: &'a mut Vec<(String, u32)>,
    page: u32,
    /// The change in hand: its element and the words in it.
    change: Option<(String, String)>,
}

impl Looking<'_> {
    fn body(&mut self, package: &mut Package, part: &str) -> Result<(), Stop> {
        let mut xml = Xml::new(package.part(part)?);
        loop {
            match xml.next()? {
                Node::Open(tag) => self.opened(&tag),
                Node::Text(text) => {
                    if let Some((_, words)) = &mut self.change {
                        words.push_str(&text);
                    }
                }
                Node::Close(name) => {
                    if let Some((_, words)) = self.change.take_if(|(begun, _)| *begun == name) {
                        self.findings.add(Sort::Change, Some(Place::Page(self.page)), &words);
                    }
                }
                Node::End => return Ok(()),
            }
        }
    }

    fn opened(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "lastRenderedPageBreak" => self.page += 1,
            "br" if tag.value("type").as_deref() == Some("page") => self.page += 1,
            "commentReference" => {
                let words = tag.value("id").and_then(|id| self.remarks.remove(&id)).unwrap_or_default();
                self.findings.add(Sort::Comment, Some(Place::Page(self.page)), &words);
            }
            "blip" => self.picture(tag.value("embed")),
            "imagedata" => self.picture(tag.value("id")),
            name if is_change(name) && self.change.is_none() => self.change = Some((name.to_owned(), String::new())),
            _ => {}
        }
    }

    fn picture(&mut self, id: Option<String>) {
        let part = id.and_then(|id| self.relations.by_id(&id).map(str::to_owned));
        if let Some(part) = part.filter(|part| self.pictures.iter().all(|(known, _)| known != part)) {
            self.pictures.push((part, self.page));
        }
    }
}
