//! Undoing a withdrawal: whoever pressed the button by mistake gets the practice back where it stood.

use time::{Duration, OffsetDateTime};

use super::{Deed, Level, Practice, Status};
use crate::access::Actor;
use crate::error::Refusal;
use crate::ids::UserId;

/// So long a withdrawal can be undone; afterwards it is what everybody relies on.
const REGRET: Duration = Duration::HOUR;

/// Where a practice stood before a step that can be undone.
#[derive(Clone, Debug)]
pub struct Standing {
    pub status: Status,
    pub level: Level,
    /// Why it had been returned; usually empty.
    pub reason: String,
}

/// A withdrawal that is still the last step of its practice's road.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    pub by: UserId,
    pub at: OffsetDateTime,
    pub before: Standing,
}

impl Practice {
    pub fn standing(&self) -> Standing {
        Standing { status: self.status, level: self.level, reason: self.reason.clone() }
    }

    /// Whoever has withdrawn it may undo that for an hour, while nothing else has happened to it.
    pub fn can_restore(&self, actor: &Actor, last: Option<&Withdrawal>, now: OffsetDateTime) -> Result<(), Refusal> {
        self.in_state(Deed::Restore)?;
        let Some(withdrawal) = last else { return Err(Refusal::new("practices-refused-state")) };
        if withdrawal.by != actor.user {
            return Err(Refusal::new("practices-refused-not-author"));
        }
        if now > withdrawal.at + REGRET {
            return Err(Refusal::new("practices-refused-restore-late"));
        }
        Ok(())
    }

    /// The practice where it stood before it was withdrawn.
    pub fn restore(mut self, actor: &Actor, last: Option<Withdrawal>, now: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_restore(actor, last.as_ref(), now)?;
        if let Some(Withdrawal { before, .. }) = last {
            self.status = before.status;
            self.level = before.level;
            self.reason = before.reason;
        }
        Ok(self)
    }
}
