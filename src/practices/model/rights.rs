//! What may be done to a practice, by whom. The page asks the predicate to draw the button or to show why not;
//! the deed asks it again: one sentence, two uses.

use super::{Deed, Level, Practice, Reviewers, Status};
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::UserId;

impl Practice {
    pub fn is_by(&self, actor: &Actor) -> bool {
        self.author == actor.user
    }

    /// Whether it belongs to the district's centre instead of a school.
    pub fn is_of_centre(&self) -> bool {
        self.school.is_none()
    }

    /// Whether the author may still write in it.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        if !self.is_by(actor) {
            return Err(Refusal::new("practices-refused-not-author"));
        }
        match self.status {
            Status::Draft | Status::Returned => Ok(()),
            Status::Submitted => Err(Refusal::new("practices-refused-in-review")),
            Status::Nominated if self.is_of_centre() => Err(Refusal::new("practices-refused-in-review")),
            _ => Err(Refusal::new("practices-refused-no-longer-draft")),
        }
    }

    /// A file as it was before it was cleaned is its author's alone.
    pub fn can_have_original(&self, actor: &Actor, kept_by: UserId) -> Result<(), Refusal> {
        if self.is_by(actor) && kept_by == actor.user { Ok(()) } else { Err(Refusal::new("practices-refused-not-author")) }
    }

    pub fn can_submit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor, Deed::Submit)
    }

    pub fn can_recall(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_author(actor, Deed::Recall)
    }

    /// Returning and declining are one right: of the head and the deputy, for a piece of the centre of the centre's
    /// people; never the author's own while there is anybody else.
    pub fn can_review(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        self.in_state(Deed::Return)?;
        if self.is_of_centre() {
            self.by_centre(actor)?;
        } else {
            self.by_leader(actor)?;
        }
        self.not_own(actor, reviewers)
    }

    /// Accepting into the association's piggy-bank, by the same right.
    pub fn can_accept(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        self.in_state(Deed::Accept)?;
        self.can_review(actor, reviewers)
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

    /// The district centre publishes; a published piece may change between district and everybody. Nobody publishes
    /// an own piece while there is anybody else at the centre.
    pub fn can_publish(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        self.in_state(Deed::Publish)?;
        self.by_centre(actor)?;
        self.not_own(actor, reviewers)
    }

    pub fn can_send_back(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        self.in_state(Deed::SendBack)?;
        self.by_centre(actor)?;
        self.not_own(actor, reviewers)
    }

    /// Whether the piece lies on this actor's desk, whatever may be decided there.
    pub fn can_decide(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        if self.status == Status::Nominated { self.can_publish(actor, reviewers) } else { self.can_review(actor, reviewers) }
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

    /// Whoever reads it may write on from it; what is for reading alone, only its author.
    pub fn can_be_adapted_by(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.level == Level::None {
            return Err(Refusal::new("practices-refused-not-shared"));
        }
        if self.content.licence == "read" && !self.is_by(actor) {
            return Err(Refusal::new("practices-refused-read-only"));
        }
        Ok(())
    }

    pub(super) fn in_state(&self, deed: Deed) -> Result<(), Refusal> {
        let states = if self.is_of_centre() { deed.states_at_centre() } else { deed.states() };
        if states.contains(&self.status) { Ok(()) } else { Err(Refusal::new("practices-refused-state")) }
    }

    pub(super) fn by_leader(&self, actor: &Actor) -> Result<(), Refusal> {
        let here = self.association.is_some_and(|id| actor.reach.associations.contains(&id.0));
        let leads = actor.has(Role::Head) || actor.has(Role::Deputy);
        if here && leads { Ok(()) } else { Err(Refusal::new("practices-refused-not-reviewer")) }
    }

    pub(super) fn by_centre(&self, actor: &Actor) -> Result<(), Refusal> {
        let here = actor.district() == Some(self.district);
        let centre = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
        if here && centre { Ok(()) } else { Err(Refusal::new("practices-refused-not-centre")) }
    }

    fn by_author(&self, actor: &Actor, deed: Deed) -> Result<(), Refusal> {
        self.in_state(deed)?;
        if self.is_by(actor) { Ok(()) } else { Err(Refusal::new("practices-refused-not-author")) }
    }

    pub(super) fn not_own(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        if !self.is_by(actor) || reviewers == Reviewers::OnlyTheAuthor {
            return Ok(());
        }
        let at_school = self.status == Status::Submitted;
        Err(Refusal::new(if at_school { "practices-refused-own" } else { "practices-refused-own-centre" }))
    }
}
