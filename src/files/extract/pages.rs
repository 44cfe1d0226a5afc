//! The pages of a PDF as they look on paper: as wide as a page of a portal is read, as light as a rural line carries.
//! Of a page of black ink a few greys are kept, of a coloured one a photograph.

use std::fs::File;
use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::gathered::Stop;
use super::picture::{INSIDE, Points, ScreenCopy, Size, light};

/// So many pages are drawn; of the others there are the words.
pub(super) const PAGES: usize = 60;
const PATIENCE: Duration = Duration::from_secs(12);

/// Points across.
const WIDTH: f32 = 800.0;
/// A page longer than this is a roll, and drawn narrower.
const HEIGHT: f32 = 1600.0;
/// Points differ by no more in a page without colours: edges of letters are not quite grey everywhere.
const COLOUR: u8 = 24;
/// Greys of a page are told in four bits.
const BITS: usize = 4;

/// Draws page after page and gives each away at once.
pub(super) fn draw(mut file: File, mut give: impl FnMut(u32, &ScreenCopy) -> io::Result<()>) -> Result<(), Stop> {
    let begun = Instant::now();
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    let pdf = catch_unwind(|| Pdf::new(bytes)).map_err(|_| Stop::Damaged)?.map_err(|_| Stop::Damaged)?;
    let cache = RenderCache::new();
    let settings = InterpreterSettings::default();
    for (number, page) in (1..).zip(pdf.pages().iter().take(PAGES)) {
        if begun.elapsed() > PATIENCE {
            break;
        }
        let drawn = catch_unwind(AssertUnwindSafe(|| drawn(page, &cache, &settings)));
        if let Ok(Some(points)) = drawn {
            give(number, &copy(points)?).map_err(|_| Stop::Damaged)?;
        }
    }
    Ok(())
}

/// Nothing of a page without sides.
fn drawn<'p>(page: &'p Page<'p>, cache: &RenderCache<'p>, settings: &InterpreterSettings) -> Option<Points> {
    let (width, height) = page.render_dimensions();
    let scale = (WIDTH / width).min(HEIGHT / height);
    if !scale.is_finite() || scale <= 0.0 || width * scale < 1.0 || height * scale < 1.0 {
        return None;
    }
    let look = RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let pixmap = render(page, cache, settings, &look);
    let size = Size { width: pixmap.width().into(), height: pixmap.height().into() };
    let rgb = pixmap.data_as_u8_slice().as_chunks::<4>().0.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]);
    Some(Points::drawn(size, rgb.collect()))
}

fn copy(points: Points) -> Result<ScreenCopy, Stop> {
    let is_grey = |[red, green, blue]: &[u8; 3]| red.max(green).max(blue) - red.min(green).min(blue) <= COLOUR;
    if !points.rgb.as_chunks::<3>().0.iter().all(is_grey) {
        return light(points, INSIDE);
    }
    let Size { width, height } = points.size;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Four);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().map_err(|_| Stop::Damaged)?;
    writer.write_image_data(&greys(&points)).map_err(|_| Stop::Damaged)?;
    writer.finish().map_err(|_| Stop::Damaged)?;
    // A photograph in greys is heavier so.
    if bytes.len() > INSIDE.bytes { light(points, INSIDE) } else { Ok(ScreenCopy { width, height, bytes }) }
}

/// Two points in a byte, each row beginning a new one.
fn greys(points: &Points) -> Vec<u8> {
    let mut packed = Vec::with_capacity(points.rgb.len() / 6 + points.size.height as usize);
    for row in points.rgb.chunks_exact(points.size.width as usize * 3) {
        for pair in row.chunks(6) {
            let grey = |at: usize| pair.get(at).map_or(0, |grey| (u16::from(*grey) * 15 + 127) / 255);
            packed.push(u8::try_from(grey(1) << BITS | grey(4)).unwrap_or(u8::MAX));
        }
    }
    packed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_black_ink_keeps_its_greys() {
        let size = Size { width: 3, height: 2 };
        let ink: Vec<u8> = [0, 128, 255, 255, 64, 0].into_iter().flat_map(|grey| [grey; 3]).collect();

        let points = Points::drawn(size, ink);

        assert_eq!(greys(&points), [0x08, 0xf0, 0xf4, 0x00]);
        assert!(copy(points).expect("a copy").bytes.starts_with(b"\x89PNG"));
    }

    #[test]
    fn a_coloured_page_is_a_photograph() {
        let points = Points::drawn(Size { width: 2, height: 1 }, vec![255, 0, 0, 255, 255, 255]);

        assert!(copy(points).expect("a copy").bytes.starts_with(&[0xff, 0xd8]));
    }
}
