//! What may be done to a row of a paper before it enters the plan: put right, left out, joined to the row above,
//! split into several.

use super::Line;
use crate::ids::PlanItemId;
use crate::plans::model::{Circle, Item, Language, Section, Timing};
use crate::web::{Check, Invalid, Problem, form};

form! {
    /// A row as it is put right.
    pub struct LineForm { version, deed, section, content, timing, responsible, questions }
}

/// What a button asks for beside saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Save,
    LeaveOut,
    TakeIn,
    Join,
    Split,
}

impl Wish {
    pub fn read(button: &str) -> Self {
        match button {
            "leave" => Self::LeaveOut,
            "take" => Self::TakeIn,
            "join" => Self::Join,
            "split" => Self::Split,
            _ => Self::Save,
        }
    }
}

impl LineForm {
    /// The form as it shows a row.
    pub fn of(line: &Line) -> Self {
        Self {
            version: line.version.to_string(),
            deed: String::new(),
            section: line.item.section.code().to_owned(),
            content: line.item.content.clone(),
            timing: line.item.timing.clone(),
            responsible: line.item.responsible.clone(),
            questions: line.item.questions.clone(),
        }
    }

    /// The row as it was typed; whoever saves it has looked at it.
    pub fn parse(self, line: &Line, language: Language, circle: &Circle) -> Result<Line, Invalid<Self>> {
        let mut check = Check::new();
        let content = check.text("content", &self.content, 1..=4_000);
        let timing = check.line("timing", &self.timing, 0..=300);
        let responsible = check.line("responsible", &self.responsible, 0..=300);
        let questions = check.text("questions", &self.questions, 0..=4_000);
        let section = Section::from_code(&self.section);
        if section.is_none() {
            check.add("section", Problem::NotAChoice);
        }
        if Wish::read(&self.deed) == Wish::Split && pieces(&content).len() < 2 {
            check.add("content", Problem::Rule("plans-import-one-line"));
        }
        let item = Item {
            section: section.unwrap_or(line.item.section),
            content,
            timing: Timing::read(&timing).map_or(timing, |timing| timing.print(language)),
            people: circle.people_in(&responsible),
            responsible,
            questions,
            ..line.item.clone()
        };
        let version = line.version + 1;
        check.finish(self, || Line { item, doubts: Vec::new(), version, ..line.clone() })
    }
}

/// The lines of a text that say something.
fn pieces(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The rows with one of them as it was saved, and with what was wished of it. What it becomes is returned by its id.
pub fn carry_out(lines: &mut Vec<Line>, at: usize, saved: Line, wish: Wish) -> PlanItemId {
    let id = saved.id();
    lines[at] = saved;
    match wish {
        Wish::Save => id,
        Wish::LeaveOut | Wish::TakeIn => {
            lines[at].is_left_out = wish == Wish::LeaveOut;
            id
        }
        Wish::Join => match (0..at).rev().find(|above| !lines[*above].is_left_out) {
            Some(above) => {
                let joined = lines.remove(at);
                join(&mut lines[above], joined);
                lines[above].id()
            }
            None => id,
        },
        Wish::Split => {
            split(lines, at);
            id
        }
    }
}

/// Adds a row to the one above it, which keeps its own term and responsible if it has them.
fn join(above: &mut Line, line: Line) {
    above.item.content = format!("{}\n{}", above.item.content, line.item.content);
    for (own, more) in [
        (&mut above.item.timing, line.item.timing),
        (&mut above.item.responsible, line.item.responsible),
        (&mut above.item.questions, line.item.questions),
    ] {
        if own.is_empty() {
            *own = more;
        }
    }
    if above.item.people.is_empty() {
        above.item.people = line.item.people;
    }
    let further = line.original.into_iter().filter(|cell| !above.original.contains(cell)).collect::<Vec<_>>();
    above.original.extend(further);
    above.version += 1;
}

/// Makes a row of each line of the content; all keep the term and the responsible.
fn split(lines: &mut Vec<Line>, at: usize) {
    let whole = lines[at].clone();
    let mut parts = pieces(&whole.item.content).into_iter();
    if let Some(first) = parts.next() {
        first.clone_into(&mut lines[at].item.content);
    }
    for (offset, part) in parts.enumerate() {
        let item = Item { id: PlanItemId::fresh(), content: part.to_owned(), ..whole.item.clone() };
        lines.insert(at + 1 + offset, Line { item, ..whole.clone() });
    }
}
