//! The words of a PDF, page by page. A page that its reader cannot cope with is left out; the
//! others are kept.

use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use pdf_extract::{Document, PlainTextOutput, output_doc_page};

use super::Place;
use super::gathered::{Gathered, Stop};
use super::pages::PAGES;

const BULLETS: [char; 5] = ['•', '▪', '●', '\u{f0b7}', '\u{f02d}'];

/// They begin points of lists, and the words of a person in a scene: they stay.
const DASHES: [char; 3] = ['-', '–', '—'];

/// After so long the pages read so far are enough.
const PATIENCE: Duration = Duration::from_secs(12);

pub(super) fn read(mut file: File, gathered: &mut Gathered) -> Result<(), Stop> {
    let begun = Instant::now();
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    let opened = catch_unwind(|| Document::load_mem(&bytes)).map_err(|_| Stop::Damaged)?;
    let mut document = opened.map_err(|_| Stop::Damaged)?;
    drop(bytes);
    // Most documents with a password need none for reading.
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(Stop::Encrypted);
    }
    for number in document.get_pages().into_keys() {
        if begun.elapsed() > PATIENCE {
            return Err(Stop::Enough);
        }
        gathered.begin(Place::Page(number))?;
        if number as usize <= PAGES {
            gathered.whole_picture(number, true)?;
        }
        let page = catch_unwind(AssertUnwindSafe(|| {
            let mut text = String::new();
            let mut output = PlainTextOutput::new(&mut text);
            output_doc_page(&document, &mut output, number).map(|()| text).ok()
        }));
        match page {
            Ok(Some(text)) => paragraphs(&text, gathered)?,
            _ => gathered.missed(),
        }
    }
    Ok(())
}

/// Lines are joined to paragraphs, which blank lines and the marks of lists divide; words divided
/// at the end of a line are whole again.
fn paragraphs(page: &str, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut paragraph = String::new();
    for line in page.lines().map(str::trim) {
        if line.is_empty() || is_item(line) {
            put(&paragraph, gathered)?;
            paragraph.clear();
        }
        if is_divided(&paragraph, line) {
            paragraph.pop();
        } else if !paragraph.is_empty() {
            paragraph.push(' ');
        }
        paragraph.push_str(line);
    }
    put(&paragraph, gathered)
}

fn put(paragraph: &str, gathered: &mut Gathered) -> Result<(), Stop> {
    match paragraph.strip_prefix(BULLETS) {
        Some(item) if is_item(paragraph) => gathered.item(item),
        _ => gathered.paragraph(paragraph),
    }
}

/// «• first», «1. first», «2) second».
fn is_item(line: &str) -> bool {
    let unmarked = line.strip_prefix(BULLETS).or_else(|| line.strip_prefix(DASHES)).or_else(|| {
        let unnumbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = line.len() - unnumbered.len();
        if (1..=2).contains(&digits) { unnumbered.strip_prefix(['.', ')']) } else { None }
    });
    unmarked.is_some_and(|rest| rest.starts_with(' '))
}

fn is_divided(before: &str, after: &str) -> bool {
    let mut end = before.chars().rev();
    matches!(end.next(), Some('-' | '\u{ad}' | '\u{2010}'))
        && end.next().is_some_and(char::is_lowercase)
        && after.starts_with(char::is_lowercase)
}
