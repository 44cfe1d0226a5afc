//! A member's absence for a time: long illness, parental leave. The member stays on the list and is not counted where
//! presence is.

use time::Date;

use crate::ids::{AbsenceId, AssociationId};
use crate::web::{Check, Invalid, Problem, form};

/// A time of absence.
#[derive(Clone, Debug)]
pub struct Absence {
    pub id: AbsenceId,
    pub association: AssociationId,
    pub starts_on: Date,
    /// The last day; absent while no end is known.
    pub ends_on: Option<Date>,
    pub reason: String,
}

form! {
    pub struct AbsenceForm { starts_on, ends_on, reason }
}

/// An absence about to be entered.
#[derive(Clone, Debug)]
pub struct AbsenceDraft {
    pub starts_on: Date,
    pub ends_on: Option<Date>,
    pub reason: String,
}

impl AbsenceForm {
    /// The days, apart from those already entered.
    pub fn parse(self, others: &[Absence]) -> Result<AbsenceDraft, Invalid<Self>> {
        let mut check = Check::new();
        let draft = AbsenceDraft {
            starts_on: check.date("starts_on", &self.starts_on),
            ends_on: check.optional_date("ends_on", &self.ends_on),
            reason: check.line("reason", &self.reason, 0..=200),
        };
        if draft.ends_on.is_some_and(|last| last < draft.starts_on) {
            check.add("ends_on", Problem::Rule("members-problem-absence-ends-early"));
        }
        let overlaps = |other: &Absence| {
            draft.ends_on.is_none_or(|last| last >= other.starts_on) && other.ends_on.is_none_or(|last| last >= draft.starts_on)
        };
        if others.iter().any(overlaps) {
            check.add("starts_on", Problem::Rule("members-problem-absence-overlaps"));
        }
        check.finish(self, || draft)
    }
}
