//! The only place that may ask the time, so that tests can set it and papers can be dated.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use time::{Date, OffsetDateTime};
use time_tz::{OffsetDateTimeExt, Tz};

/// The clock a whole program shares: the system's, or one that stands until it is moved.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Microseconds since 1970 at which the clock stands; absent for the system's clock.
    standing: Option<Arc<AtomicI64>>,
}

impl Clock {
    pub fn system() -> Self {
        Self { standing: None }
    }

    /// A clock that shows one moment until `set` moves it.
    pub fn standing_at(moment: OffsetDateTime) -> Self {
        let clock = Self { standing: Some(Arc::new(AtomicI64::new(0))) };
        clock.set(moment);
        clock
    }

    /// Moves a standing clock; the system's clock is left alone.
    pub fn set(&self, moment: OffsetDateTime) {
        if let Some(standing) = &self.standing {
            let micros = i64::try_from(moment.unix_timestamp_nanos() / 1000).unwrap_or(i64::MAX);
            standing.store(micros, Ordering::SeqCst);
        }
    }

    /// The present moment in UTC, to the microsecond that PostgreSQL keeps.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
    pub fn now(&self) -> OffsetDateTime {
        let micros = match &self.standing {
            Some(standing) => i128::from(standing.load(Ordering::SeqCst)),
            None => OffsetDateTime::now_utc().unix_timestamp_nanos() / 1000,
        };
        OffsetDateTime::from_unix_timestamp_nanos(micros * 1000).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}

/// A district's time zone by its name («Europe/Kyiv»); Moscow's where the name is unknown.
pub fn zone(name: &str) -> &'static Tz {
    time_tz::timezones::get_by_name(name).unwrap_or(time_tz::timezones::db::europe::MOSCOW)
}

/// The day a moment falls on in a zone.
pub fn day_in(moment: OffsetDateTime, zone: &Tz) -> Date {
    moment.to_timezone(zone).date()
}

/// The school year a day belongs to, by its first calendar year: papers dated 1 August or later
/// belong to the new year, because the August meeting opens it.
pub fn school_year(day: Date) -> i32 {
    if u8::from(day.month()) >= 8 { day.year() } else { day.year() - 1 }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn the_august_meeting_opens_the_new_school_year() {
        assert_eq!(school_year(date!(2026 - 07 - 31)), 2025);
        assert_eq!(school_year(date!(2026 - 08 - 01)), 2026);
        assert_eq!(school_year(date!(2027 - 05 - 25)), 2026);
    }
}
