//! The register of a year: schools against duties, and its honest figures. Every figure is a part of a whole that stands
//! beside it; whoever was not there on the day of a duty is in neither.

use time::Date;

use super::cell::Cell;
use super::duty::Duty;
use crate::ids::{AssociationId, DutyId, SchoolId};

/// A register as it stands on a day.
#[derive(Clone, Debug)]
pub struct Register {
    pub year: i32,
    pub today: Date,
    pub duties: Vec<Duty>,
    /// Of each duty, in their order.
    counts: Vec<Count>,
    /// By name.
    pub schools: Vec<School>,
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
    pub cells: Vec<(DutyId, Cell)>,
}

/// Numerators and denominators of a duty, or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Associations whose schools were there on the day.
    pub expected: i64,
    /// Of them, those that have sent something that is not empty.
    pub sent: i64,
    /// Of them, those that have sent it, or whose day is over.
    pub due: i64,
    /// Of those, the ones that were in time.
    pub in_time: i64,
    /// Of those, the ones that have not sent it.
    pub owed: i64,
}

impl Count {
    fn of(cell: &Cell) -> Self {
        if !cell.is_expected {
            return Self::default();
        }
        let is_sent = cell.sent_on.is_some();
        let is_in_time = cell.sent_on.is_some_and(|day| day <= cell.deadline);
        Self {
            expected: 1,
            sent: is_sent.into(),
            due: (is_sent || cell.is_owed).into(),
            in_time: is_in_time.into(),
            owed: cell.is_owed.into(),
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            expected: self.expected + other.expected,
            sent: self.sent + other.sent,
            due: self.due + other.due,
            in_time: self.in_time + other.in_time,
            owed: self.owed + other.owed,
        }
    }
}

impl Association {
    /// What it has sent of what was due.
    pub fn count(&self) -> Count {
        self.cells.iter().map(|(_, cell)| Count::of(cell)).fold(Count::default(), Count::and)
    }
}

impl School {
    pub fn owed(&self) -> i64 {
        self.associations.iter().map(|association| association.count().owed).sum()
    }
}

impl Register {
    pub fn new(year: i32, today: Date, duties: Vec<Duty>, schools: Vec<School>) -> Self {
        let mut counts = vec![Count::default(); duties.len()];
        for association in schools.iter().flat_map(|school| &school.associations) {
            for (count, (_, cell)) in counts.iter_mut().zip(&association.cells) {
                *count = count.and(Count::of(cell));
            }
        }
        Self { year, today, duties, counts, schools }
    }

    /// The duties, each with its counts.
    pub fn by_duty(&self) -> impl Iterator<Item = (&Duty, Count)> {
        self.duties.iter().zip(self.counts.iter().copied())
    }

    pub fn all(&self) -> Count {
        self.counts.iter().copied().fold(Count::default(), Count::and)
    }

    /// Schools that owe something.
    pub fn owing_schools(&self) -> usize {
        self.schools.iter().filter(|school| school.owed() > 0).count()
    }

    /// The counts of the duties of each month, by the first of the month.
    pub fn by_month(&self) -> Vec<(Date, Count)> {
        let mut months: Vec<(Date, Count)> = Vec::new();
        for (duty, count) in self.by_duty() {
            let first = duty.due_on.replace_day(1).unwrap_or(duty.due_on);
            match months.last_mut() {
                Some((month, sum)) if *month == first => *sum = sum.and(count),
                _ => months.push((first, count)),
            }
        }
        months
    }

    /// The next day on which something is due.
    pub fn next_due(&self) -> Option<&Duty> {
        self.duties.iter().find(|duty| duty.due_on >= self.today)
    }

    /// The schools whose names hold these words, perhaps only those that owe; those that owe most first, or by name.
    pub fn chosen(&self, sought: &str, only_owing: bool, owing_first: bool) -> Vec<&School> {
        let sought = sought.trim().to_lowercase();
        let fits = |school: &&School| school.name.to_lowercase().contains(&sought) && (!only_owing || school.owed() > 0);
        let mut schools: Vec<&School> = self.schools.iter().filter(fits).collect();
        if owing_first {
            schools.sort_by_cached_key(|school| std::cmp::Reverse(school.owed()));
        }
        schools
    }
}
