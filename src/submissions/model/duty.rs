//! What a centre asks its schools for in a year, and by when.

use time::{Date, Month, OffsetDateTime};

use super::Kind;
use crate::ids::{DistrictId, DutyId};
use crate::web::{Check, Invalid, Problem, form};

/// A document that every association of a district sends by a day.
#[derive(Clone, Debug)]
pub struct Duty {
    pub id: DutyId,
    pub district: DistrictId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub kind: Kind,
    /// Of protocols and of what is asked for beside the usual; 0 where there is one.
    pub number: i32,
    pub title: String,
    pub note: String,
    pub due_on: Date,
    pub withdrawn_at: Option<OffsetDateTime>,
    pub version: i32,
}

/// A duty as the centre writes it.
#[derive(Clone, Debug)]
pub struct DutyDraft {
    pub kind: Kind,
    pub number: i32,
    pub title: String,
    pub note: String,
    pub due_on: Date,
}

form! {
    pub struct DutyForm { kind, number, title, note, due_on, version }
}

impl DutyForm {
    pub fn of(duty: &Duty) -> Self {
        Self {
            kind: duty.kind.code().to_owned(),
            number: if duty.number > 0 { duty.number.to_string() } else { String::new() },
            title: duty.title.clone(),
            note: duty.note.clone(),
            due_on: duty.due_on.to_string(),
            version: duty.version.to_string(),
        }
    }

    /// A day of the year whose duties are being written: from the August before it to the July at its end.
    pub fn parse(self, first_year: i32) -> Result<DutyDraft, Invalid<Self>> {
        let mut check = Check::new();
        let kind = Kind::from_code(check.choice("kind", &self.kind, &Kind::ALL.map(Kind::code))).unwrap_or(Kind::Other);
        let number = check.number("number", &self.number, 1..=99);
        if kind.is_numbered() && number.is_none() && self.number.trim().is_empty() {
            check.add("number", Problem::Required);
        }
        let title = check.line("title", &self.title, 1..=60);
        let note = check.text("note", &self.note, 0..=1000);
        let due_on = check.date("due_on", &self.due_on);
        if due_on != Date::MIN && crate::clock::school_year(due_on) != first_year {
            check.add("due_on", Problem::Rule("submissions-problem-year"));
        }
        let number = if kind.is_numbered() { number.unwrap_or(0) } else { 0 };
        check.finish(self, || DutyDraft { kind, number, title, note, due_on })
    }
}

/// The rhythm of a year as centres usually have it: what, which of several, until when.
pub fn usual(first_year: i32) -> Vec<(Kind, i32, Date)> {
    let day = |later: i32, month: Month, day: u8| Date::from_calendar_date(first_year + later, month, day).unwrap_or(Date::MIN);
    vec![
        (Kind::Protocol, 1, day(0, Month::September, 5)),
        (Kind::Members, 0, day(0, Month::September, 15)),
        (Kind::Plan, 0, day(0, Month::September, 15)),
        (Kind::Protocol, 2, day(0, Month::November, 15)),
        (Kind::Protocol, 3, day(1, Month::January, 15)),
        (Kind::HalfYear, 0, day(1, Month::January, 15)),
        (Kind::Protocol, 4, day(1, Month::April, 5)),
        (Kind::Protocol, 5, day(1, Month::June, 5)),
        (Kind::Year, 0, day(1, Month::June, 15)),
    ]
}
