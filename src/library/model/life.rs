//! Whether a document is in force on a day. It follows from the document's own dates and from what other documents do to
//! it; nobody ticks it, and it is undone by itself when a link between two documents goes.

use time::Date;

use super::Status;

/// The days on which the state of a document changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    pub is_draft: bool,
    pub starts_on: Option<Date>,
    /// The last day.
    pub ends_on: Option<Date>,
    /// The first day on which another document has replaced or repealed it.
    pub repealed_on: Option<Date>,
    pub amended_on: Option<Date>,
}

impl Life {
    pub fn status(&self, on: Date) -> Status {
        let since = |day: Option<Date>| day.is_some_and(|day| day <= on);
        if self.is_draft {
            Status::Draft
        } else if since(self.repealed_on) || self.ends_on.is_some_and(|last| last < on) {
            Status::Repealed
        } else if self.starts_on.is_some_and(|first| first > on) {
            Status::Upcoming
        } else if since(self.amended_on) {
            Status::Amended
        } else {
            Status::InForce
        }
    }

    /// The first day on which it is no longer in force, as far as is known.
    pub fn void_from(&self) -> Option<Date> {
        let after_last = self.ends_on.and_then(Date::next_day);
        [self.repealed_on, after_last].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::macros::date;

    use super::*;

    fn day() -> impl Strategy<Value = Date> {
        (0_i64..2_000).prop_map(|days| date!(2020 - 01 - 01) + time::Duration::days(days))
    }

    proptest! {
        #[test]
        fn what_was_repealed_never_comes_back_by_waiting(
            starts_on in proptest::option::of(day()),
            ends_on in proptest::option::of(day()),
            repealed_on in proptest::option::of(day()),
            amended_on in proptest::option::of(day()),
            earlier in day(),
            later in day(),
        ) {
            let life = Life { is_draft: false, starts_on, ends_on, repealed_on, amended_on };
            let (earlier, later) = (earlier.min(later), earlier.max(later));

            if life.status(earlier) == Status::Repealed {
                prop_assert_eq!(life.status(later), Status::Repealed);
                prop_assert!(life.void_from().is_some_and(|day| day <= earlier));
            }
        }
    }

    #[test]
    fn each_day_has_the_state_of_its_dates() {
        let life = Life {
            starts_on: Some(date!(2025 - 03 - 01)),
            amended_on: Some(date!(2025 - 06 - 01)),
            ends_on: Some(date!(2025 - 12 - 31)),
            ..Life::default()
        };

        assert_eq!(life.status(date!(2025 - 02 - 28)), Status::Upcoming);
        assert_eq!(life.status(date!(2025 - 03 - 01)), Status::InForce);
        assert_eq!(life.status(date!(2025 - 06 - 01)), Status::Amended);
        assert_eq!(life.status(date!(2025 - 12 - 31)), Status::Amended);
        assert_eq!(life.status(date!(2026 - 01 - 01)), Status::Repealed);
    }
}
