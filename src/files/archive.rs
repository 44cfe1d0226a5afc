//! Reading a ZIP container from strangers: DOCX and its kin, OpenDocument, plain archives. The
//! list of contents is read with bounds and checked before anything is unpacked: entries may not
//! overlap, hide behind other bytes, or promise more than an honest document holds.

use std::collections::HashSet;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Take};

use flate2::bufread::DeflateDecoder;

use super::blob::PutError;
use super::limits::Rejected;
use super::sniff::unreadable;

const ENTRIES: u64 = 10_000;
const LIST: u64 = 8 * 1024 * 1024;
/// A container may not unpack into more than this,
const UNPACKED: u64 = 768 * 1024 * 1024;
/// nor, beyond the first megabytes, into so many times its own size.
const RATIO: u64 = 150;
const RATIO_FROM: u64 = 16 * 1024 * 1024;

const END: [u8; 4] = *b"PK\x05\x06";
const END_LENGTH: usize = 22;
const ENTRY: [u8; 4] = *b"PK\x01\x02";
const ENTRY_LENGTH: usize = 46;
const LOCAL: [u8; 4] = *b"PK\x03\x04";
const LOCAL_LENGTH: usize = 30;
const LOCATOR: [u8; 4] = *b"PK\x06\x07";
const END_64: [u8; 4] = *b"PK\x06\x06";

pub(super) struct Archive<R> {
    source: R,
    entries: Vec<Entry>,
    twice_named: bool,
}

pub(super) struct Entry {
    pub(super) name: String,
    pub(super) size: u64,
    pub(super) is_folder: bool,
    packed: u64,
    method: u16,
    place: u64,
}

impl Entry {
    /// Packed in one of the two ways that every program knows.
    pub(super) fn is_readable(&self) -> bool {
        matches!(self.method, 0 | 8)
    }
}

impl<R: Read + Seek> Archive<R> {
    /// Reads the list of contents. `size` is the length of the whole source.
    pub(super) fn open(mut source: R, size: u64) -> Result<Archive<R>, PutError> {
        let list = find_list(&mut source, size)?;
        source.seek(SeekFrom::Start(list.place)).map_err(unreadable)?;
        let length = usize::try_from(list.length).map_err(|_| Rejected::Bomb)?;
        let mut bytes = vec![0; length];
        source.read_exact(&mut bytes).map_err(unreadable)?;
        let entries = read_list(&bytes, &list)?;
        measure(&entries, size)?;
        refuse_overlaps(&entries, list.place)?;
        let mut names = HashSet::new();
        let twice_named = !entries.iter().all(|entry| names.insert(entry.name.to_lowercase()));
        Ok(Archive { source, entries, twice_named })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// Two entries of one name: programs differ in which of them they read.
    pub(super) fn names_twice(&self) -> bool {
        self.twice_named
    }

    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The content of one entry; reading more than `most` bytes of it is an error.
    pub(super) fn read(&mut self, index: usize, most: u64) -> Result<Unpacked<'_, R>, PutError> {
        let entry = self.entries.get(index).ok_or(Rejected::Damaged)?;
        self.source.seek(SeekFrom::Start(entry.place)).map_err(unreadable)?;
        let mut local = [0; LOCAL_LENGTH];
        self.source.read_exact(&mut local).map_err(unreadable)?;
        if local[..4] != LOCAL {
            return Err(Rejected::Damaged.into());
        }
        let skip = u64::from(word(&local, 26)) + u64::from(word(&local, 28));
        self.source.seek(SeekFrom::Current(skip.cast_signed())).map_err(unreadable)?;
        let packed = BufReader::new((&mut self.source).take(entry.packed));
        let source = match entry.method {
            0 => Method::Stored(packed),
            8 => Method::Deflated(DeflateDecoder::new(packed)),
            _ => return Err(Rejected::Damaged.into()),
        };
        Ok(Unpacked { source, left: most })
    }
}

/// The content of an entry, unpacked while it is read.
pub(super) struct Unpacked<'a, R> {
    source: Method<'a, R>,
    left: u64,
}

enum Method<'a, R> {
    Stored(BufReader<Take<&'a mut R>>),
    Deflated(DeflateDecoder<BufReader<Take<&'a mut R>>>),
}

impl<R: Read> Read for Unpacked<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.source {
            Method::Stored(source) => source.read(buffer)?,
            Method::Deflated(source) => source.read(buffer)?,
        };
        self.left =
            self.left.checked_sub(read as u64).ok_or_else(|| io::Error::new(io::ErrorKind::FileTooLarge, Rejected::Bomb))?;
        Ok(read)
    }
}

struct List {
    place: u64,
    length: u64,
    count: u64,
}

/// The end record must be the very last thing of the file, and the list must end where it begins.
fn find_list<R: Read + Seek>(source: &mut R, size: u64) -> Result<List, PutError> {
    let tail_length = size.min(END_LENGTH as u64 + u64::from(u16::MAX));
    source.seek(SeekFrom::Start(size - tail_length)).map_err(unreadable)?;
    let mut tail = Vec::new();
    source.by_ref().take(tail_length).read_to_end(&mut tail).map_err(unreadable)?;
    let at = (0..tail.len().saturating_sub(END_LENGTH - 1))
        .rev()
        .find(|&at| tail[at..].starts_with(&END) && at + END_LENGTH + usize::from(word(&tail, at + 20)) == tail.len())
        .ok_or(Rejected::Damaged)?;
    let mut list = List {
        count: u64::from(word(&tail, at + 10)),
        length: u64::from(double(&tail, at + 12)),
        place: u64::from(double(&tail, at + 16)),
    };
    let mut end = size - tail_length + at as u64;
    if at >= 20 && tail[at - 20..].starts_with(&LOCATOR) {
        end = quad(&tail, at - 12);
        let mut record = [0; 56];
        source.seek(SeekFrom::Start(end)).map_err(unreadable)?;
        source.read_exact(&mut record).map_err(unreadable)?;
        if record[..4] != END_64 {
            return Err(Rejected::Damaged.into());
        }
        list = List { count: quad(&record, 32), length: quad(&record, 40), place: quad(&record, 48) };
    }
    if list.place.checked_add(list.length) != Some(end) {
        return Err(Rejected::Damaged.into());
    }
    if list.count > ENTRIES || list.length > LIST {
        return Err(Rejected::Bomb.into());
    }
    Ok(list)
}

fn read_list(bytes: &[u8], list: &List) -> Result<Vec<Entry>, PutError> {
    let mut entries = Vec::new();
    let mut rest = bytes;
    while entries.len() as u64 != list.count {
        if rest.len() < ENTRY_LENGTH || rest[..4] != ENTRY {
            return Err(Rejected::Damaged.into());
        }
        let flags = word(rest, 8);
        if flags & 0x41 != 0 {
            return Err(Rejected::Encrypted.into());
        }
        let name_end = ENTRY_LENGTH + usize::from(word(rest, 28));
        let extra_end = name_end + usize::from(word(rest, 30));
        let end = extra_end + usize::from(word(rest, 32));
        let (Some(name), Some(extra), Some(next)) =
            (rest.get(ENTRY_LENGTH..name_end), rest.get(name_end..extra_end), rest.get(end..))
        else {
            return Err(Rejected::Damaged.into());
        };
        let name = decoded(name);
        if is_link(double(rest, 38)) || leads_outside(&name) {
            return Err(Rejected::Bomb.into());
        }
        let mut entry = Entry {
            is_folder: name.ends_with('/'),
            name,
            packed: u64::from(double(rest, 20)),
            size: u64::from(double(rest, 24)),
            method: word(rest, 10),
            place: u64::from(double(rest, 42)),
        };
        enlarge(&mut entry, extra)?;
        entries.push(entry);
        rest = next;
    }
    Ok(entries)
}

/// Takes the sizes from the ZIP64 field where the short ones are full.
fn enlarge(entry: &mut Entry, mut extra: &[u8]) -> Result<(), PutError> {
    const FULL: u64 = u32::MAX as u64;
    while extra.len() >= 4 {
        let end = 4 + usize::from(word(extra, 2));
        let Some(field) = extra.get(4..end) else { return Err(Rejected::Damaged.into()) };
        if word(extra, 0) == 1 {
            let mut numbers = field.chunks_exact(8).map(|number| quad(number, 0));
            for value in [&mut entry.size, &mut entry.packed, &mut entry.place] {
                if *value == FULL {
                    *value = numbers.next().ok_or(Rejected::Damaged)?;
                }
            }
        }
        extra = &extra[end..];
    }
    Ok(())
}

fn measure(entries: &[Entry], size: u64) -> Result<(), PutError> {
    let unpacked = entries.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.size));
    let swollen = unpacked > RATIO_FROM && unpacked / RATIO > size;
    if unpacked > UNPACKED || swollen {
        return Err(Rejected::Bomb.into());
    }
    Ok(())
}

/// Entries that share bytes unpack the same bytes many times over.
fn refuse_overlaps(entries: &[Entry], list: u64) -> Result<(), PutError> {
    let mut places: Vec<(u64, u64)> = entries.iter().map(|entry| (entry.place, entry.packed)).collect();
    places.sort_unstable();
    if places.first().is_some_and(|(place, _)| *place != 0) {
        return Err(Rejected::Damaged.into());
    }
    let nexts = places.iter().skip(1).map(|(place, _)| *place).chain([list]);
    for ((place, packed), next) in places.iter().zip(nexts) {
        let end = place.checked_add(*packed).and_then(|end| end.checked_add(LOCAL_LENGTH as u64));
        if end.is_none_or(|end| end > next) {
            return Err(Rejected::Bomb.into());
        }
    }
    Ok(())
}

/// Old Windows archivers write names in the code page of DOS.
fn decoded(name: &[u8]) -> String {
    match std::str::from_utf8(name) {
        Ok(name) => name.to_owned(),
        Err(_) => encoding_rs::IBM866.decode_without_bom_handling(name).0.into_owned(),
    }
}

fn is_link(attributes: u32) -> bool {
    (attributes >> 16) & 0xf000 == 0xa000
}

fn leads_outside(name: &str) -> bool {
    let absolute = name.starts_with(['/', '\\']) || name.as_bytes().get(1) == Some(&b':');
    absolute || name.split(['/', '\\']).any(|part| part == "..")
}

fn word(bytes: &[u8], at: usize) -> u16 {
    number::<2>(bytes, at).map_or(0, u16::from_le_bytes)
}

fn double(bytes: &[u8], at: usize) -> u32 {
    number::<4>(bytes, at).map_or(0, u32::from_le_bytes)
}

fn quad(bytes: &[u8], at: usize) -> u64 {
    number::<8>(bytes, at).map_or(0, u64::from_le_bytes)
}

fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk::<N>().copied()
}
