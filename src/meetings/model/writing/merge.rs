//! What was typed laid over what is saved, part by part.

use std::collections::HashMap;

use super::{Part, digest};
use crate::meetings::model::meeting::Meeting;
use crate::web::Fields;

/// The outcome of laying one over the other.
pub struct Merged {
    /// Everything that can be saved.
    pub meeting: Meeting,
    /// The parts that were typed and can be saved.
    pub changed: Vec<Part>,
    /// The parts that somebody else has written meanwhile, otherwise than they were typed.
    pub conflicts: Vec<Part>,
    /// Whether somebody else has written in parts that the reader did not touch.
    pub is_joined: bool,
}

/// Takes each part from whoever touched it: `fields` tell what the reader saw, `typed` what was made of it.
pub fn merge(saved: &Meeting, typed: &Meeting, fields: &Fields) -> Merged {
    let seen: HashMap<&str, &str> =
        fields.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("seen-")?, value.as_str()))).collect();
    let mut merged = Merged { meeting: saved.clone(), changed: Vec::new(), conflicts: Vec::new(), is_joined: false };
    if merged.takes(Part::Head, saved, typed, &seen) {
        merged.meeting.head = typed.head.clone();
    }
    if merged.takes(Part::Attendance, saved, typed, &seen) {
        merged.meeting.attendance = typed.attendance.clone();
    }
    for item in &typed.items {
        let part = Part::Item(item.id);
        match merged.meeting.items.iter().position(|known| known.id == item.id) {
            Some(at) => {
                if merged.takes(part, saved, typed, &seen) {
                    merged.meeting.items[at] = item.clone();
                }
            }
            // New on this page; or taken off the agenda by another while it was written here.
            None if seen.get(part.code().as_str()).copied().unwrap_or_default() != digest(typed, part) => {
                merged.changed.push(part);
                merged.meeting.items.push(item.clone());
            }
            None => merged.is_joined = true,
        }
    }
    merged
}

impl Merged {
    /// Whether the typed part goes in the place of the saved one.
    fn takes(&mut self, part: Part, saved: &Meeting, typed: &Meeting, seen: &HashMap<&str, &str>) -> bool {
        let (saved, typed) = (digest(saved, part), digest(typed, part));
        let seen = seen.get(part.code().as_str()).copied().unwrap_or_default();
        if typed == saved {
            return false;
        }
        if typed == seen {
            self.is_joined = true;
            return false;
        }
        let is_free = saved == seen;
        if is_free { &mut self.changed } else { &mut self.conflicts }.push(part);
        is_free
    }
}

#[cfg(test)]
mod tests;
