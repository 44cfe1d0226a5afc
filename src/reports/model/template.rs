//! The chapters of a kind of report, as a template lists them. A report keeps the edition it was begun by.

use serde::{Deserialize, Serialize};

use super::{LineKind, TableKind};
use crate::indicators::Indicator;

/// A chapter before anybody has written in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    pub code: String,
    pub title_ru: String,
    pub title_uk: String,
    pub hint_ru: String,
    pub hint_uk: String,
    /// The figures that stand in it.
    pub figures: Vec<Indicator>,
    pub tables: Vec<TableKind>,
    /// The list that people fill in here.
    pub lines: Option<LineKind>,
    pub is_required: bool,
}

impl Heading {
    pub fn title(&self, language: &str) -> &str {
        if language == "uk" { &self.title_uk } else { &self.title_ru }
    }

    pub fn hint(&self, language: &str) -> &str {
        if language == "uk" { &self.hint_uk } else { &self.hint_ru }
    }
}
