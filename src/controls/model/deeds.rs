//! What may be done with a control, by whom and when. The page asks the predicate to draw a button or to leave it out;
//! the deed asks it again.

use super::control::{Control, Grade, Status};
use crate::access::{Actor, Audience, HEADS, SCHOOL_LEADERS};
use crate::error::Refusal;

/// Those who make controls and read their memos whole, each in the own school.
pub const INSPECTING: Audience = HEADS.and(SCHOOL_LEADERS);

/// What has become of a signed control so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many of the named teachers have not read their lines yet.
    pub unread: usize,
    /// How many remarks nobody has settled yet.
    pub open: usize,
}

impl Control {
    /// Whether the actor leads the school in which it is made: a partner school has no part in it.
    pub fn is_led_by(&self, actor: &Actor) -> bool {
        let is_here = actor.reach.associations.contains(&self.association.0) && actor.school() == Some(self.school);
        is_here && INSPECTING.admits(Some(actor))
    }

    /// The leaders see it from its first line on, a named teacher once it is signed.
    pub fn can_see(&self, actor: &Actor) -> Result<(), Refusal> {
        let is_own = self.status != Status::Draft && self.is_named(actor.user);
        if is_own { Ok(()) } else { self.by_leader(actor) }
    }

    fn by_leader(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.is_led_by(actor) { Ok(()) } else { Err(Refusal::new("controls-refused-role")) }
    }

    fn in_state(&self, states: &[Status]) -> Result<(), Refusal> {
        if states.contains(&self.status) {
            return Ok(());
        }
        Err(Refusal::new(if self.status == Status::Draft { "controls-refused-draft" } else { "controls-refused-signed" }))
    }

    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_leader(actor)?;
        self.in_state(&[Status::Draft])
    }

    /// A draft in which nothing was written yet is taken away again.
    pub fn can_delete(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_edit(actor)?;
        let is_written = !self.text.conclusions.is_empty() || self.objects.iter().any(|object| !object.marks.is_empty());
        if is_written { Err(Refusal::new("controls-refused-written")) } else { Ok(()) }
    }

    /// Whoever has looked signs, once nothing is lacking.
    pub fn can_sign(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_edit(actor)?;
        if !self.head.inspectors.iter().any(|inspector| inspector.named.user == actor.user) {
            return Err(Refusal::new("controls-refused-inspector"));
        }
        if self.lacks().is_empty() { Ok(()) } else { Err(Refusal::new("controls-refused-lacking")) }
    }

    /// A named teacher has read the own lines.
    pub fn can_acquaint(&self, actor: &Actor) -> Result<(), Refusal> {
        self.in_state(&[Status::Signed, Status::Closed])?;
        if self.is_named(actor.user) { Ok(()) } else { Err(Refusal::new("controls-refused-role")) }
    }

    /// Reminds those who have not read their lines.
    pub fn can_remind(&self, actor: &Actor, progress: Progress) -> Result<(), Refusal> {
        self.by_leader(actor)?;
        self.in_state(&[Status::Signed])?;
        if progress.unread > 0 { Ok(()) } else { Err(Refusal::new("controls-refused-all-read")) }
    }

    /// Puts the recommendations onto the agenda of a meeting, once.
    pub fn can_bring(&self, actor: &Actor, is_brought: bool) -> Result<(), Refusal> {
        self.by_leader(actor)?;
        self.in_state(&[Status::Signed, Status::Closed])?;
        if is_brought { Err(Refusal::new("controls-refused-brought")) } else { Ok(()) }
    }

    /// Looks again at what is not settled.
    pub fn can_check(&self, actor: &Actor, progress: Progress) -> Result<(), Refusal> {
        self.by_leader(actor)?;
        self.in_state(&[Status::Signed])?;
        if progress.open > 0 { Ok(()) } else { Err(Refusal::new("controls-refused-all-settled")) }
    }

    pub fn can_close(&self, actor: &Actor) -> Result<(), Refusal> {
        self.by_leader(actor)?;
        self.in_state(&[Status::Signed])
    }

    /// Closes it; what is left undone needs a reason.
    pub fn close(self, actor: &Actor, progress: Progress, reason: String) -> Result<Self, Refusal> {
        self.can_close(actor)?;
        if progress != Progress::default() && reason.is_empty() {
            return Err(Refusal::new("controls-refused-reason"));
        }
        Ok(Self { status: Status::Closed, reason, ..self })
    }

    /// What a memo needs and this one has not, as message keys.
    pub fn lacks(&self) -> Vec<&'static str> {
        let is_untouched = |object: &super::control::Object| object.touched(&self.head.criteria) < self.head.criteria.len();
        let is_silent = |object: &super::control::Object| {
            let marks = self.head.criteria.iter().map(|criterion| object.mark(criterion));
            marks.into_iter().any(|mark| mark.grade.is_some_and(|grade| grade != Grade::Met) && mark.remark.is_empty())
        };
        let is_vague = self
            .text
            .recommendations
            .iter()
            .any(|one| one.text.is_empty() || one.responsible.is_empty() || one.timing.is_empty());
        let lacks = [
            (self.head.purpose.is_empty(), "controls-lacks-purpose"),
            (self.head.criteria.is_empty(), "controls-lacks-criteria"),
            (self.objects.is_empty(), "controls-lacks-objects"),
            (self.objects.iter().any(is_untouched), "controls-lacks-marks"),
            (self.objects.iter().any(is_silent), "controls-lacks-remarks"),
            (self.text.conclusions.is_empty(), "controls-lacks-conclusions"),
            (self.text.recommendations.is_empty(), "controls-lacks-recommendations"),
            (is_vague, "controls-lacks-terms"),
        ];
        lacks.into_iter().filter(|(lacking, _)| *lacking).map(|(_, key)| key).collect()
    }
}

#[cfg(test)]
mod tests;
