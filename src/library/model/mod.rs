//! A document of the shelf and the rules about it, free of tables and pages.

mod checks;
mod citation;
mod codes;
mod file;
mod filter;
mod form;
mod life;
mod link;
mod reading;
mod rights;
mod sheet;

use time::{Date, OffsetDateTime};

use crate::ids::NormId;

pub use checks::{Finding, findings};
pub use citation::{Cited, Grounds, Subject};
pub use codes::{Addressee, Authority, Kind, Level, Relation, Status};
pub use file::{Attached, FileText, Passage, Quote, passages, room};
pub use filter::{Facet, Filter, FilterForm, Slip};
pub use form::{ANNOTATION, LANGUAGES, NormForm};
pub use life::Life;
pub use link::{DEEDS, Direction, LinkForm, Linked, NewLink, Source};
pub use reading::{Block, blocks};
pub use rights::{Keeper, Viewer, levels};
pub use sheet::{Reader, Sheet};

/// What is written on a document's card, with the text as it came.
#[derive(Clone, Debug)]
pub struct Card {
    pub level: Level,
    pub kind: Kind,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
    pub issuer: String,
    pub authority: Authority,
    pub addressee: Addressee,
    /// Codes of the classifier «topic».
    pub topics: Vec<String>,
    /// The first day on which it is in force; without it, its date.
    pub in_force_from: Option<Date>,
    /// The last day on which it is in force.
    pub in_force_to: Option<Date>,
    /// The protocol by which a local regulation was adopted.
    pub adopted: Act,
    /// The order by which it was put in force.
    pub approved: Act,
    /// Where the text is published; empty for nowhere.
    pub address: String,
    /// Under discussion: it is not in force, and changes nothing.
    pub is_draft: bool,
    /// The language of the document: «ru» or «uk».
    pub language: String,
    /// What it means for the class teacher, in a few sentences.
    pub annotation: String,
    pub original_text: String,
}

impl Card {
    /// What its own dates say, whatever other documents do to it.
    pub fn own_life(&self) -> Life {
        Life {
            is_draft: self.is_draft,
            starts_on: self.in_force_from.or(self.dated),
            ends_on: self.in_force_to,
            ..Life::default()
        }
    }
}

/// An act that is cited by its number and day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Act {
    pub number: String,
    pub on: Option<Date>,
}

impl Act {
    pub fn is_named(&self) -> bool {
        !self.number.is_empty() || self.on.is_some()
    }
}

/// A document of the shelf.
#[derive(Clone, Debug)]
pub struct Norm {
    pub id: NormId,
    pub card: Card,
    pub life: Life,
    pub keeper: Keeper,
    /// The district, school or association that put it up, in words.
    pub keeper_name: String,
    pub added_at: OffsetDateTime,
    pub version: i32,
}

impl Norm {
    /// A school's or an association's own rules, which must say by which order they are in force.
    pub fn is_local(&self) -> bool {
        let own = matches!(self.card.authority, Authority::School | Authority::Association);
        self.card.kind == Kind::LocalAct || (own && matches!(self.card.kind, Kind::Regulation | Kind::Duties | Kind::Instruction))
    }
}
