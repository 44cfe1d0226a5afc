//! The words of a DOC document. The text lies in pieces; a table of pieces says where each is and
//! whether its letters take one byte or two. Styles are not read: everything is a paragraph.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use cfb::{CompoundFile, Stream};
use encoding_rs::{UTF_16LE, WINDOWS_1251, WINDOWS_1252};

use super::Place;
use super::gathered::{Gathered, Stop};

/// The tables of the file are read whole; they are never so long in an honest one.
const TABLE: u64 = 32 * 1024 * 1024;

pub(super) fn read(file: File, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut compound = CompoundFile::open(file).map_err(damaged)?;
    let mut document = compound.open_stream("/WordDocument").map_err(damaged)?;
    let mut header = vec![0; 0x01aa];
    document.read_exact(&mut header).map_err(damaged)?;
    let flags = u16::from_le_bytes([header[0x0a], header[0x0b]]);
    if flags & 0x0100 != 0 {
        return Err(Stop::Encrypted);
    }
    // Before Word 97 the text lay in one piece.
    if u16::from_le_bytes([header[2], header[3]]) < 0x00c1 {
        let (start, end) = (long(&header, 0x18), long(&header, 0x1c));
        let bytes = piece(&mut document, start, u64::from(end.saturating_sub(start)))?;
        return paragraphs(&WINDOWS_1251.decode_without_bom_handling(&bytes).0, gathered);
    }
    let table = if flags & 0x0200 != 0 { "/1Table" } else { "/0Table" };
    let mut table = compound.open_stream(table).map_err(damaged)?;
    let pieces = piece(&mut table, long(&header, 0x01a2), u64::from(long(&header, 0x01a6)))?;
    let text_and_notes = u64::from(long(&header, 0x4c)) + u64::from(long(&header, 0x50));
    let text = joined(&mut document, piece_table(&pieces)?, text_and_notes)?;
    paragraphs(&text, gathered)
}

/// The table of pieces comes after property blocks of varying length.
fn piece_table(mut bytes: &[u8]) -> Result<&[u8], Stop> {
    loop {
        match bytes {
            [1, low, high, rest @ ..] => {
                let length = usize::from(u16::from_le_bytes([*low, *high]));
                bytes = rest.get(length..).ok_or(Stop::Damaged)?;
            }
            [2, a, b, c, d, rest @ ..] => {
                let length = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
                return rest.get(..length).ok_or(Stop::Damaged);
            }
            _ => return Err(Stop::Damaged),
        }
    }
}

fn joined(document: &mut Stream<File>, table: &[u8], most: u64) -> Result<String, Stop> {
    let count = table.len().saturating_sub(4) / 12;
    let mut text = String::new();
    for index in 0..count {
        let (from, to) = (u64::from(long(table, index * 4)), u64::from(long(table, index * 4 + 4)));
        if from >= most {
            break;
        }
        let letters = to.min(most).saturating_sub(from);
        let place = long(table, (count + 1) * 4 + index * 8 + 2);
        let start = place & 0x3fff_ffff;
        if place & 0x4000_0000 == 0 {
            let bytes = piece(document, start, letters * 2)?;
            text.push_str(&UTF_16LE.decode_without_bom_handling(&bytes).0);
        } else {
            let bytes = piece(document, start / 2, letters)?;
            text.push_str(&WINDOWS_1252.decode_without_bom_handling(&bytes).0);
        }
    }
    Ok(text)
}

fn piece(stream: &mut Stream<File>, start: u32, length: u64) -> Result<Vec<u8>, Stop> {
    if length > TABLE {
        return Err(Stop::Bomb);
    }
    stream.seek(SeekFrom::Start(u64::from(start))).map_err(damaged)?;
    let mut bytes = Vec::new();
    stream.take(length).read_to_end(&mut bytes).map_err(damaged)?;
    Ok(bytes)
}

/// Controls end paragraphs and cells, turn pages, and enclose fields, whose codes are not text.
fn paragraphs(text: &str, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut paragraph = String::new();
    let mut codes = 0_u32;
    let mut page = 1;
    for character in text.chars() {
        match character {
            '\u{13}' => codes += 1,
            '\u{14}' | '\u{15}' => codes = codes.saturating_sub(1),
            _ if codes > 0 => {}
            '\r' | '\u{7}' | '\u{c}' => {
                gathered.paragraph(&paragraph)?;
                paragraph.clear();
                if character == '\u{c}' {
                    page += 1;
                    gathered.begin(Place::Page(page))?;
                }
            }
            '\u{b}' => paragraph.push('\n'),
            '\u{1e}' => paragraph.push('-'),
            '\u{1f}' => {}
            _ => paragraph.push(character),
        }
    }
    gathered.paragraph(&paragraph)
}

fn long(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|bytes| bytes.first_chunk()).map_or(0, |four| u32::from_le_bytes(*four))
}

fn damaged(_: std::io::Error) -> Stop {
    Stop::Damaged
}
