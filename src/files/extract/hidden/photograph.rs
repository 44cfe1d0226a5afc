//! What a JPEG tells of the place where it was taken, and whether it is larger than a screen.

use super::super::super::jpeg::{Told, told};
use super::super::Place;
use super::super::picture::LONGEST;
use super::finding::{Findings, HEAVY, Sort};

/// Looks at a picture that stands in a document.
pub(super) fn find(picture: &[u8], place: Option<&Place>, findings: &mut Findings) {
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
    picture.len() > HEAVY && told.width.max(told.height) > LONGEST && !told.is_turned
}
