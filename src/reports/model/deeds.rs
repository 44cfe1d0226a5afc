//! What may be done to a report, by whom, in which state. The page asks the predicate to draw the button or to show why not;
//! the deed asks it again.

use time::OffsetDateTime;

use super::{Report, Sent};
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::plans::{Approvers, Stamp, Status, Submitter};

/// The deeds of the road, as its history and the audit name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Submit,
    /// The submission is taken back, to go on writing.
    Recall,
    Set(Stamp),
    Return,
    /// An approved report is opened again for its next edition.
    Reopen,
    /// The head asks the leaders of the school to send it to the centre.
    Propose,
    Send,
}

impl Deed {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Recall => "recall",
            Self::Set(stamp) => stamp.code(),
            Self::Return => "return",
            Self::Reopen => "reopen",
            Self::Propose => "propose",
            Self::Send => "send",
        }
    }
}

impl Report {
    fn by(&self, actor: &Actor, roles: &[Role]) -> Result<(), Refusal> {
        let is_here = actor.reach.associations.contains(&self.association.0);
        let has = roles.iter().any(|role| actor.has(*role));
        if is_here && has { Ok(()) } else { Err(Refusal::new("reports-refused-role")) }
    }

    fn in_state(&self, states: &[Status]) -> Result<(), Refusal> {
        if states.contains(&self.status) { Ok(()) } else { Err(Refusal::new("reports-refused-state")) }
    }

    /// Drafts are for those who write them and those who lead; what was approved, for everybody in the association.
    pub fn can_read(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.status == Status::Approved {
            return Ok(());
        }
        self.by(actor, &[Role::Head, Role::Secretary, Role::Deputy, Role::Principal])
    }

    /// The head, the secretary and the deputy write; what is submitted or approved stands.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Secretary, Role::Deputy])?;
        match self.status {
            Status::Draft | Status::Returned => Ok(()),
            Status::Submitted => Err(Refusal::new("reports-refused-submitted")),
            Status::Approved => Err(Refusal::new("reports-refused-approved")),
        }
    }

    pub fn can_submit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_edit(actor)
    }

    pub fn can_recall(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Secretary, Role::Deputy])?;
        self.in_state(&[Status::Submitted])
    }

    /// The stamp that the report waits for.
    pub fn next_stamp(&self) -> Option<Stamp> {
        if self.status == Status::Submitted { self.stamps.get(self.stamped).copied() } else { None }
    }

    /// Each stamp is set by its holders.
    pub fn can_stamp(&self, actor: &Actor, approvers: Approvers) -> Result<Stamp, Refusal> {
        let stamp = self.next_stamp().ok_or(Refusal::new("reports-refused-state"))?;
        self.by(actor, stamp.holders())?;
        if stamp == Stamp::Approve && self.submitted_by == Some(actor.user) && approvers == Approvers::Others {
            return Err(Refusal::new("reports-refused-own"));
        }
        Ok(stamp)
    }

    /// Deputy and principal send it back with a reason.
    pub fn can_return(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Deputy, Role::Principal])?;
        self.in_state(&[Status::Submitted])
    }

    /// What lies with the centre waits for its word; what it has accepted is opened by the centre.
    pub fn can_reopen(&self, actor: &Actor, sent: Option<&Sent>) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Deputy])?;
        self.in_state(&[Status::Approved])?;
        match sent.map(|sent| sent.status.as_str()) {
            Some("sent" | "opened") => Err(Refusal::new("reports-refused-with-centre")),
            Some("accepted") => Err(Refusal::new("reports-refused-accepted")),
            _ => Ok(()),
        }
    }

    fn is_to_send(&self, sent: Option<&Sent>) -> Result<(), Refusal> {
        self.in_state(&[Status::Approved])?;
        if self.kind.sent_as().is_none() {
            return Err(Refusal::new("reports-refused-kind"));
        }
        let is_sent = sent.is_some_and(|sent| sent.edition == Some(self.edition));
        if is_sent { Err(Refusal::new("reports-refused-sent")) } else { Ok(()) }
    }

    /// The head proposes; those who lead the school send by themselves.
    pub fn can_propose(&self, actor: &Actor, sent: Option<&Sent>) -> Result<(), Refusal> {
        self.by(actor, &[Role::Head, Role::Secretary])?;
        self.is_to_send(sent)
    }

    pub fn can_send(&self, actor: &Actor, sent: Option<&Sent>) -> Result<(), Refusal> {
        self.by(actor, &[Role::Deputy, Role::Principal])?;
        self.is_to_send(sent)
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

    /// Sets the stamp the report waits for, and those that follow by themselves; they are named.
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

    /// Begins the next edition; what was sent stays readable at the centre.
    pub fn reopen(mut self, actor: &Actor, sent: Option<&Sent>, reason: String) -> Result<Self, Refusal> {
        self.can_reopen(actor, sent)?;
        self.status = Status::Draft;
        self.stamped = 0;
        self.edition += 1;
        self.reason = reason;
        Ok(self)
    }

    /// A deputy who submitted has agreed; after the last stamp the report is approved.
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
