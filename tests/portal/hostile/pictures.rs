//! Copies of pictures: what a page shows of a photograph, and what hostile ones cost.

use std::io::Write;
use std::path::PathBuf;

use jpeg_decoder::Decoder;
use kopilka::files::{Extractor, Kind, ScreenCopy, Unreadable};

use super::memory::Children;
use super::samples::{self, photograph};

pub async fn copy(kind: Kind, bytes: &[u8]) -> Result<ScreenCopy, Unreadable> {
    let path = std::env::temp_dir().join(format!("kopilka-{}", uuid::Uuid::now_v7()));
    let mut file = std::fs::File::options().read(true).write(true).create_new(true).open(&path).expect("a temporary file");
    std::fs::remove_file(&path).expect("it goes when it is closed");
    file.write_all(bytes).expect("its content");
    let shown = Extractor::new(PathBuf::from(env!("CARGO_BIN_EXE_kopilka"))).view(file, kind).await?;
    Ok(shown.pictures.into_iter().next().expect("the picture itself").1)
}

/// The points of a copy: red, green and blue of each.
fn points(copy: &ScreenCopy) -> Vec<[u8; 3]> {
    let mut decoder = Decoder::new(copy.bytes.as_slice());
    let points = decoder.decode().expect("a picture");
    let info = decoder.info().expect("its size");
    assert_eq!((u32::from(info.width), u32::from(info.height)), (copy.width, copy.height));
    points.as_chunks::<3>().0.to_vec()
}

fn is_near(point: [u8; 3], other: [u8; 3]) -> bool {
    point.iter().zip(other).all(|(one, other)| one.abs_diff(other) < 12)
}

#[tokio::test]
async fn the_copy_of_a_photograph_is_upright_and_no_longer_than_a_screen() {
    const RED: [u8; 3] = [200, 30, 30];
    const BLUE: [u8; 3] = [30, 30, 200];
    // Held on its side: what is above lies at the left.
    let lying = photograph(2000, 1000, 6, |column, _| if column < 1000 { RED } else { BLUE });

    let copy = copy(Kind::Jpeg, &lying).await.expect("a copy");

    assert_eq!((copy.width, copy.height), (800, 1600));
    let points = points(&copy);
    assert!(is_near(points[0], RED) && is_near(points[points.len() - 1], BLUE));
}

#[tokio::test]
async fn the_copy_of_a_drawing_stands_on_white() {
    let drawing = |colour: png::ColorType, row: &[u8]| samples::drawing(colour, 40, 20, row);
    let seen = [40, 90, 160, 255].repeat(20);
    let clear = [40, 90, 160, 0].repeat(20);
    let half = [seen, clear].concat();
    let palette: Vec<u8> = (0..40).map(|column| column / 20).collect();

    for (bytes, last) in [
        (drawing(png::ColorType::Rgba, &half), [255; 3]),
        (samples::interlaced(40, 20, &half), [255; 3]),
        (drawing(png::ColorType::Indexed, &palette), [250, 200, 10]),
        (drawing(png::ColorType::Grayscale, &[128; 40]), [128; 3]),
    ] {
        let copy = copy(Kind::Png, &bytes).await.expect("a copy");

        assert_eq!((copy.width, copy.height), (40, 20));
        let point = points(&copy)[39];
        assert!(is_near(point, last), "{point:?} is not {last:?}");
    }
}

#[tokio::test]
async fn pictures_that_claim_to_be_huge_cost_nothing() {
    let huge = |side: u16, frame: u8| {
        let mut picture = samples::jpeg(&[]);
        let at = samples::find(&picture, &[0xff, 0xc0]);
        picture[at + 1] = frame;
        picture[at + 5..at + 9].copy_from_slice(&[side.to_be_bytes(), side.to_be_bytes()].concat());
        picture
    };
    let wide = samples::interlaced(20_000, 20_000, &[]);

    let children = Children::watched();
    for (name, kind, bytes) in [
        ("a photograph", Kind::Jpeg, huge(20_000, 0xc0)),
        ("a photograph in passes", Kind::Jpeg, huge(6_000, 0xc2)),
        ("a drawing", Kind::Png, wide),
    ] {
        let copied = copy(kind, &bytes).await;
        assert!(matches!(copied, Err(Unreadable::Bomb)), "{name}: {copied:?}");
    }
    // Within the measure, and without its points.
    for (kind, bytes) in
        [(Kind::Jpeg, huge(10_000, 0xc0)), (Kind::Jpeg, vec![0xff; 5000]), (Kind::Png, samples::png(&[])[..50].to_vec())]
    {
        let copied = copy(kind, &bytes).await;
        assert!(copied.is_err() || copied.as_ref().is_ok_and(|copy| copy.width == 1600), "{copied:?}");
    }

    let peak = children.peak();
    assert!(peak <= 256, "a reader took {peak} MiB");
}
