//! Who gave how much: of an association by its authors, of a district by its schools.

use std::collections::{BTreeMap, BTreeSet};

use super::register::Printed;
use crate::documents::{Cell, Column, Document, Row, Table};
use crate::ids::UserId;
use crate::recognition::model::bank::Bank;
use crate::recognition::store::entries::Line;

/// What one author, or one school, has given in the year.
#[derive(Default)]
struct Given {
    authors: BTreeSet<UserId>,
    practices: u32,
    /// Of them those that the district has published.
    published: u32,
    uses: u32,
}

impl Given {
    fn add(&mut self, line: &Line) {
        self.authors.insert(line.author_id);
        self.practices += 1;
        self.published += u32::from(line.status == "published");
        self.uses += u32::try_from(line.use_count).unwrap_or(0);
    }
}

impl Printed<'_> {
    pub fn statement(&self) -> Document {
        self.begun("statement").with(self.totals())
    }

    fn totals(&self) -> Table {
        let by_school = self.bank() == Bank::District;
        let mut given: BTreeMap<&str, Given> = BTreeMap::new();
        let mut all = Given::default();
        for line in self.lines {
            given.entry(if by_school { &line.school_name } else { &line.author_name }).or_default().add(line);
            all.add(line);
        }
        let mut rows: Vec<_> = given.into_iter().collect();
        rows.sort_by_key(|(_, given)| std::cmp::Reverse(given.practices));
        let title = |key: &str| self.say(&format!("recognition-column-{key}"), &[]);
        let mut columns = vec![Column::new(title(if by_school { "school" } else { "author" }), 40)];
        if by_school {
            columns.push(Column::centred(title("authors"), 15));
        }
        columns.extend([
            Column::centred(title("practices"), 15),
            Column::centred(title("published"), 15),
            Column::centred(title("uses"), 15),
        ]);
        let row = |name: &str, given: &Given| {
            let authors = by_school.then(|| Cell::from(u32::try_from(given.authors.len()).unwrap_or(u32::MAX)));
            let counts = [given.practices, given.published, given.uses].map(Cell::from);
            Row::new([Cell::from(name)].into_iter().chain(authors).chain(counts))
        };
        let mut table = Table::new(self.say("recognition-statement", &[]), columns);
        table.rows = rows.iter().map(|(name, given)| row(name, given)).collect();
        table.rows.push(Row { is_bold: true, ..row(&self.say("recognition-total", &[]), &all) });
        table
    }
}
