//! What may be done to a practice, by whom, in which state. The page asks the predicate to draw the button
//! or to show why not; the deed asks it again: one sentence, two uses.

use time::OffsetDateTime;

use super::{Level, Practice, Status};
use crate::access::{Actor, Role};
use crate::error::Refusal;

/// The deeds of the road, as its history and the audit name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    Submit,
    /// The author takes a submission back to go on writing.
    Recall,
    Accept,
    Return,
    Decline,
    /// From the association to the whole school.
    Share,
    Nominate,
    Publish,
    /// The methodologist gives a nomination back to the association, with a reason.
    SendBack,
    Withdraw,
    TakeDown,
}

impl Deed {
    pub const ALL: [Self; 11] = [
        Self::Submit,
        Self::Recall,
        Self::Accept,
        Self::Return,
        Self::Decline,
        Self::Share,
        Self::Nominate,
        Self::Publish,
        Self::SendBack,
        Self::Withdraw,
        Self::TakeDown,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Recall => "recall",
            Self::Accept => "accept",
            Self::Return => "return",
            Self::Decline => "decline",
            Self::Share => "share",
            Self::Nominate => "nominate",
            Self::Publish => "publish",
            Self::SendBack => "send-back",
            Self::Withdraw => "withdraw",
            Self::TakeDown => "take-down",
        }
    }

    /// The states in which the deed is possible.
    const fn from(self) -> &'static [Status] {
        match self {
            Self::Submit => &[Status::Draft, Status::Returned],
            Self::Recall | Self::Accept | Self::Return | Self::Decline => &[Status::Submitted],
            Self::Share | Self::Nominate => &[Status::Accepted],
            Self::Publish => &[Status::Nominated, Status::Published],
            Self::SendBack => &[Status::Nominated],
            Self::Withdraw => &[Status::Returned, Status::Accepted, Status::Nominated, Status::Published],
            Self::TakeDown => &[Status::Published],
        }
    }
}

/// Whether anybody but the author could decide on a piece in its association.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reviewers {
    Others,
    /// The author is the only one eligible, and then may decide alone; the history says so.
    OnlyTheAuthor,
}

impl Practice {
    pub fn is_by(&self, actor: &Actor) -> bool {
        self.author == actor.user
    }

    /// Whether the author may still write in it.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        if !self.is_by(actor) {
            return Err(Refusal::new("practices-refused-not-author"));
        }
        match self.status {
            Status::Draft | Status::Returned => Ok(()),
            Status::Submitted => Err(Refusal::new("practices-refused-in-review")),
            _ => Err(Refusal::new("practices-refused-no-longer-draft")),
        }
    }

    pub fn can_submit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor, Deed::Submit)
    }

    pub fn can_recall(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor, Deed::Recall)
    }

    /// Accepting, returning and declining are one right: the head's and the deputy's, never the author's own
    /// while there is anybody else.
    pub fn can_review(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        self.in_state(Deed::Accept)?;
        let here = self.association.is_some_and(|id| actor.reach.associations.contains(&id.0));
        let leads = actor.has(Role::Head) || actor.has(Role::Deputy);
        if !here || !leads {
            return Err(Refusal::new("practices-refused-not-reviewer"));
        }
        if self.is_by(actor) && reviewers == Reviewers::Others {
            return Err(Refusal::new("practices-refused-own"));
        }
        Ok(())
    }

    pub fn can_share(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(Deed::Share)?;
        if self.level == Level::School {
            return Err(Refusal::new("practices-refused-shared-already"));
        }
        self.by_leader(actor)
    }

    /// The head or the deputy proposes to the district, and only with the author's consent.
    pub fn can_nominate(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(Deed::Nominate)?;
        self.by_leader(actor)?;
        if self.consented_at.is_none() && !self.is_by(actor) {
            return Err(Refusal::new("practices-refused-no-consent"));
        }
        Ok(())
    }

    /// The district centre publishes; a published piece may change between district and everybody.
    pub fn can_publish(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(Deed::Publish)?;
        self.by_centre(actor)?;
        if self.is_by(actor) {
            return Err(Refusal::new("practices-refused-own"));
        }
        Ok(())
    }

    pub fn can_send_back(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(Deed::SendBack)?;
        self.by_centre(actor)
    }

    pub fn can_withdraw(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor, Deed::Withdraw)
    }

    /// The district takes down what breaks a rule; the administrator only what the law forbids.
    pub fn can_take_down(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(Deed::TakeDown)?;
        if actor.has(Role::Administrator) { Ok(()) } else { self.by_centre(actor) }
    }

    /// A colleague, not the author, has used it in class.
    pub fn can_be_used_by(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.is_by(actor) {
            return Err(Refusal::new("practices-refused-own-use"));
        }
        if self.level == Level::None {
            return Err(Refusal::new("practices-refused-not-shared"));
        }
        Ok(())
    }

    pub fn submit(mut self, actor: &Actor, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_submit(actor)?;
        self.status = Status::Submitted;
        self.submitted_at = Some(at);
        self.reason.clear();
        Ok(self)
    }

    pub fn recall(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_recall(actor)?;
        self.status = Status::Draft;
        Ok(self)
    }

    pub fn accept(mut self, actor: &Actor, reviewers: Reviewers, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_review(actor, reviewers)?;
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
    pub fn publish(mut self, actor: &Actor, level: Level, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_publish(actor)?;
        if level < Level::District {
            return Err(Refusal::new("practices-refused-level"));
        }
        self.status = Status::Published;
        self.level = level;
        self.published_at = self.published_at.or(Some(at));
        self.reason.clear();
        Ok(self)
    }

    pub fn send_back(mut self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_send_back(actor)?;
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

    fn in_state(&self, deed: Deed) -> Result<(), Refusal> {
        if deed.from().contains(&self.status) { Ok(()) } else { Err(Refusal::new("practices-refused-state")) }
    }

    fn by_author(&self, actor: &Actor, deed: Deed) -> Result<(), Refusal> {
        self.in_state(deed)?;
        if self.is_by(actor) { Ok(()) } else { Err(Refusal::new("practices-refused-not-author")) }
    }

    pub(super) fn by_leader(&self, actor: &Actor) -> Result<(), Refusal> {
        let here = self.association.is_some_and(|id| actor.reach.associations.contains(&id.0));
        let leads = actor.has(Role::Head) || actor.has(Role::Deputy);
        if here && leads { Ok(()) } else { Err(Refusal::new("practices-refused-not-reviewer")) }
    }

    fn by_centre(&self, actor: &Actor) -> Result<(), Refusal> {
        let here = actor.district() == Some(self.district);
        let centre = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
        if here && centre { Ok(()) } else { Err(Refusal::new("practices-refused-not-centre")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each row a state, each column a deed in the order of `Deed::ALL`: + where it is possible.
    const GRID: [(&str, Status); 9] = [
        ("+----------", Status::Draft),
        ("-++++------", Status::Submitted),
        ("+--------+-", Status::Returned),
        ("-----------", Status::Declined),
        ("-----++--+-", Status::Accepted),
        ("-------+++-", Status::Nominated),
        ("-------+-++", Status::Published),
        ("-----------", Status::Withdrawn),
        ("-----------", Status::TakenDown),
    ];

    #[test]
    fn every_deed_is_possible_exactly_in_its_states() {
        for (row, status) in GRID {
            for (deed, sign) in Deed::ALL.into_iter().zip(row.chars()) {
                assert_eq!(deed.from().contains(&status), sign == '+', "{deed:?} in {status:?}");
            }
        }
    }
}
