//! What the page of a practice offers to this reader: the deeds of one's role, each with the reason where it is
//! not possible now, and whether the files may be taken along.

use super::{Level, Practice, Reviewers, Status};
use crate::access::Actor;
use crate::error::Refusal;

/// Deeds offered on the page.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    pub edit: bool,
    /// Other words for what is in a bank already.
    pub correct: bool,
    pub recall: bool,
    /// A desk waits for this reader's decision.
    pub review: bool,
    /// Absent for those who do not lead the association.
    pub share: Option<Result<(), Refusal>>,
    pub nominate: Option<Result<(), Refusal>>,
    /// The level to which a published piece may be moved.
    pub publish: Option<Level>,
    pub withdraw: bool,
    /// A withdrawal may still be undone.
    pub restore: bool,
    pub take_down: bool,
}

impl Offers {
    pub fn is_empty(&self) -> bool {
        let deeds = [self.edit, self.correct, self.recall, self.review, self.withdraw, self.restore, self.take_down];
        !deeds.contains(&true) && self.share.is_none() && self.nominate.is_none() && self.publish.is_none()
    }
}

impl Practice {
    /// `reviewers` counts for the author alone.
    pub fn offers(&self, actor: &Actor, reviewers: Reviewers) -> Offers {
        let leads = self.status == Status::Accepted && self.by_leader(actor).is_ok();
        let level = if self.level == Level::Public { Level::District } else { Level::Public };
        Offers {
            edit: self.can_edit(actor).is_ok(),
            correct: self.can_correct(actor).is_ok(),
            recall: self.can_recall(actor).is_ok(),
            review: self.status != Status::Published && self.can_decide(actor, reviewers).is_ok(),
            share: leads.then(|| self.can_share(actor)),
            nominate: leads.then(|| self.can_nominate(actor)),
            publish: (self.status == Status::Published && self.can_publish(actor, reviewers).is_ok()).then_some(level),
            withdraw: self.can_withdraw(actor).is_ok(),
            restore: false,
            // Who made it withdraws it.
            take_down: !self.is_by(actor) && self.can_take_down(actor).is_ok(),
        }
    }

    /// Taken back or taken down: its card may stand, its files are closed to everybody.
    pub fn is_closed(&self) -> bool {
        matches!(self.status, Status::Withdrawn | Status::TakenDown)
    }

    /// A piece «for reading within the association» is read on the page by all who see it, and taken along only
    /// there, by its author and by those who decide on it; that of a centre only at the centre.
    pub fn can_download(&self, actor: Option<&Actor>) -> Result<(), Refusal> {
        if self.content.licence != "read" {
            return Ok(());
        }
        let within = |actor: &Actor| {
            self.is_by(actor)
                || self.by_centre(actor).is_ok()
                || self.association.is_some_and(|id| actor.reach.associations.contains(&id.0))
        };
        let refused = if self.is_of_centre() { "bank-refused-read-only-centre" } else { "bank-refused-read-only" };
        if actor.is_some_and(within) { Ok(()) } else { Err(Refusal::new(refused)) }
    }

    /// Whether its road is told to this reader: to its author and to those who decide on it.
    pub fn tells_its_road(&self, actor: &Actor) -> bool {
        let leads = self.by_leader(actor).is_ok();
        self.is_by(actor) || leads || self.by_centre(actor).is_ok()
    }
}
