//! One sending of a document, and what may be done with it by whom. The page asks the predicate to draw a button or to say
//! why not; the deed asks it again.

use time::OffsetDateTime;

use super::{Kind, Status, Verdict};
use crate::access::{Actor, Place, Role};
use crate::documents::Document;
use crate::error::Refusal;
use crate::ids::{AssociationId, DistrictId, SchoolId, SubmissionId, UserId};

/// A document as it was sent, and where it stands.
#[derive(Clone, Debug)]
pub struct Submission {
    pub id: SubmissionId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub kind: Kind,
    pub number: i32,
    /// 1 for the first sending.
    pub round: i32,
    pub title: String,
    pub school_name: String,
    pub association_name: String,
    pub paper: Document,
    pub is_empty: bool,
    pub sent_by_name: String,
    pub sent_at: OffsetDateTime,
    pub status: Status,
    pub opened_at: Option<OffsetDateTime>,
    pub reviewer: Option<UserId>,
    pub reviewer_name: String,
    pub closed_at: Option<OffsetDateTime>,
    pub closed_by_name: String,
    pub reason: String,
    /// Whether the school has sent a later round.
    pub has_later: bool,
    pub version: i32,
}

impl Submission {
    fn by_centre(&self, actor: &Actor) -> Result<(), Refusal> {
        let is_here = actor.place == Place::District(self.district);
        let has = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
        if is_here && has { Ok(()) } else { Err(Refusal::new("submissions-refused-role")) }
    }

    fn in_state(&self, states: &[Status]) -> Result<(), Refusal> {
        if states.contains(&self.status) { Ok(()) } else { Err(Refusal::new("submissions-refused-state")) }
    }

    /// Whoever of the centre comes first takes it into work.
    pub fn can_open(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_centre(actor)?;
        self.in_state(&[Status::Sent])
    }

    pub fn open(self, actor: &Actor, now: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_open(actor)?;
        Ok(Self { status: Status::Opened, opened_at: Some(now), ..self.with_reviewer(actor) })
    }

    /// Another of the centre goes on with it.
    pub fn can_take(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_centre(actor)?;
        self.in_state(&[Status::Opened])?;
        if self.reviewer == Some(actor.user) { Err(Refusal::new("submissions-refused-own")) } else { Ok(()) }
    }

    pub fn take(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_take(actor)?;
        Ok(self.with_reviewer(actor))
    }

    fn with_reviewer(self, actor: &Actor) -> Self {
        Self { reviewer: Some(actor.user), reviewer_name: actor.short_name(), ..self }
    }

    /// Whoever has it in work makes remarks and closes it; others take it over first.
    pub fn can_judge(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_centre(actor)?;
        self.in_state(&[Status::Opened])?;
        if self.reviewer == Some(actor.user) {
            return Ok(());
        }
        Err(Refusal::new("submissions-refused-other").with("value", self.reviewer_name.clone()))
    }

    pub fn close(self, actor: &Actor, verdict: Verdict, reason: String, now: OffsetDateTime) -> Result<Self, Refusal> {
        self.can_judge(actor)?;
        if !Verdict::of_country(actor.country()).contains(&verdict) {
            return Err(Refusal::new("submissions-refused-state"));
        }
        Ok(Self { status: verdict.status(), reason, closed_at: Some(now), closed_by_name: actor.short_name(), ..self })
    }

    /// What was accepted is opened again by the centre, with a reason.
    pub fn can_reopen(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_centre(actor)?;
        self.in_state(&[Status::Accepted, Status::Noted])
    }

    pub fn reopen(self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_reopen(actor)?;
        Ok(Self { status: Status::Reopened, reason, ..self })
    }

    /// The school takes back what nobody has read.
    pub fn can_recall(&self, actor: &Actor) -> Result<(), Refusal> {
        can_send(actor, self.association)?;
        self.in_state(&[Status::Sent])
    }

    pub fn recall(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_recall(actor)?;
        Ok(Self { status: Status::Recalled, ..self })
    }

    /// The association answers remarks until it is accepted.
    pub fn can_answer(&self, actor: &Actor) -> Result<(), Refusal> {
        can_propose(actor, self.association)?;
        self.in_state(&[Status::Opened, Status::Returned, Status::Advised, Status::Reopened])
    }
}

/// A deputy or the principal sends what is theirs to the centre.
pub fn can_send(actor: &Actor, association: AssociationId) -> Result<(), Refusal> {
    let has = actor.has(Role::Deputy) || actor.has(Role::Principal);
    if has && is_here(actor, association) { Ok(()) } else { Err(Refusal::new("submissions-refused-sender")) }
}

/// Those who keep the papers of an association make them ready and ask for more time.
pub fn can_propose(actor: &Actor, association: AssociationId) -> Result<(), Refusal> {
    let keeps = [Role::Head, Role::Secretary, Role::Deputy, Role::Principal].into_iter().any(|role| actor.has(role));
    if keeps && is_here(actor, association) { Ok(()) } else { Err(Refusal::new("submissions-refused-role")) }
}

fn is_here(actor: &Actor, association: AssociationId) -> bool {
    actor.reach.associations.contains(&association.0)
}
