//! The points of a PNG, on white where it is transparent, brought to the size of a screen row by row.

use std::io::{BufRead, Seek};

use png::{ColorType, Decoder, DecodingError, Limits, Reader, Transformations};

use super::super::gathered::Stop;
use super::shrinking::Shrinking;
use super::{Fit, POINTS, POINTS_AT_ONCE, Points, Size};

/// What the decoder may hold besides the points.
const BYTES: usize = 64 * 1024 * 1024;

pub(super) fn read(source: impl BufRead + Seek, fit: Fit) -> Result<Points, Stop> {
    let mut decoder = Decoder::new_with_limits(source, Limits { bytes: BYTES });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(stop)?;
    let (width, height) = reader.info().size();
    let size = Size { width, height };
    let is_interlaced = reader.info().interlaced;
    if size.points() > if is_interlaced { POINTS_AT_ONCE } else { POINTS } {
        return Err(Stop::Bomb);
    }
    let to = size.within(fit.longest);
    let (color, _) = reader.output_color_type();
    let mut shrinking = Shrinking::new(size, to);
    let mut rgb = Vec::new();
    if is_interlaced {
        let points = all_at_once(&mut reader)?;
        for row in points.chunks_exact(width as usize * color.samples()) {
            on_white(row, color, &mut rgb)?;
            shrinking.row(&rgb);
        }
    } else {
        while let Some(row) = reader.next_row().map_err(stop)? {
            on_white(row.data(), color, &mut rgb)?;
            shrinking.row(&rgb);
        }
    }
    let rgb = shrinking.finish().ok_or(Stop::Damaged)?;
    // A profile of greys does not fit colours.
    let is_coloured = matches!(color, ColorType::Rgb | ColorType::Rgba);
    let profile = reader.info().icc_profile.as_ref().filter(|_| is_coloured).map(|profile| profile.to_vec());
    Ok(Points { profile, ..Points::drawn(to, rgb) })
}

fn all_at_once(reader: &mut Reader<impl BufRead + Seek>) -> Result<Vec<u8>, Stop> {
    let mut points = vec![0; reader.output_buffer_size().ok_or(Stop::Bomb)?];
    reader.next_frame(&mut points).map_err(stop)?;
    Ok(points)
}

fn on_white(row: &[u8], color: ColorType, rgb: &mut Vec<u8>) -> Result<(), Stop> {
    let over = |value: u8, alpha: u8| {
        let mixed = (u32::from(value) * u32::from(alpha) + 255 * (255 - u32::from(alpha)) + 127) / 255;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    rgb.clear();
    match color {
        ColorType::Rgb => rgb.extend_from_slice(row),
        ColorType::Grayscale => rgb.extend(row.iter().flat_map(|grey| [*grey; 3])),
        ColorType::Rgba => rgb.extend(
            row.as_chunks::<4>()
                .0
                .iter()
                .flat_map(|[red, green, blue, alpha]| [red, green, blue].map(|value| over(*value, *alpha))),
        ),
        ColorType::GrayscaleAlpha => {
            rgb.extend(row.as_chunks::<2>().0.iter().flat_map(|[grey, alpha]| [over(*grey, *alpha); 3]));
        }
        ColorType::Indexed => return Err(Stop::Damaged),
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "so errors are mapped")]
fn stop(error: DecodingError) -> Stop {
    match error {
        DecodingError::LimitsExceeded => Stop::Bomb,
        _ => Stop::Damaged,
    }
}
