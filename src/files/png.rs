//! A PNG picture without what it tells about its owner: only the chunks that are needed to show
//! it are copied. Texts, places, dates, and whatever follows the end of the picture stay behind.

use std::io::{self, Read, Write};

use super::blob::PutError;
use super::limits::Rejected;
use super::sniff::{saved, unreadable};

pub(super) const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

const KEPT: [&[u8; 4]; 17] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"bKGD", b"pHYs", b"hIST",
    b"acTL", b"fcTL", b"fdAT",
];

/// Colour profiles and the like are small; pixels may be large.
const LONGEST_ANCILLARY: u64 = 4 * 1024 * 1024;

/// More pixels than any camera of a telephone makes.
pub(super) const PIXELS: u64 = 250_000_000;

pub(super) fn strip(mut picture: impl Read, out: &mut impl Write) -> Result<(), PutError> {
    let mut signature = [0; 8];
    picture.read_exact(&mut signature).map_err(unreadable)?;
    if signature != SIGNATURE {
        return Err(Rejected::Damaged.into());
    }
    saved(out.write_all(&signature))?;
    let mut is_first = true;
    loop {
        let mut header = [0; 8];
        picture.read_exact(&mut header).map_err(unreadable)?;
        let [a, b, c, d, name @ ..] = header;
        let length = u64::from(u32::from_be_bytes([a, b, c, d]));
        if is_first {
            check_size(&name, length, &mut picture, &header, out)?;
            is_first = false;
            continue;
        }
        let is_critical = name[0].is_ascii_uppercase();
        let body = length + 4;
        if !is_critical && length > LONGEST_ANCILLARY || !KEPT.contains(&&name) {
            copy(&mut picture, body, &mut io::sink())?;
            continue;
        }
        saved(out.write_all(&header))?;
        copy(&mut picture, body, out)?;
        if name == *b"IEND" {
            return Ok(());
        }
    }
}

/// Width and height, where each point has a colour of its own; with a palette a picture is light for its size.
pub(super) fn size(picture: &[u8]) -> Option<(u32, u32)> {
    const PALETTE: u8 = 3;
    let header = picture.strip_prefix(&SIGNATURE)?.get(4..)?.strip_prefix(b"IHDR")?;
    let side = |at: usize| Some(u32::from_be_bytes(*header.get(at..)?.first_chunk()?));
    (*header.get(9)? != PALETTE).then_some((side(0)?, side(4)?))
}

fn check_size(
    name: &[u8; 4],
    length: u64,
    picture: &mut impl Read,
    header: &[u8; 8],
    out: &mut impl Write,
) -> Result<(), PutError> {
    let mut body = [0; 17];
    if name != b"IHDR" || length != 13 {
        return Err(Rejected::Damaged.into());
    }
    picture.read_exact(&mut body).map_err(unreadable)?;
    let side = |at: usize| u64::from(u32::from_be_bytes([body[at], body[at + 1], body[at + 2], body[at + 3]]));
    match side(0) * side(4) {
        0 => return Err(Rejected::Damaged.into()),
        pixels if pixels > PIXELS => return Err(Rejected::Bomb.into()),
        _ => {}
    }
    saved(out.write_all(header).and_then(|()| out.write_all(&body)))
}

/// Copies exactly so many bytes, and tells a short picture from a full disk.
fn copy(picture: &mut impl Read, length: u64, out: &mut impl Write) -> Result<(), PutError> {
    let mut buffer = [0; 16 * 1024];
    let mut left = length;
    while left > 0 {
        let most = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let read = picture.read(&mut buffer[..most]).map_err(unreadable)?;
        if read == 0 {
            return Err(Rejected::Damaged.into());
        }
        saved(out.write_all(&buffer[..read]))?;
        left -= read as u64;
    }
    Ok(())
}
