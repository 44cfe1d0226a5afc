//! A report as tests of the rules begin with it.

use time::macros::{date, datetime};

use super::{Chapter, Heading, Kind, Line, LineKind, Report, Tables};
use crate::ids::{AssociationId, DistrictId, ReportId, SchoolId};
use crate::plans::{Stamp, Status};

/// A report with the chapters of tasks, of meetings, of problems and of the next year, all blank.
pub fn a_report(status: Status) -> Report {
    let lines = [("tasks", Some(LineKind::Tasks)), ("meetings", None), ("problems", Some(LineKind::Problems))];
    let chapters = lines.into_iter().chain([("conclusions", Some(LineKind::Next))]);
    Report {
        id: ReportId::fresh(),
        school: SchoolId::fresh(),
        district: DistrictId::fresh(),
        association: AssociationId::fresh(),
        kind: Kind::Year,
        first_year: 2026,
        starts_on: date!(2026 - 08 - 01),
        ends_on: date!(2027 - 07 - 31),
        school_name: String::new(),
        association_name: String::new(),
        language: "ru".into(),
        title: String::new(),
        plan_item: None,
        status,
        stamps: vec![Stamp::Consider, Stamp::Agree, Stamp::Approve],
        stamped: 0,
        edition: 1,
        reason: String::new(),
        submitted_by: None,
        submitted_at: None,
        approved_at: None,
        counted_at: None,
        changed_at: datetime!(2027-06-01 12:00 UTC),
        version: 1,
        chapters: chapters.map(|(code, lines)| a_chapter(code, lines)).collect(),
        figures: Vec::new(),
        tables: Tables::default(),
    }
}

fn a_chapter(code: &str, lines: Option<LineKind>) -> Chapter {
    let heading = Heading {
        code: code.into(),
        title_ru: code.into(),
        title_uk: code.into(),
        hint_ru: String::new(),
        hint_uk: String::new(),
        figures: Vec::new(),
        tables: Vec::new(),
        lines,
        is_required: false,
    };
    Chapter {
        heading,
        text: String::new(),
        lines: Vec::new(),
        version: 1,
        changed_by_name: String::new(),
        changed_at: datetime!(2027-06-01 12:00 UTC),
    }
}

impl Report {
    /// The same with words in a chapter.
    pub fn saying(mut self, code: &str, text: &str) -> Self {
        for chapter in self.chapters.iter_mut().filter(|chapter| chapter.heading.code == code) {
            chapter.text = text.into();
        }
        self
    }

    /// The same with a line in a chapter: its text, its note, its mark.
    pub fn listing(mut self, code: &str, [text, note, mark]: [&str; 3]) -> Self {
        for chapter in self.chapters.iter_mut().filter(|chapter| chapter.heading.code == code) {
            chapter.lines.push(Line { text: text.into(), note: note.into(), mark: mark.into() });
        }
        self
    }
}
