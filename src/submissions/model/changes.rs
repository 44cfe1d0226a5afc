//! What a later round says otherwise than the one before: place by place, word by word.

use super::reading::passages;
use crate::documents::Document;
use crate::plans::{Run, compare};

/// A place that reads otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The block of the newer paper it stands in, or after which something went.
    pub block: usize,
    pub kind: ChangeKind,
    pub runs: Vec<Run>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Changed,
    Added,
    Removed,
}

impl ChangeKind {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// Every place in which the newer paper differs, in its order.
pub fn changes(older: &Document, newer: &Document) -> Vec<Change> {
    let (older, newer) = (units(older), units(newer));
    let mut changes = Vec::new();
    let (mut row, mut column) = (0, 0);
    let ends = kept(&older, &newer).into_iter().chain([(older.len(), newer.len())]);
    for (old_end, new_end) in ends {
        // Between two places that stayed: what went and what came are taken for the same places, written otherwise.
        while row < old_end || column < new_end {
            let block = newer.get(column.min(newer.len().saturating_sub(1))).map_or(0, |unit| unit.0);
            let gone = (row < old_end).then(|| older[row].1.as_str());
            let come = (column < new_end).then(|| newer[column].1.as_str());
            let kind = match (gone, come) {
                (Some(_), Some(_)) => ChangeKind::Changed,
                (None, _) => ChangeKind::Added,
                (_, None) => ChangeKind::Removed,
            };
            changes.push(Change { block, kind, runs: compare(gone.unwrap_or_default(), come.unwrap_or_default()) });
            row += usize::from(gone.is_some());
            column += usize::from(come.is_some());
        }
        (row, column) = (old_end + 1, new_end + 1);
    }
    changes
}

/// The paper in its smallest places, each with its block.
fn units(paper: &Document) -> Vec<(usize, String)> {
    passages(paper).iter().flat_map(|(at, passage)| passage.units().into_iter().map(|unit| (*at, unit))).collect()
}

/// The places that both have, in the order of both: as many as there can be.
fn kept(older: &[(usize, String)], newer: &[(usize, String)]) -> Vec<(usize, usize)> {
    let width = newer.len() + 1;
    let mut common = vec![0u32; (older.len() + 1) * width];
    for (row, old) in older.iter().enumerate().rev() {
        for (column, new) in newer.iter().enumerate().rev() {
            let at = row * width + column;
            common[at] = if old.1 == new.1 { common[at + width + 1] + 1 } else { common[at + width].max(common[at + 1]) };
        }
    }
    let mut kept = Vec::new();
    let (mut row, mut column) = (0, 0);
    while row < older.len() && column < newer.len() {
        let at = row * width + column;
        if older[row].1 == newer[column].1 {
            kept.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if common[at + width] >= common[at + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::documents::{Block, Profile};
    use crate::text::Locale;

    fn paper(paragraphs: &[&str]) -> Document {
        let document = Document::new("Отчёт", Locale::Ru, Profile::RU_2025, datetime!(2026-09-10 12:00 UTC));
        paragraphs.iter().fold(document, |document, words| document.with(Block::paragraph(*words)))
    }

    #[test]
    fn only_what_reads_otherwise_is_shown() {
        let older = paper(&["Провели пять заседаний.", "Открытых дел нет.", "Задачи прежние."]);
        let newer = paper(&["Провели пять заседаний.", "Открытых дел три.", "Задачи прежние.", "Приложен список."]);

        let found = changes(&older, &newer);

        assert_eq!(found.len(), 2);
        assert_eq!((found[0].block, found[0].kind), (1, ChangeKind::Changed));
        assert!(found[0].runs.contains(&Run::Come("три.".into())) && found[0].runs.contains(&Run::Gone("нет.".into())));
        assert_eq!((found[1].block, found[1].kind), (3, ChangeKind::Added));
        assert!(changes(&older, &older).is_empty());
        assert_eq!(changes(&newer, &older).iter().filter(|change| change.kind == ChangeKind::Removed).count(), 1);
    }
}
