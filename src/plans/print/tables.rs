//! The tables of a plan: its meetings, and the work between them section by section. Rows bear the numbers they have on
//! the screen, so that a remark said over the telephone finds its row.

use super::Printed;
use crate::documents::{Block, Cell, Column, Level, Row, Table};
use crate::plans::model::{Item, Mark, Section};

pub(super) fn blocks(printed: &Printed<'_>) -> Vec<Block> {
    let numbered: Vec<(u32, &Item)> = (1..).zip(&printed.content.items).collect();
    let (meetings, between): (Vec<_>, Vec<_>) = numbered.into_iter().partition(|(_, item)| item.section == Section::Meetings);
    let mut blocks = Vec::new();
    for (heading, rows, table) in [
        ("plans-part-meetings", meetings, meetings_table as fn(&Printed<'_>, &[(u32, &Item)]) -> Table),
        ("plans-paper-between", between, items_table),
    ] {
        if !rows.is_empty() {
            blocks.push(Block::Heading(Level::Part, printed.say(heading, &[])));
            blocks.push(table(printed, &rows).into());
        }
    }
    blocks
}

fn meetings_table(printed: &Printed<'_>, rows: &[(u32, &Item)]) -> Table {
    let said = |key: &str| printed.say(key, &[]);
    let columns = [
        Column::centred(said("plans-number"), 5),
        Column::centred(said("plans-timing"), 14),
        Column::new(said("plans-paper-meeting"), 27),
        Column::new(said("plans-paper-questions"), 36),
        Column::new(said("plans-responsible"), 18),
    ];
    let mut table = Table::new(said("plans-part-meetings"), columns);
    for (number, item) in rows {
        let theme = lines([item.content.clone(), item.form.clone(), labelled(printed, "plans-paper-output", &item.output)]);
        let asked = (1..)
            .zip(item.question_lines())
            .map(|(number, question)| if is_numbered(question) { question.to_owned() } else { format!("{number}. {question}") });
        let questions = lines(asked.chain([labelled(printed, "plans-preparation", &item.preparation)]));
        let cells =
            [Cell::from(*number), item.timing.as_str().into(), theme.into(), questions.into(), responsible(printed, item)];
        table.rows.push(Row::new(cells));
    }
    table
}

fn items_table(printed: &Printed<'_>, rows: &[(u32, &Item)]) -> Table {
    let said = |key: &str| printed.say(key, &[]);
    let columns = [
        Column::centred(said("plans-paper-number"), 6),
        Column::new(said("plans-content"), 46),
        Column::centred(said("plans-timing"), 14),
        Column::new(said("plans-responsible"), 18),
        Column::new(said("plans-paper-mark"), 16),
    ];
    let mut table = Table::new(said("plans-paper-between"), columns);
    for section in rows.chunk_by(|(_, one), (_, next)| one.section == next.section) {
        if let Some((_, first)) = section.first() {
            table = table.section(said(&format!("plans-part-{}", first.section.code())));
        }
        for (number, item) in section {
            let matter = lines([item.content.clone(), labelled(printed, "plans-paper-output", &item.output)]);
            let cells = [
                Cell::from(*number),
                matter.into(),
                item.timing.as_str().into(),
                responsible(printed, item),
                mark(printed, item).into(),
            ];
            table.rows.push(Row::new(cells));
        }
    }
    table
}

/// Who answers for a row, and for which classes it is.
fn responsible(printed: &Printed<'_>, item: &Item) -> Cell {
    lines([item.responsible.clone(), labelled(printed, "plans-participants", &item.participants)]).into()
}

/// What became of a row; empty where that is written by hand.
fn mark(printed: &Printed<'_>, item: &Item) -> String {
    let Some(marked) = printed.marks.and_then(|marks| marks.get(&item.id)).filter(|marked| marked.mark != Mark::Open) else {
        return String::new();
    };
    let word = printed.say(&format!("plans-mark-{}", marked.mark.code()), &[]);
    lines([word, marked.cause.clone(), marked.result.clone(), labelled(printed, "plans-moved", &marked.moved_to)])
}

fn labelled(printed: &Printed<'_>, label: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{}: {text}", printed.say(label, &[])) }
}

fn lines(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Whether a question bears a number that was written by hand.
fn is_numbered(question: &str) -> bool {
    let rest = question.trim_start_matches(|sign: char| sign.is_ascii_digit());
    rest.len() < question.len() && rest.starts_with(['.', ')'])
}
