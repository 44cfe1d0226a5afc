//! A decision in force: how it stands on a day, and what may be done to it, by whom. The page asks the predicate to
//! draw a form or to leave it out; the deed asks it again.

use time::Date;

use super::decision::Kind;
use super::meant::Meant;
use super::term::Term;
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::{AssociationId, DecisionId, DistrictId, MeetingId, PracticeId, SchoolId, UserId};

/// Where a decision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Open,
    /// Its people say that it is done.
    Done,
    /// Whoever controls it has taken it off control.
    Closed,
    Cancelled,
}

impl Status {
    pub const ALL: [Self; 4] = [Self::Open, Self::Done, Self::Closed, Self::Cancelled];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Closed | Self::Cancelled)
    }
}

/// How a decision stands on a day. That it is overdue is nowhere written: its window tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its window has not begun.
    Ahead,
    Open,
    /// Its window ended so many days ago.
    Overdue(i64),
    Done,
    Closed,
    Cancelled,
}

impl Standing {
    /// The word of its message, `decisions-standing-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ahead => "ahead",
            Self::Open => "open",
            Self::Overdue(_) => "overdue",
            Self::Done => "done",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Ahead | Self::Cancelled => "draft",
            Self::Open => "back",
            Self::Overdue(_) => "late",
            Self::Done => "eye",
            Self::Closed => "ok",
        }
    }

    /// How late it is; none where it is not.
    pub const fn days_late(self) -> i64 {
        if let Self::Overdue(days) = self { days } else { 0 }
    }
}

/// A decision in force, as somebody reads it.
#[derive(Clone, Debug)]
pub struct Decision {
    pub id: DecisionId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub association_name: String,
    pub school_name: String,
    pub country: String,
    /// The language of the association's papers: «ru» or «uk».
    pub language: String,
    pub meeting: MeetingId,
    /// The protocol and the number within it, as printed: protocol № 4 of 2026/27, decision «3.2».
    pub first_year: i32,
    pub protocol_number: i32,
    pub number: String,
    pub decided_on: Date,
    pub kind: Kind,
    pub text: String,
    /// As it is printed.
    pub responsible: String,
    pub meant: Meant,
    /// As it is printed.
    pub timing: String,
    /// With the day of the next meeting, where it is due then and the meeting is called.
    pub term: Term,
    pub controller: String,
    pub controller_id: Option<UserId>,
    pub practice: Option<PracticeId>,
    /// Somebody must do it and say so.
    pub is_controlled: bool,
    pub status: Status,
    /// What was last told of it: what was done, why it was cancelled.
    pub outcome: String,
    /// Why it was put off, the last time.
    pub postponed: Option<String>,
    /// The meeting that took note of its end, with the number of its protocol.
    pub closed_in: Option<MeetingId>,
    pub closed_in_number: Option<i32>,
    pub closed_on: Option<Date>,
    /// Who said that it is done.
    pub done_by: Option<UserId>,
    /// Those of several who have done their parts.
    pub parts: Vec<UserId>,
    /// Persons who are meant and hold no role here any more.
    pub left: Vec<String>,
    /// Whether the reader is among those who must do it.
    pub is_own: bool,
    pub version: i32,
}

impl Decision {
    pub fn standing(&self, today: Date) -> Standing {
        match self.status {
            Status::Done => Standing::Done,
            Status::Closed => Standing::Closed,
            Status::Cancelled => Standing::Cancelled,
            Status::Open => match (self.term.starts_on, self.term.due_on) {
                (_, Some(due)) if due < today => Standing::Overdue((today - due).whole_days()),
                (Some(from), _) if today < from => Standing::Ahead,
                _ => Standing::Open,
            },
        }
    }

    /// Where it stands among others: by its protocol, then by its number within it.
    pub fn place(&self) -> (Date, i32, Vec<u32>) {
        let numbers = self.number.split('.').map(|number| number.parse().unwrap_or(u32::MAX)).collect();
        (self.decided_on, self.protocol_number, numbers)
    }

    /// Whether a protocol words it otherwise than another text of it.
    pub fn is_worded_otherwise(&self, other: &Self) -> bool {
        let words = |decision: &Self| {
            let Self { number, kind, text, controller, controller_id, practice, is_controlled, .. } = decision.clone();
            (number, kind, text, controller, controller_id, practice, is_controlled)
        };
        words(self) != words(other)
    }

    /// Whether this person has done the own part of what several must do.
    pub fn has_done(&self, person: UserId) -> bool {
        self.parts.contains(&person)
    }

    /// Whether this reader must still do it, or the own part of it.
    pub fn is_to_be_done_by(&self, reader: UserId) -> bool {
        self.is_own && self.status == Status::Open && !self.has_done(reader)
    }

    /// Whether it waits for the actor to take it off control.
    pub fn is_to_be_closed_by(&self, actor: &Actor) -> bool {
        self.status == Status::Done && self.is_led_by(actor)
    }

    /// Whether it waits for a deed of the actor.
    pub fn waits_for(&self, actor: &Actor) -> bool {
        self.is_to_be_done_by(actor.user) || self.is_to_be_closed_by(actor)
    }

    fn is_here(&self, actor: &Actor) -> bool {
        actor.reach.associations.contains(&self.association.0)
    }

    /// Whether the actor keeps the papers of its association.
    pub fn is_kept_by(&self, actor: &Actor) -> bool {
        self.holds(actor, &[Role::Secretary, Role::Head, Role::Deputy])
    }

    /// Whether the actor takes decisions off control: the head, and the leaders of the base school.
    pub fn is_led_by(&self, actor: &Actor) -> bool {
        self.holds(actor, &[Role::Head, Role::Deputy, Role::Principal])
    }

    /// The leader of a partner school sees, and decides nothing.
    fn holds(&self, actor: &Actor, roles: &[Role]) -> bool {
        self.is_here(actor) && actor.school() == Some(self.school) && roles.iter().any(|role| actor.has(*role))
    }

    fn in_state(&self, states: &[Status]) -> Result<(), Refusal> {
        if !self.is_controlled {
            return Err(Refusal::new("decisions-refused-not-controlled"));
        }
        if states.contains(&self.status) { Ok(()) } else { Err(Refusal::new("decisions-refused-state")) }
    }

    fn by_leader(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.is_led_by(actor) { Ok(()) } else { Err(Refusal::new("decisions-refused-leader")) }
    }

    /// Keepers tell that it is done; so does whoever must do it alone.
    pub fn can_do(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Open])?;
        let is_alone = self.is_here(actor) && self.is_own && !self.meant.are_several();
        if self.is_kept_by(actor) || is_alone { Ok(()) } else { Err(Refusal::new("decisions-refused-not-own")) }
    }

    /// Each of several tells of the own part.
    pub fn can_do_own(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Open])?;
        let is_one = self.is_here(actor) && self.is_own && self.meant.are_several();
        if is_one && !self.has_done(actor.user) { Ok(()) } else { Err(Refusal::new("decisions-refused-not-own")) }
    }

    /// Whoever told takes it back, and so do keepers.
    pub fn can_undo(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Done])?;
        let told = self.is_here(actor) && self.done_by == Some(actor.user);
        if told || self.is_kept_by(actor) { Ok(()) } else { Err(Refusal::new("decisions-refused-not-own")) }
    }

    pub fn can_undo_own(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Open])?;
        if self.is_here(actor) && self.has_done(actor.user) { Ok(()) } else { Err(Refusal::new("decisions-refused-not-own")) }
    }

    /// Takes it off control.
    pub fn can_close(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Open, Status::Done])?;
        self.by_leader(actor)
    }

    /// Sends it back to be done, or takes it under control again.
    pub fn can_reopen(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Done, Status::Closed, Status::Cancelled])?;
        self.by_leader(actor)
    }

    pub fn can_postpone(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Open])?;
        self.by_leader(actor)
    }

    pub fn can_cancel(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Open, Status::Done])?;
        self.by_leader(actor)
    }

    /// Gives it to others.
    pub fn can_hand_over(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Open])?;
        self.by_leader(actor)
    }
}
