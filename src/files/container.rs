//! What a ZIP container is: a document of new Office, an OpenDocument, or an archive whose
//! contents are looked through, since an archive is only as harmless as the worst thing in it.

use std::io::{BufReader, Read, Seek};

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

use super::archive::Archive;
use super::blob::PutError;
use super::kind::{Found, Kind};
use super::limits::Rejected;
use super::{names, sniff};

const TYPES: u64 = 2 * 1024 * 1024;

/// An archive for colleagues holds tens of files, not thousands.
const MEMBERS: usize = 1000;

pub(super) fn examine<R: Read + Seek>(mut archive: Archive<R>) -> Result<Kind, PutError> {
    if archive.entries().is_empty() {
        return Err(Rejected::Empty.into());
    }
    if let Some(index) = archive.position("[Content_Types].xml") {
        refuse_doubles(&archive)?;
        return office(&mut archive, index);
    }
    if let Some(index) = archive.position("mimetype") {
        let mut declared = String::new();
        archive.read(index, 4096)?.read_to_string(&mut declared).map_err(sniff::unreadable)?;
        refuse_doubles(&archive)?;
        return open_document(&mut archive, declared.trim());
    }
    let is_program = ["META-INF/MANIFEST.MF", "AndroidManifest.xml"];
    if is_program.iter().any(|name| archive.contains(name)) {
        return Err(Rejected::Kind { found: Found::Program }.into());
    }
    if archive.entries().iter().any(|entry| entry.name.ends_with(".iwa")) {
        return Err(Rejected::Kind { found: Found::Document }.into());
    }
    members(&mut archive)?;
    Ok(Kind::Zip)
}

fn refuse_doubles<R: Read + Seek>(archive: &Archive<R>) -> Result<(), PutError> {
    if archive.names_twice() {
        return Err(Rejected::Damaged.into());
    }
    Ok(())
}

fn office<R: Read + Seek>(archive: &mut Archive<R>, index: usize) -> Result<Kind, PutError> {
    let carries_macros = archive.entries().iter().any(|entry| {
        let name = entry.name.to_ascii_lowercase();
        name.ends_with("vbaproject.bin") || name.starts_with("xl/macrosheets/")
    });
    if carries_macros {
        return Err(Rejected::Macros.into());
    }
    let types = BufReader::new(archive.read(index, TYPES)?);
    let mut reader = Reader::from_reader(types);
    let mut buffer = Vec::new();
    let mut kind = None;
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|_| Rejected::Damaged)?;
        let (Event::Start(part) | Event::Empty(part)) = &event else {
            if matches!(event, Event::Eof) {
                break;
            }
            continue;
        };
        let declared = part.try_get_attribute("ContentType").map_err(|_| Rejected::Damaged)?;
        let Some(declared) = declared else { continue };
        let declared = declared.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Rejected::Damaged)?.to_ascii_lowercase();
        if declared.contains("macroenabled") || declared.contains("vbaproject") {
            return Err(Rejected::Macros.into());
        }
        kind = kind.or(office_kind(&declared));
        buffer.clear();
    }
    match kind {
        Some(kind) => Ok(kind),
        None => Err(Rejected::Kind { found: Found::Document }.into()),
    }
}

fn office_kind(declared: &str) -> Option<Kind> {
    let (family, part) = declared.strip_prefix("application/vnd.openxmlformats-officedocument.")?.split_once('.')?;
    match (family, part) {
        ("wordprocessingml", "document.main+xml" | "template.main+xml") => Some(Kind::Docx),
        ("presentationml", "presentation.main+xml" | "slideshow.main+xml" | "template.main+xml") => Some(Kind::Pptx),
        ("spreadsheetml", "sheet.main+xml" | "template.main+xml") => Some(Kind::Xlsx),
        _ => None,
    }
}

fn open_document<R: Read + Seek>(archive: &mut Archive<R>, declared: &str) -> Result<Kind, PutError> {
    let declared = declared.strip_prefix("application/vnd.oasis.opendocument.");
    let kind = match declared.map(|kind| kind.trim_end_matches("-template")) {
        Some("text") => Kind::Odt,
        Some("presentation") => Kind::Odp,
        Some("spreadsheet") => Kind::Ods,
        _ => return Err(Rejected::Kind { found: Found::Document }.into()),
    };
    let is_macro = |name: &str| name.starts_with("Basic/") || name.starts_with("Scripts/");
    if archive.entries().iter().any(|entry| is_macro(&entry.name)) {
        return Err(Rejected::Macros.into());
    }
    if archive.contains("encrypted-package") {
        return Err(Rejected::Encrypted.into());
    }
    if let Some(index) = archive.position("META-INF/manifest.xml") {
        let mut manifest = Vec::new();
        archive.read(index, TYPES)?.read_to_end(&mut manifest).map_err(sniff::unreadable)?;
        let locked = b"encryption-data";
        if manifest.windows(locked.len()).any(|window| window == locked) {
            return Err(Rejected::Encrypted.into());
        }
    }
    Ok(kind)
}

fn members<R: Read + Seek>(archive: &mut Archive<R>) -> Result<(), PutError> {
    if archive.entries().len() > MEMBERS {
        return Err(Rejected::Bomb.into());
    }
    for index in 0..archive.entries().len() {
        let entry = &archive.entries()[index];
        if entry.is_folder {
            continue;
        }
        let name = names::safe(&entry.name);
        let extension = names::split(&name).1.unwrap_or_default().to_ascii_lowercase();
        if extension.ends_with('m') && Found::of_extension(&extension) == Some(Found::Document) {
            return Err(Rejected::Inside { name, found: Found::Document }.into());
        }
        match Found::of_extension(&extension) {
            Some(Found::Archive) => return Err(Rejected::Nested { name }.into()),
            Some(found @ (Found::Program | Found::Page)) => {
                return Err(Rejected::Inside { name, found }.into());
            }
            _ => {}
        }
        let Some(head) = head(archive, index)? else { continue };
        if head.starts_with(b"PK") {
            if !is_packed_document(&extension) {
                return Err(Rejected::Nested { name }.into());
            }
            continue;
        }
        if sniff::is_page(&head) {
            return Err(Rejected::Inside { name, found: Found::Page }.into());
        }
        match sniff::recognised(&head) {
            Some(Found::Archive) => return Err(Rejected::Nested { name }.into()),
            Some(found @ Found::Program) => return Err(Rejected::Inside { name, found }.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Documents of new Office and OpenDocument are archives themselves.
fn is_packed_document(extension: &str) -> bool {
    use Kind::{Docx, Odp, Ods, Odt, Pptx, Xlsx};
    matches!(Kind::of_extension(extension), Some(Docx | Odt | Pptx | Odp | Xlsx | Ods))
}

/// The first bytes of a member; nothing when it is packed in a way that is not read here.
fn head<R: Read + Seek>(archive: &mut Archive<R>, index: usize) -> Result<Option<Vec<u8>>, PutError> {
    const HEAD: u64 = 1024;
    if !archive.entries()[index].is_readable() {
        return Ok(None);
    }
    let mut head = Vec::new();
    archive.read(index, u64::MAX)?.take(HEAD).read_to_end(&mut head).map_err(sniff::unreadable)?;
    Ok(Some(head))
}
