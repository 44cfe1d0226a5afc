//! What may be done to a plan, by whom, in which state. The page asks the predicate to draw the button or to
//! show why not; the deed asks it again: one sentence, two uses.

use time::OffsetDateTime;

use super::{Circle, Content, Item, Plan, Stamp, Status};
use crate::access::{Actor, Role};
use crate::error::Refusal;

/// The deeds of the road, as its history and the audit name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    Submit,
    /// The submission is taken back, to go on writing.
    Recall,
    Set(Stamp),
    Return,
    /// A new edition of an approved plan is begun.
    Amend,
    /// It is given up again: the approved text goes on as it was.
    Discard,
}

impl Deed {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Recall => "recall",
            Self::Set(stamp) => stamp.code(),
            Self::Return => "return",
            Self::Amend => "amend",
            Self::Discard => "discard",
        }
    }
}

/// Whether anybody but the submitter could approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approvers {
    Others,
    /// The submitter is the only principal, and then may approve alone; the road says so.
    OnlyTheSubmitter,
}

/// As whom the plan was submitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Submitter {
    Head,
    /// A deputy principal, perhaps the head in the same person: has agreed thereby.
    Deputy,
}

impl Plan {
    /// Whether the actor works in the association of the plan or leads its school.
    fn is_here(&self, actor: &Actor) -> bool {
        actor.reach.associations.contains(&self.association.0)
    }

    fn by(&self, actor: &Actor, roles: &[Role]) -> Result<(), Refusal> {
        let has = roles.iter().any(|role| actor.has(*role));
        if self.is_here(actor) && has { Ok(()) } else { Err(Refusal::new("plans-refused-role")) }
    }

    fn in_state(&self, states: &[Status]) -> Result<(), Refusal> {
        if states.contains(&self.status) { Ok(()) } else { Err(Refusal::new("plans-refused-state")) }
    }

    /// The head, the secretary and the deputy write; what is submitted or in force stands.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Secretary, Role::Deputy])?;
        match self.status {
            Status::Draft | Status::Returned => Ok(()),
            Status::Submitted => Err(Refusal::new("plans-refused-submitted")),
            Status::Approved => Err(Refusal::new("plans-refused-approved")),
        }
    }

    pub fn can_submit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Deputy])?;
        self.in_state(&[Status::Draft, Status::Returned])
    }

    pub fn can_recall(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Deputy])?;
        self.in_state(&[Status::Submitted])
    }

    /// The stamp that the plan waits for.
    pub fn next_stamp(&self) -> Option<Stamp> {
        if self.status == Status::Submitted { self.stamps.get(self.stamped).copied() } else { None }
    }

    /// Each stamp is set by its holders.
    pub fn can_stamp(&self, actor: &Actor, approvers: Approvers) -> Result<Stamp, Refusal> {
        let stamp = self.next_stamp().ok_or(Refusal::new("plans-refused-state"))?;
        self.by(actor, stamp.holders())?;
        if stamp == Stamp::Approve && self.submitted_by == Some(actor.user) && approvers == Approvers::Others {
            return Err(Refusal::new("plans-refused-own"));
        }
        Ok(stamp)
    }

    /// Deputy and principal send it back with remarks.
    pub fn can_return(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Deputy, Role::Principal])?;
        self.in_state(&[Status::Submitted])
    }

    pub fn can_amend(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Deputy])?;
        self.in_state(&[Status::Approved])
    }

    /// An amendment that was begun is given up by those who may begin one.
    pub fn can_discard(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Deputy])?;
        self.in_state(&[Status::Draft, Status::Returned])?;
        if self.is_in_force() { Ok(()) } else { Err(Refusal::new("plans-refused-state")) }
    }

    /// What is in force is shown to everybody by those who answer for it.
    pub fn can_publish(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Deputy, Role::Principal])?;
        if self.is_in_force() { Ok(()) } else { Err(Refusal::new("plans-refused-not-yet-public")) }
    }

    /// Everybody in the association and the school comments.
    pub fn can_remark(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Member, Role::Secretary, Role::Head, Role::Deputy, Role::Principal])
    }

    /// Those who write settle remarks, while they can write.
    pub fn can_settle(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_edit(actor)
    }

    /// Keepers mark every row, a member the own ones, once the plan is in force.
    pub fn can_mark(&self, actor: &Actor, item: &Item, circle: &Circle) -> Result<(), Refusal> {
        if !self.is_in_force() {
            return Err(Refusal::new("plans-refused-not-in-force"));
        }
        let keeps = self.by(actor, &[Role::Head, Role::Secretary, Role::Deputy]);
        if keeps.is_ok() || (self.by(actor, &[Role::Member]).is_ok() && item.is_of(actor, circle)) {
            return Ok(());
        }
        Err(Refusal::new("plans-refused-not-own-row"))
    }

    pub fn submit(mut self, actor: &Actor, submitter: Submitter, at: OffsetDateTime) -> Result<(Self, Vec<Stamp>), Refusal> {
        self.can_submit(actor)?;
        self.status = Status::Submitted;
        self.stamped = 0;
        self.submitted_by = Some(actor.user);
        self.submitted_at = Some(at);
        Ok(self.passing(submitter, at))
    }

    pub fn recall(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_recall(actor)?;
        self.status = Status::Draft;
        self.stamped = 0;
        Ok(self)
    }

    /// Sets the stamp the plan waits for, and those that follow by themselves; they are named.
    pub fn stamp(
        mut self,
        actor: &Actor,
        approvers: Approvers,
        submitter: Submitter,
        at: OffsetDateTime,
    ) -> Result<(Self, Vec<Stamp>), Refusal> {
        self.can_stamp(actor, approvers)?;
        self.stamped += 1;
        Ok(self.passing(submitter, at))
    }

    pub fn give_back(mut self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_return(actor)?;
        self.status = Status::Returned;
        self.stamped = 0;
        self.reason = reason;
        Ok(self)
    }

    /// Begins the next edition; the one in force stays readable.
    pub fn amend(mut self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_amend(actor)?;
        self.status = Status::Draft;
        self.stamped = 0;
        self.edition += 1;
        self.reason = reason;
        Ok(self)
    }

    /// Gives up the amendment that was begun: the edition before it stands, with its text and its grounds.
    pub fn discard(mut self, actor: &Actor, approved: Content, reason: String) -> Result<Self, Refusal> {
        self.can_discard(actor)?;
        self.status = Status::Approved;
        self.stamped = self.stamps.len();
        self.edition -= 1;
        self.content = approved;
        self.reason = reason;
        Ok(self)
    }

    /// A deputy who submitted has agreed; after the last stamp the plan is in force.
    fn passing(mut self, submitter: Submitter, at: OffsetDateTime) -> (Self, Vec<Stamp>) {
        let mut skipped = Vec::new();
        if submitter == Submitter::Deputy && self.next_stamp() == Some(Stamp::Agree) {
            self.stamped += 1;
            skipped.push(Stamp::Agree);
        }
        if self.stamped == self.stamps.len() {
            self.status = Status::Approved;
            self.approved_at = Some(at);
        }
        (self, skipped)
    }
}

#[cfg(test)]
mod tests;
