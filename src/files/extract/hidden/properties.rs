//! The properties of a file of old Office: who wrote it, who saved it last, whose it is. A set of properties is a list of
//! numbers with the places where their values lie.

use std::ops::Range;

use encoding_rs::{
    Encoding, IBM866, KOI8_R, KOI8_U, MACINTOSH, UTF_8, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, X_MAC_CYRILLIC,
};

/// The two sets that every file has, and the numbers of the properties that name somebody.
pub(super) const WANTED: [(&str, [u32; 2]); 2] =
    [("/\u{5}SummaryInformation", [4, 8]), ("/\u{5}DocumentSummaryInformation", [0x0e, 0x0f])];

/// More properties than any program writes.
const MOST: u32 = 1000;

/// The value of a property where it stands, without the zeros that end it.
pub(super) struct Property {
    pub(super) at: Range<usize>,
    pub(super) is_wide: bool,
    pub(super) text: String,
}

pub(super) fn find(set: &[u8], wanted: [u32; 2]) -> Vec<Property> {
    const HEADER: usize = 44;
    let Some(base) = long(set, HEADER).map(|base| base as usize) else { return Vec::new() };
    let count = long(set, base + 4).unwrap_or(0).min(MOST) as usize;
    let listed = (0..count).filter_map(|index| {
        let entry = base + 8 + index * 8;
        Some((long(set, entry)?, base + long(set, entry + 4)? as usize))
    });
    let listed: Vec<(u32, usize)> = listed.collect();
    let page = listed.iter().find(|(number, _)| *number == 1).and_then(|(_, at)| short(set, at + 4)).unwrap_or(0);
    listed.iter().filter(|(number, _)| wanted.contains(number)).filter_map(|(_, at)| value(set, *at, page)).collect()
}

fn value(set: &[u8], at: usize, page: u16) -> Option<Property> {
    const NARROW: u16 = 0x001e;
    const WIDE: u16 = 0x001f;
    let letters = long(set, at + 4)? as usize;
    let (length, encoding) = match short(set, at)? {
        NARROW => (letters, encoding(page)),
        WIDE => (letters.checked_mul(2)?, UTF_16LE),
        _ => return None,
    };
    let begin = at + 8;
    let bytes = set.get(begin..begin.checked_add(length)?)?;
    let is_wide = encoding == UTF_16LE;
    let end = match is_wide {
        true => bytes.as_chunks::<2>().0.iter().position(|letter| *letter == [0, 0]).map(|letters| letters * 2),
        false => bytes.iter().position(|letter| *letter == 0),
    };
    let bytes = &bytes[..end.unwrap_or(bytes.len())];
    let text = encoding.decode_without_bom_handling(bytes).0.into_owned();
    Some(Property { at: begin..begin + bytes.len(), is_wide, text })
}

/// The letters by the number of a code page, as Windows counts them.
fn encoding(page: u16) -> &'static Encoding {
    match page {
        1200 => UTF_16LE,
        1250 => WINDOWS_1250,
        1252 => WINDOWS_1252,
        866 => IBM866,
        10000 => MACINTOSH,
        10007 => X_MAC_CYRILLIC,
        20866 => KOI8_R,
        21866 => KOI8_U,
        65001 => UTF_8,
        _ => WINDOWS_1251,
    }
}

pub(super) fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

pub(super) fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}
