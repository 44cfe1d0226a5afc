//! A consolidated report: which district, which year, what it counts, how far it has come.

mod clusters;
pub mod counted;
mod deeds;
pub mod form;
pub mod lists;
pub mod quotation;
pub mod sheet;
pub mod source;
pub mod sums;
#[cfg(test)]
mod tests;
pub mod writing;

use serde::{Deserialize, Serialize};
use time::{Date, Month, OffsetDateTime};

use self::sheet::Sheet;
use self::source::Counts;
use self::writing::Written;
use crate::ids::{ConsolidatedId, DistrictId, UserId};
use crate::indicators::Indicator;
use crate::submissions::Kind;
use crate::text::Locale;

#[derive(Clone, Debug)]
pub struct Report {
    pub id: ConsolidatedId,
    pub district: DistrictId,
    pub district_name: String,
    pub centre_name: String,
    pub country: String,
    /// The language of its paper.
    pub locale: Locale,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub kind: Kind,
    pub indicators: Vec<Indicator>,
    pub counts: Counts,
    /// On which schools owe their reports.
    pub due_on: Date,
    pub status: Status,
    pub reason: String,
    pub proposed_by: Option<UserId>,
    pub proposed_by_name: String,
    pub changed_at: OffsetDateTime,
    /// Only of an approved report.
    pub approval: Option<Approval>,
    pub version: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Draft,
    /// It lies with the head of the centre.
    Proposed,
    Approved,
}

#[derive(Clone, Debug, Default)]
pub struct Approval {
    pub number: String,
    pub dated: Option<Date>,
    pub by_name: String,
    pub by_post: String,
}

/// What is kept of an approved report: its numbers and its chapters as they were read on that day.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Kept {
    pub sheet: Sheet,
    pub chapters: Vec<Written>,
}

/// The kinds of reports that are consolidated.
pub const KINDS: [Kind; 2] = [Kind::Year, Kind::HalfYear];

/// What a new report shows.
pub const USUAL: &[Indicator] = {
    use Indicator::{B1, B2, B3, B4, D1, D2, K1, K2, K3, K4, K5, K6, N1, O1, O2, P1, P3, R2, W1, W2, W3, W4, W5};
    &[K1, K2, K3, K4, K5, K6, W1, W2, W3, W4, W5, O1, O2, B1, B2, B3, B4, P1, P3, N1, D1, D2, R2]
};

impl Status {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "proposed",
            Self::Approved => "approved",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Draft, Self::Proposed, Self::Approved].into_iter().find(|status| status.code() == code)
    }

    /// The look of its badge.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "eye",
            Self::Approved => "ok",
        }
    }
}

/// The first and the last day of a school year.
pub fn year(first_year: i32) -> (Date, Date) {
    let day = |year, month, day| Date::from_calendar_date(year, month, day).unwrap_or(Date::MIN);
    (day(first_year, Month::August, 1), day(first_year + 1, Month::July, 31))
}

/// When reports are due where the centre has asked for no other day.
pub fn usual_due_day(kind: Kind, first_year: i32) -> Date {
    let (month, day) = if kind == Kind::HalfYear { (Month::January, 15) } else { (Month::June, 15) };
    Date::from_calendar_date(first_year + 1, month, day).unwrap_or(Date::MAX)
}
