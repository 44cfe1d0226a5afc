//! What the styles of a DOCX make of its paragraphs: headings and points of lists.

use std::collections::HashMap;

use super::gathered::Stop;
use super::package::Package;
use super::xml::{Node, Tag, Xml};

/// What a paragraph style makes of its paragraphs.
#[derive(Clone, Copy, Default)]
pub(super) struct Style {
    pub(super) heading: Option<u8>,
    pub(super) is_item: bool,
}

pub(super) fn styles(package: &mut Package, part: &str) -> Result<HashMap<String, Style>, Stop> {
    let mut styles = HashMap::new();
    let mut current: Option<(String, Style)> = None;
    let mut xml = Xml::new(package.part(part)?);
    loop {
        match xml.next()? {
            Node::Open(tag) => match tag.name() {
                "style" => current = tag.value("styleId").map(|id| (id, Style::default())),
                "name" => {
                    if let Some((_, style)) = &mut current {
                        style.heading = tag.value("val").and_then(|name| heading_named(&name));
                    }
                }
                "outlineLvl" => {
                    if let Some((_, style)) = &mut current {
                        style.heading = style.heading.or(outline_level(&tag));
                    }
                }
                "numPr" => {
                    if let Some((_, style)) = &mut current {
                        style.is_item = true;
                    }
                }
                _ => {}
            },
            Node::Close(name) if name == "style" => styles.extend(current.take()),
            Node::End => return Ok(styles),
            _ => {}
        }
    }
}

/// «Title», «heading 2»: Word keeps the English names whatever language it speaks.
fn heading_named(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if name == "title" {
        return Some(1);
    }
    let level = name.strip_prefix("heading ").or_else(|| name.strip_prefix("заголовок "))?;
    level.trim().parse().ok().filter(|level| (1..=9).contains(level))
}

pub(super) fn outline_level(tag: &Tag<'_>) -> Option<u8> {
    // Level 9 is body text.
    tag.value("val")?.parse().ok().filter(|level| *level < 9).map(|level: u8| level + 1)
}
