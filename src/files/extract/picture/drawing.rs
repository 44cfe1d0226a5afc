//! The points of a PNG brought to the size of a screen row by row: on white where it is transparent, or transparent still.

use std::borrow::Cow;
use std::io::{BufRead, Seek};

use png::{ColorType, Decoder, DecodingError, Encoder, Info, Limits, Reader, Transformations};

use super::super::gathered::Stop;
use super::shrinking::Shrinking;
use super::{Fit, POINTS, POINTS_AT_ONCE, Points, Size};

/// What the decoder may hold besides the points.
const BYTES: usize = 64 * 1024 * 1024;

pub(super) fn read(source: impl BufRead + Seek, fit: Fit) -> Result<Points, Stop> {
    let (mut reader, size) = open(source)?;
    let to = size.within(fit.longest);
    let mut shrinking = Shrinking::new(size, to);
    let mut rgb = Vec::new();
    each_row(&mut reader, size, |points| {
        rgb.clear();
        rgb.extend(points.iter().flat_map(|[red, green, blue, alpha]| [red, green, blue].map(|value| over(*value, *alpha, 255))));
        shrinking.row(&rgb);
    })?;
    let rgb = shrinking.finish().ok_or(Stop::Damaged)?;
    Ok(Points { profile: profile(&reader), ..Points::drawn(to, rgb) })
}

/// The picture as a PNG, transparent where it was.
pub(super) fn smaller(source: impl BufRead + Seek, fit: Fit) -> Result<Vec<u8>, Stop> {
    let (mut reader, size) = open(source)?;
    let to = size.within(fit.longest);
    // A colour counts for as much as is seen of it.
    let (mut colours, mut alphas) = (Shrinking::new(size, to), Shrinking::new(size, to));
    let (mut seen, mut covers) = (Vec::new(), Vec::new());
    each_row(&mut reader, size, |points| {
        seen.clear();
        covers.clear();
        for [red, green, blue, alpha] in points {
            seen.extend([red, green, blue].map(|value| over(*value, *alpha, 0)));
            covers.extend([*alpha; 3]);
        }
        colours.row(&seen);
        alphas.row(&covers);
    })?;
    let (seen, covers) = (colours.finish().ok_or(Stop::Damaged)?, alphas.finish().ok_or(Stop::Damaged)?);
    let is_opaque = covers.iter().all(|alpha| *alpha == 255);
    let points = if is_opaque { seen } else { uncovered(&seen, &covers) };
    let mut info = Info::with_size(to.width, to.height);
    info.color_type = if is_opaque { ColorType::Rgb } else { ColorType::Rgba };
    info.icc_profile = profile(&reader).map(Cow::Owned);
    let mut bytes = Vec::new();
    let mut writer = Encoder::with_info(&mut bytes, info).and_then(Encoder::write_header).map_err(|_| Stop::Damaged)?;
    writer.write_image_data(&points).map_err(|_| Stop::Damaged)?;
    writer.finish().map_err(|_| Stop::Damaged)?;
    Ok(bytes)
}

fn open<R: BufRead + Seek>(source: R) -> Result<(Reader<R>, Size), Stop> {
    let mut decoder = Decoder::new_with_limits(source, Limits { bytes: BYTES });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let reader = decoder.read_info().map_err(stop)?;
    let (width, height) = reader.info().size();
    let size = Size { width, height };
    if size.points() > if reader.info().interlaced { POINTS_AT_ONCE } else { POINTS } {
        return Err(Stop::Bomb);
    }
    Ok((reader, size))
}

/// Red, green, blue and alpha of every point, row after row.
fn each_row<R: BufRead + Seek>(reader: &mut Reader<R>, size: Size, mut each: impl FnMut(&[[u8; 4]])) -> Result<(), Stop> {
    let (color, _) = reader.output_color_type();
    if color == ColorType::Indexed {
        return Err(Stop::Damaged);
    }
    let mut spread = Vec::with_capacity(size.width as usize);
    if reader.info().interlaced {
        let mut points = vec![0; reader.output_buffer_size().ok_or(Stop::Bomb)?];
        reader.next_frame(&mut points).map_err(stop)?;
        for row in points.chunks_exact(size.width as usize * color.samples()) {
            spread_out(row, color, &mut spread);
            each(&spread);
        }
    } else {
        while let Some(row) = reader.next_row().map_err(stop)? {
            spread_out(row.data(), color, &mut spread);
            each(&spread);
        }
    }
    Ok(())
}

fn spread_out(row: &[u8], color: ColorType, spread: &mut Vec<[u8; 4]>) {
    spread.clear();
    spread.extend(row.chunks_exact(color.samples()).map(|point| match *point {
        [grey] => [grey, grey, grey, 255],
        [grey, alpha] => [grey, grey, grey, alpha],
        [red, green, blue] => [red, green, blue, 255],
        [red, green, blue, alpha, ..] => [red, green, blue, alpha],
        [] => [0; 4],
    }));
}

/// What is seen of a value that covers so much of another.
fn over(value: u8, alpha: u8, other: u8) -> u8 {
    let mixed = (u32::from(value) * u32::from(alpha) + u32::from(other) * (255 - u32::from(alpha)) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

/// The colours themselves, with how much they cover.
fn uncovered(seen: &[u8], covers: &[u8]) -> Vec<u8> {
    let points = seen.as_chunks::<3>().0.iter().zip(covers.as_chunks::<3>().0);
    let own = |value: u8, alpha: u8| match alpha {
        0 => 0,
        _ => u8::try_from((u32::from(value) * 255 + u32::from(alpha) / 2) / u32::from(alpha)).unwrap_or(u8::MAX),
    };
    points
        .flat_map(|([red, green, blue], [alpha, ..])| [own(*red, *alpha), own(*green, *alpha), own(*blue, *alpha), *alpha])
        .collect()
}

/// What the colours mean, where it was said; a profile of greys does not fit colours.
fn profile<R: BufRead + Seek>(reader: &Reader<R>) -> Option<Vec<u8>> {
    let (color, _) = reader.output_color_type();
    let is_coloured = matches!(color, ColorType::Rgb | ColorType::Rgba);
    reader.info().icc_profile.as_ref().filter(|_| is_coloured).map(|profile| profile.to_vec())
}

#[expect(clippy::needless_pass_by_value, reason = "so errors are mapped")]
fn stop(error: DecodingError) -> Stop {
    match error {
        DecodingError::LimitsExceeded => Stop::Bomb,
        _ => Stop::Damaged,
    }
}
