//! A folder with what is in it.

use crate::documents::Document;
use crate::members::PaperSettings;

/// The divisions of a folder, in the order in which they are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Division {
    Members,
    Plan,
    Protocols,
    /// Analyses of the year and the half-year, summaries of events.
    Reports,
    Decisions,
    /// Memos of thematic controls, for those who may read them.
    Controls,
    /// Instructive and methodical documents.
    Norms,
    /// Materials of the piggy-bank.
    Practices,
}

impl Division {
    pub const ALL: [Self; 8] = [
        Self::Members,
        Self::Plan,
        Self::Protocols,
        Self::Reports,
        Self::Decisions,
        Self::Controls,
        Self::Norms,
        Self::Practices,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Plan => "plan",
            Self::Protocols => "protocols",
            Self::Reports => "reports",
            Self::Decisions => "decisions",
            Self::Controls => "controls",
            Self::Norms => "norms",
            Self::Practices => "practices",
        }
    }
}

/// A division with its papers.
#[derive(Clone, Debug)]
pub struct Section {
    pub division: Division,
    pub papers: Vec<Document>,
    /// How many things they tell of: protocols, decisions, practices.
    pub things: usize,
}

/// The folder of a year.
#[derive(Clone, Debug)]
pub struct Folder {
    pub settings: PaperSettings,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub sections: Vec<Section>,
}

impl Folder {
    /// Every paper in its order.
    pub fn papers(&self) -> impl Iterator<Item = &Document> {
        self.sections.iter().flat_map(|section| &section.papers)
    }
}
