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
    let is_little = match tiff.first_chunk()? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let pair = *tiff.get(at..)?.first_chunk()?;
        Some(if is_little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let long = |at: usize| {
        let four = *tiff.get(at..)?.first_chunk()?;
        Some(if is_little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    for index in 0..usize::from(short(directory)?) {
        let entry = directory.checked_add(2 + index * 12)?;
        if short(entry)? == 0x0112 {
            return short(entry + 8).filter(|orientation| (2..=8).contains(orientation));
        }
    }
    None
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
