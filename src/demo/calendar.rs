//! The district's days moved up to the present: whenever it is loaded, its last deeds were done the week before.

use sha2::{Digest, Sha256};
use time::macros::date;
use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, Time};
use time_tz::{OffsetResult, PrimitiveDateTimeExt, Tz};

use super::world::District;
use crate::clock::{school_year, zone};

/// The day for which the data were written.
const WRITTEN: Date = date!(2026 - 11 - 22);

/// Turns the written days into days before today, weekday for weekday.
#[derive(Clone, Copy)]
pub struct Calendar {
    shift: Duration,
    today: Date,
}

impl Calendar {
    pub fn new(today: Date) -> Self {
        let days = (today - WRITTEN).whole_days();
        Self { shift: Duration::weeks(days.div_euclid(7)), today }
    }

    pub fn day(&self, written: Date) -> Date {
        written.saturating_add(self.shift)
    }

    /// A moment on a written day, some minutes after the hour; which minutes depends on the matter.
    pub fn moment(&self, written: Date, hour: u8, matter: &str, zone: &Tz) -> OffsetDateTime {
        let minute = Sha256::digest(matter)[0] % 60;
        let time = Time::from_hms(hour, minute, 0).unwrap_or(Time::MIDNIGHT);
        let local = PrimitiveDateTime::new(self.day(written), time);
        match local.assume_timezone(zone) {
            OffsetResult::Some(moment) | OffsetResult::Ambiguous(moment, _) => moment,
            OffsetResult::None => local.assume_utc(),
        }
    }

    /// The school year in which the district is loaded, by its first calendar year.
    pub fn school_year(&self) -> i32 {
        school_year(self.today)
    }

    /// A day between a written one and the present, the same for the same matter.
    pub fn some_day_since(&self, written: Date, matter: &str) -> Date {
        let digest = Sha256::digest(matter);
        let days = (WRITTEN - written).whole_days().max(1);
        let later = i64::from(u16::from_be_bytes([digest[0], digest[1]])) % days;
        written.saturating_add(Duration::days(later))
    }
}

/// The days of the district and the moment at which it is loaded.
pub(super) struct Clock {
    pub calendar: Calendar,
    pub now: OffsetDateTime,
}

impl Clock {
    pub fn zone(&self, district: &District) -> &'static Tz {
        zone(&district.time_zone)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn the_district_is_always_a_few_days_old_and_keeps_its_weekdays() {
        let last_deed = date!(2026 - 11 - 20);
        for today in
            [date!(2025 - 03 - 01), date!(2026 - 11 - 21), date!(2026 - 11 - 22), date!(2026 - 11 - 28), date!(2031 - 01 - 01)]
        {
            let calendar = Calendar::new(today);

            let moved = calendar.day(last_deed);

            assert!((2..9).contains(&(today - moved).whole_days()), "{today}: {moved}");
            assert_eq!(moved.weekday(), last_deed.weekday());
        }
    }
}
