//! Annual plans as they are written down in the folder `demo`.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::Date;

use super::world::Basis;
use crate::plans::{Annexes, Section};

#[derive(Deserialize)]
pub struct Plan {
    pub association: String,
    pub language: String,
    pub author: String,
    pub theme: String,
    #[serde(default)]
    pub school_theme: String,
    pub goal: String,
    pub results: String,
    #[serde(default)]
    pub analysis: String,
    #[serde(default)]
    pub basis: String,
    #[serde(default)]
    pub epigraph: String,
    pub tasks: Vec<String>,
    #[serde(default)]
    pub annexes: Annexes,
    /// How it came into force; a draft went no road yet.
    pub road: Option<Road>,
    sections: BTreeMap<String, Vec<PlanRow>>,
}

/// The protocol that considered a plan, the day on which it was agreed, the order that approved it.
#[derive(Deserialize)]
pub struct Road {
    pub protocol: Basis,
    #[serde(with = "super::world::day")]
    pub agreed: Date,
    pub order: Basis,
}

#[derive(Deserialize)]
pub struct PlanRow {
    pub content: String,
    pub timing: String,
    pub responsible: String,
    #[serde(default)]
    pub participants: String,
    #[serde(default)]
    pub output: String,
    pub task: Option<i32>,
    #[serde(default)]
    pub form: String,
    #[serde(default)]
    pub questions: String,
    pub mark: Option<String>,
    #[serde(default)]
    pub cause: String,
    #[serde(default)]
    pub result: String,
    #[serde(default)]
    pub moved_to: String,
}

impl Plan {
    /// Every row with the code of its section, in the order of the paper.
    pub fn sections(&self) -> impl Iterator<Item = (&'static str, &PlanRow)> {
        let of =
            move |section: Section| self.sections.get(section.code()).into_iter().flatten().map(move |row| (section.code(), row));
        Section::ALL.into_iter().flat_map(of)
    }

    pub fn rows(&self) -> impl Iterator<Item = &PlanRow> {
        self.sections().map(|(_, row)| row)
    }
}
