//! What a PDF tells beside its pages: who wrote it, what was remarked on it, which programs and files lie in it.

use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::{Dictionary, Document, Object, ObjectId, decode_text_string};

use super::super::Place;
use super::super::gathered::Stop;
use super::finding::{Findings, Sort};

/// Marks on a page that are remarks of its readers; words typed onto it are its own.
const REMARKS: [&[u8]; 11] = [
    b"Text",
    b"Highlight",
    b"Underline",
    b"StrikeOut",
    b"Squiggly",
    b"Caret",
    b"Popup",
    b"Ink",
    b"Stamp",
    b"FileAttachment",
    b"Sound",
];
/// Where programs and attached files begin.
const PROGRAMS: [&[u8]; 3] = [b"JavaScript", b"EmbeddedFiles", b"AA"];

pub(super) fn find(file: File, findings: &mut Findings) -> Result<(), Stop> {
    let document = load(file)?;
    // Its reader breaks down over some documents: what was found until then is told.
    catch_unwind(AssertUnwindSafe(|| look(&document, findings))).map_err(|_| Stop::Damaged)
}

fn look(document: &Document, findings: &mut Findings) {
    if let Some(info) = info(document) {
        let author = info.get(b"Author").ok().and_then(|author| decode_text_string(author).ok());
        findings.author(&author.unwrap_or_default());
    }
    if has_programs(document) {
        findings.add(Sort::Program, None, "");
    }
    for (number, page) in document.get_pages() {
        for mark in marks(document, page) {
            let Some(remark) = remark(document, &mark) else { continue };
            // The window of another remark.
            if remark.get(b"Subtype").and_then(Object::as_name).ok() != Some(b"Popup") {
                let words = remark.get(b"Contents").ok().and_then(|words| decode_text_string(words).ok()).unwrap_or_default();
                findings.add(Sort::Comment, Some(Place::Page(number)), &words);
            }
        }
    }
}

pub(super) fn clean(file: File) -> Result<Vec<u8>, Stop> {
    let mut document = load(file)?;
    let cleaned = catch_unwind(AssertUnwindSafe(|| {
        strip(&mut document);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).map(|()| bytes)
    }));
    cleaned.map_err(|_| Stop::Damaged)?.map_err(|_| Stop::Damaged)
}

fn strip(document: &mut Document) {
    let title = info(document).and_then(|info| info.get(b"Title").ok().cloned());
    document.trailer.remove(b"Info");
    if let Some(title) = title {
        let info = document.add_object(Dictionary::from_iter([("Title", title)]));
        document.trailer.set("Info", info);
    }
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    if let Ok(catalog) = document.catalog_mut() {
        for name in [&b"Metadata"[..], b"AA", b"AF"] {
            catalog.remove(name);
        }
        if catalog.get(b"OpenAction").is_ok_and(|action| !matches!(action, Object::Array(_))) {
            catalog.remove(b"OpenAction");
        }
    }
    let names = document.catalog().ok().and_then(|catalog| catalog.get(b"Names").ok().cloned());
    match names {
        Some(Object::Reference(id)) => document.get_dictionary_mut(id).map(without_programs).unwrap_or_default(),
        Some(Object::Dictionary(_)) => {
            let names = document.catalog_mut().and_then(|catalog| catalog.get_mut(b"Names")).and_then(Object::as_dict_mut);
            names.map(without_programs).unwrap_or_default();
        }
        _ => {}
    }
    for page in pages {
        strip_page(document, page);
    }
    document.prune_objects();
}

fn without_programs(names: &mut Dictionary) {
    for name in PROGRAMS {
        names.remove(name);
    }
}

/// What is drawn over a page.
fn marks(document: &Document, page: ObjectId) -> Vec<Object> {
    let marks = document.get_dictionary(page).and_then(|page| page.get(b"Annots")).and_then(|marks| document.dereference(marks));
    marks.ok().and_then(|(_, marks)| marks.as_array().ok()).cloned().unwrap_or_default()
}

/// The mark, where it is a remark.
fn remark<'a>(document: &'a Document, mark: &'a Object) -> Option<&'a Dictionary> {
    let (_, mark) = document.dereference(mark).ok()?;
    let mark = mark.as_dict().ok()?;
    let subtype = mark.get(b"Subtype").and_then(Object::as_name).ok()?;
    REMARKS.contains(&subtype).then_some(mark)
}

fn strip_page(document: &mut Document, page: ObjectId) {
    let marks = marks(document, page);
    let kept: Vec<Object> = marks.iter().filter(|mark| remark(document, mark).is_none()).cloned().collect();
    if let Ok(found) = document.get_dictionary_mut(page) {
        found.remove(b"AA");
        found.remove(b"Metadata");
        if kept.len() < marks.len() {
            found.set("Annots", kept);
        }
    }
}

fn has_programs(document: &Document) -> bool {
    let Ok(catalog) = document.catalog() else { return false };
    let names = catalog.get(b"Names").ok().and_then(|names| document.dereference(names).ok()).map(|(_, names)| names);
    let is_named = names.and_then(|names| names.as_dict().ok()).is_some_and(|names| PROGRAMS.iter().any(|name| names.has(name)));
    let action = catalog.get(b"OpenAction").ok().and_then(|action| document.dereference(action).ok()).map(|(_, action)| action);
    let begins = action.and_then(|action| action.as_dict().ok()).is_some_and(|action| {
        let sort = action.get(b"S").and_then(Object::as_name).unwrap_or_default();
        matches!(sort, b"JavaScript" | b"Launch")
    });
    is_named || begins || catalog.has(b"AA")
}

fn info(document: &Document) -> Option<&Dictionary> {
    let (_, info) = document.dereference(document.trailer.get(b"Info").ok()?).ok()?;
    info.as_dict().ok()
}

fn load(mut file: File) -> Result<Document, Stop> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    let document = catch_unwind(|| Document::load_mem(&bytes)).map_err(|_| Stop::Damaged)?.map_err(|_| Stop::Damaged)?;
    // Written anew, a document with a password would lose it.
    if document.is_encrypted() { Err(Stop::Encrypted) } else { Ok(document) }
}
