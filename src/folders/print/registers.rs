//! Registers that a folder holds: decisions, documents, practices, each a table on a wide sheet.

use time::OffsetDateTime;

use super::{say, years};
use crate::decisions::Open;
use crate::documents::{Block, Cell, Column, Document, Orientation, Row, Table};
use crate::library::Shelved;
use crate::members::PaperSettings;
use crate::practices::Accepted;
use crate::text::{Dated, Value};

/// For whose folder a register is, and for which year.
pub struct Register<'a> {
    pub settings: &'a PaperSettings,
    pub dated: &'a Dated,
    pub first_year: i32,
    pub made_at: OffsetDateTime,
}

impl Register<'_> {
    pub fn decisions(&self, decisions: &[Open]) -> Vec<Document> {
        self.paper("folders-division-decisions", decision_table(self.settings, decisions))
    }

    pub fn norms(&self, norms: &[Shelved]) -> Vec<Document> {
        let columns = [("folders-paper", 46), ("folders-issuer", 26), ("folders-number-and-day", 18)];
        let mut table = self.table("folders-division-norms", &columns);
        for (number, norm) in (1_u32..).zip(norms) {
            let day = norm.dated.map(|day| self.settings.profile.date(day, self.settings.locale)).unwrap_or_default();
            let numbered = [norm.number.clone(), day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            table.rows.push(Row::new([
                Cell::from(number),
                norm.title.as_str().into(),
                norm.issuer.as_str().into(),
                numbered.into(),
            ]));
        }
        self.paper("folders-division-norms", table)
    }

    pub fn practices(&self, practices: &[Accepted]) -> Vec<Document> {
        let columns = [("folders-practice", 50), ("folders-author", 24), ("folders-accepted", 16)];
        let mut table = self.table("folders-division-practices", &columns);
        for (number, practice) in (1_u32..).zip(practices) {
            let day = self.dated.day_of(practice.accepted_at);
            let cells = [Cell::from(number), practice.title.as_str().into(), practice.author_name.as_str().into(), day.into()];
            table.rows.push(Row::new(cells));
        }
        self.paper("folders-division-practices", table)
    }

    fn table(&self, name: &str, columns: &[(&str, u16)]) -> Table {
        let said = |key: &str| say(self.settings, key, &[]);
        let number = Column::centred(said("folders-number"), 6);
        let columns = columns.iter().map(|(key, share)| Column::new(said(key), *share));
        Table::new(said(name), [number].into_iter().chain(columns))
    }

    /// One paper with the table; none where the table has no rows.
    fn paper(&self, name: &str, table: Table) -> Vec<Document> {
        if table.rows.is_empty() {
            return Vec::new();
        }
        let title = say(self.settings, name, &[]);
        let mut document = self.settings.document(title.clone(), self.made_at);
        let lines = vec![self.settings.association_of(), say(self.settings, "folders-for-year", &years(self.first_year))];
        document.blocks = vec![
            Block::Turn(Orientation::Landscape),
            Block::Organisation(self.settings.organisation()),
            Block::Title { name: title.to_uppercase(), lines },
            table.into(),
        ];
        vec![document]
    }
}

/// Decisions with the protocol each stands in and how it stands.
pub fn decision_table(settings: &PaperSettings, decisions: &[Open]) -> Table {
    let said = |key: &str| say(settings, key, &[]);
    let columns = [
        Column::centred(said("folders-protocol"), 13),
        Column::centred(said("folders-decision-number"), 7),
        Column::new(said("folders-decision"), 25),
        Column::new(said("folders-responsible"), 22),
        Column::centred(said("folders-term"), 12),
        Column::new(said("folders-state"), 21),
    ];
    let mut table = Table::new(said("folders-division-decisions"), columns);
    for decision in decisions {
        let day = settings.profile.date(decision.decided_on, settings.locale);
        let protocol = [("value", Value::from(decision.protocol_number.to_string())), ("other", Value::from(day))];
        table.rows.push(Row::new([
            Cell::from(say(settings, "folders-protocol-of", &protocol)),
            decision.number.as_str().into(),
            decision.text.as_str().into(),
            decision.responsible.as_str().into(),
            decision.timing.as_str().into(),
            decision.state(settings.locale).into(),
        ]));
    }
    table
}
