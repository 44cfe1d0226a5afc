//! A correction: other words for a practice that is in a bank already. Its files, its grades and its place among the
//! rubrics stay; whoever wants to change those makes a new practice on its basis.

use time::OffsetDateTime;

use super::form::{ANNOTATION, TEXT, TITLE};
use super::{Content, Practice, Reviewers, Status};
use crate::access::Actor;
use crate::error::Refusal;
use crate::web::{Check, Errors, form};

form! {
    /// The words of a correction.
    pub struct CorrectionForm {
        title, annotation, goal, tasks, results, equipment, preparation, course, reflection, variants, sources,
        approbation, outcome, note, version
    }
}

/// How far a correction has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Draft,
    /// Waits for a decision.
    Sent,
    /// Came back with a reason.
    Returned,
}

impl Stage {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Returned => "returned",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Draft, Self::Sent, Self::Returned].into_iter().find(|stage| stage.code() == code)
    }
}

/// Words that wait to take the place of others.
#[derive(Clone, Debug)]
pub struct Correction {
    pub content: Content,
    pub note: String,
    pub stage: Stage,
    pub reason: String,
    pub version: i32,
}

/// The words of a practice before a correction.
#[derive(Clone, Debug)]
pub struct Edition {
    pub number: i32,
    pub content: Content,
    pub note: String,
    pub replaced_at: OffsetDateTime,
}

impl CorrectionForm {
    pub fn of(content: &Content, note: &str, version: i32) -> Self {
        let content = content.clone();
        Self {
            title: content.title,
            annotation: content.annotation,
            goal: content.goal,
            tasks: content.tasks,
            results: content.results,
            equipment: content.equipment,
            preparation: content.preparation,
            course: content.course,
            reflection: content.reflection,
            variants: content.variants,
            sources: content.sources,
            approbation: content.approbation,
            outcome: content.outcome,
            note: note.to_owned(),
            version: version.to_string(),
        }
    }

    /// The practice with these words, and what its author says of them.
    pub fn parse(&self, practice: &Content) -> Result<(Content, String), Errors> {
        let mut check = Check::new();
        let content = Content {
            title: check.line("title", &self.title, 3..=TITLE),
            annotation: check.text("annotation", &self.annotation, 0..=ANNOTATION),
            goal: check.text("goal", &self.goal, 0..=TEXT),
            tasks: check.text("tasks", &self.tasks, 0..=TEXT),
            results: check.text("results", &self.results, 0..=TEXT),
            equipment: check.text("equipment", &self.equipment, 0..=TEXT),
            preparation: check.text("preparation", &self.preparation, 0..=TEXT),
            course: check.text("course", &self.course, 0..=5 * TEXT),
            reflection: check.text("reflection", &self.reflection, 0..=TEXT),
            variants: check.text("variants", &self.variants, 0..=TEXT),
            sources: check.text("sources", &self.sources, 0..=TEXT),
            approbation: check.text("approbation", &self.approbation, 0..=TEXT),
            outcome: check.text("outcome", &self.outcome, 0..=TEXT),
            ..practice.clone()
        };
        let note = check.text("note", &self.note, 0..=500);
        check.finish((), || (content, note)).map_err(|invalid| invalid.errors)
    }

    /// Every long text of the form: field and what it holds.
    pub fn texts(&self) -> [(&'static str, &str); 12] {
        [
            ("annotation", &self.annotation),
            ("goal", &self.goal),
            ("tasks", &self.tasks),
            ("results", &self.results),
            ("equipment", &self.equipment),
            ("preparation", &self.preparation),
            ("course", &self.course),
            ("reflection", &self.reflection),
            ("variants", &self.variants),
            ("sources", &self.sources),
            ("approbation", &self.approbation),
            ("outcome", &self.outcome),
        ]
    }
}

impl Practice {
    /// The author may correct what is in a bank and is not being decided on.
    pub fn can_correct(&self, actor: &Actor) -> Result<(), Refusal> {
        if !self.is_by(actor) {
            return Err(Refusal::new("practices-refused-not-author"));
        }
        match self.status {
            Status::Accepted | Status::Published => Ok(()),
            Status::Nominated => Err(Refusal::new("practices-refused-in-review")),
            _ => Err(Refusal::new("practices-refused-state")),
        }
    }

    /// Those who have taken it into the bank in which it is; never the author while there is anybody else.
    pub fn can_decide_on_correction(&self, actor: &Actor, reviewers: Reviewers) -> Result<(), Refusal> {
        match self.status {
            Status::Accepted => self.by_leader(actor)?,
            Status::Published => self.by_centre(actor)?,
            _ => return Err(Refusal::new("practices-refused-state")),
        }
        self.not_own(actor, reviewers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_changes_words_alone() {
        let practice =
            Content {
                title: "Как мы спорим".into(), grade_from: Some(5), course: "Круг".into(), ..Content::default()
            };
        let form = CorrectionForm { course: "Большой круг".into(), ..CorrectionForm::of(&practice, "", 1) };

        let (content, _) = form.parse(&practice).unwrap();

        assert_eq!(content, Content { course: "Большой круг".into(), ..practice });
    }

    #[test]
    fn a_correction_keeps_a_title() {
        let practice = Content { title: "Как мы спорим".into(), ..Content::default() };

        assert!(CorrectionForm { title: String::new(), ..CorrectionForm::of(&practice, "", 1) }.parse(&practice).is_err());
    }
}
