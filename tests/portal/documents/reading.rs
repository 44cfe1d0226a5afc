//! The words of a paper read back out of its files.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use scraper::{Html, Node, Selector};
use zip::ZipArchive;

pub fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| sign.is_whitespace()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words between the edges of the pages.
pub fn html_words(page: &[u8]) -> Vec<String> {
    let page = Html::parse_fragment(std::str::from_utf8(page).unwrap());
    let mut text = String::new();
    for leaf in page.select(&Selector::parse(".paper-leaf").unwrap()) {
        for node in leaf.descendants() {
            match node.value() {
                Node::Text(words) if !node.ancestors().any(|around| is_edge(around.value())) => text.push_str(words),
                Node::Element(element) if !["b", "i", "span"].contains(&element.name()) => text.push('\n'),
                _ => {}
            }
        }
        text.push('\n');
    }
    words(&text)
}

/// What is not the text itself: the mark, the code, the footer; the name of a table, for screen readers alone.
fn is_edge(node: &Node) -> bool {
    let Node::Element(element) = node else { return false };
    element.name() == "caption" || element.classes().any(|class| ["paper-mark", "paper-code", "paper-footer"].contains(&class))
}

pub fn docx_part(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(file)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

pub fn docx_words(file: &[u8]) -> Vec<String> {
    let body = docx_part(file, "word/document.xml");
    let mut reader = Reader::from_str(&body);
    let mut text = String::new();
    let mut is_words = false;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => is_words = element.name().as_ref() == "w:t",
            Event::Empty(element) if matches!(element.name().as_ref(), "w:tab" | "w:br") => text.push(' '),
            Event::End(element) => {
                is_words = false;
                if element.name().as_ref() == "w:p" {
                    text.push('\n');
                }
            }
            Event::Text(words) if is_words => text.push_str(&words),
            Event::GeneralRef(entity) if is_words => text.push(match &*entity {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                other => panic!("&{};", other),
            }),
            Event::Eof => return words(&text),
            _ => {}
        }
    }
}

/// The words of all pages; a word that is broken after its hyphen is one again.
pub fn pdf_words(file: &[u8]) -> Vec<String> {
    let text = pdf_extract::extract_text_from_mem(file).unwrap();
    let mut all: Vec<String> = Vec::new();
    for word in words(&text) {
        match all.last_mut() {
            Some(last) if last.len() > 1 && last.ends_with('-') => last.push_str(&word),
            _ => all.push(word),
        }
    }
    all
}

/// What a PDF says of itself.
pub fn pdf_metadata(file: &pdf_extract::Document) -> String {
    let catalog = file.catalog().unwrap();
    let metadata = catalog.get(b"Metadata").and_then(|at| at.as_reference()).and_then(|at| file.get_object(at)).unwrap();
    let metadata = metadata.as_stream().unwrap();
    String::from_utf8(metadata.decompressed_content().unwrap_or_else(|_| metadata.content.clone())).unwrap()
}

/// Demands the words of the page in the PDF, and besides them only what stands at the edges of pages and repeats.
#[track_caller]
pub fn same_words_in_pdf(page: &[String], pdf: &[String], edges: &str) {
    let edges: BTreeSet<String> = words(edges).into_iter().collect();
    let is_number = |word: &String| word.parse::<u16>().is_ok_and(|number| number < 20);
    let mut wanted = page.iter().peekable();
    for word in pdf {
        if wanted.peek() == Some(&word) {
            wanted.next();
        } else {
            assert!(edges.contains(word) || is_number(word), "«{word}» stands before «{:?}»", wanted.peek());
        }
    }
    assert_eq!(wanted.next(), None, "the PDF ends too early");
}
