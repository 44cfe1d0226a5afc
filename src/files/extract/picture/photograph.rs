//! The points of a JPEG: decoded at the half, the quarter or the eighth of its size where that is enough, then brought to
//! the size of a screen and set upright.

use std::io::Read;

use jpeg_decoder::{CodingProcess, Decoder, ImageInfo, PixelFormat};
use jpeg_encoder::SamplingFactor;

use super::super::super::jpeg::orientation;
use super::super::gathered::Stop;
use super::shrinking::Shrinking;
use super::upright::upright;
use super::{Fit, POINTS, POINTS_AT_ONCE, Points, Size};

pub(super) fn read(source: impl Read, fit: Fit) -> Result<Points, Stop> {
    let mut decoder = Decoder::new(source);
    decoder.read_info().map_err(damaged)?;
    let info = decoder.info().ok_or(Stop::Damaged)?;
    let size = size(info);
    let most = match info.coding_process {
        CodingProcess::DctSequential => POINTS,
        CodingProcess::DctProgressive | CodingProcess::Lossless => POINTS_AT_ONCE,
    };
    if size.points() > most {
        return Err(Stop::Bomb);
    }
    let to = size.within(fit.longest);
    let side = |side: u32| u16::try_from(side).map_err(|_| Stop::Bomb);
    decoder.scale(side(to.width)?, side(to.height)?).map_err(damaged)?;
    let points = decoder.decode().map_err(damaged)?;
    let decoded = decoder.info().ok_or(Stop::Damaged)?;
    let held = decoder.exif_data().and_then(orientation).unwrap_or(1);
    let rgb = shrink(&points, decoded, to)?;
    drop(points);
    let (rgb, size) = upright(rgb, to, held);
    let profile = if decoded.pixel_format == PixelFormat::RGB24 { decoder.icc_profile() } else { None };
    Ok(Points { size, rgb, profile, sampling: SamplingFactor::F_2_2 })
}

fn shrink(points: &[u8], decoded: ImageInfo, to: Size) -> Result<Vec<u8>, Stop> {
    let mut shrinking = Shrinking::new(size(decoded), to);
    let mut rgb = Vec::new();
    for row in points.chunks_exact(usize::from(decoded.width) * decoded.pixel_format.pixel_bytes()) {
        match decoded.pixel_format {
            PixelFormat::RGB24 => {
                shrinking.row(row);
                continue;
            }
            PixelFormat::L8 => rgb.extend(row.iter().flat_map(|grey| [*grey; 3])),
            // Printers' colours come as how much light each ink lets through.
            PixelFormat::CMYK32 => rgb.extend(row.as_chunks::<4>().0.iter().flat_map(|[cyan, magenta, yellow, black]| {
                [cyan, magenta, yellow].map(|ink| u8::try_from(u16::from(*ink) * u16::from(*black) / 255).unwrap_or(u8::MAX))
            })),
            PixelFormat::L16 => return Err(Stop::Damaged),
        }
        shrinking.row(&rgb);
        rgb.clear();
    }
    shrinking.finish().ok_or(Stop::Damaged)
}

fn size(info: ImageInfo) -> Size {
    Size { width: info.width.into(), height: info.height.into() }
}

fn damaged(_: jpeg_decoder::Error) -> Stop {
    Stop::Damaged
}
