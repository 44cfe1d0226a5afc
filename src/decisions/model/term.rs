//! The term of a decision: what is said on paper, laid over the year of the day on which it was decided.

use time::Date;

use crate::plans::{Calendar, Timing};

/// When a decision is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Term {
    pub starts_on: Option<Date>,
    /// Absent where nothing binds.
    pub due_on: Option<Date>,
    /// Due on the day of the next meeting, whenever that is held.
    pub until_next_meeting: bool,
}

impl Term {
    /// Lays a timing over the year; words that are not understood bind nobody. Nothing begins before it was decided.
    pub fn of(timing: &str, calendar: &Calendar, decided_on: Date) -> Self {
        let Some(timing) = Timing::read(timing) else { return Self::default() };
        let windows = timing.windows(calendar);
        let due_on = windows.last().map(|window| window.to);
        let starts_on = windows.first().map(|window| window.from.max(decided_on)).zip(due_on).map(|(from, due)| from.min(due));
        Self { starts_on, due_on, until_next_meeting: timing == Timing::NextMeeting }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::macros::date;

    use super::*;

    #[test]
    fn terms_end_where_the_words_say() {
        let due = |timing: &str| Term::of(timing, &Calendar::usual(2026, "ru"), date!(2026 - 10 - 29));
        let window = |from, to| Term { starts_on: Some(from), due_on: Some(to), until_next_meeting: false };

        assert_eq!(due("до конца II четверти"), window(date!(2026 - 10 - 29), date!(2026 - 12 - 31)));
        assert_eq!(due("до 15.12.2026"), window(date!(2026 - 10 - 29), date!(2026 - 12 - 15)));
        assert_eq!(due("январь"), window(date!(2027 - 01 - 01), date!(2027 - 01 - 31)));
        assert_eq!(due("сентябрь"), window(date!(2026 - 09 - 30), date!(2026 - 09 - 30)));
        assert_eq!(due("до следующего заседания"), Term { until_next_meeting: true, ..Term::default() });
        assert_eq!(due("по мере необходимости"), Term::default());
        assert_eq!(due("когда-нибудь"), Term::default());
    }

    proptest! {
        #[test]
        fn a_term_never_ends_before_it_begins(
            timing in "(до конца |)(I|II|III|IV) четверти|(до |)([1-9]|1[0-9]|2[0-8])\\.(0[1-9]|1[0-2])",
            day in 0i64..365,
        ) {
            let decided_on = date!(2026 - 08 - 01) + time::Duration::days(day);

            let term = Term::of(&timing, &Calendar::usual(2026, "ru"), decided_on);

            prop_assert!(term.starts_on <= term.due_on, "«{}» decided on {}: {:?}", timing, decided_on, term);
            prop_assert!(term.due_on.is_some(), "«{}» is not understood", timing);
        }
    }
}
