//! A meeting as a whole: when, where, how and by whom it is held, and where it stands between being called and
//! having a signed protocol.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime, Time};

use super::agenda::Item;
use super::attendance::{Attendance, Quorum};
use crate::ids::{AssociationId, DistrictId, MeetingId, PlanItemId, SchoolId, UserId};

/// Why a meeting is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// By the plan.
    Regular,
    /// «Внеочередное»: takes the next number all the same.
    Extraordinary,
    Extended,
    /// With another association.
    Joint,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Regular, Self::Extraordinary, Self::Extended, Self::Joint];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Extraordinary => "extraordinary",
            Self::Extended => "extended",
            Self::Joint => "joint",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    InPerson,
    Remote,
    Mixed,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Remote, Self::Mixed];

    pub const fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in-person",
            Self::Remote => "remote",
            Self::Mixed => "mixed",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

/// Whether a protocol tells what was said, or only what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProtocolForm {
    Full,
    Short,
}

impl ProtocolForm {
    pub const ALL: [Self; 2] = [Self::Full, Self::Short];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Short => "short",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.code() == code)
    }
}

/// Where a meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Called: date and agenda are set.
    Planned,
    /// Held: its protocol is being written.
    Held,
    /// The draft of the protocol is with the participants, who may remark on it.
    Reading,
    Signed,
    /// A signed protocol gets a further edition; the one before stands until that is signed.
    Correcting,
    /// Signed, and its paper lies in the folder of the year.
    Filed,
    /// Called off; leaves no number.
    Cancelled,
}

impl Status {
    pub const ALL: [Self; 7] =
        [Self::Planned, Self::Held, Self::Reading, Self::Signed, Self::Correcting, Self::Filed, Self::Cancelled];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Reading => "reading",
            Self::Signed => "signed",
            Self::Correcting => "correcting",
            Self::Filed => "filed",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Planned | Self::Held => "draft",
            Self::Reading => "eye",
            Self::Correcting | Self::Cancelled => "back",
            Self::Signed | Self::Filed => "ok",
        }
    }

    /// Whether its text is still being written.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Held | Self::Reading | Self::Correcting)
    }
}

/// What stands at the head of the protocol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub kind: Kind,
    /// The other association of a joint meeting.
    pub joint_with: String,
    pub theme: String,
    /// «Семинар-практикум».
    pub form: String,
    pub mode: Mode,
    pub held_on: Date,
    pub starts_at: Option<Time>,
    pub ends_at: Option<Time>,
    pub place: String,
    pub chair: Option<UserId>,
    pub secretary: Option<UserId>,
    pub protocol_form: ProtocolForm,
    /// What the head typed to hold it without a quorum.
    pub quorum_note: String,
}

/// A meeting of an association, with all that is written of it so far.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub id: MeetingId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    /// The language of its paper: «ru» or «uk».
    pub language: String,
    /// The row of the plan it was called by.
    pub plan_item: Option<PlanItemId>,
    pub head: Head,
    pub quorum: Quorum,
    pub attendance: Attendance,
    pub items: Vec<Item>,
    pub status: Status,
    /// The edition of its protocol that is being written or stands.
    pub edition: i32,
    /// Why it was cancelled, or why its protocol is being corrected.
    pub reason: String,
    pub circulated_at: Option<OffsetDateTime>,
    pub version: i32,
}
