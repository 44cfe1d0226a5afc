//! The copy of a picture that stands on a page: upright, no longer than a screen, and made of nothing but its points and
//! their colours. It is made from row to row, so that even a large photograph needs little memory; what claims to be
//! larger than any camera makes is not looked at.

mod drawing;
mod photograph;
mod shrinking;
mod upright;

use std::fs::File;
use std::io::{BufReader, Cursor};

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::super::kind::Kind;
use super::super::png;
use super::gathered::Stop;

/// The longest side of a copy.
pub const LONGEST: u32 = 1600;

/// More points than a telephone's camera has.
const POINTS: u64 = 120_000_000;
/// Where all points have to be in memory before the first row is known.
const POINTS_AT_ONCE: u64 = 24_000_000;
const QUALITY: u8 = 82;
/// Colour profiles of screens and cameras are far smaller.
const PROFILE: usize = 64 * 1024;

/// A picture as a page shows it, in JPEG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreenCopy {
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
}

/// Width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Size {
    width: u32,
    height: u32,
}

impl Size {
    fn points(self) -> u64 {
        self.sides().into_iter().product()
    }

    fn sides(self) -> [u64; 2] {
        [self.width.into(), self.height.into()]
    }

    /// The same shape within the longest side.
    fn on_screen(self) -> Size {
        let longest = self.width.max(self.height);
        if longest <= LONGEST {
            return self;
        }
        let side = |side: u32| {
            let shorter = (u64::from(side) * u64::from(LONGEST) + u64::from(longest) / 2) / u64::from(longest);
            u32::try_from(shorter).unwrap_or(LONGEST).max(1)
        };
        Size { width: side(self.width), height: side(self.height) }
    }
}

/// Points in rows, three bytes each.
struct Points {
    size: Size,
    rgb: Vec<u8>,
    /// What the colours mean, where it was said.
    profile: Option<Vec<u8>>,
    sampling: SamplingFactor,
}

pub(super) fn copy(file: File, kind: Kind) -> Result<ScreenCopy, Stop> {
    let points = match kind {
        Kind::Jpeg => photograph::read(file)?,
        Kind::Png => drawing::read(BufReader::new(file))?,
        _ => return Err(Stop::Damaged),
    };
    encode(&points)
}

/// The picture as a JPEG no longer than a screen, for those who take it along.
pub(super) fn smaller(picture: &[u8]) -> Result<Vec<u8>, Stop> {
    let points = match picture.starts_with(&png::SIGNATURE) {
        true => drawing::read(Cursor::new(picture))?,
        false => photograph::read(picture)?,
    };
    Ok(encode(&points)?.jpeg)
}

fn encode(points: &Points) -> Result<ScreenCopy, Stop> {
    let Size { width, height } = points.size;
    let side = |side: u32| u16::try_from(side).map_err(|_| Stop::Bomb);
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, QUALITY);
    encoder.set_sampling_factor(points.sampling);
    if let Some(profile) = points.profile.as_deref().filter(|profile| profile.len() <= PROFILE) {
        encoder.add_icc_profile(profile).map_err(|_| Stop::Damaged)?;
    }
    encoder.encode(&points.rgb, side(width)?, side(height)?, ColorType::Rgb).map_err(|_| Stop::Damaged)?;
    Ok(ScreenCopy { width, height, jpeg })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_the_shape_and_is_never_larger() {
        let on_screen = |width, height| {
            let Size { width, height } = Size { width, height }.on_screen();
            (width, height)
        };

        assert_eq!(on_screen(4000, 3000), (1600, 1200));
        assert_eq!(on_screen(3000, 4001), (1200, 1600));
        assert_eq!(on_screen(1600, 900), (1600, 900));
        assert_eq!(on_screen(65_535, 1), (1600, 1));
    }
}
