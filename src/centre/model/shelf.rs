//! The centre's shelves: what it recommends, each thing with a word of why.

use crate::web::{Check, Invalid, form};

/// For whom or of what a shelf is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// For whoever leads a class for the first year.
    Beginner,
    /// Law and pay, for heads of associations.
    Literacy,
}

impl Shelf {
    pub const ALL: [Self; 2] = [Self::Beginner, Self::Literacy];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Literacy => "literacy",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.code() == code)
    }
}

/// What may stand on a shelf, by the words of the search.
pub const THINGS: [&str; 3] = ["practice", "norm", "article"];

form! {
    /// A thing to be put on a shelf, or the word of why it stands there; `then` says which button was pressed.
    pub struct EntryForm { id, why, then }
}

impl EntryForm {
    /// The word of why.
    pub fn parse(self) -> Result<String, Invalid<Self>> {
        let mut check = Check::new();
        let why = check.line("why", &self.why, 5..=300);
        check.finish(self, || why)
    }
}
