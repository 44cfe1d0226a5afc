//! A document of the shelf and the rules about it, free of tables and pages.

mod filter;
mod form;
mod reading;
mod rights;

use time::{Date, OffsetDateTime};

use crate::ids::NormId;

pub use filter::{Facet, Filter, FilterForm, Slip};
pub use form::{LANGUAGES, NormForm};
pub use reading::{Block, blocks};
pub use rights::{Keeper, Viewer, levels};

/// What sort of paper it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Law,
    Order,
    Regulation,
    Letter,
    Recommendations,
    Resolution,
    /// A model to fill in.
    Form,
    Duties,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Law,
        Self::Order,
        Self::Regulation,
        Self::Letter,
        Self::Recommendations,
        Self::Resolution,
        Self::Form,
        Self::Duties,
    ];

    /// The word in tables, addresses and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Order => "order",
            Self::Regulation => "regulation",
            Self::Letter => "letter",
            Self::Recommendations => "recommendations",
            Self::Resolution => "resolution",
            Self::Form => "form",
            Self::Duties => "duties",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Whether one may still rely on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    InForce,
    /// In force with changes made later.
    Amended,
    /// No longer in force; it stays on the shelf, because people still cite it.
    Repealed,
    /// A draft under discussion, not in force yet.
    Draft,
}

impl Status {
    pub const ALL: [Self; 4] = [Self::InForce, Self::Amended, Self::Repealed, Self::Draft];

    pub const fn code(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Amended => "amended",
            Self::Repealed => "repealed",
            Self::Draft => "draft",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// For whom it stands on the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Association,
    School,
    District,
    Public,
}

impl Level {
    pub const ALL: [Self; 4] = [Self::Association, Self::School, Self::District, Self::Public];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Association => "association",
            Self::School => "school",
            Self::District => "district",
            Self::Public => "public",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// What is written on a document's card, with the text as it came.
#[derive(Clone, Debug)]
pub struct Card {
    pub level: Level,
    pub kind: Kind,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
    pub issuer: String,
    pub status: Status,
    /// The language of the document: «ru» or «uk».
    pub language: String,
    /// What it means for the class teacher, in a few sentences.
    pub annotation: String,
    pub original_text: String,
}

/// A document of the shelf.
#[derive(Clone, Debug)]
pub struct Norm {
    pub id: NormId,
    pub card: Card,
    pub keeper: Keeper,
    /// The district, school or association that put it up, in words.
    pub keeper_name: String,
    pub added_at: OffsetDateTime,
    pub version: i32,
}
