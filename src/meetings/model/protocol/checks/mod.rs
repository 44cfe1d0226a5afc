//! What is found before a protocol is signed: each finding names its place and offers the way to mend it. Errors block
//! the signature, warnings must be confirmed, hints only help.

mod agenda;
mod order;
mod people;
mod similarity;

use time::Date;

use super::Material;
use crate::ids::AgendaItemId;
use crate::meetings::model::agenda::Item;
use crate::meetings::model::meeting::Meeting;
use crate::plans::{Calendar, Circle};

pub use similarity::likeness;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Hint,
}

impl Severity {
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Hint];

    /// Its sign.
    pub const fn icon(self) -> &'static str {
        if matches!(self, Self::Hint) { "lightbulb" } else { "triangle-alert" }
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// Where a finding is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Head,
    Attendance,
    Agenda,
    Item(AgendaItemId),
}

impl Place {
    /// The field or the part of the editor's page.
    pub fn anchor(self) -> String {
        match self {
            Self::Head => "held_on".into(),
            Self::Attendance => "attendance".into(),
            Self::Agenda => "agenda".into(),
            Self::Item(id) => id.to_string(),
        }
    }
}

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// «R1» to «R8» and «A3», as the catalogue of checks numbers them.
    pub code: &'static str,
    pub severity: Severity,
    /// The message key of its sentence; what to do about it stands under the same key with `-fix`.
    pub key: &'static str,
    /// What the sentence names.
    pub value: String,
    pub place: Place,
}

/// The last signed protocol of the series that this one will be numbered in.
#[derive(Clone, Debug)]
pub struct Last {
    pub number: i32,
    pub held_on: Date,
}

/// A signed protocol of an earlier year that says nearly the same.
#[derive(Clone, Debug)]
pub struct LookAlike {
    pub number: i32,
    pub held_on: Date,
    /// Of a hundred words, so many.
    pub percent: u32,
}

/// What stands around a meeting when its protocol is judged.
pub struct Around<'a> {
    pub today: Date,
    pub calendar: &'a Calendar,
    pub circle: &'a Circle,
    pub materials: &'a [Material],
    pub last: Option<Last>,
    /// Meetings held before this one whose protocols are not signed yet.
    pub unsigned: Vec<Date>,
    /// When the plan has this meeting.
    pub planned: String,
    /// Decisions of earlier meetings that nobody has taken off control.
    pub open_decisions: usize,
    /// Marked as present and no members on that day.
    pub strangers: Vec<String>,
    pub look_alike: Option<LookAlike>,
}

/// All findings, the gravest first.
pub fn findings(meeting: &Meeting, around: &Around<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    order::dates(meeting, around, &mut found);
    people::leaders(meeting, &mut found);
    people::attendance(meeting, around, &mut found);
    people::quorum(meeting, &mut found);
    agenda::items(meeting, around, &mut found);
    agenda::decisions(meeting, around, &mut found);
    agenda::votes(meeting, &mut found);
    order::review(meeting, around, &mut found);
    order::look_alike(around, &mut found);
    found.sort_by_key(|finding: &Finding| finding.severity);
    found
}

/// What is in order: the message key of each sentence, with the findings that would deny it.
const IN_ORDER: [(&str, &[&str]); 4] = [
    ("protocols-done-agenda", &["no-agenda", "no-title", "not-heard", "no-decision"]),
    ("protocols-done-decisions", &["no-text", "no-responsible", "no-term"]),
    (
        "protocols-done-people",
        &["unmarked", "no-chair", "no-secretary", "chair-absent", "secretary-absent", "no-quorum", "no-quorum-note"],
    ),
    ("protocols-done-votes", &["votes", "no-vote"]),
];

/// The message keys of what is in order.
pub fn in_order(found: &[Finding]) -> Vec<&'static str> {
    let about = |finding: &Finding| finding.key.trim_start_matches("protocols-check").trim_start_matches('-');
    let kept = IN_ORDER.iter().filter(|(_, keys)| !found.iter().any(|finding| keys.contains(&about(finding))));
    kept.map(|(key, _)| *key).collect()
}

fn at(place: Place, code: &'static str, severity: Severity, key: &'static str, value: impl Into<String>) -> Finding {
    Finding { code, severity, key, value: value.into(), place }
}

fn at_item(item: &Item, code: &'static str, severity: Severity, key: &'static str, value: impl Into<String>) -> Finding {
    at(Place::Item(item.id), code, severity, key, value)
}

#[cfg(test)]
mod tests;
