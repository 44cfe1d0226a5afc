//! What may be done with a piece, by whom and when. The page asks the predicate to draw a button or to leave it out; the
//! deed asks it again.

mod recognising;

use time::{Date, Duration};

use super::innovation::{Innovation, Status};
use super::recognition::Recognition;
use super::sheet::Opinion;
use crate::access::{Actor, CENTRE, Role};
use crate::error::Refusal;
use crate::ids::UserId;

/// So long the formal check lasts at most.
const CHECK: Duration = Duration::days(3);
/// So long the experts have.
pub const EXPERTISE: Duration = Duration::days(10);

/// What the council of experts decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Bank,
    Return,
    Decline,
}

impl Outcome {
    pub const ALL: [Self; 3] = [Self::Bank, Self::Return, Self::Decline];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Bank => "bank",
            Self::Return => "return",
            Self::Decline => "decline",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

fn refuse(key: &'static str) -> Result<(), Refusal> {
    Err(Refusal::new(key))
}

impl Innovation {
    fn in_state(&self, states: &[Status]) -> Result<(), Refusal> {
        if states.contains(&self.status) { Ok(()) } else { refuse("innovations-refused-state") }
    }

    fn by_author(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.is_author(actor.user) { Ok(()) } else { refuse("innovations-refused-role") }
    }

    fn by_leader(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.is_led_by(actor) { Ok(()) } else { refuse("innovations-refused-role") }
    }

    /// Nobody decides for the district on an own piece.
    fn by_keeper(&self, actor: &Actor) -> Result<(), Refusal> {
        if !self.is_kept_by(actor) {
            return refuse("innovations-refused-role");
        }
        if self.is_author(actor.user) { refuse("innovations-refused-own") } else { Ok(()) }
    }

    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor)?;
        self.in_state(&[Status::Draft, Status::Returned])
    }

    pub fn can_delete(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor)?;
        self.in_state(&[Status::Draft])
    }

    pub fn can_apply(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_edit(actor)?;
        if self.content.lacks(self.kind).is_empty() { Ok(()) } else { refuse("innovations-refused-lacking") }
    }

    /// Hands it in. A member asks the head of the association; whoever leads it, or works at the centre, sends it at once.
    /// Whoever hands it in agrees thereby to its publication.
    pub fn apply(mut self, actor: &Actor, today: Date) -> Result<Self, Refusal> {
        self.can_apply(actor)?;
        self.agree(actor.user, today);
        if self.is_led_by(actor) || CENTRE.admits(Some(actor)) {
            return Ok(self.send(today));
        }
        self.status = Status::Proposed;
        Ok(self)
    }

    fn send(self, today: Date) -> Self {
        let sent = Some(self.content.clone());
        Self { sent, status: Status::Checking, due_on: Some(today + CHECK), round: self.round + 1, ..self }
    }

    fn agree(&mut self, user: UserId, today: Date) {
        let author = self.authors.iter_mut().find(|author| author.user == user);
        if let Some(author) = author.filter(|author| author.consented_on.is_none()) {
            author.consented_on = Some(today);
        }
    }

    /// Each author agrees to the publication for himself.
    pub fn can_consent(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor)?;
        if self.status == Status::Draft || matches!(self.status, Status::Declined | Status::Removed) {
            return refuse("innovations-refused-state");
        }
        let is_given = self.authors.iter().any(|author| author.user == actor.user && author.consented_on.is_some());
        if is_given { refuse("innovations-refused-consented") } else { Ok(()) }
    }

    pub fn consent(mut self, actor: &Actor, today: Date) -> Result<Self, Refusal> {
        self.can_consent(actor)?;
        self.agree(actor.user, today);
        Ok(self)
    }

    /// The head of the association or the deputy puts it forward to the district.
    pub fn can_nominate(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_leader(actor)?;
        if actor.has(Role::Principal) && !actor.has(Role::Deputy) {
            return refuse("innovations-refused-role");
        }
        self.in_state(&[Status::Proposed])
    }

    pub fn nominate(self, actor: &Actor, today: Date) -> Result<Self, Refusal> {
        self.can_nominate(actor)?;
        Ok(self.send(today))
    }

    /// Whoever has it on the desk gives it back for work: the head, or the district after the formal check.
    pub fn can_return(&self, actor: &Actor) -> Result<(), Refusal> {
        match self.status {
            Status::Proposed => self.can_nominate(actor),
            _ => self.can_check(actor),
        }
    }

    pub fn give_back(self, actor: &Actor, reason: &str) -> Result<Self, Refusal> {
        self.can_return(actor)?;
        self.refused_as(Status::Returned, reason)
    }

    pub fn decline(self, actor: &Actor, reason: &str) -> Result<Self, Refusal> {
        self.can_check(actor)?;
        self.refused_as(Status::Declined, reason)
    }

    /// A refusal without a word is none: its authors would not know what to do.
    fn refused_as(self, status: Status, reason: &str) -> Result<Self, Refusal> {
        if reason.is_empty() {
            return Err(Refusal::new("innovations-refused-reason"));
        }
        Ok(Self { status, due_on: None, awaited: 0, ..self })
    }

    pub fn can_check(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_keeper(actor)?;
        self.in_state(&[Status::Checking])
    }

    /// It is complete, and goes to so many experts.
    pub fn pass_on(self, actor: &Actor, experts: i32, today: Date) -> Result<Self, Refusal> {
        self.can_check(actor)?;
        Ok(Self { status: Status::Expertise, awaited: experts, due_on: Some(today + EXPERTISE), ..self })
    }

    /// An expert has signed, or was relieved; after the last one it lies before the council.
    pub fn hear(self) -> Result<Self, Refusal> {
        self.in_state(&[Status::Expertise])?;
        let awaited = self.awaited - 1;
        let status = if awaited > 0 { Status::Expertise } else { Status::Council };
        Ok(Self { due_on: self.due_on.filter(|_| awaited > 0), status, awaited, ..self })
    }

    /// An expert who does not answer is relieved, as long as two others judge.
    pub fn can_release(&self, actor: &Actor, experts: usize) -> Result<(), Refusal> {
        self.by_keeper(actor)?;
        self.in_state(&[Status::Expertise])?;
        if experts > 2 { Ok(()) } else { refuse("innovations-refused-two") }
    }

    pub fn can_decide(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_keeper(actor)?;
        self.in_state(&[Status::Council])
    }

    /// The council takes it into the bank, gives it back or declines it; the authors may read what the experts wrote.
    pub fn decide(
        self,
        actor: &Actor,
        outcome: Outcome,
        opinions: Vec<Opinion>,
        recognition: Recognition,
        reason: &str,
    ) -> Result<Self, Refusal> {
        self.can_decide(actor)?;
        let mut decided = Self { opinions, ..self };
        match outcome {
            Outcome::Return => decided.refused_as(Status::Returned, reason),
            Outcome::Decline => decided.refused_as(Status::Declined, reason),
            Outcome::Bank => {
                let banked_on = Some(recognition.on);
                decided.recognitions.push(recognition);
                Ok(Self { status: Status::Banked, banked_on, ..decided })
            }
        }
    }

    pub fn can_present(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_keeper(actor)?;
        self.in_state(&[Status::Banked])
    }

    pub fn present(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_present(actor)?;
        Ok(Self { status: Status::Presented, ..self })
    }

    /// The district takes it off, or one of its authors.
    pub fn can_remove(&self, actor: &Actor) -> Result<(), Refusal> {
        if !self.is_kept_by(actor) {
            self.by_author(actor)?;
        }
        self.in_state(&[Status::Banked, Status::Presented])
    }

    pub fn remove(self, actor: &Actor, reason: &str) -> Result<Self, Refusal> {
        self.can_remove(actor)?;
        self.refused_as(Status::Removed, reason)
    }
}

#[cfg(test)]
mod tests;
