//! Figures of a report as a table: what is counted, how much, how much it was the year before.

use super::Printed;
use crate::documents::{Cell, Column, Row, Table};
use crate::reports::model::Reported;
use crate::reports::words;

pub(super) fn table<'a>(printed: &Printed<'_>, figures: impl IntoIterator<Item = &'a Reported>) -> Table {
    let said = |key: &str| printed.say(key, &[]);
    let columns = [
        Column::centred(said("reports-figure-code"), 8),
        Column::new(said("reports-figure-name"), 44),
        Column::centred(said("reports-figure-value"), 16),
        Column::centred(said("reports-figure-before"), 16),
        Column::new(said("reports-figure-note"), 16),
    ];
    let mut table = Table::new(said("reports-paper-figures"), columns);
    let locale = printed.settings.locale;
    for figure in figures {
        let notes = [figure.reason.as_str(), figure.word.as_str()].into_iter().filter(|note| !note.is_empty());
        let value = |value| Cell::from(words::number(locale, figure.indicator, value));
        let cells = [
            Cell::from(figure.indicator.code()),
            words::name(locale, printed.terms, figure.indicator, &figure.part).into(),
            value(figure.value()),
            if figure.before.is_some() { value(figure.before) } else { Cell::from("–") },
            notes.collect::<Vec<_>>().join("; ").into(),
        ];
        table.rows.push(Row::new(cells));
    }
    table
}
