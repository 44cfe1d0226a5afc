//! The register of a bank for a year, as it lies in the folder of the association or the centre: a wide sheet, one line
//! for each number.

use time::OffsetDateTime;

use crate::documents::{Block, Cell, Column, Document, Orientation, Row, Table};
use crate::members::PaperSettings;
use crate::recognition::model::bank::Bank;
use crate::recognition::store::entries::Line;
use crate::recognition::store::registers::DistrictHome;
use crate::terms::Terms;
use crate::text::{Args, Locale, Value, say_with};

/// Whose register is printed.
pub enum Whose<'a> {
    Association(&'a PaperSettings),
    District(&'a DistrictHome),
}

/// A register with everything its paper says.
pub struct Printed<'a> {
    pub whose: Whose<'a>,
    pub period: &'a str,
    pub lines: &'a [Line],
    pub terms: &'a Terms,
    pub made_at: OffsetDateTime,
}

impl Printed<'_> {
    pub fn register(&self) -> Document {
        let mut document = self.begun("register");
        document.blocks.insert(0, Block::Turn(Orientation::Landscape));
        document.blocks.push(self.table().into());
        document
    }

    pub(super) const fn bank(&self) -> Bank {
        match self.whose {
            Whose::Association(_) => Bank::Association,
            Whose::District(_) => Bank::District,
        }
    }

    pub(super) fn locale(&self) -> Locale {
        match &self.whose {
            Whose::Association(settings) => settings.locale,
            Whose::District(home) => home.locale(),
        }
    }

    /// Words of the paper, in its own language.
    pub(super) fn say(&self, key: &str, args: Args<'_>) -> String {
        say_with(self.locale(), key, args).into_owned()
    }

    /// Organisation, name and year, without lines yet.
    pub(super) fn begun(&self, paper: &str) -> Document {
        let (organisation, of) = match &self.whose {
            Whose::Association(settings) => (settings.organisation(), settings.association_of()),
            Whose::District(home) => (vec![home.home().to_owned()], home.name.clone()),
        };
        let named = format!("recognition-{paper}-name-{}", self.bank().code());
        let mut document = match &self.whose {
            Whose::Association(settings) => settings.document(self.name(paper), self.made_at),
            Whose::District(home) => home.document(self.name(paper), self.made_at),
        };
        document.blocks =
            vec![Block::Organisation(organisation), Block::Title { name: self.say(&named, &[]), lines: vec![of, self.year()] }];
        document
    }

    /// What the file is called: «Реестр копилки за 2026–2027 учебный год».
    pub fn name(&self, paper: &str) -> String {
        self.say(&format!("recognition-{paper}-file"), &[("value", Value::from(self.year()))])
    }

    /// «за 2026/27 учебный год», «за 2026 год».
    fn year(&self) -> String {
        self.say(&format!("recognition-year-{}", self.bank().code()), &[("value", Value::from(self.period))])
    }

    fn table(&self) -> Table {
        let title = |key: &str| self.say(&format!("recognition-column-{key}"), &[]);
        let columns = [
            Column::centred(title("number"), 22),
            Column::new(title("author"), 22),
            Column::new(title("title"), 29),
            Column::new(title("kind"), 17),
            Column::centred(title("grades"), 11),
            Column::new(title("direction"), 19),
            Column::centred(title("entered"), 17),
            Column::new(title("basis"), 16),
        ];
        let mut table = Table::new(self.say("recognition-register", &[]), columns);
        table.rows.extend(self.lines.iter().map(|line| self.row(line)));
        table
    }

    fn row(&self, line: &Line) -> Row {
        let label = |kind: &str, code: &Option<String>| {
            code.as_deref().map(|code| self.terms.label(kind, code, self.locale()).to_owned()).unwrap_or_default()
        };
        let joined = |parts: &[String], between: &str| {
            parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(between)
        };
        let author = joined(&[line.author_name.clone(), line.author_post.clone(), line.school_name.clone()], ", ");
        let is_gone = ["withdrawn", "taken-down"].contains(&line.status.as_str());
        let gone = if is_gone { self.say("recognition-gone", &[]) } else { String::new() };
        let title = joined(&[line.title.clone(), gone], " ");
        let kind = joined(&[label("kind", &line.kind), label("form", &line.form)], ", ");
        let directions: Vec<_> =
            line.directions.iter().map(|code| self.terms.label("direction", code, self.locale()).to_owned()).collect();
        let grades = match (line.grade_from, line.grade_to) {
            (Some(from), Some(to)) if from != to => format!("{from}–{to}"),
            (Some(grade), _) | (None, Some(grade)) => grade.to_string(),
            (None, None) => String::new(),
        };
        Row::new([
            Cell::from(self.bank().register_number(self.locale(), self.period, line.number)),
            Cell::from(author),
            Cell::from(title),
            Cell::from(kind),
            Cell::from(grades),
            Cell::from(directions.join(", ")),
            Cell::from(line.entered_on),
            Cell::from(line.basis.as_str()),
        ])
    }
}
