//! Of what a plan consists and on what its road leads: sections, stamps, states.

use serde::{Deserialize, Serialize};

use crate::access::Role;

/// A section of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Its rows are meetings: they also have a form and questions.
    Meetings,
    Organisation,
    Methods,
    /// Work with young specialists.
    Beginners,
    Growth,
    /// Open events and mutual visits.
    Events,
    Control,
    /// The piggy-bank.
    Bank,
    Parents,
    Prevention,
    Information,
}

impl Section {
    pub const ALL: [Self; 11] = [
        Self::Meetings,
        Self::Organisation,
        Self::Methods,
        Self::Beginners,
        Self::Growth,
        Self::Events,
        Self::Control,
        Self::Bank,
        Self::Parents,
        Self::Prevention,
        Self::Information,
    ];

    /// The word in tables, addresses and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
            Self::Organisation => "organisation",
            Self::Methods => "methods",
            Self::Beginners => "beginners",
            Self::Growth => "growth",
            Self::Events => "events",
            Self::Control => "control",
            Self::Bank => "bank",
            Self::Parents => "parents",
            Self::Prevention => "prevention",
            Self::Information => "information",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.code() == code)
    }

    /// Whether its rows take place on a day, so that two of them can meet on one.
    pub const fn takes_place(self) -> bool {
        matches!(self, Self::Meetings | Self::Events)
    }
}

/// What one page of the editor holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Theme, goal, tasks and expected results.
    Theme,
    Rows(Section),
    /// Schedules and tables at the end of the paper.
    Annexes,
}

impl Part {
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Theme].into_iter().chain(Section::ALL.map(Self::Rows)).chain([Self::Annexes])
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Rows(section) => section.code(),
            Self::Annexes => "annexes",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|part| part.code() == code)
    }
}

/// A stamp of the title page, and the step of the road that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stamp {
    /// Considered at a meeting of the association: number and date of its protocol.
    Consider,
    /// Agreed by the deputy principal.
    Agree,
    /// Adopted by the pedagogical council: number and date of its protocol.
    Adopt,
    /// Approved by the principal's order.
    Approve,
}

impl Stamp {
    pub const ALL: [Self; 4] = [Self::Consider, Self::Agree, Self::Adopt, Self::Approve];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Consider => "consider",
            Self::Agree => "agree",
            Self::Adopt => "adopt",
            Self::Approve => "approve",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stamp| stamp.code() == code)
    }

    /// Who sets it; the principal may also do what is the deputy's.
    pub const fn holders(self) -> &'static [Role] {
        match self {
            Self::Consider => &[Role::Head, Role::Secretary, Role::Deputy],
            Self::Agree | Self::Adopt => &[Role::Deputy, Role::Principal],
            Self::Approve => &[Role::Principal],
        }
    }

    /// Whether it bears the number and the date of a protocol or an order.
    pub const fn is_numbered(self) -> bool {
        !matches!(self, Self::Agree)
    }
}

/// Where a plan stands on its road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Draft,
    /// On its way from stamp to stamp.
    Submitted,
    /// Came back with remarks.
    Returned,
    /// In force.
    Approved,
}

impl Status {
    pub const ALL: [Self; 4] = [Self::Draft, Self::Submitted, Self::Returned, Self::Approved];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Approved => "approved",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "eye",
            Self::Returned => "back",
            Self::Approved => "ok",
        }
    }
}
