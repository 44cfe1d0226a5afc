//! Judging an incoming file. Its content decides what it is; its name may only agree. Nothing is
//! unpacked here beyond a few small parts, whose size is bounded.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use infer::MatcherType;

use super::archive::Archive;
use super::blob::{PutError, StoreError};
use super::kind::{Found, Kind};
use super::limits::Rejected;
use super::{compound, container, jpeg, names, png, sound};

const HEAD: u64 = 8 * 1024;

/// What an accepted file is, or why it is not accepted.
pub(super) fn examine(file: &mut File, size: u64, name: &str) -> Result<Kind, PutError> {
    let extension = names::split(name).1.unwrap_or_default();
    let promised = Kind::of_extension(extension);
    let forbidden = Found::of_extension(extension);
    let kind = match content(file, size, promised) {
        Ok(kind) => kind,
        Err(PutError::Rejected(Rejected::Kind { found: Found::Unknown })) => {
            return Err(match (promised, forbidden) {
                (Some(_), _) => Rejected::Damaged,
                (None, Some(found)) => Rejected::Kind { found },
                (None, None) => Rejected::Kind { found: Found::Unknown },
            }
            .into());
        }
        Err(error) => return Err(error),
    };
    match (promised, forbidden) {
        (Some(named), _) if !kind.passes_for(named) => Err(Rejected::Mismatch { named, found: kind }.into()),
        (None, Some(Found::Picture)) if matches!(kind, Kind::Jpeg | Kind::Png) => Ok(kind),
        (None, Some(found)) => Err(Rejected::Kind { found }.into()),
        _ => Ok(kind),
    }
}

fn content(file: &mut File, size: u64, promised: Option<Kind>) -> Result<Kind, PutError> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    file.take(HEAD).read_to_end(&mut head).map_err(unreadable)?;
    if head.starts_with(b"PK\x03\x04") {
        return container::examine(Archive::open(file, size)?);
    }
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        return compound::examine(file);
    }
    if trimmed(&head).starts_with(b"%PDF-") {
        return whole_pdf(file, size).map(|()| Kind::Pdf);
    }
    if head.starts_with(&jpeg::SIGNATURE) {
        return Ok(Kind::Jpeg);
    }
    if head.starts_with(&png::SIGNATURE) {
        return Ok(Kind::Png);
    }
    if is_page(&head) {
        return Err(Rejected::Kind { found: Found::Page }.into());
    }
    if promised == Some(Kind::Text) && is_text(file).map_err(unreadable)? {
        return Ok(Kind::Text);
    }
    if let Some(found) = recognised(&head) {
        return Err(Rejected::Kind { found }.into());
    }
    if sound::is_mp3(file).map_err(unreadable)? {
        return Ok(Kind::Mp3);
    }
    Err(Rejected::Kind { found: Found::Unknown }.into())
}

/// A PDF that lost its end on the way has no list of its parts any more.
fn whole_pdf(file: &mut File, size: u64) -> Result<(), PutError> {
    const TAIL: u64 = 64 * 1024;
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(size.saturating_sub(TAIL))).map_err(unreadable)?;
    file.take(TAIL).read_to_end(&mut tail).map_err(unreadable)?;
    if tail.windows(9).any(|window| window == b"startxref") {
        return Ok(());
    }
    Err(Rejected::Damaged.into())
}

/// What a browser would take for a page or a drawing with scripts.
pub(super) fn is_page(head: &[u8]) -> bool {
    let head = trimmed(head);
    let start = String::from_utf8_lossy(&head[..head.len().min(2048)]).to_lowercase();
    let tags = ["<!doctype html", "<html", "<head", "<body", "<script", "<svg", "<iframe", "<?php"];
    if tags.iter().any(|tag| start.starts_with(tag)) {
        return true;
    }
    start.starts_with(['<']) && tags.iter().any(|tag| start.contains(tag))
        || start.starts_with("fws") && start.as_bytes().get(3).is_some_and(|byte| *byte < 0x40)
}

/// Plain text: no controls in it but ends of lines and tabulators.
fn is_text(file: &mut File) -> io::Result<bool> {
    let mut buffer = [0; 16 * 1024];
    file.seek(SeekFrom::Start(0))?;
    let mut is_first = true;
    loop {
        let read = file.read(&mut buffer)?;
        let bytes = &buffer[..read];
        if is_first && (bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff])) {
            return Ok(true);
        }
        is_first = false;
        if read == 0 {
            return Ok(true);
        }
        let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c);
        if bytes.iter().any(control) {
            return Ok(false);
        }
    }
}

/// The group of a known format that is not accepted.
pub(super) fn recognised(head: &[u8]) -> Option<Found> {
    let known = infer::get(head)?;
    let found = match known.mime_type() {
        "application/rtf"
        | "application/postscript"
        | "image/vnd.djvu"
        | "application/epub+zip"
        | "application/x-mobipocket-ebook" => Found::Document,
        "application/x-shockwave-flash" | "text/html" | "text/xml" | "application/wasm" => Found::Page,
        "text/x-shellscript" => Found::Program,
        "audio/mpeg" | "image/jpeg" | "image/png" | "application/pdf" | "application/x-ole-storage" => return None,
        _ => match known.matcher_type() {
            MatcherType::App => Found::Program,
            MatcherType::Image => Found::Picture,
            MatcherType::Video => Found::Video,
            MatcherType::Audio => Found::Sound,
            MatcherType::Archive => Found::Archive,
            MatcherType::Doc | MatcherType::Book => Found::Document,
            _ => Found::Unknown,
        },
    };
    Some(found)
}

fn trimmed(head: &[u8]) -> &[u8] {
    head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start()
}

/// A reading error: the content is to blame, unless the disk is.
pub(super) fn unreadable(error: io::Error) -> PutError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::NotFound => {
            Rejected::Damaged.into()
        }
        io::ErrorKind::FileTooLarge => Rejected::Bomb.into(),
        _ => StoreError::from(error).into(),
    }
}

/// A writing error is always ours.
pub(super) fn saved(written: io::Result<()>) -> Result<(), PutError> {
    written.map_err(|error| StoreError::from(error).into())
}
