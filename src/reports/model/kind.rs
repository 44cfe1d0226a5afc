//! What a report tells of.

use time::{Date, Month};

use crate::submissions;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Year,
    HalfYear,
    /// One event that was held.
    Event,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Year, Self::HalfYear, Self::Event];

    /// The word in tables, addresses and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::HalfYear => "half-year",
            Self::Event => "event",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The first and the last day of the year or half-year; an event has its own.
    pub fn days(self, first_year: i32) -> Option<(Date, Date)> {
        let day = |year: i32, month: Month, day: u8| Date::from_calendar_date(year, month, day).ok();
        let begins = day(first_year, Month::August, 1)?;
        match self {
            Self::Year => Some((begins, day(first_year + 1, Month::July, 31)?)),
            Self::HalfYear => Some((begins, day(first_year, Month::December, 31)?)),
            Self::Event => None,
        }
    }

    /// As what it goes to the centre; the summary of an event stays in the school.
    pub const fn sent_as(self) -> Option<submissions::Kind> {
        match self {
            Self::Year => Some(submissions::Kind::Year),
            Self::HalfYear => Some(submissions::Kind::HalfYear),
            Self::Event => None,
        }
    }
}
