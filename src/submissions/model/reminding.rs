//! When people are reminded of what they owe.

use time::Date;

use super::cell::Cell;

/// A reminder the portal sends by itself, or the centre by a press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// In the week before the day.
    Before,
    /// On the day.
    Day,
    /// From the third day after it.
    After,
    Hand,
}

impl Step {
    pub const ALL: [Self; 4] = [Self::Before, Self::Day, Self::After, Self::Hand];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Day => "day",
            Self::After => "after",
            Self::Hand => "hand",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// The reminder that is due on a day, so long as nothing was sent; a round that was missed is made up for.
    pub fn on(cell: &Cell, today: Date) -> Option<Self> {
        if !cell.is_expected || cell.sent_on.is_some() {
            return None;
        }
        match (cell.deadline - today).whole_days() {
            1..=7 => Some(Self::Before),
            -2..=0 => Some(Self::Day),
            -14..=-3 => Some(Self::After),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::date;

    use super::*;

    #[test]
    fn only_those_who_owe_are_reminded_and_each_day_has_its_step() {
        let deadline = date!(2027 - 01 - 15);
        let cell = |sent_on, is_expected| Cell {
            submission: None,
            status: None,
            sent_on,
            granted_until: None,
            deadline,
            is_expected,
            is_owed: false,
        };
        let step = |days: i64| Step::on(&cell(None, true), deadline + Duration::days(days));

        assert_eq!([-8, -7, -1].map(step), [None, Some(Step::Before), Some(Step::Before)]);
        assert_eq!([0, 2, 3].map(step), [Some(Step::Day), Some(Step::Day), Some(Step::After)]);
        assert_eq!(step(40), None);
        assert_eq!(Step::on(&cell(Some(deadline), true), deadline), None);
        assert_eq!(Step::on(&cell(None, false), deadline), None);
    }
}
