//! The ready tables of a report on paper.

use super::Printed;
use crate::documents::{Block, Cell, Column, Level, Row, Table};
use crate::reports::model::TableKind;

pub(super) fn blocks(printed: &Printed<'_>, kind: TableKind) -> Vec<Block> {
    let name = printed.say(&format!("reports-table-{}", kind.code()), &[]);
    let table = match kind {
        TableKind::Meetings => meetings(printed, &name),
        TableKind::Plan => plan(printed, &name),
        TableKind::Practices => practices(printed, &name),
        TableKind::Changes => changes(printed, &name),
    };
    vec![Block::Heading(Level::Point, name), table.into()]
}

fn column(printed: &Printed<'_>, key: &str, share: u16) -> Column {
    Column::new(printed.say(&format!("reports-column-{key}"), &[]), share)
}

fn centred(printed: &Printed<'_>, key: &str, share: u16) -> Column {
    Column::centred(printed.say(&format!("reports-column-{key}"), &[]), share)
}

fn meetings(printed: &Printed<'_>, name: &str) -> Table {
    let mut table = Table::new(
        name,
        [
            centred(printed, "number", 8),
            centred(printed, "held-on", 14),
            column(printed, "theme", 38),
            column(printed, "form", 16),
            centred(printed, "present", 12),
            centred(printed, "decided", 12),
        ],
    );
    for row in &printed.report.tables.meetings {
        table.rows.push(Row::new([
            row.number.map(|number| number.to_string()).unwrap_or_default().into(),
            Cell::from(row.held_on),
            row.theme.as_str().into(),
            row.form.as_str().into(),
            format!("{}/{}", row.present, row.asked).into(),
            format!("{}/{}", row.decided, row.done).into(),
        ]));
    }
    table
}

fn plan(printed: &Printed<'_>, name: &str) -> Table {
    let mut table = Table::new(
        name,
        [
            centred(printed, "number", 8),
            column(printed, "content", 38),
            centred(printed, "timing", 16),
            centred(printed, "standing", 14),
            column(printed, "cause", 24),
        ],
    );
    for row in &printed.report.tables.plan {
        table.rows.push(Row::new([
            Cell::from(u32::try_from(row.number).unwrap_or(0)),
            row.content.as_str().into(),
            row.timing.as_str().into(),
            printed.say(&format!("plans-standing-{}", row.standing), &[]).into(),
            row.cause.as_str().into(),
        ]));
    }
    table
}

fn practices(printed: &Printed<'_>, name: &str) -> Table {
    let columns = [column(printed, "title", 54), column(printed, "author", 28), centred(printed, "accepted-on", 18)];
    let mut table = Table::new(name, columns);
    for row in &printed.report.tables.practices {
        table.rows.push(Row::new([row.title.as_str().into(), row.author.as_str().into(), Cell::from(row.accepted_on)]));
    }
    table
}

fn changes(printed: &Printed<'_>, name: &str) -> Table {
    let columns = [column(printed, "person", 50), centred(printed, "day", 20), column(printed, "change", 30)];
    let mut table = Table::new(name, columns);
    for row in &printed.report.tables.changes {
        let key = if row.has_come { "reports-came" } else { "reports-left" };
        table.rows.push(Row::new([row.name.as_str().into(), Cell::from(row.on), printed.say(key, &[]).into()]));
    }
    table
}
