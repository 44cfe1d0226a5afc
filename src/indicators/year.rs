//! What is known of a year before anything is counted: members, plan, meetings, decisions, practices and records, as plain
//! values. All counting is done on these, so that it can be tried without a database.

use time::{Date, Duration};

use super::Period;
use crate::controls::Controlled;
use crate::ids::{DecisionId, MeetingId, PlanId, PlanItemId, PracticeId, UnitId, UseId, UserId, YearRecordId};
use crate::plans::Calendar;

/// Everything that the figures of a period are made of.
#[derive(Clone, Debug)]
pub struct Year {
    pub period: Period,
    pub calendar: Calendar,
    /// Everybody who was ever a member, in the alphabet.
    pub people: Vec<Person>,
    pub units: Vec<Unit>,
    /// Those held within the period.
    pub meetings: Vec<Meeting>,
    pub talks: Vec<Talk>,
    pub plan: Vec<PlanRow>,
    /// Those decided within the period.
    pub decisions: Vec<Decision>,
    /// Those accepted, proposed or published within the period.
    pub practices: Vec<Practice>,
    pub uses: Vec<Use>,
    /// Those whose memo was signed within the period.
    pub controls: Vec<Controlled>,
    /// Those of the year, and pairs of mentor and beginner that were at work in it.
    pub records: Vec<Record>,
}

/// Days from the first to the last; without a last one they go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: Date,
    pub to: Option<Date>,
}

impl Span {
    pub fn holds(self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|last| day <= last)
    }
}

/// Who is or was a member.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: UserId,
    pub name: String,
    pub memberships: Vec<Span>,
    pub absences: Vec<Span>,
    pub teaching_since: Option<Date>,
    pub class_teacher_since: Option<Date>,
    pub category: String,
    pub category_since: Option<Date>,
    pub mentor: Option<UserId>,
    pub mentor_name: String,
    /// The topic of self-education of the year.
    pub topic: String,
}

impl Person {
    pub fn is_member_on(&self, day: Date) -> bool {
        self.memberships.iter().any(|span| span.holds(day))
    }

    /// A member who is not away for a long time.
    pub fn is_active_on(&self, day: Date) -> bool {
        self.is_member_on(day) && !self.absences.iter().any(|span| span.holds(day))
    }

    /// Teaches for less than three years.
    pub fn is_young_on(&self, day: Date) -> bool {
        self.teaching_since.and_then(|since| years_between(since, day)).is_some_and(|years| years < 3)
    }

    /// The days within the period on which membership began, and those on which it was over, whatever roles made it up.
    pub fn turns(&self, period: &Period) -> (Vec<Date>, Vec<Date>) {
        let within = |day: &Date| period.starts_on <= *day && *day <= period.as_of();
        let came = self.memberships.iter().map(|span| span.from).filter(within);
        let left = self.memberships.iter().filter_map(|span| span.to?.next_day()).filter(within);
        let mut came: Vec<Date> = came.filter(|day| !self.is_member_on(*day - Duration::DAY)).collect();
        let mut left: Vec<Date> = left.filter(|day| !self.is_member_on(*day)).collect();
        for days in [&mut came, &mut left] {
            days.sort_unstable();
            days.dedup();
        }
        (came, left)
    }
}

/// Full years from one day to another; nothing where the first one is still to come.
pub fn years_between(since: Date, on: Date) -> Option<i32> {
    let is_before = (u8::from(on.month()), on.day()) < (u8::from(since.month()), since.day());
    (since <= on).then(|| on.year() - since.year() - i32::from(is_before))
}

/// A class or a group.
#[derive(Clone, Debug)]
pub struct Unit {
    pub id: UnitId,
    pub label: String,
    pub pupils: Option<i32>,
}

/// A meeting that was held: its protocol is being written, read or signed.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub id: MeetingId,
    pub theme: String,
    pub held_on: Date,
    pub plan_item: Option<PlanItemId>,
    /// Nobody while nobody has been marked.
    pub marked: i64,
    pub present: Vec<UserId>,
}

/// An item of the agenda of a held meeting, with those who spoke on it.
#[derive(Clone, Debug)]
pub struct Talk {
    pub meeting: MeetingId,
    pub held_on: Date,
    pub title: String,
    /// Tells the talks of one person at one meeting apart.
    pub position: i32,
    pub speakers: Vec<UserId>,
}

/// A row of the plan with its latest mark.
#[derive(Clone, Debug)]
pub struct PlanRow {
    pub id: PlanItemId,
    pub plan: PlanId,
    pub is_meeting: bool,
    pub content: String,
    pub timing: String,
    /// Empty while there is none.
    pub mark: String,
    /// Its meeting has been held.
    pub is_held: bool,
}

/// A decision of a protocol.
#[derive(Clone, Debug)]
pub struct Decision {
    pub id: DecisionId,
    pub protocol_number: i32,
    pub number: String,
    pub text: String,
    pub decided_on: Date,
    pub is_controlled: bool,
    pub status: String,
    pub due_on: Option<Date>,
    /// When its people last said that it is done; the day on which it was taken off control where they never did.
    pub done_on: Option<Date>,
}

/// A practice of the association.
#[derive(Clone, Debug)]
pub struct Practice {
    pub id: PracticeId,
    pub title: String,
    pub author: UserId,
    pub author_name: String,
    pub kind: String,
    pub directions: Vec<String>,
    pub grades: Option<(i32, i32)>,
    /// Accepted into the piggy-bank, and it still stands there.
    pub accepted_on: Option<Date>,
    /// Proposed to the bank of the district.
    pub proposed_on: Option<Date>,
    pub is_published: bool,
}

/// A colleague used a practice in class.
#[derive(Clone, Debug)]
pub struct Use {
    pub id: UseId,
    pub practice: PracticeId,
    pub title: String,
    pub user_name: String,
    pub used_on: Date,
}

/// What happened beside meetings.
#[derive(Clone, Debug)]
pub struct Record {
    pub id: YearRecordId,
    /// Not so for a pair of mentor and beginner that began earlier.
    pub is_of_year: bool,
    pub kind: String,
    pub held_on: Date,
    pub ended_on: Option<Date>,
    pub user: Option<UserId>,
    pub user_name: String,
    pub other: Option<UserId>,
    pub other_name: String,
    pub title: String,
    pub level: String,
    pub result: String,
    pub hours: Option<i32>,
    pub amount: Option<i32>,
    pub out_of: Option<i32>,
}

impl Period {
    /// The day as of which people are counted: the last one of the period, or today while it lasts.
    pub fn as_of(&self) -> Date {
        self.ends_on.min(self.today.max(self.starts_on))
    }

    pub fn holds(&self, day: Date) -> bool {
        self.starts_on <= day && day <= self.ends_on
    }
}
