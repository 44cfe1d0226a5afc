//! P4: what is easily forgotten. Young specialists without any work with them, and documents that are no longer in force.

use super::{Finding, Severity, at_part, folded};
use crate::library::Repealed;
use crate::plans::model::{Content, Part, Section};

pub(super) fn no_beginners(content: &Content, beginners: usize, found: &mut Vec<Finding>) {
    if beginners > 0 && content.items_of(Section::Beginners).next().is_none() {
        let part = Part::Rows(Section::Beginners);
        found.push(at_part("P4", Severity::Hint, "plans-check-no-beginners", part, beginners.to_string()));
    }
}

/// A document is named by its title or by a number that nothing else bears.
pub(super) fn repealed(content: &Content, repealed: &[Repealed], found: &mut Vec<Finding>) {
    let basis = folded(&content.header.basis);
    let words: Vec<&str> = basis.split(|sign: char| sign.is_whitespace() || ";,()«»\"".contains(sign)).collect();
    for document in repealed {
        let (title, number) = (folded(&document.title), folded(document.number.trim_start_matches('№').trim()));
        let is_telling = number.chars().count() > 2;
        if (!title.is_empty() && basis.contains(&title)) || (is_telling && words.contains(&number.as_str())) {
            found.push(at_part("P4", Severity::Hint, "plans-check-repealed", Part::Theme, document.title.clone()));
        }
    }
}
