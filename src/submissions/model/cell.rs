//! Where an association stands with a duty, as the register shows it.

use time::Date;

use super::Status;
use crate::ids::SubmissionId;

/// One duty of one association on a day.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The latest sending.
    pub submission: Option<SubmissionId>,
    pub status: Option<String>,
    /// The day on which something first came that is not empty.
    pub sent_on: Option<Date>,
    pub granted_until: Option<Date>,
    /// The day by which timeliness is judged: that of the duty, or the one granted.
    pub deadline: Date,
    /// The school was there on the day of the duty.
    pub is_expected: bool,
    /// The day is over, and nothing was sent.
    pub is_owed: bool,
}

/// A cell in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The school was not there on the day, and has sent nothing.
    Absent,
    NotDue,
    /// A later day was granted and is not over.
    Granted,
    Owed,
    Waiting,
    Returned,
    InTime,
    /// So many days late.
    Late(i64),
}

impl Standing {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::NotDue => "not-due",
            Self::Granted => "granted",
            Self::Owed => "owed",
            Self::Waiting => "waiting",
            Self::Returned => "returned",
            Self::InTime => "in-time",
            Self::Late(_) => "late",
        }
    }
}

impl Cell {
    pub fn status(&self) -> Option<Status> {
        self.status.as_deref().and_then(Status::from_code)
    }

    pub fn standing(&self) -> Standing {
        let Some(sent_on) = self.sent_on else {
            return match (self.is_expected, self.is_owed, self.granted_until) {
                (false, ..) => Standing::Absent,
                (true, true, _) => Standing::Owed,
                (true, false, Some(_)) => Standing::Granted,
                (true, false, None) => Standing::NotDue,
            };
        };
        match self.status() {
            Some(status) if status.is_waiting() => Standing::Waiting,
            Some(status) if status.wants_another() => Standing::Returned,
            _ if sent_on <= self.deadline => Standing::InTime,
            _ => Standing::Late((sent_on - self.deadline).whole_days()),
        }
    }
}
