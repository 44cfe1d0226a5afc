//! Marks of execution: done, done in part, moved, not done, with the cause of a deviation. Until a mark is
//! made, the row's own windows tell how it stands.

use time::{Date, OffsetDateTime};

use super::{Calendar, Item, Language, Phase, Timing};
use crate::ids::PlanItemId;
use crate::web::{Check, Invalid, Problem, form};

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// An earlier mark was taken back.
    Open,
    Done,
    Partly,
    /// Put off, with a new timing.
    Moved,
    NotDone,
}

impl Mark {
    pub const ALL: [Self; 5] = [Self::Open, Self::Done, Self::Partly, Self::Moved, Self::NotDone];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Moved => "moved",
            Self::NotDone => "not-done",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == code)
    }

    /// Whether the reasons must be told.
    const fn needs_cause(self) -> bool {
        matches!(self, Self::Partly | Self::Moved | Self::NotDone)
    }
}

/// A mark as it was made.
#[derive(Clone, Debug)]
pub struct Marked {
    pub item: PlanItemId,
    pub mark: Mark,
    pub cause: String,
    /// What came out of it.
    pub result: String,
    /// The new timing of a row that was moved.
    pub moved_to: String,
    pub by_name: String,
    pub at: OffsetDateTime,
}

/// How a row stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    Done,
    Partly,
    NotDone,
    Moved,
    Ahead,
    Now,
    /// Its last window has ended so many days ago and nobody has marked it.
    Late(i64),
}

impl Standing {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::NotDone => "not-done",
            Self::Moved => "moved",
            Self::Ahead => "ahead",
            Self::Now => "now",
            Self::Late(_) => "late",
        }
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Done => "ok",
            Self::Partly | Self::Now => "eye",
            Self::Moved => "back",
            Self::NotDone | Self::Late(_) => "late",
            Self::Ahead => "draft",
        }
    }
}

impl Item {
    /// How the row stands: by its latest mark, else by its windows. What was moved is judged by its new timing.
    pub fn standing(&self, mark: Option<&Marked>, calendar: &Calendar, today: Date) -> Standing {
        let timing = match mark {
            Some(marked) => match marked.mark {
                Mark::Done => return Standing::Done,
                Mark::Partly => return Standing::Partly,
                Mark::NotDone => return Standing::NotDone,
                Mark::Moved => Timing::read(&marked.moved_to),
                Mark::Open => self.when(),
            },
            None => self.when(),
        };
        let is_moved = mark.is_some_and(|marked| marked.mark == Mark::Moved);
        let Some(timing) = timing else { return if is_moved { Standing::Moved } else { Standing::Ahead } };
        match timing.phase(calendar, today) {
            Phase::Over => {
                let last = timing.windows(calendar).last().map_or(today, |window| window.to);
                Standing::Late((today - last).whole_days())
            }
            _ if is_moved => Standing::Moved,
            Phase::Ahead => Standing::Ahead,
            Phase::Now => Standing::Now,
        }
    }
}

form! {
    pub struct MarkForm { mark, cause, result, moved_to }
}

/// A mark to be made.
#[derive(Clone, Debug)]
pub struct MarkDraft {
    pub mark: Mark,
    pub cause: String,
    pub result: String,
    pub moved_to: String,
}

impl MarkForm {
    pub fn parse(self, language: Language) -> Result<MarkDraft, Invalid<Self>> {
        let mut check = Check::new();
        let codes = Mark::ALL.map(Mark::code);
        let mark = Mark::from_code(check.choice("mark", &self.mark, &codes)).unwrap_or(Mark::Open);
        let cause = check.text("cause", &self.cause, 0..=1000);
        let result = check.text("result", &self.result, 0..=1000);
        if mark.needs_cause() && cause.is_empty() {
            check.add("cause", Problem::Rule("plans-cause-missing"));
        }
        let typed = check.line("moved_to", &self.moved_to, 0..=300);
        let timing = Timing::read(&typed);
        if mark == Mark::Moved && timing.is_none() {
            check.add("moved_to", Problem::Rule("plans-timing-not-understood"));
        }
        let moved_to =
            if mark == Mark::Moved { timing.map(|timing| timing.print(language)).unwrap_or_default() } else { String::new() };
        check.finish(self, || MarkDraft { mark, cause, result, moved_to })
    }
}
