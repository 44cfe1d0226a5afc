//! The protocol among others: its date, its number, what it leaves open, what it repeats.

use time::{Date, Duration};

use super::{Around, Finding, Place, Severity, at};
use crate::meetings::model::meeting::{Meeting, Status};
use crate::meetings::model::protocol::words::is_review;
use crate::plans::{Timing, Window};

/// Working days within which a protocol is usually signed.
const USUAL_DAYS: usize = 5;

/// R1: numbers follow dates. R8: the protocol waits too long. And a date that is not the plan's.
pub fn dates(meeting: &Meeting, around: &Around<'_>, found: &mut Vec<Finding>) {
    let held_on = meeting.head.held_on;
    if held_on > around.today {
        found.push(at(Place::Head, "R1", Severity::Error, "protocols-check-future", figures(held_on)));
    }
    if meeting.status == Status::Correcting {
        return;
    }
    if let Some(last) = around.last.as_ref().filter(|last| held_on < last.held_on) {
        let value = format!("№ {} ({})", last.number, figures(last.held_on));
        found.push(at(Place::Head, "R1", Severity::Error, "protocols-check-before-last", value));
    }
    if let Some(earlier) = around.unsigned.iter().min() {
        found.push(at(Place::Head, "R1", Severity::Error, "protocols-check-earlier-unsigned", figures(*earlier)));
    }
    if let Some(windows) = Timing::read(&around.planned).map(|timing| timing.windows(around.calendar))
        && !windows.is_empty()
        && !windows.iter().any(|window| same_month(*window, held_on))
    {
        found.push(at(Place::Head, "R1", Severity::Warning, "protocols-check-not-by-plan", around.planned.clone()));
    }
    let days = (1..).map(|days| held_on + Duration::days(days)).take_while(|day| *day <= around.today);
    if days.take(60).filter(|day| around.calendar.is_working(*day)).count() > USUAL_DAYS {
        found.push(at(Place::Head, "R8", Severity::Hint, "protocols-check-late", figures(held_on)));
    }
}

/// Whether a day lies in a window or in one of its months.
fn same_month(window: Window, day: Date) -> bool {
    let month = |day: Date| (day.year(), u8::from(day.month()));
    month(window.from) <= month(day) && month(day) <= month(window.to)
}

fn figures(day: Date) -> String {
    format!("{:02}.{:02}.{}", day.day(), u8::from(day.month()), day.year())
}

/// R5: what earlier meetings left open is not on the agenda.
pub fn review(meeting: &Meeting, around: &Around<'_>, found: &mut Vec<Finding>) {
    if around.open_decisions > 0 && !meeting.items.iter().any(is_review) {
        found.push(at(Place::Agenda, "R5", Severity::Warning, "protocols-check-not-reviewed", around.open_decisions.to_string()));
    }
}

/// A3: the words of an earlier year.
pub fn look_alike(around: &Around<'_>, found: &mut Vec<Finding>) {
    if let Some(other) = &around.look_alike {
        let value = format!("№ {} ({}), {} %", other.number, figures(other.held_on), other.percent);
        found.push(at(Place::Agenda, "A3", Severity::Warning, "protocols-check-look-alike", value));
    }
}
