//! Liberation Serif, whose letters are as wide as those of Times New Roman: the PDF breaks its lines where
//! the DOCX does. Regular, bold, italic, bold italic.

use std::sync::LazyLock;

use krilla::text::{Font, GlyphId};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use crate::documents::text::is_printable;

static FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/LiberationSerif-Regular.ttf"),
    include_bytes!("../fonts/LiberationSerif-Bold.ttf"),
    include_bytes!("../fonts/LiberationSerif-Italic.ttf"),
    include_bytes!("../fonts/LiberationSerif-BoldItalic.ttf"),
];

static FACES: LazyLock<Option<Vec<Face>>> = LazyLock::new(|| FILES.into_iter().map(Face::read).collect());

/// How high a line of single spacing is, and how far below its top the letters stand, in sizes of the letters.
pub(super) const LINE: f32 = 1.149;
pub(super) const ASCENT: f32 = 0.891;

/// What is drawn where the typeface lacks a sign; the text of the file still holds the sign itself.
const SUBSTITUTE: char = '□';

pub(super) struct Face {
    pub(super) font: Font,
    charmap: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    units: f32,
}

/// The four faces by their number: bold adds one, italic two.
pub(super) fn faces() -> anyhow::Result<&'static [Face]> {
    FACES.as_deref().ok_or_else(|| anyhow::anyhow!("the typeface of papers cannot be read"))
}

pub(super) const fn number(is_bold: bool, is_italic: bool) -> usize {
    is_bold as usize + 2 * is_italic as usize
}

impl Face {
    fn read(file: &'static [u8]) -> Option<Self> {
        let font = Font::new(file.into(), 0)?;
        let reference = FontRef::new(file).ok()?;
        let units = font.units_per_em();
        let metrics = reference.glyph_metrics(Size::unscaled(), LocationRef::default());
        Some(Self { charmap: reference.charmap(), metrics, units, font })
    }

    /// The glyph of a sign and its advance in sizes of the letters; nothing for what has no look at all.
    pub(super) fn glyph(&self, sign: char) -> Option<(GlyphId, f32)> {
        if !is_printable(sign)
            || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        {
            return None;
        }
        let sign = if sign == '\t' { ' ' } else { sign };
        let id = self.charmap.map(sign).or_else(|| self.charmap.map(SUBSTITUTE))?;
        let advance = self.metrics.advance_width(id).unwrap_or(0.0) / self.units;
        Some((GlyphId::new(id.to_u32()), advance))
    }
}
