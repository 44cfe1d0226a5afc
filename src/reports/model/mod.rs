//! A report and the rules of its life, free of tables and pages.

mod chapter;
pub mod checks;
mod deeds;
mod figures;
mod form;
mod kind;
mod lines;
#[cfg(test)]
mod sample;
mod sent;
mod tables;
mod template;

use time::{Date, OffsetDateTime};

use crate::ids::{AssociationId, DistrictId, PlanItemId, ReportId, SchoolId, UserId};
use crate::indicators::Period;
use crate::plans::{Stamp, Status};

pub use chapter::Chapter;
pub use deeds::Deed;
pub use figures::{Reported, recounted};
pub use form::{ChapterForm, FigureDraft, FigureForm};
pub use kind::Kind;
pub use lines::{Degree, Line, LineKind};
pub use sent::Sent;
pub use tables::{Changed, HeldMeeting, PlannedRow, TableKind, Tables, Taken};
pub use template::{Heading, TemplateForm};

/// An analytic report of an association.
#[derive(Clone, Debug)]
pub struct Report {
    pub id: ReportId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub kind: Kind,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub starts_on: Date,
    pub ends_on: Date,
    /// The names as they stood when it was begun; papers do not change retroactively.
    pub school_name: String,
    pub association_name: String,
    /// The language of the paper: «ru» or «uk».
    pub language: String,
    /// The event it sums up; empty for other kinds.
    pub title: String,
    pub plan_item: Option<PlanItemId>,
    pub status: Status,
    /// The stamps on its road within the school, in their order.
    pub stamps: Vec<Stamp>,
    /// So many of them are set.
    pub stamped: usize,
    /// The edition that is being written or stands.
    pub edition: i32,
    /// Why it was returned, or opened again.
    pub reason: String,
    pub submitted_by: Option<UserId>,
    pub submitted_at: Option<OffsetDateTime>,
    pub approved_at: Option<OffsetDateTime>,
    pub counted_at: Option<OffsetDateTime>,
    pub changed_at: OffsetDateTime,
    pub version: i32,
    /// In the order of the template.
    pub chapters: Vec<Chapter>,
    /// In the order of the indicators.
    pub figures: Vec<Reported>,
    pub tables: Tables,
}

impl Report {
    pub fn chapter(&self, code: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.heading.code == code)
    }

    /// The figures that stand in a chapter.
    pub fn figures_of<'a>(&'a self, chapter: &'a Chapter) -> impl Iterator<Item = &'a Reported> {
        chapter.heading.figures.iter().flat_map(|code| self.figures.iter().filter(move |figure| figure.indicator == *code))
    }

    /// The lines of a kind, wherever they stand.
    pub fn lines(&self, kind: LineKind) -> &[Line] {
        let chapter = self.chapters.iter().find(|chapter| chapter.heading.lines == Some(kind));
        chapter.map_or(&[], |chapter| chapter.lines.as_slice())
    }

    /// Whether people have written nothing at all: what was counted is not theirs.
    pub fn is_empty(&self) -> bool {
        self.chapters.iter().all(Chapter::is_blank)
    }

    /// The days it tells of, as they are counted on a day.
    pub fn period(&self, today: Date) -> Period {
        Period {
            association: self.association,
            first_year: self.first_year,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            today,
        }
    }
}
