//! What may be done to a meeting, by whom, in which state. The page asks the predicate to draw the button or to show
//! why not; the deed asks it again: one sentence, two uses.

use time::{Date, OffsetDateTime};

use super::meeting::{Meeting, Status};
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::AssociationId;

/// Those who schedule meetings and keep their agendas.
pub const KEEPERS: [Role; 3] = [Role::Secretary, Role::Head, Role::Deputy];
/// Those who write protocols.
const WRITERS: [Role; 2] = [Role::Secretary, Role::Head];
/// Members of an association.
const MEMBERS: [Role; 3] = [Role::Member, Role::Secretary, Role::Head];
/// Those who lead the schools of an association.
const LEADERS: [Role; 2] = [Role::Deputy, Role::Principal];

/// Whether the actor holds one of these roles in an association, or in a school of it.
fn works_in(association: AssociationId, actor: &Actor, roles: &[Role]) -> bool {
    actor.reach.associations.contains(&association.0) && roles.iter().any(|role| actor.has(*role))
}

/// Whether the actor keeps the agendas of an association: calls meetings, takes proposals up or declines them.
pub fn can_keep(association: AssociationId, actor: &Actor) -> Result<(), Refusal> {
    if works_in(association, actor, &KEEPERS) { Ok(()) } else { Err(Refusal::new("meetings-refused-role")) }
}

/// Every member proposes questions.
pub fn can_propose(association: AssociationId, actor: &Actor) -> Result<(), Refusal> {
    let may = works_in(association, actor, &MEMBERS) || works_in(association, actor, &LEADERS);
    if may { Ok(()) } else { Err(Refusal::new("meetings-refused-role")) }
}

impl Meeting {
    fn by(&self, actor: &Actor, roles: &[Role]) -> Result<(), Refusal> {
        if works_in(self.association, actor, roles) { Ok(()) } else { Err(Refusal::new("meetings-refused-role")) }
    }

    fn in_state(&self, states: &[Status]) -> Result<(), Refusal> {
        if states.contains(&self.status) { Ok(()) } else { Err(Refusal::new("meetings-refused-state")) }
    }

    /// Whether the actor presides over this meeting or keeps its protocol, whatever the role.
    fn is_officer(&self, actor: &Actor) -> bool {
        let is_here = actor.reach.associations.contains(&self.association.0);
        is_here && [self.head.chair, self.head.secretary].contains(&Some(actor.user))
    }

    /// Everybody in the association and its schools sees that it is held, when, and on what.
    pub fn can_see(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &MEMBERS).or_else(|_| self.by(actor, &LEADERS))
    }

    /// What was said and decided: who writes and who presides see it at once, all others once it is with them for
    /// reading or signed.
    pub fn can_read(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.by(actor, &KEEPERS).is_ok() || self.is_officer(actor) {
            return Ok(());
        }
        self.can_see(actor)?;
        self.in_state(&[Status::Reading, Status::Signed, Status::Correcting, Status::Filed])
    }

    /// Before the meeting its keepers write the agenda; after it those who write protocols, and whoever presided or
    /// kept the protocol of this one.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        match self.status {
            Status::Planned => self.by(actor, &KEEPERS),
            Status::Held | Status::Reading | Status::Correcting if self.is_officer(actor) => Ok(()),
            Status::Held | Status::Reading | Status::Correcting => self.by(actor, &WRITERS),
            Status::Signed | Status::Filed => Err(Refusal::new("meetings-refused-signed")),
            Status::Cancelled => Err(Refusal::new("meetings-refused-cancelled")),
        }
    }

    /// Sends the agenda to the members.
    pub fn can_circulate(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &KEEPERS)?;
        self.in_state(&[Status::Planned])?;
        if self.items.is_empty() { Err(Refusal::new("meetings-refused-no-agenda")) } else { Ok(()) }
    }

    /// Members say whether they will come.
    pub fn can_reply(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &MEMBERS)?;
        self.in_state(&[Status::Planned])
    }

    /// A meeting begins on its day.
    pub fn can_hold(&self, actor: &Actor, today: Date) -> Result<(), Refusal> {
        self.by(actor, &KEEPERS)?;
        self.in_state(&[Status::Planned])?;
        if self.head.held_on > today { Err(Refusal::new("meetings-refused-early")) } else { Ok(()) }
    }

    /// Back to its agenda: it was not held after all.
    pub fn can_unhold(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &KEEPERS)?;
        self.in_state(&[Status::Held])
    }

    /// Gives the draft of the protocol to the participants.
    pub fn can_give(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Held])?;
        self.can_edit(actor)
    }

    /// Takes the draft back, to go on writing alone.
    pub fn can_recall(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Reading])?;
        self.can_edit(actor)
    }

    pub fn can_cancel(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &KEEPERS)?;
        self.in_state(&[Status::Planned])
    }

    /// A cancelled meeting is called anew.
    pub fn can_restore(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by(actor, &KEEPERS)?;
        self.in_state(&[Status::Cancelled])
    }

    /// Participants and leaders remark on the draft while it is with them.
    pub fn can_remark(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_see(actor)?;
        self.in_state(&[Status::Reading])
    }

    /// Those who write settle remarks, while they can write.
    pub fn can_settle(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Held, Status::Reading])?;
        self.can_edit(actor)
    }

    /// Materials are brought by the members until the protocol is signed.
    pub fn can_attach(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_see(actor)?;
        if self.status.is_open() { Ok(()) } else { Err(Refusal::new("meetings-refused-signed")) }
    }

    pub fn circulate(mut self, actor: &Actor, at: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_circulate(actor)?;
        self.circulated_at = Some(at);
        Ok(self)
    }

    pub fn hold(self, actor: &Actor, today: Date) -> Result<Self, Refusal> {
        self.can_hold(actor, today)?;
        Ok(Self { status: Status::Held, ..self })
    }

    pub fn unhold(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_unhold(actor)?;
        Ok(Self { status: Status::Planned, ..self })
    }

    pub fn give(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_give(actor)?;
        Ok(Self { status: Status::Reading, ..self })
    }

    pub fn recall(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_recall(actor)?;
        Ok(Self { status: Status::Held, ..self })
    }

    /// Calls it off; it leaves no number.
    pub fn cancel(self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_cancel(actor)?;
        Ok(Self { status: Status::Cancelled, reason, ..self })
    }

    pub fn restore(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_restore(actor)?;
        Ok(Self { status: Status::Planned, reason: String::new(), ..self })
    }
}

#[cfg(test)]
mod tests;
