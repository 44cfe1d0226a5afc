//! The lists that stand in chapters: tasks with what was achieved, problems with their causes, tasks for the next year, those
//! who took part in an event, materials.

use serde::{Deserialize, Serialize};

/// What the lines of a chapter are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// Tasks of the plan: mark says how far each was achieved, note by what it is seen.
    Tasks,
    /// Problems: note is the cause.
    Problems,
    /// Tasks for the next year: mark is the number of the problem it answers.
    Next,
    /// Who took part: text is the class, mark how many.
    Participants,
    /// Practices of the piggy-bank: mark is the id.
    Materials,
}

impl LineKind {
    pub const ALL: [Self; 5] = [Self::Tasks, Self::Problems, Self::Next, Self::Participants, Self::Materials];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Tasks => "tasks",
            Self::Problems => "problems",
            Self::Next => "next",
            Self::Participants => "participants",
            Self::Materials => "materials",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether a line says more than its text and its mark.
    pub const fn has_note(self) -> bool {
        matches!(self, Self::Tasks | Self::Problems)
    }
}

/// A line of a list; what its parts mean is the kind's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub text: String,
    pub note: String,
    pub mark: String,
}

impl Line {
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// How far a task was achieved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Degree {
    Reached,
    Partly,
    NotReached,
}

impl Degree {
    pub const ALL: [Self; 3] = [Self::Reached, Self::Partly, Self::NotReached];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Partly => "partly",
            Self::NotReached => "not-reached",
        }
    }
}
