//! Two editions of a protocol side by side: every place that differs, word by word.

use super::{Point, Protocol};
use crate::plans::{Run, compare};

/// A changed place.
#[derive(Clone, Debug)]
pub struct Change {
    /// The number of the item; absent for the head.
    pub point: Option<usize>,
    pub runs: Vec<Run>,
}

/// Every place in which the newer edition differs, in the order of the paper.
pub fn changes(older: &Protocol, newer: &Protocol) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut differ = |point, before: &str, after: &str| {
        if before != after {
            changes.push(Change { point, runs: compare(before, after) });
        }
    };
    differ(None, &head(older), &head(newer));
    for at in 0..older.points.len().max(newer.points.len()) {
        let words = |protocol: &Protocol| protocol.points.get(at).map(point_words).unwrap_or_default();
        differ(Some(at + 1), &words(older), &words(newer));
    }
    changes
}

fn head(protocol: &Protocol) -> String {
    let lines = [&protocol.date, &protocol.settlement, &protocol.heading].into_iter().chain(&protocol.facts);
    lines.map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// All words of an item.
fn point_words(point: &Point) -> String {
    let mut words = vec![point.title.clone(), point.speakers.clone()];
    words.extend(point.passages.iter().map(|passage| format!("{}: {}", passage.label, passage.text)));
    let resolutions = point.resolutions.iter();
    words.extend(resolutions.map(|resolution| format!("{}. {} {}", resolution.number, resolution.text, resolution.task)));
    words.push(point.vote.clone());
    words.extend(point.annexes.clone());
    words.retain(|line| !line.is_empty());
    words.join("\n")
}
