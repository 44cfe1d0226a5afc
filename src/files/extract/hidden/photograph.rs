//! What a photograph tells of the place where it was taken, and whether a picture is larger than a screen.

use std::fs::File;
use std::io::Read;

use super::super::super::jpeg::{Told, told};
use super::super::super::png;
use super::super::Place;
use super::super::gathered::Stop;
use super::super::picture::{self, SCREEN};
use super::finding::{Findings, Sort};

/// A lighter picture costs nobody anything.
const HEAVY: usize = 1_000_000;

/// Looks at a picture that stands in a document.
pub(super) fn find(picture: &[u8], place: Option<&Place>, findings: &mut Findings) {
    if let Some((width, height)) = png::size(picture).filter(|_| is_large_drawing(picture)) {
        findings.add(Sort::Large, place.cloned(), &format!("{width} × {height}"));
    }
    let Some(told) = told(picture) else { return };
    if told.has_place {
        findings.add(Sort::Camera, place.cloned(), "");
    }
    if is_large(picture, &told) {
        let Told { width, height, .. } = told;
        findings.add(Sort::Large, place.cloned(), &format!("{width} × {height}"));
    }
}

/// Whether making it smaller takes nothing from what is seen. One that is not upright stays as it is: programs differ in
/// how they set it up.
pub(super) fn is_large(picture: &[u8], told: &Told) -> bool {
    picture.len() > HEAVY && told.width.max(told.height) > SCREEN.longest && !told.is_turned
}

/// The same of a PNG, which stays one: what is not far larger than a screen would hardly become lighter.
pub(super) fn is_large_drawing(picture: &[u8]) -> bool {
    let is_far_larger = |(width, height): (u32, u32)| width.max(height) > SCREEN.longest * 3 / 2;
    picture.len() > HEAVY && png::size(picture).is_some_and(is_far_larger)
}

/// Looks at a picture that was brought by itself; its place was taken out at the door.
pub(super) fn find_alone(file: File, findings: &mut Findings) -> Result<(), Stop> {
    let picture = whole(file)?;
    if picture.len() > HEAVY && picture::smaller(&picture)?.len() <= picture.len() / 2 {
        findings.add(Sort::Large, None, "");
    }
    Ok(())
}

/// The picture as a photograph no larger than a screen.
pub(super) fn clean(file: File) -> Result<Vec<u8>, Stop> {
    picture::smaller(&whole(file)?)
}

fn whole(mut file: File) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| Stop::Damaged)?;
    Ok(bytes)
}
