//! A JPEG picture without what it tells about its owner: the place and time of the photograph,
//! the camera, notes, thumbnails, and whatever follows the end of the picture. How the camera was
//! held is kept, or photographs would lie on their side; so are the colours.

use std::io::{BufRead, Read, Write};

use super::blob::PutError;
use super::limits::Rejected;
use super::png::PIXELS;
use super::sniff::{saved, unreadable};

/// The first bytes of every JPEG.
pub(super) const SIGNATURE: [u8; 3] = [0xff, START, 0xff];

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const EXIF: u8 = 0xe1;
const COLOURS: u8 = 0xe2;
const ADOBE: u8 = 0xee;
const COMMENT: u8 = 0xfe;

pub(super) fn strip(mut picture: impl BufRead, out: &mut impl Write) -> Result<(), PutError> {
    let mut start = [0; 2];
    picture.read_exact(&mut start).map_err(unreadable)?;
    if start != [0xff, START] {
        return Err(Rejected::Damaged.into());
    }
    saved(out.write_all(&start))?;
    let mut is_shown = false;
    let mut marker = next_marker(&mut picture)?;
    loop {
        match marker {
            END if is_shown => return saved(out.write_all(&[0xff, END])),
            END | START => return Err(Rejected::Damaged.into()),
            0x01 | 0xd0..=0xd7 => {
                saved(out.write_all(&[0xff, marker]))?;
                marker = next_marker(&mut picture)?;
            }
            SCAN => {
                let body = segment(&mut picture)?;
                write_segment(out, SCAN, &body)?;
                is_shown = true;
                // A photograph cut short is still worth keeping: it ends here.
                marker = copy_scan(&mut picture, out)?.unwrap_or(END);
            }
            _ => {
                let body = segment(&mut picture)?;
                keep(marker, &body, out)?;
                marker = next_marker(&mut picture)?;
            }
        }
    }
}

fn keep(marker: u8, body: &[u8], out: &mut impl Write) -> Result<(), PutError> {
    match marker {
        EXIF => match body.strip_prefix(b"Exif\0\0").and_then(orientation) {
            Some(orientation) => write_segment(out, EXIF, &exif_of(orientation)),
            None => Ok(()),
        },
        COLOURS if !body.starts_with(b"ICC_PROFILE\0") => Ok(()),
        0xe0 | COLOURS | ADOBE => write_segment(out, marker, body),
        0xe3..=0xef | COMMENT => Ok(()),
        0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
            let &[_, a, b, c, d, ..] = body else { return Err(Rejected::Damaged.into()) };
            let pixels = u64::from(u16::from_be_bytes([a, b])) * u64::from(u16::from_be_bytes([c, d]));
            if pixels > PIXELS {
                return Err(Rejected::Bomb.into());
            }
            write_segment(out, marker, body)
        }
        _ => write_segment(out, marker, body),
    }
}

fn next_marker(picture: &mut impl Read) -> Result<u8, PutError> {
    if byte(picture)? != 0xff {
        return Err(Rejected::Damaged.into());
    }
    loop {
        match byte(picture)? {
            0xff => {}
            0x00 => return Err(Rejected::Damaged.into()),
            marker => return Ok(marker),
        }
    }
}

fn segment(picture: &mut impl Read) -> Result<Vec<u8>, PutError> {
    let length = u16::from_be_bytes([byte(picture)?, byte(picture)?]);
    let mut body = vec![0; usize::from(length).checked_sub(2).ok_or(Rejected::Damaged)?];
    picture.read_exact(&mut body).map_err(unreadable)?;
    Ok(body)
}

fn write_segment(out: &mut impl Write, marker: u8, body: &[u8]) -> Result<(), PutError> {
    // A body comes from a segment whose length fits, or is one of our own few bytes.
    let length = u16::try_from(body.len() + 2).map_err(|_| Rejected::Damaged)?;
    saved(out.write_all(&[0xff, marker]))?;
    saved(out.write_all(&length.to_be_bytes()))?;
    saved(out.write_all(body))
}

/// Copies the compressed picture up to the next marker and returns it; nothing when the
/// picture stops before.
fn copy_scan(picture: &mut impl BufRead, out: &mut impl Write) -> Result<Option<u8>, PutError> {
    let mut after_mark = false;
    loop {
        let bytes = picture.fill_buf().map_err(unreadable)?;
        let Some(&first) = bytes.first() else { return Ok(None) };
        if after_mark {
            picture.consume(1);
            match first {
                0xff => {}
                0x00 | 0xd0..=0xd7 => {
                    saved(out.write_all(&[0xff, first]))?;
                    after_mark = false;
                }
                marker => return Ok(Some(marker)),
            }
            continue;
        }
        let mark = bytes.iter().position(|byte| *byte == 0xff);
        saved(out.write_all(&bytes[..mark.unwrap_or(bytes.len())]))?;
        let read = mark.map_or(bytes.len(), |mark| mark + 1);
        picture.consume(read);
        after_mark = mark.is_some();
    }
}

/// How the camera was held, from 2 to 8; 1 is upright and needs no words. `tiff` is what follows the mark of EXIF.
pub(super) fn orientation(tiff: &[u8]) -> Option<u16> {
    let tiff = Tiff::open(tiff)?;
    tiff.short(tiff.entry(0x0112)? + 8).filter(|orientation| (2..=8).contains(orientation))
}

/// The notes of a camera.
struct Tiff<'a> {
    bytes: &'a [u8],
    is_little: bool,
}

impl<'a> Tiff<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        match bytes.first_chunk()? {
            b"II*\0" => Some(Self { bytes, is_little: true }),
            b"MM\0*" => Some(Self { bytes, is_little: false }),
            _ => None,
        }
    }

    fn short(&self, at: usize) -> Option<u16> {
        let pair = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.is_little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    }

    fn long(&self, at: usize) -> Option<u32> {
        let four = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.is_little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) })
    }

    /// Where the note of this kind stands in the first list of notes.
    fn entry(&self, kind: u16) -> Option<usize> {
        let list = usize::try_from(self.long(4)?).ok()?;
        for index in 0..usize::from(self.short(list)?) {
            let entry = list.checked_add(2 + index * 12)?;
            if self.short(entry)? == kind {
                return Some(entry);
            }
        }
        None
    }

    /// Whether a list of notes about the place hangs on it, and holds any.
    fn has_place(&self) -> bool {
        let list = self.entry(0x8825).and_then(|entry| self.long(entry + 8)).and_then(|list| usize::try_from(list).ok());
        list.and_then(|list| self.short(list)).is_some_and(|notes| notes > 0)
    }
}

/// What a picture tells beside its points.
#[derive(Default)]
pub(super) struct Told {
    pub(super) width: u32,
    pub(super) height: u32,
    /// The place where it was taken.
    pub(super) has_place: bool,
    /// The camera was not held upright.
    pub(super) is_turned: bool,
}

/// Reads what stands before the points; nothing where it is no whole JPEG.
pub(super) fn told(picture: &[u8]) -> Option<Told> {
    let mut rest = picture.strip_prefix(&[0xff, START])?;
    let mut told = Told::default();
    loop {
        let marker = next_marker(&mut rest).ok()?;
        if matches!(marker, SCAN | END) {
            return (told.width > 0 && told.height > 0).then_some(told);
        }
        if matches!(marker, 0x01 | 0xd0..=0xd7) {
            continue;
        }
        let body = segment(&mut rest).ok()?;
        match (marker, body.as_slice()) {
            (EXIF, body) => {
                if let Some(tiff) = body.strip_prefix(b"Exif\0\0") {
                    told.is_turned |= orientation(tiff).is_some();
                    told.has_place |= Tiff::open(tiff).is_some_and(|tiff| tiff.has_place());
                } else {
                    told.has_place |= body.windows(8).any(|words| words == b"GPSLatit");
                }
            }
            (0xc0..=0xcf, [_, a, b, c, d, ..]) if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                told.height = u32::from(u16::from_be_bytes([*a, *b]));
                told.width = u32::from(u16::from_be_bytes([*c, *d]));
            }
            _ => {}
        }
    }
}

fn exif_of(orientation: u16) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    exif.extend(orientation.to_be_bytes());
    exif.extend([0; 6]);
    exif
}

fn byte(picture: &mut impl Read) -> Result<u8, PutError> {
    let mut byte = [0];
    picture.read_exact(&mut byte).map_err(unreadable)?;
    Ok(byte[0])
}
