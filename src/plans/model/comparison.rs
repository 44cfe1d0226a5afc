//! Two texts of a plan side by side, word by word: what went, what came, what stayed.

use super::{Annex, Content, Item, Section};
use crate::ids::PlanItemId;

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    Same(String),
    Gone(String),
    Come(String),
}

impl Run {
    pub fn words(&self) -> &str {
        match self {
            Self::Same(words) | Self::Gone(words) | Self::Come(words) => words,
        }
    }

    pub const fn code(&self) -> &'static str {
        match self {
            Self::Same(_) => "same",
            Self::Gone(_) => "gone",
            Self::Come(_) => "come",
        }
    }
}

/// A changed place of the plan.
#[derive(Clone, Debug)]
pub struct Change {
    /// Where it is: absent for the head of the plan.
    pub section: Option<Section>,
    /// The number of the row on the newer paper; of the older one for a row that is gone.
    pub number: Option<usize>,
    pub kind: Kind,
    /// The message key of each changed field, with its words.
    pub fields: Vec<(&'static str, Vec<Run>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Changed,
    Added,
    Removed,
}

impl Kind {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// Every place in which the newer text differs, in the order of the paper.
pub fn changes(older: &Content, newer: &Content) -> Vec<Change> {
    let mut changes = Vec::new();
    let head = differing(&head_fields(older), &head_fields(newer));
    if !head.is_empty() {
        changes.push(Change { section: None, number: None, kind: Kind::Changed, fields: head });
    }
    for section in Section::ALL {
        for item in newer.items_of(section) {
            let number = newer.number(item.id);
            let (kind, fields) = match older.item(item.id) {
                Some(before) => (Kind::Changed, differing(&row_fields(before), &row_fields(item))),
                None => (Kind::Added, differing(&row_fields(&Item::new(item.id, section)), &row_fields(item))),
            };
            if !fields.is_empty() {
                changes.push(Change { section: Some(section), number, kind, fields });
            }
        }
        let gone = |id: PlanItemId| newer.item(id).is_none();
        for item in older.items_of(section).filter(|item| gone(item.id)) {
            let fields = differing(&row_fields(item), &row_fields(&Item::new(item.id, section)));
            changes.push(Change { section: Some(section), number: older.number(item.id), kind: Kind::Removed, fields });
        }
    }
    changes
}

type Fields = Vec<(&'static str, String)>;

fn head_fields(content: &Content) -> Fields {
    let header = &content.header;
    vec![
        ("plans-theme", header.theme.clone()),
        ("plans-school_theme", header.school_theme.clone()),
        ("plans-goal", header.goal.clone()),
        ("plans-tasks", content.tasks.join("\n")),
        ("plans-results", header.results.clone()),
        ("plans-analysis", header.analysis.clone()),
        ("plans-basis", header.basis.clone()),
        ("plans-epigraph", header.epigraph.clone()),
        ("plans-annex-hours", content.annexes.told(Annex::Hours)),
        ("plans-annex-visits", content.annexes.told(Annex::Visits)),
    ]
}

fn row_fields(item: &Item) -> Fields {
    vec![
        ("plans-content", item.content.clone()),
        ("plans-form", item.form.clone()),
        ("plans-questions", item.questions.clone()),
        ("plans-preparation", item.preparation.clone()),
        ("plans-timing", item.timing.clone()),
        ("plans-responsible", item.responsible.clone()),
        ("plans-participants", item.participants.clone()),
        ("plans-output", item.output.clone()),
    ]
}

fn differing(older: &Fields, newer: &Fields) -> Vec<(&'static str, Vec<Run>)> {
    let pairs = older.iter().zip(newer).filter(|((_, before), (_, after))| before != after);
    pairs.map(|((key, before), (_, after))| (*key, compare(before, after))).collect()
}

/// Texts longer than this are shown whole, the old one and the new one.
const MOST_WORDS: usize = 1500;

/// The words of both texts in one row: those of the longest common sequence stayed.
pub fn compare(older: &str, newer: &str) -> Vec<Run> {
    let (older, newer): (Vec<&str>, Vec<&str>) = (older.split_whitespace().collect(), newer.split_whitespace().collect());
    if older.len() > MOST_WORDS || newer.len() > MOST_WORDS {
        return vec![Run::Gone(older.join(" ")), Run::Come(newer.join(" "))];
    }
    let width = newer.len() + 1;
    let mut common = vec![0u16; (older.len() + 1) * width];
    for (row, old) in older.iter().enumerate().rev() {
        for (column, new) in newer.iter().enumerate().rev() {
            let at = row * width + column;
            common[at] = if old == new { common[at + width + 1] + 1 } else { common[at + width].max(common[at + 1]) };
        }
    }
    let mut runs = Vec::new();
    let (mut row, mut column) = (0, 0);
    while row < older.len() || column < newer.len() {
        let at = row * width + column;
        if row < older.len() && column < newer.len() && older[row] == newer[column] {
            add(&mut runs, Run::Same, older[row]);
            (row, column) = (row + 1, column + 1);
        } else if row < older.len() && (column == newer.len() || common[at + width] >= common[at + 1]) {
            add(&mut runs, Run::Gone, older[row]);
            row += 1;
        } else {
            add(&mut runs, Run::Come, newer[column]);
            column += 1;
        }
    }
    runs
}

/// Adds a word to the last run of its kind, or begins a new one.
fn add(runs: &mut Vec<Run>, kind: fn(String) -> Run, word: &str) {
    let new = kind(word.to_owned());
    match runs.last_mut() {
        Some(Run::Same(words)) if matches!(new, Run::Same(_)) => *words += &format!(" {word}"),
        Some(Run::Gone(words)) if matches!(new, Run::Gone(_)) => *words += &format!(" {word}"),
        Some(Run::Come(words)) if matches!(new, Run::Come(_)) => *words += &format!(" {word}"),
        _ => runs.push(new),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_texts_are_compared_word_by_word() {
        let runs = compare("Провести анкету в сентябре", "Провести большую анкету в октябре");

        assert_eq!(
            runs,
            [
                Run::Same("Провести".into()),
                Run::Come("большую".into()),
                Run::Same("анкету в".into()),
                Run::Gone("сентябре".into()),
                Run::Come("октябре".into()),
            ]
        );
    }

    #[test]
    fn rows_that_came_went_and_changed_are_named() {
        let row = |content: &str| Item { content: content.into(), ..Item::new(PlanItemId::fresh(), Section::Bank) };
        let (stays, goes, comes) = (row("Остаётся"), row("Уходит"), row("Приходит"));
        let older = Content { items: vec![stays.clone(), goes], ..Content::default() };
        let newer = Content { items: vec![Item { timing: "май".into(), ..stays }, comes], ..Content::default() };

        let found: Vec<_> = changes(&older, &newer).into_iter().map(|change| (change.kind, change.number)).collect();

        assert_eq!(found, [(Kind::Changed, Some(1)), (Kind::Added, Some(2)), (Kind::Removed, Some(2))]);
        assert!(changes(&older, &older).is_empty());
    }
}
