//! A plan and the rules of its life, free of tables and pages.

mod annexes;
mod carry;
pub mod checks;
mod circle;
pub mod comparison;
mod content;
mod deeds;
mod form;
pub mod import;
mod marks;
mod names;
mod parts;
#[cfg(test)]
mod sample;
pub mod timing;

use time::OffsetDateTime;

use crate::ids::{AssociationId, DistrictId, PlanId, SchoolId, UserId};
use crate::schools::YearDraft;

pub use annexes::{Annex, AnnexRow, Annexes, AnnexesForm};
pub use carry::{Carried, carry};
pub use circle::{Circle, Colleague, is_everybody, roles_in};
pub use content::{Content, Header, Item};
pub use deeds::{Approvers, Deed, Submitter};
pub use form::{RowsForm, ThemeForm, blank_row, rows_form};
pub use marks::{Mark, MarkDraft, MarkForm, Marked, Standing};
pub use parts::{Part, Section, Stamp, Status};
pub use timing::{Calendar, Language, Phase, Timing, Window};

/// The annual plan of an association for one academic year.
#[derive(Clone, Debug)]
pub struct Plan {
    pub id: PlanId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    /// The names as they stood when it was begun; papers do not change retroactively.
    pub school_name: String,
    pub association_name: String,
    /// The language of the paper: «ru» or «uk».
    pub language: String,
    pub content: Content,
    pub status: Status,
    /// The stamps that put it in force, in their order.
    pub stamps: Vec<Stamp>,
    /// So many of them are set.
    pub stamped: usize,
    /// The edition that is being written or is in force: 1 is the plan itself.
    pub edition: i32,
    /// Why it was returned, or why it is being amended.
    pub reason: String,
    pub submitted_by: Option<UserId>,
    pub submitted_at: Option<OffsetDateTime>,
    pub approved_at: Option<OffsetDateTime>,
    pub changed_at: OffsetDateTime,
    pub version: i32,
}

impl Plan {
    /// «2026/27».
    pub fn year_title(&self) -> String {
        year_title(self.first_year)
    }

    pub fn language(&self) -> Language {
        Language::of(&self.language)
    }

    /// Whether some edition has ever come into force.
    pub fn is_in_force(&self) -> bool {
        self.approved_at.is_some()
    }

    /// The edition that holds at present.
    pub fn edition_in_force(&self) -> Option<i32> {
        let writing = i32::from(self.status != Status::Approved);
        self.is_in_force().then_some(self.edition - writing)
    }
}

/// «2026/27».
pub fn year_title(first_year: i32) -> String {
    format!("{first_year}/{:02}", (first_year + 1) % 100)
}

/// The year of a district as timings see it; the usual one where nobody has entered it.
pub fn calendar(year: Option<&YearDraft>, first_year: i32, country: &str) -> Calendar {
    let Some(year) = year else { return Calendar::usual(first_year, country) };
    Calendar {
        first_year,
        study: Window::new(year.starts_on, year.ends_on),
        terms: year.terms.iter().map(|term| Window::new(term.starts_on, term.ends_on)).collect(),
        country: country.to_owned(),
    }
}
