//! The register of a year: schools against duties, and its honest figures. Every figure is a part of a whole that stands
//! beside it; whoever was not there on the day of a duty is in neither. The figures are those of all schools, however few
//! of them are in view.

use time::Date;

use super::cell::Cell;
use super::duty::Duty;
use crate::ids::{AssociationId, SchoolId};

/// A register as it stands on a day.
#[derive(Clone, Debug)]
pub struct Register {
    pub year: i32,
    pub today: Date,
    /// In the order of their days, each with its figures.
    pub duties: Vec<(Duty, Count)>,
    /// Schools that owe something.
    pub owing_schools: i64,
    /// The schools in view.
    pub schools: Vec<School>,
    /// The last of the schools in view, where others follow.
    pub last: Option<SchoolId>,
}

/// A school with its associations.
#[derive(Clone, Debug)]
pub struct School {
    pub id: SchoolId,
    pub name: String,
    pub closed_on: Option<Date>,
    pub associations: Vec<Association>,
}

/// An association with its cells, in the order of the duties.
#[derive(Clone, Debug)]
pub struct Association {
    pub id: AssociationId,
    pub name: String,
    pub cells: Vec<Cell>,
}

/// Numerators and denominators of a duty, or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Associations whose schools were there on the day.
    pub expected: i64,
    /// Of them, those that have sent something that is not empty.
    pub sent: i64,
    /// Of those, the ones that were in time.
    pub in_time: i64,
    /// Of the expected, those whose day is over and who have not sent it.
    pub owed: i64,
    /// Of the expected, by their latest rounds: with the centre, accepted or taken note of, wanted again.
    pub waiting: i64,
    pub accepted: i64,
    pub returned: i64,
    /// Of the expected, those that were granted a later day.
    pub extended: i64,
}

impl Count {
    /// Those that have sent it, or whose day is over.
    pub fn due(&self) -> i64 {
        self.sent + self.owed
    }

    fn and(self, other: Self) -> Self {
        Self {
            expected: self.expected + other.expected,
            sent: self.sent + other.sent,
            in_time: self.in_time + other.in_time,
            owed: self.owed + other.owed,
            waiting: self.waiting + other.waiting,
            accepted: self.accepted + other.accepted,
            returned: self.returned + other.returned,
            extended: self.extended + other.extended,
        }
    }
}

impl Association {
    /// How much it has sent, and how much was due.
    pub fn sent_of_due(&self) -> (usize, usize) {
        let expected = || self.cells.iter().filter(|cell| cell.is_expected);
        let sent = expected().filter(|cell| cell.sent_on.is_some()).count();
        (sent, sent + expected().filter(|cell| cell.is_owed).count())
    }
}

impl Register {
    pub fn all(&self) -> Count {
        self.duties.iter().map(|(_, count)| *count).fold(Count::default(), Count::and)
    }

    /// The counts of the duties of each month, by the first of the month.
    pub fn by_month(&self) -> Vec<(Date, Count)> {
        let mut months: Vec<(Date, Count)> = Vec::new();
        for (duty, count) in &self.duties {
            let first = duty.due_on.replace_day(1).unwrap_or(duty.due_on);
            match months.last_mut() {
                Some((month, sum)) if *month == first => *sum = sum.and(*count),
                _ => months.push((first, *count)),
            }
        }
        months
    }

    /// The next day on which something is due.
    pub fn next_due(&self) -> Option<&Duty> {
        self.duties.iter().map(|(duty, _)| duty).find(|duty| duty.due_on >= self.today)
    }
}
