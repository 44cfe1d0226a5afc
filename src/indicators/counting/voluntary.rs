//! S: what class teachers tell of their own will.

use super::{Indicator, Sheet, Year};
use crate::indicators::year::Record;

/// No data while the year has no record of its own kind: nobody is asked for it.
///
/// S1: class events. S2: parents' meetings.
pub fn count(year: &Year, sheet: &mut Sheet) {
    sheet.put(Indicator::S1, year.told("class-event", Record::row));
    sheet.put(Indicator::S2, year.told("parents-meeting", Record::row));
}
