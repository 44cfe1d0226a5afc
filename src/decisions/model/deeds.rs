//! What is done to a decision, and what it is afterwards.

use time::Date;

use super::decided::{Decision, Status};
use super::meant::Meant;
use super::term::Term;
use crate::access::Actor;
use crate::error::Refusal;

/// The deeds of a decision's story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// A signed protocol put it in force.
    Enter,
    /// A corrected protocol words it otherwise.
    Correct,
    Do,
    Undo,
    /// One of several has done the own part.
    DoOwn,
    UndoOwn,
    Close,
    Reopen,
    Postpone,
    Cancel,
    HandOver,
    /// The next meeting heard of it.
    Review,
    /// The end of its term is near; the portal reminds by itself.
    Remind,
    Overdue,
    /// The deputy principal is told.
    Escalate,
}

impl Deed {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Enter => "enter",
            Self::Correct => "correct",
            Self::Do => "do",
            Self::Undo => "undo",
            Self::DoOwn => "do-own",
            Self::UndoOwn => "undo-own",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Postpone => "postpone",
            Self::Cancel => "cancel",
            Self::HandOver => "hand-over",
            Self::Review => "review",
            Self::Remind => "remind",
            Self::Overdue => "overdue",
            Self::Escalate => "escalate",
        }
    }
}

impl Decision {
    pub fn do_it(mut self, actor: &Actor, note: &str) -> Result<Self, Refusal> {
        self.can_do(actor)?;
        self.status = Status::Done;
        note.clone_into(&mut self.outcome);
        Ok(self)
    }

    /// The own part; when every person named has done theirs, the whole is done.
    pub fn do_own(mut self, actor: &Actor, note: &str) -> Result<Self, Refusal> {
        self.can_do_own(actor)?;
        self.parts.push(actor.user);
        let all = self.meant.roles.is_empty() && self.meant.people.iter().all(|person| self.parts.contains(person));
        if all {
            self.status = Status::Done;
            note.clone_into(&mut self.outcome);
        }
        Ok(self)
    }

    pub fn undo(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_undo(actor)?;
        self.status = Status::Open;
        self.outcome.clear();
        Ok(self)
    }

    pub fn undo_own(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_undo_own(actor)?;
        self.parts.retain(|person| *person != actor.user);
        Ok(self)
    }

    /// Without a word what its people told stands.
    pub fn close(mut self, actor: &Actor, note: &str, today: Date) -> Result<Self, Refusal> {
        self.can_close(actor)?;
        self.status = Status::Closed;
        self.closed_on = Some(today);
        if !note.is_empty() {
            note.clone_into(&mut self.outcome);
        }
        Ok(self)
    }

    pub fn reopen(mut self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_reopen(actor)?;
        self.status = Status::Open;
        self.closed_on = None;
        self.closed_in = None;
        self.outcome.clear();
        Ok(self)
    }

    pub fn postpone(mut self, actor: &Actor, timing: String, term: Term) -> Result<Self, Refusal> {
        self.can_postpone(actor)?;
        self.timing = timing;
        self.term = term;
        Ok(self)
    }

    pub fn cancel(mut self, actor: &Actor, reason: &str, today: Date) -> Result<Self, Refusal> {
        self.can_cancel(actor)?;
        self.status = Status::Cancelled;
        self.closed_on = Some(today);
        reason.clone_into(&mut self.outcome);
        Ok(self)
    }

    pub fn hand_over(mut self, actor: &Actor, responsible: String, meant: Meant) -> Result<Self, Refusal> {
        self.can_hand_over(actor)?;
        self.responsible = responsible;
        self.meant = meant;
        Ok(self)
    }
}

#[cfg(test)]
mod tests;
