//! The words of a PPT presentation: a stream of records within records, in which the texts of the
//! slides lie in the order of showing, and the texts of drawings further on.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use cfb::{CompoundFile, Stream};
use encoding_rs::{UTF_16LE, WINDOWS_1252};

use super::Place;
use super::gathered::{Gathered, Stop};

const RECORDS: usize = 2_000_000;
const TEXT: u32 = 4 * 1024 * 1024;
const TEXTS: usize = 32 * 1024 * 1024;

const DOCUMENT: u16 = 0x03e8;
const SLIDE: u16 = 0x03ee;
const NOTES: u16 = 0x03f0;
const SLIDE_TEXTS: u16 = 0x03f3;
const MASTER: u16 = 0x03f8;
const HEADER: u16 = 0x0f9f;
const WIDE_TEXT: u16 = 0x0fa0;
const NARROW_TEXT: u16 = 0x0fa8;
const HANDOUT: u16 = 0x0fc9;
const LIST: u16 = 0x0ff0;

pub(super) fn read(file: File, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut compound = CompoundFile::open(file).map_err(|_| Stop::Damaged)?;
    let stream = compound.open_stream("/PowerPoint Document").map_err(|_| Stop::Damaged)?;
    let mut show = Show::default();
    let read = show.read(stream);
    for (index, slide) in show.slides.into_iter().enumerate() {
        gathered.begin(Place::Slide(u32::try_from(index + 1).unwrap_or(u32::MAX)))?;
        for text in slide.outline.iter().chain(&slide.drawn) {
            text.put(gathered)?;
        }
    }
    for text in &show.notes {
        text.put(gathered)?;
    }
    read
}

/// The texts of a slide lie in the outline, those that were drawn freely in the slide itself.
#[derive(Default)]
struct Show {
    slides: Vec<Slide>,
    notes: Vec<Text>,
    inside: Inside,
    listed: usize,
    drawn: usize,
}

#[derive(Default)]
struct Slide {
    outline: Vec<Text>,
    drawn: Vec<Text>,
}

struct Text {
    is_title: bool,
    text: String,
}

/// The record that the reading is inside of.
#[derive(Default, Clone, Copy)]
enum Inside {
    #[default]
    Other,
    Outline,
    Slide,
    Notes,
}

impl Show {
    fn read(&mut self, mut stream: Stream<File>) -> Result<(), Stop> {
        let mut is_title = false;
        let mut most = TEXTS;
        for _ in 0..RECORDS {
            let mut header = [0; 8];
            if stream.read_exact(&mut header).is_err() {
                return Ok(());
            }
            let [low, high, kind_low, kind_high, a, b, c, d] = header;
            let version = u16::from_le_bytes([low, high]);
            let length = u32::from_le_bytes([a, b, c, d]);
            match u16::from_le_bytes([kind_low, kind_high]) {
                MASTER | HANDOUT => skip(&mut stream, length)?,
                // The lists of masters and of notes repeat what stands elsewhere.
                LIST if version >> 4 != 0 => skip(&mut stream, length)?,
                LIST => self.inside = Inside::Outline,
                DOCUMENT => self.inside = Inside::Other,
                NOTES => self.inside = Inside::Notes,
                SLIDE => {
                    self.inside = Inside::Slide;
                    self.drawn += 1;
                    is_title = false;
                }
                SLIDE_TEXTS => {
                    self.listed += 1;
                    self.slide(self.listed);
                    skip(&mut stream, length)?;
                }
                HEADER => is_title = matches!(bytes(&mut stream, length)?.first(), Some(0 | 6)),
                kind @ (WIDE_TEXT | NARROW_TEXT) => {
                    let encoding = if kind == WIDE_TEXT { UTF_16LE } else { WINDOWS_1252 };
                    let bytes = bytes(&mut stream, length)?;
                    most = most.checked_sub(bytes.len()).ok_or(Stop::Enough)?;
                    let text = encoding.decode_without_bom_handling(&bytes).0.into_owned();
                    self.put(Text { is_title, text });
                }
                // A record of records is simply entered.
                _ if version & 0x0f == 0x0f => {}
                _ => skip(&mut stream, length)?,
            }
        }
        Err(Stop::Enough)
    }

    fn put(&mut self, text: Text) {
        match self.inside {
            // A lone asterisk stands for the date or the number of the slide.
            _ if text.text == "*" => {}
            Inside::Outline => self.slide(self.listed).outline.push(text),
            Inside::Slide => self.slide(self.drawn).drawn.push(text),
            Inside::Notes => self.notes.push(text),
            Inside::Other => {}
        }
    }

    /// A slide by its number; it and those before it come to be.
    fn slide(&mut self, number: usize) -> &mut Slide {
        let count = number.max(1);
        if self.slides.len() < count {
            self.slides.resize_with(count, Slide::default);
        }
        &mut self.slides[count - 1]
    }
}

impl Text {
    fn put(&self, gathered: &mut Gathered) -> Result<(), Stop> {
        if self.is_title {
            return gathered.heading(2, &self.text.replace(['\r', '\u{b}'], " "));
        }
        for paragraph in self.text.split('\r') {
            gathered.paragraph(&paragraph.replace('\u{b}', "\n"))?;
        }
        Ok(())
    }
}

fn bytes(stream: &mut Stream<File>, length: u32) -> Result<Vec<u8>, Stop> {
    if length > TEXT {
        return Err(Stop::Bomb);
    }
    let mut bytes = Vec::new();
    stream.take(u64::from(length)).read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    Ok(bytes)
}

fn skip(stream: &mut Stream<File>, length: u32) -> Result<(), Stop> {
    stream.seek(SeekFrom::Current(i64::from(length))).map(|_| ()).map_err(|_| Stop::Damaged)
}
