//! The steps of a practice's road: each takes the practice as it stands and gives it as it stands then.

use time::OffsetDateTime;

use super::{Level, Practice, Reviewers, Status};
use crate::access::Actor;
use crate::error::Refusal;

impl Practice {
    /// Sends it to the desk where it is decided on: of the association, or of the district for a piece of its centre.
    pub fn submit(mut self, actor: &Actor, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_submit(actor)?;
        self.submitted_at = Some(at);
        if self.is_of_centre() {
            self.status = Status::Nominated;
            self.nominated_at = Some(at);
        } else {
            self.status = Status::Submitted;
        }
        self.reason.clear();
        Ok(self)
    }

    pub fn recall(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_recall(actor)?;
        self.status = Status::Draft;
        Ok(self)
    }

    pub fn accept(mut self, actor: &Actor, reviewers: Reviewers, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_accept(actor, reviewers)?;
        self.status = Status::Accepted;
        self.level = Level::Association;
        self.accepted_at = Some(at);
        Ok(self)
    }

    pub fn give_back(mut self, actor: &Actor, reviewers: Reviewers, reason: String) -> Result<Self, Refusal> {
        self.can_review(actor, reviewers)?;
        self.status = Status::Returned;
        self.reason = reason;
        Ok(self)
    }

    pub fn decline(mut self, actor: &Actor, reviewers: Reviewers, reason: String) -> Result<Self, Refusal> {
        self.can_review(actor, reviewers)?;
        self.status = Status::Declined;
        self.reason = reason;
        Ok(self)
    }

    pub fn share(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_share(actor)?;
        self.level = Level::School;
        Ok(self)
    }

    pub fn nominate(mut self, actor: &Actor, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_nominate(actor)?;
        self.consented_at = self.consented_at.or(Some(at));
        self.status = Status::Nominated;
        self.nominated_at = Some(at);
        Ok(self)
    }

    /// `level` is the district or everybody.
    pub fn publish(mut self, actor: &Actor, reviewers: Reviewers, level: Level, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_publish(actor, reviewers)?;
        if level < Level::District {
            return Err(Refusal::new("practices-refused-level"));
        }
        self.status = Status::Published;
        self.level = level;
        self.published_at = self.published_at.or(Some(at));
        self.reason.clear();
        Ok(self)
    }

    pub fn send_back(mut self, actor: &Actor, reviewers: Reviewers, reason: String) -> Result<Self, Refusal> {
        self.can_send_back(actor, reviewers)?;
        self.status = Status::Accepted;
        self.reason = reason;
        Ok(self)
    }

    pub fn withdraw(mut self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_withdraw(actor)?;
        self.status = Status::Withdrawn;
        self.level = Level::None;
        self.reason = reason;
        Ok(self)
    }

    pub fn take_down(mut self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_take_down(actor)?;
        self.status = Status::TakenDown;
        self.level = Level::None;
        self.reason = reason;
        Ok(self)
    }
}
