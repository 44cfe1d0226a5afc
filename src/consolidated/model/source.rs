//! What the report is put together from: the latest sending of each association, this year's and last year's.

use time::Date;

use crate::ids::{AssociationId, SchoolId};
use crate::indicators::SentFigure;

/// An association of the district with what it has sent.
#[derive(Clone, Debug)]
pub struct Source {
    pub school: SchoolId,
    pub school_name: String,
    pub association: AssociationId,
    pub association_name: String,
    pub life: Life,
    pub sent: Option<Sent>,
    /// Of the year before.
    pub before: Option<Sent>,
}

/// The days between which a school and its association work.
#[derive(Clone, Debug, Default)]
pub struct Life {
    pub opened_on: Option<Date>,
    /// The last day of the school.
    pub closed_on: Option<Date>,
    /// The school that took it over.
    pub merged_into: Option<String>,
    /// The last day of the association.
    pub ended_on: Option<Date>,
}

impl Life {
    /// Whether there was somebody to owe a report on the day it was due.
    pub fn owes(&self, due_on: Date) -> bool {
        self.opened_on.is_none_or(|day| day <= due_on)
            && self.closed_on.is_none_or(|day| day >= due_on)
            && self.ended_on.is_none_or(|day| day >= due_on)
    }
}

/// The latest sending that was not recalled.
#[derive(Clone, Debug)]
pub struct Sent {
    pub status: String,
    pub is_empty: bool,
    pub figures: Vec<SentFigure>,
}

/// Which sendings are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Those the centre is content with.
    Accepted,
    /// Also those that lie with the centre.
    Lying,
}

impl Counts {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Lying => "lying",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Accepted, Self::Lying].into_iter().find(|counts| counts.code() == code)
    }
}

impl Sent {
    /// The figures, where they are counted. Headings alone are no report.
    pub fn counted(&self, counts: Counts) -> Option<&[SentFigure]> {
        let status = match self.status.as_str() {
            "accepted" | "noted" | "advised" => true,
            "sent" | "opened" => counts == Counts::Lying,
            _ => false,
        };
        (status && !self.is_empty).then_some(self.figures.as_slice())
    }
}

impl Source {
    pub fn counted(&self, counts: Counts) -> Option<&[SentFigure]> {
        self.sent.as_ref().and_then(|sent| sent.counted(counts))
    }

    pub fn counted_before(&self, counts: Counts) -> Option<&[SentFigure]> {
        self.before.as_ref().and_then(|sent| sent.counted(counts))
    }

    /// Why it is not counted, as a word of message keys.
    pub fn lack(&self) -> &'static str {
        match &self.sent {
            None => "none",
            Some(sent) if sent.is_empty => "empty",
            Some(sent) => match sent.status.as_str() {
                "returned" => "returned",
                "reopened" => "reopened",
                _ => "lying",
            },
        }
    }
}
