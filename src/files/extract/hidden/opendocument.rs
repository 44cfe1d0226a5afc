//! What OpenDocument texts, presentations and spreadsheets tell beside their words.

use super::super::Place;
use super::super::gathered::Stop;
use super::super::package::Package;
use super::super::xml::{Node, Tag, Xml};
use super::finding::{Findings, Sort};
use super::office::{picture, texts};

/// Where names stand among the properties.
pub(super) const NAMES: [&str; 3] = ["initial-creator", "creator", "printed-by"];

pub(super) fn find(package: &mut Package, findings: &mut Findings) -> Result<(), Stop> {
    if package.contains("meta.xml") {
        texts(package, "meta.xml", &NAMES, |_, name| findings.author(name))?;
    }
    let mut looking = Looking { findings, pictures: Vec::new(), page: 1, slides: 0, place: None, remark: None };
    looking.body(package)?;
    for (part, place) in std::mem::take(&mut looking.pictures) {
        picture(package, &part, place.as_ref(), findings)?;
    }
    Ok(())
}

struct Looking<'a> {
    findings: &'a mut Findings,
    pictures: Vec<(String, Option<Place>)>,
    page: u32,
    slides: u32,
    place: Option<Place>,
    /// The remark in hand, and how deep its words lie.
    remark: Option<String>,
}

impl Looking<'_> {
    fn body(&mut self, package: &mut Package) -> Result<(), Stop> {
        let mut xml = Xml::new(package.part("content.xml")?);
        let mut in_name = false;
        loop {
            match xml.next()? {
                Node::Open(tag) => {
                    in_name = matches!(tag.name(), "creator" | "date" | "creator-initials");
                    self.opened(&tag);
                }
                Node::Text(text) => {
                    if let Some(words) = self.remark.as_mut().filter(|_| !in_name) {
                        words.push_str(&text);
                    }
                }
                Node::Close(name) => {
                    in_name = false;
                    if name == "annotation"
                        && let Some(words) = self.remark.take()
                    {
                        self.findings.add(Sort::Comment, self.place.clone(), &words);
                    }
                }
                Node::End => return Ok(()),
            }
        }
    }

    fn opened(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "text" if self.place.is_none() && tag.value("use-soft-page-breaks").is_some() => {
                self.place = Some(Place::Page(self.page));
            }
            "soft-page-break" => {
                self.page += 1;
                self.place = Some(Place::Page(self.page));
            }
            "page" => {
                self.slides += 1;
                self.place = Some(Place::Slide(self.slides));
            }
            "table" if self.slides == 0 && self.page == 1 && tag.value("print").is_some() => {
                self.place = tag.value("name").map(Place::Sheet);
            }
            "annotation" => self.remark = Some(String::new()),
            "changed-region" => self.findings.add(Sort::Change, None, ""),
            "image" => self.pictures.extend(tag.value("href").map(|part| (part, self.place.clone()))),
            _ => {}
        }
    }
}
