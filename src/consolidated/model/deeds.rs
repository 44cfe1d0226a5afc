//! What may be done to a consolidated report, by whom, in which state.

use super::{Approval, Report, Status};
use crate::access::{Actor, Role};
use crate::error::Refusal;

impl Report {
    fn by(&self, actor: &Actor, roles: &[Role]) -> Result<(), Refusal> {
        let is_here = actor.reach.centres.contains(&self.district.0);
        let has = roles.iter().any(|role| actor.has(*role));
        if is_here && has { Ok(()) } else { Err(Refusal::new("consolidated-refused-role")) }
    }

    fn in_state(&self, state: Status) -> Result<(), Refusal> {
        match self.status {
            status if status == state => Ok(()),
            Status::Approved => Err(Refusal::new("consolidated-refused-approved")),
            Status::Draft | Status::Proposed => Err(Refusal::new("consolidated-refused-state")),
        }
    }

    /// The centre writes as long as it is a draft.
    pub fn can_write(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Methodologist, Role::CentreHead])?;
        self.in_state(Status::Draft)
    }

    pub fn can_recall(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::Methodologist, Role::CentreHead])?;
        self.in_state(Status::Proposed)
    }

    /// The head of the centre approves it or gives it back.
    pub fn can_decide(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &[Role::CentreHead])?;
        self.in_state(Status::Proposed)
    }

    pub fn propose(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_write(actor)?;
        let (proposed_by, proposed_by_name) = (Some(actor.user), actor.short_name());
        Ok(Self { status: Status::Proposed, proposed_by, proposed_by_name, reason: String::new(), ..self })
    }

    pub fn recall(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_recall(actor)?;
        Ok(self.again_a_draft(String::new()))
    }

    pub fn give_back(self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_decide(actor)?;
        Ok(self.again_a_draft(reason))
    }

    pub fn approve(self, actor: &Actor, approval: Approval) -> Result<Self, Refusal> {
        self.can_decide(actor)?;
        Ok(Self { status: Status::Approved, approval: Some(approval), ..self })
    }

    fn again_a_draft(self, reason: String) -> Self {
        Self { status: Status::Draft, reason, proposed_by: None, proposed_by_name: String::new(), ..self }
    }
}
