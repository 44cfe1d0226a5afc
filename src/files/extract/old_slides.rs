//! The words of a PPT presentation: a stream of records within records, in which the texts of the
//! slides lie in the order of showing, and the texts of drawings further on.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use cfb::CompoundFile;
use encoding_rs::{UTF_16LE, WINDOWS_1252};

use super::Place;
use super::gathered::{Gathered, Stop};

const RECORDS: usize = 2_000_000;
const TEXT: u32 = 4 * 1024 * 1024;

const SLIDE: u16 = 0x03ee;
const SLIDE_TEXTS: u16 = 0x03f3;
const MASTER: u16 = 0x03f8;
const HEADER: u16 = 0x0f9f;
const WIDE_TEXT: u16 = 0x0fa0;
const NARROW_TEXT: u16 = 0x0fa8;
const LIST: u16 = 0x0ff0;

pub(super) fn read(file: File, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut compound = CompoundFile::open(file).map_err(|_| Stop::Damaged)?;
    let mut stream = compound.open_stream("/PowerPoint Document").map_err(|_| Stop::Damaged)?;
    let mut slide = 0;
    let mut is_title = false;
    for _ in 0..RECORDS {
        let mut header = [0; 8];
        if stream.read_exact(&mut header).is_err() {
            return Ok(());
        }
        let [low, high, kind_low, kind_high, a, b, c, d] = header;
        let version = u16::from_le_bytes([low, high]);
        let kind = u16::from_le_bytes([kind_low, kind_high]);
        let length = u32::from_le_bytes([a, b, c, d]);
        match kind {
            // Of the three lists the first is that of the slides; the others repeat masters and notes.
            MASTER => skip(&mut stream, length)?,
            LIST if version >> 4 == 1 => skip(&mut stream, length)?,
            SLIDE_TEXTS => {
                slide += 1;
                gathered.begin(Place::Slide(slide))?;
                skip(&mut stream, length)?;
            }
            SLIDE => is_title = false,
            HEADER => {
                let kind = bytes(&mut stream, length)?;
                is_title = matches!(kind.first(), Some(0 | 6));
            }
            WIDE_TEXT | NARROW_TEXT => {
                let encoding = if kind == WIDE_TEXT { UTF_16LE } else { WINDOWS_1252 };
                let bytes = bytes(&mut stream, length)?;
                let (text, _) = encoding.decode_without_bom_handling(&bytes);
                put(&text, is_title, gathered)?;
            }
            // A record of records is simply entered.
            _ if version & 0x0f == 0x0f => {}
            _ => skip(&mut stream, length)?,
        }
    }
    Err(Stop::Enough)
}

fn put(text: &str, is_title: bool, gathered: &mut Gathered) -> Result<(), Stop> {
    if is_title {
        return gathered.heading(2, &text.replace(['\r', '\u{b}'], " "));
    }
    for paragraph in text.split('\r') {
        gathered.paragraph(&paragraph.replace('\u{b}', "\n"))?;
    }
    Ok(())
}

fn bytes(stream: &mut cfb::Stream<File>, length: u32) -> Result<Vec<u8>, Stop> {
    if length > TEXT {
        return Err(Stop::Bomb);
    }
    let mut bytes = Vec::new();
    stream.take(u64::from(length)).read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    Ok(bytes)
}

fn skip(stream: &mut cfb::Stream<File>, length: u32) -> Result<(), Stop> {
    stream.seek(SeekFrom::Current(i64::from(length))).map(|_| ()).map_err(|_| Stop::Damaged)
}
