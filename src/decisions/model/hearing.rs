//! Who hears of the end of a term, and when: its people before it, they and whoever controls at once after it, the
//! deputy principal when nothing came of that.

use time::Date;

use super::decided::{Decision, Standing};
use super::deeds::Deed;
use crate::access::Role;
use crate::ids::UserId;

/// The association's own measure of waiting.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Days before the end of a term on which its people are reminded; none where it is 0.
    pub remind_days: i32,
    /// Days after it on which the deputy principal is told.
    pub escalate_days: i32,
}

impl Default for Patience {
    fn default() -> Self {
        Self { remind_days: 3, escalate_days: 7 }
    }
}

/// Somebody who works in the association or leads its school today.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub user: UserId,
    pub email: Option<String>,
    pub locale: String,
    /// «Анна Петровна».
    pub given_name: String,
    pub roles: Vec<Role>,
    /// Of the classes led this year.
    pub grades: Vec<i32>,
}

/// As whom somebody hears of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ear {
    /// Must do it.
    Doer,
    Controller,
    Deputy,
}

impl Colleague {
    fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the words of a decision mean this person.
    fn is_meant(&self, decision: &Decision) -> bool {
        let meant = &decision.meant;
        let teaches = [Role::Member, Role::Head, Role::Secretary].into_iter().any(|role| self.has(role));
        let is_of_grades = meant.grades.is_empty() || self.grades.iter().any(|grade| meant.grades.contains(grade));
        meant.people.contains(&self.user)
            || meant.roles.iter().any(|role| if *role == Role::Member { teaches && is_of_grades } else { self.has(*role) })
    }

    fn controls(&self, decision: &Decision) -> bool {
        decision.controller_id.map_or_else(|| self.has(Role::Head), |controller| controller == self.user)
    }
}

impl Decision {
    /// What people should have heard of by this day.
    pub fn to_be_heard(&self, patience: Patience, today: Date) -> Vec<Deed> {
        let Some(due) = self.term.due_on else { return Vec::new() };
        let days = |days: i32| time::Duration::days(days.into());
        match self.standing(today) {
            Standing::Open if patience.remind_days > 0 && due - days(patience.remind_days) <= today => vec![Deed::Remind],
            Standing::Overdue(_) if due + days(patience.escalate_days) <= today => vec![Deed::Overdue, Deed::Escalate],
            Standing::Overdue(_) => vec![Deed::Overdue],
            _ => Vec::new(),
        }
    }

    /// As whom this person hears of it, if at all.
    pub fn heard_by(&self, deed: Deed, colleague: &Colleague) -> Option<Ear> {
        let must_do = colleague.is_meant(self) && !self.has_done(colleague.user);
        match deed {
            Deed::Remind | Deed::Overdue if must_do => Some(Ear::Doer),
            Deed::Overdue if colleague.controls(self) => Some(Ear::Controller),
            Deed::Escalate if colleague.has(Role::Deputy) => Some(Ear::Deputy),
            _ => None,
        }
    }
}
