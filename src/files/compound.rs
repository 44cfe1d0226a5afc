//! The compound files of old Office: DOC, XLS, PPT, and the envelope around documents with a
//! password. Which of them it is, is told by the streams inside.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use cfb::CompoundFile;

use super::blob::PutError;
use super::kind::{Found, Kind};
use super::limits::Rejected;
use super::sniff::unreadable;

/// More streams than any document has.
const STREAMS: usize = 20_000;
const RECORDS: usize = 100_000;

pub(super) fn examine(file: &mut File) -> Result<Kind, PutError> {
    let mut compound = CompoundFile::open(file).map_err(unreadable)?;
    let mut names = Vec::new();
    let mut macros = false;
    for entry in compound.walk().take(STREAMS) {
        let name = entry.name();
        macros |= matches!(name, "VBA" | "Macros" | "_VBA_PROJECT" | "_VBA_PROJECT_CUR");
        if entry.path().components().count() == 2 {
            names.push(name.to_owned());
        }
    }
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("EncryptedPackage") || has("EncryptionInfo") {
        return Err(Rejected::Encrypted.into());
    }
    let (kind, locked) = if has("WordDocument") {
        (Kind::Doc, document_is_locked(&mut compound))
    } else if has("PowerPoint Document") {
        macros |= slides_have_macros(&mut compound).map_err(unreadable)?;
        (Kind::Ppt, slides_are_locked(&mut compound))
    } else if has("Workbook") {
        (Kind::Xls, table_is_locked(&mut compound, "/Workbook"))
    } else if has("Book") {
        (Kind::Xls, table_is_locked(&mut compound, "/Book"))
    } else {
        return Err(Rejected::Kind { found: Found::Document }.into());
    };
    if locked.map_err(unreadable)? {
        return Err(Rejected::Encrypted.into());
    }
    if macros {
        return Err(Rejected::Macros.into());
    }
    Ok(kind)
}

fn document_is_locked(compound: &mut CompoundFile<&mut File>) -> io::Result<bool> {
    let mut header = [0; 12];
    compound.open_stream("/WordDocument")?.read_exact(&mut header)?;
    Ok(u16::from_le_bytes([header[10], header[11]]) & 0x0100 != 0)
}

/// The record that announces a password stands right after the beginning.
fn table_is_locked(compound: &mut CompoundFile<&mut File>, name: &str) -> io::Result<bool> {
    const PASSWORD: u16 = 0x002f;
    let mut stream = compound.open_stream(name)?;
    for _ in 0..8 {
        let mut header = [0; 4];
        stream.read_exact(&mut header)?;
        if u16::from_le_bytes([header[0], header[1]]) == PASSWORD {
            return Ok(true);
        }
        stream.seek(SeekFrom::Current(i64::from(u16::from_le_bytes([header[2], header[3]]))))?;
    }
    Ok(false)
}

fn slides_are_locked(compound: &mut CompoundFile<&mut File>) -> io::Result<bool> {
    const LOCKED: [u8; 4] = 0xf3d1_c4df_u32.to_le_bytes();
    let mut header = [0; 16];
    compound.open_stream("/Current User")?.read_exact(&mut header)?;
    Ok(header[12..] == LOCKED)
}

fn slides_have_macros(compound: &mut CompoundFile<&mut File>) -> io::Result<bool> {
    const DOCUMENT: u16 = 0x03e8;
    const ABOUT: u16 = 0x07d0;
    const MACROS: u16 = 0x03ff;
    const MACROS_ATOM: u16 = 0x0400;
    let mut stream = compound.open_stream("/PowerPoint Document")?;
    for _ in 0..RECORDS {
        let mut header = [0; 8];
        if stream.read_exact(&mut header).is_err() {
            break;
        }
        let length = u32::from_le_bytes([header[4], header[5], header[6], header[7]]);
        match u16::from_le_bytes([header[2], header[3]]) {
            DOCUMENT | ABOUT | MACROS => {}
            MACROS_ATOM => {
                let mut atom = [0; 8];
                stream.read_exact(&mut atom)?;
                return Ok(atom[4..] != [0; 4]);
            }
            _ if stream.seek(SeekFrom::Current(i64::from(length))).is_err() => break,
            _ => {}
        }
    }
    Ok(false)
}
