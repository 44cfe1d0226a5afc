//! The lists of chapters on paper.

use super::Printed;
use crate::documents::{Block, Cell, Column, Item, Row, Table};
use crate::reports::model::{Chapter, Line, LineKind};
use crate::text::Value;

pub(super) fn blocks(printed: &Printed<'_>, chapter: &Chapter) -> Vec<Block> {
    let Some(kind) = chapter.heading.lines.filter(|_| !chapter.lines.is_empty()) else { return Vec::new() };
    match kind {
        LineKind::Tasks => vec![tasks(printed, &chapter.lines).into()],
        LineKind::Participants => vec![participants(printed, &chapter.lines).into()],
        _ => {
            let sentences = sentences(printed, chapter);
            vec![Block::List((1..).zip(sentences).map(|(number, sentence)| Item::numbered(&[number], sentence)).collect())]
        }
    }
}

/// Each line as a sentence of its own.
pub(super) fn sentences(printed: &Printed<'_>, chapter: &Chapter) -> Vec<String> {
    let Some(kind) = chapter.heading.lines else { return Vec::new() };
    chapter.lines.iter().map(|line| sentence(printed, kind, line)).collect()
}

fn sentence(printed: &Printed<'_>, kind: LineKind, line: &Line) -> String {
    let both =
        |key: &str, other: &str| printed.say(key, &[("value", Value::from(line.text.as_str())), ("other", Value::from(other))]);
    match kind {
        LineKind::Problems if !line.note.is_empty() => both("reports-paper-cause", &line.note),
        LineKind::Next if !line.mark.is_empty() => both("reports-paper-answers", &line.mark),
        LineKind::Participants if !line.mark.is_empty() => both("reports-paper-participants", &line.mark),
        LineKind::Tasks if !line.mark.is_empty() => both("reports-paper-task", &degree(printed, line)),
        _ => line.text.clone(),
    }
}

/// «Достигнута: проведено шесть занятий».
fn degree(printed: &Printed<'_>, line: &Line) -> String {
    if line.mark.is_empty() {
        return line.note.clone();
    }
    let word = printed.say(&format!("reports-degree-{}", line.mark), &[]);
    if line.note.is_empty() { word } else { format!("{word}: {}", line.note) }
}

fn tasks(printed: &Printed<'_>, lines: &[Line]) -> Table {
    let said = |key: &str| printed.say(key, &[]);
    let columns = [
        Column::centred(said("plans-paper-number"), 6),
        Column::new(said("reports-paper-task-head"), 47),
        Column::new(said("reports-paper-degree-head"), 47),
    ];
    let mut table = Table::new(said("reports-paper-tasks"), columns);
    for (number, line) in (1_u32..).zip(lines) {
        table.rows.push(Row::new([Cell::from(number), line.text.as_str().into(), degree(printed, line).into()]));
    }
    table
}

fn participants(printed: &Printed<'_>, lines: &[Line]) -> Table {
    let said = |key: &str| printed.say(key, &[]);
    let columns = [Column::new(said("reports-line-participants"), 70), Column::centred(said("reports-mark-participants"), 30)];
    let mut table = Table::new(said("reports-line-participants"), columns);
    for line in lines {
        table.rows.push(Row::new([Cell::from(line.text.as_str()), line.mark.as_str().into()]));
    }
    table
}
