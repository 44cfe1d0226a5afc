//! What a plan brings with it: the schedules of open class hours and of mutual visits, which are typed, and tables that
//! are made of the members' records when the plan is printed.

use serde::{Deserialize, Serialize};

use super::{Language, Timing};
use crate::web::{Check, Invalid, Problem, form};

/// A table at the end of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Annex {
    /// Open class hours.
    Hours,
    /// Mutual visits.
    Visits,
    /// Topics of self-education.
    Topics,
    /// Young specialists and their mentors.
    Mentors,
    Members,
}

impl Annex {
    pub const ALL: [Self; 5] = [Self::Hours, Self::Visits, Self::Topics, Self::Mentors, Self::Members];

    /// Those whose rows are typed.
    pub const TYPED: [Self; 2] = [Self::Hours, Self::Visits];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Visits => "visits",
            Self::Topics => "topics",
            Self::Mentors => "mentors",
            Self::Members => "members",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|annex| annex.code() == code)
    }
}

/// A class hour to be shown, or a visit to be paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnexRow {
    pub annex: Annex,
    pub timing: String,
    pub unit: String,
    pub teacher: String,
    pub theme: String,
    pub visitors: String,
}

impl AnnexRow {
    pub fn blank(annex: Annex) -> Self {
        let blank = String::new;
        Self { annex, timing: blank(), unit: blank(), teacher: blank(), theme: blank(), visitors: blank() }
    }

    fn cells(&self) -> [&str; 5] {
        [&self.timing, &self.unit, &self.teacher, &self.theme, &self.visitors]
    }
}

/// The annexes of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annexes {
    /// Which tables are printed, in their order.
    pub shown: Vec<Annex>,
    pub rows: Vec<AnnexRow>,
}

impl Annexes {
    pub fn rows_of(&self, annex: Annex) -> impl Iterator<Item = &AnnexRow> {
        self.rows.iter().filter(move |row| row.annex == annex)
    }

    /// The rows of a schedule, a line each, as comparisons tell them.
    pub fn told(&self, annex: Annex) -> String {
        let line = |row: &AnnexRow| row.cells().into_iter().filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(", ");
        self.rows_of(annex).map(line).collect::<Vec<_>>().join("\n")
    }
}

const LINE: usize = 300;
const ROWS: usize = 120;

form! {
    /// The annexes as typed: which are printed, and the rows of the two schedules.
    pub struct AnnexesForm { version; lists: shown, annex, timing, unit, teacher, theme, visitors }
}

impl AnnexesForm {
    pub fn of(annexes: &Annexes) -> Self {
        let mut form = Self { shown: annexes.shown.iter().map(|annex| annex.code().to_owned()).collect(), ..Self::default() };
        for annex in Annex::TYPED {
            for row in annexes.rows_of(annex) {
                form.push(row);
            }
        }
        form
    }

    pub fn push(&mut self, row: &AnnexRow) {
        self.annex.push(row.annex.code().to_owned());
        self.timing.push(row.timing.clone());
        self.unit.push(row.unit.clone());
        self.teacher.push(row.teacher.clone());
        self.theme.push(row.theme.clone());
        self.visitors.push(row.visitors.clone());
    }

    /// The rows as typed, with their places in the form.
    pub fn rows(&self) -> Vec<(usize, AnnexRow)> {
        let at = |list: &[String], index: usize| list.get(index).cloned().unwrap_or_default();
        let row = |(index, code): (usize, &String)| {
            let annex = Annex::from_code(code).filter(|annex| Annex::TYPED.contains(annex))?;
            let row = AnnexRow {
                annex,
                timing: at(&self.timing, index),
                unit: at(&self.unit, index),
                teacher: at(&self.teacher, index),
                theme: at(&self.theme, index),
                visitors: at(&self.visitors, index),
            };
            Some((index + 1, row))
        };
        self.annex.iter().enumerate().filter_map(row).collect()
    }

    /// Blank rows are left out; a timing is kept as it was typed where it is not understood.
    pub fn parse(self, language: Language) -> Result<Annexes, Invalid<Self>> {
        let mut check = Check::new();
        if self.annex.len() > ROWS {
            check.add("theme-1", Problem::Rule("plans-rows-too-many"));
        }
        let mut rows = Vec::new();
        for (number, typed) in self.rows() {
            let mut line = |field: &str, typed: &str| check.line(&format!("{field}-{number}"), typed, 0..=LINE);
            let timing = line("timing", &typed.timing);
            let row = AnnexRow {
                annex: typed.annex,
                timing: Timing::read(&timing).map_or(timing, |timing| timing.print(language)),
                unit: line("unit", &typed.unit),
                teacher: line("teacher", &typed.teacher),
                theme: line("theme", &typed.theme),
                visitors: line("visitors", &typed.visitors),
            };
            if row.cells().iter().any(|cell| !cell.is_empty()) {
                rows.push(row);
            }
        }
        rows.sort_by_key(|row| row.annex.code());
        let shown = Annex::ALL.into_iter().filter(|annex| self.shown.iter().any(|code| code == annex.code())).collect();
        check.finish(self, || Annexes { shown, rows })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_rows_are_left_out_and_timings_get_their_one_spelling() {
        let mut form = AnnexesForm { shown: vec!["members".into(), "hours".into(), "salaries".into()], ..AnnexesForm::default() };
        form.push(&AnnexRow::blank(Annex::Visits));
        form.push(&AnnexRow {
            timing: "сент.-окт.".into(), teacher: "Пеналова О. В.".into(), ..AnnexRow::blank(Annex::Hours)
        });

        let annexes = form.parse(Language::Ru).unwrap();

        assert_eq!(annexes.shown, [Annex::Hours, Annex::Members]);
        assert_eq!(annexes.told(Annex::Hours), "сентябрь–октябрь, Пеналова О. В.");
        assert_eq!(annexes.rows.len(), 1);
    }
}
