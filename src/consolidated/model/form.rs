//! What is typed on the pages of consolidated reports.

use time::Date;

use super::source::Counts;
use super::{Approval, KINDS};
use crate::indicators::Indicator;
use crate::submissions::Kind;
use crate::web::{Check, Invalid, Problem, form};

form! {
    /// The id is made with the page, so that sending twice makes one report.
    pub struct StartForm { id, first_year, kind }
}

impl StartForm {
    pub fn parse(self, years: &[i32]) -> Result<(i32, Kind), Invalid<Self>> {
        let mut check = Check::new();
        let first_year = self.first_year.parse().ok().filter(|year| years.contains(year));
        if first_year.is_none() {
            check.add("first_year", Problem::NotAChoice);
        }
        let kind = KINDS.into_iter().find(|kind| kind.code() == self.kind);
        if kind.is_none() {
            check.add("kind", Problem::NotAChoice);
        }
        check.finish(self, || (first_year.unwrap_or_default(), kind.unwrap_or(Kind::Year)))
    }
}

form! {
    /// What the report shows and what it counts.
    pub struct ChoiceForm { counts, version; lists: indicator }
}

impl ChoiceForm {
    pub fn of(indicators: &[Indicator], counts: Counts, version: i32) -> Self {
        Self {
            counts: counts.code().to_owned(),
            version: version.to_string(),
            indicator: indicators.iter().map(|indicator| indicator.code().to_owned()).collect(),
        }
    }

    pub fn parse(self) -> Result<(Vec<Indicator>, Counts), Invalid<Self>> {
        let mut check = Check::new();
        let is_chosen = |indicator: &Indicator| self.indicator.iter().any(|code| code == indicator.code());
        let indicators: Vec<Indicator> = Indicator::ALL.iter().copied().filter(is_chosen).collect();
        if indicators.is_empty() {
            check.add("indicator", Problem::Required);
        }
        let counts = Counts::from_code(&self.counts);
        if counts.is_none() {
            check.add("counts", Problem::NotAChoice);
        }
        check.finish(self, || (indicators, counts.unwrap_or(Counts::Accepted)))
    }
}

form! {
    /// A chapter.
    pub struct ChapterForm { text, version }
}

/// So many characters a chapter may have.
pub const CHAPTER: usize = 40_000;

impl ChapterForm {
    pub fn parse(self) -> Result<String, Invalid<Self>> {
        let mut check = Check::new();
        let text = check.text("text", &self.text, 0..=CHAPTER);
        check.finish(self, || text)
    }
}

form! {
    /// A passage of a school's chapter.
    pub struct PassageForm { submission, text }
}

form! {
    /// A deed of the road.
    pub struct DeedForm { reason, number, dated, version }
}

impl DeedForm {
    pub fn parse_reason(self) -> Result<String, Invalid<Self>> {
        let mut check = Check::new();
        let reason = check.text("reason", &self.reason, 1..=2000);
        check.finish(self, || reason)
    }

    /// The number may be left out; a day that has not come is refused.
    pub fn parse_approval(self, today: Date) -> Result<Approval, Invalid<Self>> {
        let mut check = Check::new();
        let number = check.line("number", &self.number, 0..=40);
        let dated = check.date("dated", &self.dated);
        if dated > today {
            check.add("dated", Problem::Rule("consolidated-problem-future"));
        }
        check.finish(self, || Approval { number, dated: Some(dated), ..Approval::default() })
    }
}
