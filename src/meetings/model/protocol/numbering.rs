//! Within what the numbers of an association's protocols begin anew.

use time::Date;

/// How an association numbers its protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    AcademicYear,
    CalendarYear,
    /// Never anew.
    Continuous,
}

impl Numbering {
    /// By its code; anew each academic year where nothing else was chosen.
    pub fn of(code: &str) -> Self {
        match code {
            "calendar-year" => Self::CalendarYear,
            "continuous" => Self::Continuous,
            _ => Self::AcademicYear,
        }
    }

    /// The period a meeting is numbered in: «2026/27», «2026», or the one that never ends.
    pub fn period(self, first_year: i32, held_on: Date) -> String {
        match self {
            Self::AcademicYear => crate::plans::year_title(first_year),
            Self::CalendarYear => held_on.year().to_string(),
            Self::Continuous => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_meeting_in_january_begins_the_numbers_anew_only_by_the_calendar() {
        let period = |code: &str| Numbering::of(code).period(2026, date!(2027 - 01 - 14));

        assert_eq!(["academic-year", "calendar-year", "continuous"].map(period), ["2026/27", "2027", ""]);
    }
}
