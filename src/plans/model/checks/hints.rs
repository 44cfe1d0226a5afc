//! P4: what is easily forgotten. Young specialists without any work with them, and documents that are no longer in force.

use super::{Finding, Severity, at_part};
use crate::library::{Cited, Grounds};
use crate::plans::model::{Content, Part, Section};

pub(super) fn no_beginners(content: &Content, beginners: usize, found: &mut Vec<Finding>) {
    if beginners > 0 && content.items_of(Section::Beginners).next().is_none() {
        let part = Part::Rows(Section::Beginners);
        found.push(at_part("P4", Severity::Hint, "plans-check-no-beginners", part, beginners.to_string()));
    }
}

/// The basis leans on a document that is no longer in force.
pub(super) fn repealed(content: &Content, repealed: &[Cited], found: &mut Vec<Finding>) {
    let grounds = Grounds::of(&content.header.basis);
    for document in repealed.iter().filter(|document| grounds.cite(document)) {
        found.push(at_part("P4", Severity::Hint, "plans-check-repealed", Part::Theme, document.title.clone()));
    }
}
