//! Plain texts, in UTF-8, UTF-16, or one of the two Cyrillic code pages that old computers wrote.

use std::fs::File;
use std::io::Read;

use encoding_rs::{IBM866, UTF_8, WINDOWS_1251};

use super::gathered::{Gathered, Stop};

pub(super) fn read(mut file: File, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    let encoding = match std::str::from_utf8(&bytes) {
        Ok(_) => UTF_8,
        Err(_) => code_page(&bytes),
    };
    // A byte order mark, where there is one, has the last word.
    let (text, _, _) = encoding.decode(&bytes);
    for paragraph in text.split("\n\n").flat_map(|part| part.split("\r\n\r\n")) {
        gathered.paragraph(paragraph)?;
    }
    Ok(())
}

/// Small letters lie high in the page of Windows; in the page of DOS half of them lie where
/// Windows keeps signs that nobody writes.
fn code_page(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    let count = |low: u8, high: u8| bytes.iter().filter(|byte| (low..=high).contains(byte)).count();
    if count(0xa0, 0xaf) > count(0xf0, 0xff) { IBM866 } else { WINDOWS_1251 }
}
