//! Tables that a report holds ready, as they were on the day of its count.

use serde::{Deserialize, Serialize};
use time::Date;

/// What a table lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    /// Meetings that were held.
    Meetings,
    /// Rows of the plan with what became of them.
    Plan,
    /// Materials that were accepted to the piggy-bank.
    Practices,
    /// Members who came and left.
    Changes,
}

impl TableKind {
    pub const ALL: [Self; 4] = [Self::Meetings, Self::Plan, Self::Practices, Self::Changes];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
            Self::Plan => "plan",
            Self::Practices => "practices",
            Self::Changes => "changes",
        }
    }
}

/// The tables of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tables {
    pub meetings: Vec<HeldMeeting>,
    pub plan: Vec<PlannedRow>,
    pub practices: Vec<Taken>,
    pub changes: Vec<Changed>,
}

impl Tables {
    pub fn len(&self, kind: TableKind) -> usize {
        match kind {
            TableKind::Meetings => self.meetings.len(),
            TableKind::Plan => self.plan.len(),
            TableKind::Practices => self.practices.len(),
            TableKind::Changes => self.changes.len(),
        }
    }
}

/// A meeting that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldMeeting {
    pub href: String,
    /// The number of its signed protocol.
    pub number: Option<i32>,
    pub held_on: Date,
    pub theme: String,
    pub form: String,
    pub present: i64,
    pub asked: i64,
    pub decided: i64,
    pub done: i64,
}

/// A row of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedRow {
    pub href: String,
    pub number: i64,
    pub content: String,
    pub timing: String,
    /// How it stood, by the word of its standing.
    pub standing: String,
    pub cause: String,
}

/// A material that was accepted to the piggy-bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    pub href: String,
    pub title: String,
    pub author: String,
    pub accepted_on: Date,
}

/// A member who came or left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    pub name: String,
    pub on: Date,
    pub has_come: bool,
}
