//! A document in XML as a program reads it. What is not well formed fails the test that reads it.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element with all that it holds; its words without those of its children.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub words: String,
    pub children: Vec<Element>,
}

impl Element {
    #[track_caller]
    pub fn read(xml: &str) -> Self {
        let forbidden =
            |sign: char| matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
        assert!(!xml.contains(forbidden), "a sign stands here that no XML may hold: {xml:?}");
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("not well formed: {error} in {xml}")) {
                Event::Start(start) => open.push(Self::begin(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(Self::begin(&start)),
                Event::End(_) => {
                    let ended = open.pop().unwrap();
                    open.last_mut().expect("an element ends that never began").children.push(ended);
                }
                Event::Text(text) => open.last_mut().unwrap().words.push_str(&text.xml10_content()),
                Event::GeneralRef(name) => {
                    let sign = quick_xml::escape::resolve_xml_entity(&name).unwrap_or_else(|| panic!("{name:?} is not known"));
                    open.last_mut().unwrap().words.push_str(sign);
                }
                Event::Decl(_) => {}
                Event::Eof => break,
                other => panic!("{other:?} does not belong into an answer"),
            }
        }
        let [document] = &open[..] else { panic!("an element has no end in {xml}") };
        assert_eq!(document.children.len(), 1, "a document is one element: {xml}");
        document.children[0].clone()
    }

    fn begin(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.expect("attributes are well formed and none is there twice");
            let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
            (attribute.key.into_inner().to_owned(), value)
        });
        Self { name: start.name().into_inner().to_owned(), attributes: attributes.collect(), ..Self::default() }
    }

    /// Every element of this name, however deep.
    pub fn all(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    /// The words of every element of this name.
    pub fn words_of(&self, name: &str) -> Vec<&str> {
        self.all(name).into_iter().map(|element| element.words.as_str()).collect()
    }

    /// An attribute; empty where it is absent.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map(String::as_str).unwrap_or_default()
    }
}
