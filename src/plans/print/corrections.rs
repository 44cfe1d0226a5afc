//! The sheet of corrections: what an edition changes in the one before it, on which grounds, with the stamps of its own.

use super::{Printed, title};
use crate::documents::{Block, Cell, Column, Document, Orientation, Row, Table, Text};
use crate::plans::model::Content;
use crate::plans::model::comparison::{Change, Run, changes};
use crate::text::Value;

/// The changes from the edition before to the printed one.
pub fn document(printed: &Printed<'_>, before: &Content, reason: &str) -> Document {
    let mut document = printed.settings.document(name(printed), printed.made_at);
    if printed.is_draft {
        document.mark = Some(printed.say("plans-paper-draft", &[]));
    }
    document.footer.clone_from(&printed.footer);
    let lines = vec![
        printed.say("plans-paper-corrections-of", &[("value", Value::from(printed.settings.association_of()))]),
        printed.say("plans-paper-year", &printed.years()),
    ];
    document.blocks = vec![
        Block::Turn(Orientation::Landscape),
        Block::Stamps(title::stamps(printed)),
        Block::Organisation(printed.settings.organisation()),
        Block::Title { name: printed.say("plans-paper-corrections", &[]), lines },
    ];
    if !reason.is_empty() {
        document.blocks.push(Block::line(printed.say("plans-paper-grounds", &[("value", Value::from(reason))])));
    }
    document.blocks.extend([table(printed, &changes(before, printed.content)).into(), printed.head_signs()]);
    document
}

/// What the file is called: «Лист корректировки плана МО 2026–2027, редакция 2».
pub fn name(printed: &Printed<'_>) -> String {
    let name = printed.say("plans-paper-corrections-name", &printed.years());
    let edition = printed.say("plans-paper-edition", &[("value", Value::from(printed.edition.to_string()))]);
    format!("{name}, {edition}")
}

fn table(printed: &Printed<'_>, changes: &[Change]) -> Table {
    let said = |key: &str| printed.say(key, &[]);
    let columns = [
        Column::centred(said("plans-paper-number"), 6),
        Column::new(said("plans-paper-place"), 22),
        Column::new(said("plans-paper-was"), 36),
        Column::new(said("plans-paper-is"), 36),
    ];
    let mut table = Table::new(said("plans-paper-corrections"), columns);
    for (number, change) in (1_u32..).zip(changes) {
        let part = change.section.map_or("theme", |section| section.code());
        let row = change.number.map(|row| printed.say("plans-row", &[("value", Value::from(row.to_string()))]));
        let place = [Some(said(&format!("plans-part-{part}"))), row].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let cells =
            [Cell::from(number), place.into(), side(printed, change, "come").into(), side(printed, change, "gone").into()];
        table.rows.push(Row::new(cells));
    }
    table
}

/// One side of a change: every changed field but for the words that stand on the other side; what differs is bold.
fn side(printed: &Printed<'_>, change: &Change, other: &str) -> Text {
    let mut text = Text::new();
    for (key, runs) in &change.fields {
        let own: Vec<&Run> = runs.iter().filter(|run| run.code() != other && !run.words().is_empty()).collect();
        if own.is_empty() {
            continue;
        }
        let begins = if text.is_empty() { "" } else { "\n" };
        text = text.plain(format!("{begins}{}:", printed.say(key, &[])));
        for run in own {
            text = text.plain(" ");
            text = if run.code() == "same" { text.plain(run.words()) } else { text.bold(run.words()) };
        }
    }
    text
}
