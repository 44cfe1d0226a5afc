//! Whom the files of old Office name: among the properties that all of them have, and where DOC, XLS and PPT each write down
//! who saved them last. A name is blotted out where it stands, so that nothing else in the file moves.

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};

use cfb::CompoundFile;
use encoding_rs::{UTF_16LE, WINDOWS_1251};

use super::super::super::kind::Kind;
use super::super::gathered::Stop;
use super::finding::Findings;
use super::properties::{self, long, short};

/// More than any list of names takes.
const PIECE: u64 = 256 * 1024;
/// Records before the one that names the user are few.
const RECORDS: usize = 100;

/// Letters of one byte are crossed out by this, letters of two by the same and a zero.
const BLOT: [u8; 2] = [b' ', 0];

/// A name where it stands.
struct Name {
    stream: &'static str,
    at: usize,
    length: usize,
    is_wide: bool,
    /// Empty for what names nobody by itself: the road to the file on somebody's disk.
    text: String,
}

pub(super) fn find(file: File, kind: Kind, findings: &mut Findings) -> Result<(), Stop> {
    let mut compound = CompoundFile::open(file).map_err(|_| Stop::Damaged)?;
    names(&mut compound, kind).iter().for_each(|name| findings.author(&name.text));
    findings.old();
    Ok(())
}

pub(super) fn clean(mut file: File, kind: Kind) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    let mut compound = CompoundFile::open(Cursor::new(bytes)).map_err(|_| Stop::Damaged)?;
    for name in names(&mut compound, kind) {
        let mut stream = compound.open_stream(name.stream).map_err(|_| Stop::Damaged)?;
        let blot: Vec<u8> = match name.is_wide {
            true => BLOT.into_iter().cycle().take(name.length).collect(),
            false => vec![BLOT[0]; name.length],
        };
        let blotted = stream.seek(SeekFrom::Start(name.at as u64)).and_then(|_| stream.write_all(&blot));
        blotted.and_then(|()| stream.flush()).map_err(|_| Stop::Damaged)?;
    }
    compound.flush().map_err(|_| Stop::Damaged)?;
    Ok(compound.into_inner().into_inner())
}

fn names<F: Read + Seek>(compound: &mut CompoundFile<F>, kind: Kind) -> Vec<Name> {
    let mut names = Vec::new();
    for (stream, wanted) in properties::WANTED {
        let set = piece(compound, stream, 0, PIECE);
        names.extend(properties::find(&set, wanted).into_iter().map(|property| Name {
            stream,
            at: property.at.start,
            length: property.at.len(),
            is_wide: property.is_wide,
            text: property.text,
        }));
    }
    match kind {
        Kind::Doc => document(compound, &mut names),
        Kind::Xls => book(compound, &mut names),
        Kind::Ppt => show(compound, &mut names),
        _ => {}
    }
    names
}

/// A part of a stream; as much as there is of it.
fn piece<F: Read + Seek>(compound: &mut CompoundFile<F>, stream: &str, from: u64, length: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(mut stream) = compound.open_stream(stream)
        && stream.seek(SeekFrom::Start(from)).is_ok()
    {
        // What was read before something broke is looked at all the same.
        let _ = stream.take(length.min(PIECE)).read_to_end(&mut bytes);
    }
    bytes
}

/// Word keeps its author a second time, and the last ten who saved the file, with the roads to it on their disks.
fn document<F: Read + Seek>(compound: &mut CompoundFile<F>, names: &mut Vec<Name>) {
    const ASSOCIATED: usize = 0x019a;
    const SAVED_BY: usize = 0x02d2;
    let header = piece(compound, "/WordDocument", 0, 0x0300);
    let (Some(version), Some(flags)) = (short(&header, 2), short(&header, 0x0a)) else { return };
    if version < 0x00c1 {
        return;
    }
    let stream = if flags & 0x0200 != 0 { "/1Table" } else { "/0Table" };
    for (place, is_name) in [(ASSOCIATED, is_author as fn(usize) -> Option<bool>), (SAVED_BY, is_saver)] {
        let (Some(from), Some(length)) = (long(&header, place), long(&header, place + 4)) else { continue };
        let list = piece(compound, stream, from.into(), length.into());
        for (number, (at, length)) in strings(&list).into_iter().enumerate() {
            let Some(is_name) = is_name(number) else { continue };
            let text =
                if is_name { UTF_16LE.decode_without_bom_handling(&list[at..at + length]).0.into_owned() } else { String::new() };
            names.push(Name { stream, at: from as usize + at, length, is_wide: true, text });
        }
    }
}

/// Who wrote it and who saved it last stand at these places among strings about much else.
fn is_author(number: usize) -> Option<bool> {
    matches!(number, 6 | 7).then_some(true)
}

/// Names and roads take turns.
fn is_saver(number: usize) -> Option<bool> {
    Some(number.is_multiple_of(2))
}

/// Where the strings of a list of Word stand, and how many bytes each has.
fn strings(list: &[u8]) -> Vec<(usize, usize)> {
    const WIDE: u16 = 0xffff;
    let mut found = Vec::new();
    let (Some(WIDE), Some(count), Some(extra)) = (short(list, 0), short(list, 2), short(list, 4)) else { return found };
    let mut at = 6;
    for _ in 0..count {
        let Some(letters) = short(list, at) else { break };
        let (begin, length) = (at + 2, usize::from(letters) * 2);
        if begin + length > list.len() {
            break;
        }
        found.push((begin, length));
        at = begin + length + usize::from(extra);
    }
    found
}

/// Excel writes down who has the book open, in one of its first records.
fn book<F: Read + Seek>(compound: &mut CompoundFile<F>, names: &mut Vec<Name>) {
    const USER: u16 = 0x005c;
    const STREAM: &str = "/Workbook";
    let records = piece(compound, STREAM, 0, PIECE);
    let mut at = 0;
    for _ in 0..RECORDS {
        let (Some(kind), Some(length)) = (short(&records, at), short(&records, at + 2)) else { return };
        let body = at + 4;
        if kind == USER {
            let (Some(letters), Some(flags)) = (short(&records, body), records.get(body + 2)) else { return };
            let is_wide = flags & 1 != 0;
            let length = usize::from(letters) * if is_wide { 2 } else { 1 };
            let Some(name) = records.get(body + 3..body + 3 + length) else { return };
            let encoding = if is_wide { UTF_16LE } else { WINDOWS_1251 };
            let text = encoding.decode_without_bom_handling(name).0.into_owned();
            return names.push(Name { stream: STREAM, at: body + 3, length, is_wide, text });
        }
        at = body + usize::from(length);
    }
}

/// PowerPoint writes down who saved last, in letters of one byte and again in letters of two.
fn show<F: Read + Seek>(compound: &mut CompoundFile<F>, names: &mut Vec<Name>) {
    const STREAM: &str = "/Current User";
    const NARROW: usize = 28;
    let user = piece(compound, STREAM, 0, PIECE);
    let Some(letters) = short(&user, 20).map(usize::from) else { return };
    let wide = NARROW + letters + 4;
    let mut take = |at: usize, length: usize, is_wide: bool| {
        let Some(name) = user.get(at..at + length) else { return false };
        let encoding = if is_wide { UTF_16LE } else { WINDOWS_1251 };
        // The name is told once, by the letters that cannot be misread.
        let is_told = is_wide || user.len() < wide + letters * 2;
        let text = if is_told { encoding.decode_without_bom_handling(name).0.into_owned() } else { String::new() };
        names.push(Name { stream: STREAM, at, length, is_wide, text });
        true
    };
    if take(NARROW, letters, false) {
        take(wide, letters * 2, true);
    }
}
