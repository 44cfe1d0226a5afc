//! A search that a person keeps: its words and filters, and until when its answers have been seen.

use time::OffsetDateTime;

use crate::ids::SavedSearchId;
use crate::web::{Check, Invalid, form};

/// A person keeps no more of them: each is asked every day.
pub const MOST: usize = 50;

/// A search of a person.
#[derive(Clone, Debug)]
pub struct SavedSearch {
    pub id: SavedSearchId,
    pub title: String,
    /// Words and filters as `Filter::kept` writes them.
    pub filter: String,
    /// Whether letters tell of it.
    pub is_told: bool,
    /// What was shared later is new.
    pub looked_at: OffsetDateTime,
}

form! {
    /// How a search is called, what it asks, and whether letters tell of it.
    pub struct SearchForm { title, filter, told }
}

impl SearchForm {
    pub fn of(search: &SavedSearch) -> Self {
        let told = if search.is_told { "yes" } else { "" };
        Self { title: search.title.clone(), filter: search.filter.clone(), told: told.to_owned() }
    }

    pub fn is_told(&self) -> bool {
        !self.told.is_empty()
    }

    /// The title, if it is one.
    pub fn title(self) -> Result<String, Invalid<Self>> {
        const LENGTH: std::ops::RangeInclusive<usize> = 1..=120;
        let mut check = Check::new();
        let title = check.line("title", &self.title, LENGTH);
        check.finish(self, || title)
    }
}
