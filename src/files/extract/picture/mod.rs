//! The copy of a picture that stands on a page: upright, no longer than a screen, and made of nothing but its points and
//! their colours. It is made from row to row, so that even a large photograph needs little memory; what claims to be
//! larger than any camera makes is not looked at.

mod drawing;
mod photograph;
mod shrinking;
mod upright;

use std::io::{BufRead, Cursor, Seek};

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::super::{jpeg, png};
use super::gathered::Stop;
use shrinking::Shrinking;

/// How large a copy may be: its longest side, and the bytes that a slow line carries in a few seconds.
#[derive(Clone, Copy)]
pub(super) struct Fit {
    pub(super) longest: u32,
    pub(super) bytes: usize,
}

/// A picture that is looked at for itself.
pub(super) const SCREEN: Fit = Fit { longest: 1600, bytes: 100 * 1024 };
/// One of many in a document.
pub(super) const INSIDE: Fit = Fit { longest: 960, bytes: 60 * 1024 };

/// More points than a telephone's camera has.
const POINTS: u64 = 120_000_000;
/// Where all points have to be in memory before the first row is known.
const POINTS_AT_ONCE: u64 = 24_000_000;
/// The best one that is light enough is taken.
const QUALITIES: [u8; 3] = [82, 66, 48];
/// A copy shorter than this shows nothing any more, however light.
const SHORTEST: u32 = 400;
/// Colour profiles of screens and cameras are far smaller.
const PROFILE: usize = 8 * 1024;

/// A picture as a page shows it: a photograph in JPEG, a page of black and white in PNG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreenCopy {
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

/// Width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Size {
    fn points(self) -> u64 {
        self.sides().into_iter().product()
    }

    fn sides(self) -> [u64; 2] {
        [self.width.into(), self.height.into()]
    }

    fn longest(self) -> u32 {
        self.width.max(self.height)
    }

    /// The same shape within the longest side.
    fn within(self, most: u32) -> Size {
        let longest = self.longest();
        if longest <= most {
            return self;
        }
        let side = |side: u32| {
            let shorter = (u64::from(side) * u64::from(most) + u64::from(longest) / 2) / u64::from(longest);
            u32::try_from(shorter).unwrap_or(most).max(1)
        };
        Size { width: side(self.width), height: side(self.height) }
    }
}

/// Points in rows, three bytes each.
pub(super) struct Points {
    pub(super) size: Size,
    pub(super) rgb: Vec<u8>,
    /// What the colours mean, where it was said.
    pub(super) profile: Option<Vec<u8>>,
    pub(super) sampling: SamplingFactor,
}

impl Points {
    /// Letters and thin lines, whose colours stay sharp.
    pub(super) fn drawn(size: Size, rgb: Vec<u8>) -> Self {
        Self { size, rgb, profile: None, sampling: SamplingFactor::F_1_1 }
    }

    fn smaller(self) -> Option<Self> {
        let size = self.size.within(self.size.longest() * 2 / 3);
        let mut shrinking = Shrinking::new(self.size, size);
        for row in self.rgb.chunks_exact(self.size.width as usize * 3) {
            shrinking.row(row);
        }
        Some(Self { size, rgb: shrinking.finish()?, ..self })
    }
}

/// The copy of a picture in one of the formats that browsers and cameras share.
pub(super) fn copy(mut source: impl BufRead + Seek, fit: Fit) -> Result<ScreenCopy, Stop> {
    let mut head = [0; 8];
    source.read_exact(&mut head).and_then(|()| source.rewind()).map_err(|_| Stop::Damaged)?;
    let points = match head {
        png::SIGNATURE => drawing::read(source, fit)?,
        head if head.starts_with(&jpeg::SIGNATURE) => photograph::read(source, fit)?,
        _ => return Err(Stop::Damaged),
    };
    light(points, fit)
}

/// The best copy of these points that is light enough, else the lightest that still shows something.
pub(super) fn light(mut points: Points, fit: Fit) -> Result<ScreenCopy, Stop> {
    loop {
        let mut lightest = None;
        for quality in QUALITIES {
            let bytes = encode(&points, quality)?;
            let is_light = bytes.len() <= fit.bytes;
            lightest = Some(ScreenCopy { width: points.size.width, height: points.size.height, bytes });
            if is_light {
                break;
            }
        }
        let copy = lightest.ok_or(Stop::Damaged)?;
        if copy.bytes.len() <= fit.bytes || points.size.longest() * 2 / 3 < SHORTEST {
            return Ok(copy);
        }
        points = points.smaller().ok_or(Stop::Damaged)?;
    }
}

/// The picture as a JPEG no longer than a screen, for those who take it along.
pub(super) fn smaller(picture: &[u8]) -> Result<Vec<u8>, Stop> {
    let points = match picture.starts_with(&png::SIGNATURE) {
        true => drawing::read(Cursor::new(picture), SCREEN)?,
        false => photograph::read(picture, SCREEN)?,
    };
    encode(&points, QUALITIES[0])
}

/// A PNG no larger than a screen, transparent where it was.
pub(super) fn smaller_drawing(picture: &[u8]) -> Result<Vec<u8>, Stop> {
    drawing::smaller(Cursor::new(picture), SCREEN)
}

fn encode(points: &Points, quality: u8) -> Result<Vec<u8>, Stop> {
    let side = |side: u32| u16::try_from(side).map_err(|_| Stop::Bomb);
    let (width, height) = (side(points.size.width)?, side(points.size.height)?);
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, quality);
    encoder.set_sampling_factor(points.sampling);
    if let Some(profile) = points.profile.as_deref().filter(|profile| profile.len() <= PROFILE) {
        encoder.add_icc_profile(profile).map_err(|_| Stop::Damaged)?;
    }
    encoder.encode(&points.rgb, width, height, ColorType::Rgb).map_err(|_| Stop::Damaged)?;
    Ok(jpeg)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_the_shape_and_is_never_larger() {
        let on_a_screen = |width, height| {
            let Size { width, height } = Size { width, height }.within(SCREEN.longest);
            (width, height)
        };

        assert_eq!(on_a_screen(4000, 3000), (1600, 1200));
        assert_eq!(on_a_screen(3000, 4001), (1200, 1600));
        assert_eq!(on_a_screen(1600, 900), (1600, 900));
        assert_eq!(on_a_screen(65_535, 1), (1600, 1));
    }

    #[test]
    fn a_copy_is_as_light_as_a_slow_line_needs_it() {
        let size = Size { width: 900, height: 900 };
        let noise = (0_u32..900 * 900 * 3).map(|at| (at.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]).collect();

        let copy = light(Points::drawn(size, noise), INSIDE).expect("a copy");

        assert!(copy.bytes.len() <= INSIDE.bytes || copy.width < 600, "{} bytes, {} points wide", copy.bytes.len(), copy.width);
        assert_eq!(copy.width, copy.height);
    }
}
