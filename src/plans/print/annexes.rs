//! The annexes of a plan: two schedules as they were typed, and tables of the members as they are on the day of the paper.

use super::Printed;
use crate::documents::{Block, Cell, Column, Level, Row, Shape, Table};
use crate::members::Colleague;
use crate::plans::model::Annex;
use crate::text::Value;

/// Each annex on a page of its own; those with nothing to say are left out.
pub(super) fn blocks(printed: &Printed<'_>) -> Vec<Block> {
    let tables = printed.content.annexes.shown.iter().map(|annex| table(printed, *annex)).filter(|table| !table.rows.is_empty());
    let mut blocks = Vec::new();
    for (number, table) in (1_u32..).zip(tables) {
        let numbered = printed.say("plans-annex-number", &[("value", Value::from(number.to_string()))]);
        blocks.extend([
            Block::PageBreak,
            Block::Text(Shape::Right, numbered.into()),
            Block::Heading(Level::Part, table.name.clone()),
            table.into(),
        ]);
    }
    blocks
}

fn table(printed: &Printed<'_>, annex: Annex) -> Table {
    let said = |key: &str| printed.say(key, &[]);
    let number = Column::centred(said("plans-paper-number"), 6);
    let name = Column::new(said("plans-annex-name"), 30);
    let units = Column::centred(said("plans-annex-unit"), 12);
    let columns = match annex {
        Annex::Hours | Annex::Visits => vec![
            number,
            Column::centred(said("plans-timing"), 16),
            units,
            Column::new(said("plans-annex-teacher"), 22),
            Column::new(said("plans-annex-theme"), 28),
            Column::new(said("plans-annex-visitors"), 20),
        ],
        Annex::Topics => vec![number, name, units, Column::new(said("plans-annex-topic"), 52)],
        Annex::Mentors => {
            vec![number, Column::new(said("plans-annex-beginner"), 40), units, Column::new(said("plans-annex-mentor"), 40)]
        }
        Annex::Members => vec![number, name, Column::new(said("plans-annex-post"), 40), units],
    };
    let mut table = Table::new(said(&format!("plans-annex-{}", annex.code())), columns);
    let rows = match annex {
        Annex::Hours | Annex::Visits => typed(printed, annex),
        Annex::Topics => known(
            printed,
            |colleague| !colleague.topic.is_empty(),
            |colleague| vec![full(colleague), units_of(colleague), colleague.topic.as_str().into()],
        ),
        Annex::Mentors => known(
            printed,
            |colleague| colleague.is_young_specialist,
            |colleague| {
                let mentor = colleague.mentor.as_ref().map(|mentor| printed.named(mentor)).unwrap_or_default();
                vec![printed.named(&colleague.person).into(), units_of(colleague), mentor.into()]
            },
        ),
        Annex::Members => {
            known(printed, |_| true, |colleague| vec![full(colleague), colleague.post.as_str().into(), units_of(colleague)])
        }
    };
    let numbered = (1_u32..).zip(rows).map(|(number, cells)| Row::new(std::iter::once(Cell::from(number)).chain(cells)));
    table.rows.extend(numbered);
    table
}

fn typed(printed: &Printed<'_>, annex: Annex) -> Vec<Vec<Cell>> {
    let rows = printed.content.annexes.rows_of(annex);
    rows.map(|row| [&row.timing, &row.unit, &row.teacher, &row.theme, &row.visitors].map(|cell| cell.as_str().into()).to_vec())
        .collect()
}

fn known(printed: &Printed<'_>, belongs: impl Fn(&Colleague) -> bool, cells: impl Fn(&Colleague) -> Vec<Cell>) -> Vec<Vec<Cell>> {
    printed.colleagues.iter().filter(|colleague| belongs(colleague)).map(cells).collect()
}

fn full(colleague: &Colleague) -> Cell {
    let person = &colleague.person;
    [person.surname.as_str(), &person.name, &person.patronymic].join(" ").trim().into()
}

fn units_of(colleague: &Colleague) -> Cell {
    colleague.units.join(", ").into()
}
