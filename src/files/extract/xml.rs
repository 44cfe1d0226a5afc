//! Reading XML from strangers: a stream of tags and texts, without entities of the document's own
//! making, without outside references, and never deeper than any honest document goes.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::gathered::Stop;

const DEPTH: usize = 400;

/// One tag with its attributes may not be longer.
const TAG: usize = 4 * 1024 * 1024;

pub(super) struct Xml<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    depth: usize,
}

pub(super) enum Node<'x> {
    Open(Tag<'x>),
    Close(String),
    Text(String),
    End,
}

pub(super) struct Tag<'x> {
    start: BytesStart<'x>,
}

impl Tag<'_> {
    /// The name without its prefix.
    pub(super) fn name(&self) -> &str {
        local(self.start.name().into_inner())
    }

    /// The value of an attribute, by its name without prefix.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        self.values(name).next()
    }

    /// The values of all attributes of that name, whatever their prefixes.
    pub(super) fn values(&self, name: &str) -> impl Iterator<Item = String> {
        let mut attributes = self.start.attributes();
        attributes.with_checks(false);
        attributes.filter_map(move |attribute| {
            let attribute = attribute.ok().filter(|found| local(found.key.into_inner()) == name)?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some(value.into_owned())
        })
    }
}

impl<R: BufRead> Xml<R> {
    pub(super) fn new(source: R) -> Xml<R> {
        let mut reader = Reader::from_reader(source);
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().allow_dangling_amp = true;
        Xml { reader, buffer: Vec::new(), depth: 0 }
    }

    pub(super) fn next(&mut self) -> Result<Node<'_>, Stop> {
        loop {
            self.buffer.clear();
            self.buffer.shrink_to(TAG);
            // The borrow of an event that is returned ends only with it, hence the second look.
            let event = self.reader.read_event_into(&mut self.buffer).map_err(failed)?;
            let node = match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEPTH || start.len() > TAG {
                        return Err(Stop::Bomb);
                    }
                    Node::Open(Tag { start: start.into_owned() })
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::Close(local(end.name().into_inner()).to_owned())
                }
                Event::Text(text) => Node::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => Node::Text(resolved(&reference)),
                Event::Eof => Node::End,
                _ => continue,
            };
            return Ok(node);
        }
    }

    /// Reads past everything inside the element that was just opened.
    pub(super) fn skip(&mut self) -> Result<(), Stop> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if matches!(self.next()?, Node::End) {
                break;
            }
        }
        Ok(())
    }
}

/// Characters by number and the five names of XML; a document's own entities stay unread.
fn resolved(reference: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let name: &str = reference;
    quick_xml::escape::resolve_predefined_entity(name).unwrap_or_default().to_owned()
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_prefix, local)| local)
}

fn failed(error: quick_xml::Error) -> Stop {
    match error {
        quick_xml::Error::Io(error) if error.kind() == std::io::ErrorKind::FileTooLarge => Stop::Bomb,
        _ => Stop::Damaged,
    }
}
