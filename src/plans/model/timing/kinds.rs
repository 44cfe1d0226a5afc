//! The parts that timings are made of: days, sets of months, quarters and semesters, rhythms.

use time::util::days_in_month;
use time::{Month, Weekday};

/// A day of the academic year; the calendar year is said only where somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    day: u8,
    month: Month,
    year: Option<i32>,
}

impl Day {
    pub fn new(day: u8, month: Month, year: Option<i32>) -> Option<Self> {
        let last = days_in_month(month, year.unwrap_or(2024));
        let year_fits = year.is_none_or(|year| (1990..=2200).contains(&year));
        ((1..=last).contains(&day) && year_fits).then_some(Self { day, month, year })
    }

    /// The last day of a month in every year.
    pub fn last_of(month: Month) -> Self {
        Self { day: days_in_month(month, 2023), month, year: None }
    }

    pub fn day(self) -> u8 {
        self.day
    }

    pub fn month(self) -> Month {
        self.month
    }

    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// Whether it stands before another day of the same academic year.
    pub(super) fn is_before(self, other: Self) -> bool {
        let key = |day: Self| (day.year.unwrap_or(0), place(day.month), day.day);
        if self.year.is_some() && other.year.is_some() {
            let dated = |day: Self| (day.year, u8::from(day.month), day.day);
            return dated(self) < dated(other);
        }
        (key(self).1, key(self).2) < (key(other).1, key(other).2)
    }
}

/// Where a month stands in an academic year, which runs from August to July.
pub(super) fn place(month: Month) -> u8 {
    (u8::from(month) + 4) % 12
}

fn month_at(place: u8) -> Month {
    Month::August.nth_next(place)
}

/// A set of months, in the order of the academic year; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months(u16);

impl Months {
    pub fn of(months: impl IntoIterator<Item = Month>) -> Option<Self> {
        let bits = months.into_iter().fold(0, |bits, month| bits | 1 << place(month));
        (bits != 0).then_some(Self(bits))
    }

    /// From one month to another within an academic year.
    pub fn span(first: Month, last: Month) -> Option<Self> {
        Self::of((place(first)..=place(last)).map(month_at))
    }

    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Months that follow one another, from the first to the last of each row.
    pub fn runs(self) -> Vec<(Month, Month)> {
        runs(self.0, 12).into_iter().map(|(first, last)| (month_at(first), month_at(last))).collect()
    }
}

/// Into what a year is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermKind {
    Quarter,
    Trimester,
    Semester,
    Half,
}

impl TermKind {
    /// How many of them a year has.
    pub const fn count(self) -> u8 {
        match self {
            Self::Quarter => 4,
            Self::Trimester => 3,
            Self::Semester | Self::Half => 2,
        }
    }
}

/// Some of the quarters or semesters of a year; never none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms(u8);

impl Terms {
    /// By their numbers, from 1.
    pub fn of(kind: TermKind, numbers: impl IntoIterator<Item = u8>) -> Option<Self> {
        let mut bits = 0;
        for number in numbers {
            if number == 0 || number > kind.count() {
                return None;
            }
            bits |= 1 << (number - 1);
        }
        (bits != 0).then_some(Self(bits))
    }

    /// Numbers that follow one another, from the first to the last of each row.
    pub fn runs(self) -> Vec<(u8, u8)> {
        runs(self.0.into(), 4).into_iter().map(|(first, last)| (first + 1, last + 1)).collect()
    }

    /// Whether there is more than one.
    pub fn are_several(self) -> bool {
        self.0.count_ones() > 1
    }
}

fn runs(bits: u16, count: u8) -> Vec<(u8, u8)> {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for at in (0..count).filter(|at| bits & (1 << at) != 0) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => runs.push((at, at)),
        }
    }
    runs
}

/// What returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    Day,
    Week,
    /// Each week on this day.
    Weekday(Weekday),
    Month,
    Term(TermKind),
    Year,
}

/// Something that is done again and again: so many times in each of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Each {
    times: u8,
    per: Per,
}

impl Each {
    pub fn new(times: u8, per: Per) -> Option<Self> {
        let most = if matches!(per, Per::Day | Per::Weekday(_)) { 1 } else { 31 };
        (1..=most).contains(&times).then_some(Self { times, per })
    }

    pub fn times(self) -> u8 {
        self.times
    }

    pub fn per(self) -> Per {
        self.per
    }
}

/// Words of one's own; the month they name is where the row stands in the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Free {
    words: String,
    month: Month,
}

impl Free {
    /// Only reading makes it, so that what is printed is read as the same again.
    pub(super) fn new(words: String, month: Month) -> Self {
        Self { words, month }
    }

    pub fn words(&self) -> &str {
        &self.words
    }

    pub fn month(&self) -> Month {
        self.month
    }
}
