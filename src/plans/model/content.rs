//! The text of a plan: what stands on its paper, and what an approved edition keeps.

use serde::{Deserialize, Serialize};

use super::timing::Timing;
use super::{Annexes, Circle, Part, Section};
use crate::access::Actor;
use crate::ids::{PlanItemId, UserId};

/// The head of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Methodical theme of the year.
    pub theme: String,
    pub school_theme: String,
    pub goal: String,
    pub results: String,
    /// What came out of the last year.
    pub analysis: String,
    /// Normative documents it rests on.
    pub basis: String,
    pub epigraph: String,
}

/// A row of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub id: PlanItemId,
    pub section: Section,
    pub content: String,
    /// In its one spelling; as it was typed where it is not understood yet.
    pub timing: String,
    pub responsible: String,
    /// The persons of the association who are named there.
    pub people: Vec<UserId>,
    pub participants: String,
    /// What remains of it: a protocol, a memo, a practice.
    pub output: String,
    /// The number of the task that it serves.
    pub task: Option<i32>,
    /// A meeting's form, questions and preparation.
    pub form: String,
    pub questions: String,
    pub preparation: String,
}

impl Item {
    /// An empty row.
    pub fn new(id: PlanItemId, section: Section) -> Self {
        Self {
            id,
            section,
            content: String::new(),
            timing: String::new(),
            responsible: String::new(),
            people: Vec::new(),
            participants: String::new(),
            output: String::new(),
            task: None,
            form: String::new(),
            questions: String::new(),
            preparation: String::new(),
        }
    }

    pub fn when(&self) -> Option<Timing> {
        Timing::read(&self.timing)
    }

    /// Whether it is this person's own: named, by a role, or among all class teachers.
    pub fn is_of(&self, actor: &Actor, circle: &Circle) -> bool {
        self.people.contains(&actor.user) || circle.is_meant(actor, &self.responsible)
    }

    /// The questions of a meeting, one a line.
    pub fn question_lines(&self) -> impl Iterator<Item = &str> {
        self.questions.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// All that stands on the paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub header: Header,
    pub tasks: Vec<String>,
    /// In the order of the paper: section by section.
    pub items: Vec<Item>,
    #[serde(default)]
    pub annexes: Annexes,
}

impl Content {
    pub fn items_of(&self, section: Section) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.section == section)
    }

    /// The number of a row on the paper: through all sections, from 1.
    pub fn number(&self, id: PlanItemId) -> Option<usize> {
        self.items.iter().position(|item| item.id == id).map(|at| at + 1)
    }

    /// The text of one part alone.
    pub fn of_part(&self, part: Part) -> Self {
        match part {
            Part::Theme => Self { header: self.header.clone(), tasks: self.tasks.clone(), ..Self::default() },
            Part::Rows(section) => Self { items: self.items_of(section).cloned().collect(), ..Self::default() },
            Part::Annexes => Self { annexes: self.annexes.clone(), ..Self::default() },
        }
    }

    /// What everybody may read: without the analysis of the last year, which tells of people's work, and without annexes.
    pub fn for_everybody(mut self) -> Self {
        self.header.analysis.clear();
        self.annexes = Annexes::default();
        for item in &mut self.items {
            item.people.clear();
        }
        self
    }

    pub fn item(&self, id: PlanItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }
}
