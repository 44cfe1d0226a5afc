//! A plan on its way from a document of Word into the plan of a year: its rows are put right one by one, nothing
//! is written before it is accepted, and what was accepted can be taken out again for a week.

mod deeds;
mod draft;
pub mod reading;

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::{Circle, Header, Item};
use crate::ids::{AssociationId, PlanId, PlanImportId, PlanItemId};

pub use deeds::{LineForm, Wish, carry_out};
pub use draft::{Draft, draft, read_plan};
pub use reading::Doubt;

/// For so long an accepted import may be taken back.
const RETURN: Duration = Duration::days(7);

/// A row of the paper on its way into the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The row of the plan that it will be.
    pub item: Item,
    /// The words of the paper, cell by cell.
    pub original: Vec<String>,
    /// What nobody has confirmed yet.
    pub doubts: Vec<Doubt>,
    pub is_left_out: bool,
    /// Grows with each edit, so that two editors notice each other.
    pub version: i32,
}

impl Line {
    pub fn id(&self) -> PlanItemId {
        self.item.id
    }

    /// What keeps the row from being right, as keys of messages with their values.
    pub fn questions(&self, circle: &Circle) -> Vec<(String, String)> {
        if self.is_left_out {
            return Vec::new();
        }
        let key = |word: &str| format!("plans-import-doubt-{word}");
        let mut questions: Vec<(String, String)> = self.doubts.iter().map(|doubt| (key(doubt.code()), String::new())).collect();
        match () {
            () if self.item.timing.is_empty() => questions.push((key("no-timing"), String::new())),
            () if self.item.when().is_none() => questions.push((key("timing"), self.item.timing.clone())),
            () => {}
        }
        if self.item.responsible.is_empty() {
            questions.push((key("no-responsible"), String::new()));
        }
        for (name, has_left) in circle.strangers_in(&self.item.responsible) {
            questions.push((key(if has_left { "left" } else { "stranger" }), name.words()));
        }
        questions
    }
}

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Draft,
    Accepted(OffsetDateTime),
    TakenBack,
}

/// The head of a paper, and its tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportHead {
    pub header: Header,
    pub tasks: Vec<String>,
}

/// A plan that somebody brought.
#[derive(Clone, Debug)]
pub struct PlanImport {
    pub id: PlanImportId,
    pub association: AssociationId,
    pub file_name: String,
    /// The year of the plan that is to be; 2026 stands for 2026/27.
    pub first_year: i32,
    /// The year of the paper.
    pub paper_first_year: i32,
    pub made_at: OffsetDateTime,
    pub made_by_name: String,
    pub head: ImportHead,
    pub lines: Vec<Line>,
    pub standing: Standing,
    /// The plan into which it went.
    pub plan: Option<PlanId>,
    /// The rows as they entered it.
    pub added: Vec<Item>,
    pub version: i32,
}

impl PlanImport {
    pub fn is_draft(&self) -> bool {
        self.standing == Standing::Draft
    }

    pub fn may_be_taken_back(&self, now: OffsetDateTime) -> bool {
        matches!(self.standing, Standing::Accepted(at) if now - at < RETURN)
    }

    /// The rows that will stand in the plan.
    pub fn chosen(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| !line.is_left_out)
    }

    /// Rows that entered a plan and were edited in it since; rows that somebody took out are not among them.
    pub fn edited<'a>(&'a self, items: &'a [Item]) -> impl Iterator<Item = &'a Item> {
        let differs = |item: &&Item| self.added.iter().any(|added| added.id == item.id && added != *item);
        items.iter().filter(differs)
    }
}
