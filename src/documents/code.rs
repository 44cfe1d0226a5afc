//! The QR code of a paper as a matrix of dark and light modules.

use anyhow::Context;
use qrcode::{Color, EcLevel, QrCode};

/// The code without its quiet zone.
pub(super) struct Code {
    pub(super) width: usize,
    dark: Vec<bool>,
}

/// The light edge around a code, in modules, without which readers do not find it.
pub(super) const QUIET_ZONE: usize = 4;

impl Code {
    pub(super) fn of(address: &str) -> anyhow::Result<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M).context("make the code of a paper")?;
        Ok(Self { width: code.width(), dark: code.to_colors().into_iter().map(|color| color == Color::Dark).collect() })
    }

    /// The dark runs of each row: row, first column, length.
    pub(super) fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs = Vec::new();
        for (y, row) in self.dark.chunks(self.width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run.first() == Some(&true) {
                    runs.push((y, x, run.len()));
                }
                x += run.len();
            }
        }
        runs
    }
}
