//! What is owed and sent to the centre of the district, and the rules of its life, free of tables and pages.

pub mod cell;
pub mod changes;
pub mod duty;
pub mod reading;
pub mod register;
pub mod reminding;
mod status;
pub mod submission;

use serde::{Deserialize, Serialize};

use crate::documents::Document;
use crate::ids::{AssociationId, DistrictId, SchoolId};
use crate::indicators::SentFigure;

pub use status::{Status, Verdict};

/// The kinds of documents that a centre may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Plan,
    Protocol,
    Members,
    HalfYear,
    Year,
    Other,
}

impl Kind {
    pub const ALL: [Self; 6] = [Self::Plan, Self::Protocol, Self::Members, Self::HalfYear, Self::Year, Self::Other];

    /// The word in tables, addresses and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Protocol => "protocol",
            Self::Members => "members",
            Self::HalfYear => "half-year",
            Self::Year => "year",
            Self::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether there are several of it in a year.
    pub const fn is_numbered(self) -> bool {
        matches!(self, Self::Protocol | Self::Other)
    }

    /// Whether it is written in a room of its own and sent from there.
    pub const fn is_report(self) -> bool {
        matches!(self, Self::HalfYear | Self::Year)
    }
}

/// A chapter of a report as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    pub code: String,
    pub title: String,
    pub text: String,
}

/// A document as a school sends it.
#[derive(Clone, Debug)]
pub struct Sending {
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub school_name: String,
    pub association_name: String,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub kind: Kind,
    /// Of protocols and of what is asked for beside the usual; 0 for what there is one of.
    pub number: i32,
    /// The row it was made from, with its edition.
    pub source: Option<(uuid::Uuid, i32)>,
    pub title: String,
    pub paper: Document,
    pub figures: Vec<SentFigure>,
    pub chapters: Vec<Chapter>,
    /// Nothing but headings: it does not count as sent.
    pub is_empty: bool,
}
