//! The words of a PPTX presentation, slide by slide in the order of showing: titles, points,
//! tables, the words inside diagrams, and the speaker's notes.

use super::Place;
use super::gathered::{Gathered, Stop};
use super::package::{Package, Relations};
use super::xml::{Node, Xml};

pub(super) fn read(package: &mut Package, gathered: &mut Gathered) -> Result<(), Stop> {
    let main = Relations::of(package, "")?.first("officeDocument").unwrap_or_else(|| "ppt/presentation.xml".to_owned());
    let relations = Relations::of(package, &main)?;
    let mut number = 0;
    for id in order(package, &main)? {
        let Some(slide) = relations.by_id(&id) else { continue };
        number += 1;
        gathered.begin(Place::Slide(number))?;
        let around = Relations::of(package, slide)?;
        let read = part(package, slide, &around, gathered);
        one(read, gathered)?;
        for kind in ["diagramData", "notesSlide"] {
            for other in around.all(kind) {
                let read = part(package, other, &Relations::default(), gathered);
                one(read, gathered)?;
            }
        }
    }
    Ok(())
}

/// A slide that cannot be read does not take the others with it.
fn one(read: Result<(), Stop>, gathered: &mut Gathered) -> Result<(), Stop> {
    match read {
        Err(Stop::Damaged) => {
            gathered.missed();
            Ok(())
        }
        read => read,
    }
}

pub(super) fn order(package: &mut Package, main: &str) -> Result<Vec<String>, Stop> {
    let mut order = Vec::new();
    let mut xml = Xml::new(package.part(main)?);
    loop {
        match xml.next()? {
            // It has two ids: its own is a number, the relation's is a word.
            Node::Open(tag) if tag.name() == "sldId" => {
                order.extend(tag.values("id").find(|id| id.parse::<u64>().is_err()));
            }
            Node::End => return Ok(order),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    Title,
    Points,
    Other,
    /// Slide numbers, dates, feet.
    Nothing,
}

fn part(package: &mut Package, name: &str, relations: &Relations, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut xml = Xml::new(package.part(name)?);
    let mut holder = Holder::Other;
    let mut is_said = false;
    let mut words = String::new();
    let mut is_linked = false;
    let mut paragraph = String::new();
    let mut in_text = false;
    let mut table: Vec<Vec<String>> = Vec::new();
    let mut in_cell = false;
    loop {
        match xml.next()? {
            Node::Open(tag) => match tag.name() {
                "Fallback" => xml.skip()?,
                "notes" => is_said = true,
                "cNvPr" => words = tag.value("descr").unwrap_or_default(),
                "blip" => {
                    if let Some(part) = tag.value("embed").as_deref().and_then(|id| relations.by_id(id)) {
                        gathered.picture(part, &words)?;
                    }
                }
                "hlinkClick" => {
                    if let Some(address) = tag.value("id").as_deref().and_then(|id| relations.address(id)) {
                        paragraph.push_str(&gathered.link(address));
                        is_linked = true;
                    }
                }
                "sp" => holder = Holder::Other,
                "ph" => holder = held(tag.value("type").as_deref()),
                "t" => in_text = true,
                "br" => paragraph.push('\n'),
                "tbl" => table.clear(),
                "tr" => table.push(Vec::new()),
                "tc" => in_cell = true,
                _ => {}
            },
            Node::Text(text) if in_text => paragraph.push_str(&text),
            Node::Text(_) => {}
            Node::Close(name) => match name.as_str() {
                "t" => in_text = false,
                "r" if std::mem::take(&mut is_linked) => paragraph.push_str(gathered.unlink()),
                "p" if in_cell => paragraph.push('\n'),
                "p" => {
                    let text = std::mem::take(&mut paragraph);
                    match holder {
                        Holder::Nothing => {}
                        _ if is_said => gathered.note(&text)?,
                        Holder::Title => gathered.heading(2, &text)?,
                        Holder::Points => gathered.item(&text)?,
                        Holder::Other => gathered.paragraph(&text)?,
                    }
                }
                "tc" => {
                    in_cell = false;
                    let cell = std::mem::take(&mut paragraph);
                    if let Some(row) = table.last_mut() {
                        row.push(cell);
                    }
                }
                "tbl" => gathered.table(std::mem::take(&mut table))?,
                _ => {}
            },
            Node::End => return Ok(()),
        }
    }
}

fn held(kind: Option<&str>) -> Holder {
    match kind {
        Some("title" | "ctrTitle") => Holder::Title,
        Some("sldNum" | "dt" | "ftr" | "hdr" | "sldImg") => Holder::Nothing,
        None | Some("body" | "obj") => Holder::Points,
        Some(_) => Holder::Other,
    }
}
