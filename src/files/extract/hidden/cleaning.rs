//! A package written anew: parts that tell who remarked what are left out, those that name somebody or remember changes are
//! rewritten, photographs lose the place where they were taken, all others are copied.

use std::fs::File;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::super::super::jpeg;
use super::super::super::kind::Kind;
use super::super::super::png;
use super::super::gathered::Stop;
use super::super::package::Package;
use super::super::picture;
use super::photograph::{is_large, is_large_drawing};
use super::rewriting::{Rules, is_left_out, rewrite};

/// A part that has to be in memory whole.
const PART: u64 = 64 * 1024 * 1024;

pub(super) fn clean(file: File, kind: Kind) -> Result<Vec<u8>, Stop> {
    let mut package = Package::open(file)?;
    let names: Vec<String> = package.names().map(|(name, _)| name.to_owned()).collect();
    let mut fresh = ZipWriter::new(Cursor::new(Vec::new()));
    for name in names.iter().filter(|name| !is_left_out(kind, name)) {
        let mut bytes = Vec::new();
        package.part(name)?.take(PART + 1).read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
        if bytes.len() as u64 > PART {
            return Err(Stop::Bomb);
        }
        let is_packed = name != "mimetype" && !is_picture(name);
        let method = if is_packed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let cleaned = match rules(kind, name) {
            Some(rules) => rewrite(&bytes, rules)?,
            None if is_picture(name) => without_place(bytes),
            None if name.ends_with(".vml") => without_notes(bytes),
            None => bytes,
        };
        fresh.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method)).map_err(|_| Stop::Damaged)?;
        fresh.write_all(&cleaned).map_err(|_| Stop::Damaged)?;
    }
    Ok(fresh.finish().map_err(|_| Stop::Damaged)?.into_inner())
}

/// How a part is rewritten; the others are copied.
fn rules(kind: Kind, name: &str) -> Option<Rules> {
    match (kind, name) {
        (Kind::Odt | Kind::Odp | Kind::Ods, "meta.xml") => Some(Rules::Properties),
        (Kind::Odt | Kind::Odp | Kind::Ods, "content.xml" | "styles.xml") => Some(Rules::OpenDocument),
        (Kind::Odt | Kind::Odp | Kind::Ods, _) => None,
        (_, "docProps/core.xml" | "docProps/app.xml") => Some(Rules::Properties),
        (_, "[Content_Types].xml") => Some(Rules::Types(kind)),
        (Kind::Docx | Kind::Pptx | Kind::Xlsx, name) if name.ends_with(".rels") => Some(Rules::Relations),
        (Kind::Docx, name) if name.starts_with("word/") && name.ends_with(".xml") && !name[5..].contains('/') => {
            Some(Rules::Word)
        }
        (Kind::Pptx, name) if name.starts_with("ppt/slides/slide") => Some(Rules::Slide),
        _ => None,
    }
}

fn is_picture(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".jpg", ".jpeg", ".jpe", ".png"].iter().any(|ending| name.ends_with(ending))
}

/// The picture without what it tells of its owner, and no larger than a screen; as it is where it cannot be read.
fn without_place(picture: Vec<u8>) -> Vec<u8> {
    let mut stripped = Vec::new();
    let done = match picture.starts_with(&jpeg::SIGNATURE) {
        true => jpeg::strip(picture.as_slice(), &mut stripped),
        false if picture.starts_with(&png::SIGNATURE) => png::strip(picture.as_slice(), &mut stripped),
        false => return picture,
    };
    if done.is_err() {
        return picture;
    }
    let smaller = match jpeg::told(&stripped) {
        Some(told) => is_large(&stripped, &told).then(|| picture::smaller(&stripped)),
        None => is_large_drawing(&stripped).then(|| picture::smaller_drawing(&stripped)),
    };
    match smaller {
        Some(Ok(smaller)) => smaller,
        _ => stripped,
    }
}

/// The drawings of a sheet without the little windows in which remarks are shown. Excel does not write them as whole XML.
fn without_notes(drawings: Vec<u8>) -> Vec<u8> {
    const END: &str = "</v:shape>";
    let text = match String::from_utf8(drawings) {
        Ok(text) => text,
        Err(other) => return other.into_bytes(),
    };
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(end) = rest.find(END).map(|end| end + END.len()) {
        let shape = ["<v:shape ", "<v:shape>"].iter().filter_map(|start| rest[..end].rfind(start)).max();
        let is_note = shape.is_some_and(|start| rest[start..end].contains("ObjectType=\"Note\""));
        kept.push_str(&rest[..shape.filter(|_| is_note).unwrap_or(end)]);
        rest = &rest[end..];
    }
    (kept + rest).into_bytes()
}
