//! What people type about a decision, and what it comes to.

use time::Date;

use super::meant::Meant;
use super::term::Term;
use crate::plans::{Calendar, Circle, Language, Timing};
use crate::web::{Check, Invalid, Problem, form};

/// A line on what was done, a cause, a reason.
const LINE: usize = 1000;

form! {
    /// What a deed is given, with the version that was read; each deed has fields of its own.
    pub struct DeedForm { version, part, done, closed, returned, timing, cause, cancelled, responsible, handed }
}

impl DeedForm {
    /// Whether it was typed beside another version than this. A deed without a version is a press of a button.
    pub fn is_stale(&self, version: i32) -> bool {
        !self.version.is_empty() && self.version != version.to_string()
    }

    /// Everything that was typed, to be shown beside what changed meanwhile.
    pub fn typed(&self) -> Vec<&str> {
        let fields = [
            &self.done,
            &self.closed,
            &self.returned,
            &self.timing,
            &self.cause,
            &self.cancelled,
            &self.responsible,
            &self.handed,
        ];
        fields.into_iter().map(|typed| typed.trim()).filter(|typed| !typed.is_empty()).collect()
    }

    /// One line, or a file that tells it.
    pub fn parse_done(self, has_file: bool) -> Result<String, Invalid<Self>> {
        let mut check = Check::new();
        let line = check.text("done", &self.done, 0..=LINE);
        if line.is_empty() && !has_file {
            check.add("done", Problem::Rule("decisions-done-without-word"));
        }
        check.finish(self, || line)
    }

    /// A word is needed only where nobody has told that it is done.
    pub fn parse_closed(self, is_told: bool) -> Result<String, Invalid<Self>> {
        let mut check = Check::new();
        let line = check.text("closed", &self.closed, usize::from(!is_told)..=LINE);
        check.finish(self, || line)
    }

    pub fn parse_returned(self) -> Result<String, Invalid<Self>> {
        let mut check = Check::new();
        let line = check.text("returned", &self.returned, 1..=LINE);
        check.finish(self, || line)
    }

    pub fn parse_cancelled(self) -> Result<String, Invalid<Self>> {
        let mut check = Check::new();
        let line = check.text("cancelled", &self.cancelled, 1..=LINE);
        check.finish(self, || line)
    }

    /// The new timing in its one spelling, its term, and the cause.
    pub fn parse_postponed(self, calendar: &Calendar, language: Language, today: Date) -> Result<Postponed, Invalid<Self>> {
        let mut check = Check::new();
        let typed = check.line("timing", &self.timing, 1..=300);
        let cause = check.text("cause", &self.cause, 1..=LINE);
        let timing = Timing::read(&typed);
        if timing.is_none() && !typed.is_empty() {
            check.add("timing", Problem::Rule("decisions-timing-not-understood"));
        }
        let timing = timing.map(|timing| timing.print(language)).unwrap_or_default();
        let term = Term::of(&timing, calendar, today);
        if term.due_on.is_some_and(|due| due < today) {
            check.add("timing", Problem::Rule("decisions-timing-over"));
        }
        check.finish(self, || Postponed { timing, term, cause })
    }

    /// Other people, whom this association knows.
    pub fn parse_handed(self, circle: &Circle) -> Result<Handed, Invalid<Self>> {
        let mut check = Check::new();
        let responsible = check.line("responsible", &self.responsible, 1..=300);
        let reason = check.text("handed", &self.handed, 0..=LINE);
        let meant = Meant::of(&responsible, &circle.people_in(&responsible));
        if meant.is_nobody() && !responsible.is_empty() {
            check.add("responsible", Problem::Rule("decisions-nobody-meant"));
        }
        check.finish(self, || Handed { responsible, meant, reason })
    }
}

/// A term put off.
#[derive(Clone, Debug)]
pub struct Postponed {
    pub timing: String,
    pub term: Term,
    pub cause: String,
}

/// Other people for it.
#[derive(Clone, Debug)]
pub struct Handed {
    pub responsible: String,
    pub meant: Meant,
    pub reason: String,
}
