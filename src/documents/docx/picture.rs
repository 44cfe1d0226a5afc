//! The QR code as a PNG of one bit a pixel, eight pixels a module.

use std::io::Write;

use anyhow::Context;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

use super::super::code::{Code, QUIET_ZONE};
use crate::error::Result;

pub(super) fn png(code: &Code) -> Result<Vec<u8>> {
    let modules = code.width + 2 * QUIET_ZONE;
    let mut rows = vec![vec![0xff_u8; modules]; modules];
    for (row, column, length) in code.runs() {
        let first = column + QUIET_ZONE;
        rows[row + QUIET_ZONE][first..first + length].fill(0);
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    for row in rows {
        for _ in 0..8 {
            // Each line begins with the number of its filter: none.
            packed.write_all(&[0]).and_then(|()| packed.write_all(&row)).context("pack the picture of a code")?;
        }
    }
    let packed = packed.finish().context("pack the picture of a code")?;
    let side = u32::try_from(modules * 8).context("measure the picture of a code")?.to_be_bytes();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let depth_and_kind = [1, 0, 0, 0, 0];
    chunk(&mut file, b"IHDR", &[&side[..], &side[..], &depth_and_kind[..]].concat())?;
    chunk(&mut file, b"IDAT", &packed)?;
    chunk(&mut file, b"IEND", &[])?;
    Ok(file)
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], bytes: &[u8]) -> Result<()> {
    let length = u32::try_from(bytes.len()).context("measure the picture of a code")?;
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(bytes);
    file.extend_from_slice(&length.to_be_bytes());
    file.extend_from_slice(kind);
    file.extend_from_slice(bytes);
    file.extend_from_slice(&sum.sum().to_be_bytes());
    Ok(())
}
