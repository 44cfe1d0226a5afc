//! Whether bytes are an MP3 recording: two frames in a row, after the labels that players put in
//! front. One frame alone proves nothing, since its mark is only eleven bits long.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

const SEARCHED: usize = 64 * 1024;

pub(super) fn is_mp3(file: &mut File) -> io::Result<bool> {
    file.seek(SeekFrom::Start(0))?;
    let mut head = [0; 10];
    if file.read_exact(&mut head).is_err() {
        return Ok(false);
    }
    let mut start = 0;
    if head.starts_with(b"ID3") {
        start = 10 + head[6..].iter().fold(0, |sum, byte| (sum << 7) | u64::from(byte & 0x7f));
    }
    file.seek(SeekFrom::Start(start))?;
    let mut bytes = Vec::new();
    file.take(SEARCHED as u64).read_to_end(&mut bytes)?;
    let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(0);
    // A recording without a label begins at once; after a label there may be filling.
    let starts = first..if start == 0 { first + 1 } else { bytes.len() };
    Ok(starts.into_iter().any(|at| {
        frame_length(&bytes[at..]).is_some_and(|length| bytes.get(at + length..).is_some_and(|next| frame_length(next).is_some()))
    }))
}

fn frame_length(bytes: &[u8]) -> Option<usize> {
    const FULL: [usize; 14] = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const HALF: [usize; 14] = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let [mark, version_and_layer, rates, ..] = *bytes else { return None };
    if mark != 0xff || version_and_layer & 0xe0 != 0xe0 || (version_and_layer >> 1) & 3 != 1 {
        return None;
    }
    let version = (version_and_layer >> 3) & 3;
    let bits = usize::from(rates >> 4).checked_sub(1)?;
    let samples = *[44_100_usize, 48_000, 32_000].get(usize::from((rates >> 2) & 3))?;
    let padding = usize::from((rates >> 1) & 1);
    let kilobits = |table: &[usize; 14]| table.get(bits).map(|rate| rate * 1000);
    match version {
        3 => Some(144 * kilobits(&FULL)? / samples + padding),
        2 => Some(72 * kilobits(&HALF)? / (samples / 2) + padding),
        0 => Some(72 * kilobits(&HALF)? / (samples / 4) + padding),
        _ => None,
    }
}
