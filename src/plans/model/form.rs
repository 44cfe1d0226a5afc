//! The forms in which a plan is written: one for its head, one for the rows of a section. A draft may be
//! incomplete; only what cannot be kept at all is refused.

use super::{Circle, Header, Item, Language, Section, Stamp, Timing};
use crate::ids::PlanItemId;
use crate::web::{Check, Invalid, Problem, form};

const LINE: usize = 300;
const TEXT: usize = 4_000;
/// A plan has so many tasks at most, and a section so many rows.
const TASKS: usize = 20;
const ROWS: usize = 150;

form! {
    /// Theme, goal, tasks and expected results, and the stamps of the title page.
    pub struct ThemeForm { theme, school_theme, goal, tasks, results, analysis, basis, epigraph, version; lists: stamp }
}

impl ThemeForm {
    pub fn parse(self) -> Result<(Header, Vec<String>, Vec<Stamp>), Invalid<Self>> {
        let mut check = Check::new();
        let header = Header {
            theme: check.line("theme", &self.theme, 0..=LINE),
            school_theme: check.line("school_theme", &self.school_theme, 0..=LINE),
            goal: check.text("goal", &self.goal, 0..=TEXT),
            results: check.text("results", &self.results, 0..=TEXT),
            analysis: check.text("analysis", &self.analysis, 0..=TEXT),
            basis: check.text("basis", &self.basis, 0..=TEXT),
            epigraph: check.text("epigraph", &self.epigraph, 0..=LINE),
        };
        let tasks = task_lines(&check.text("tasks", &self.tasks, 0..=TEXT));
        if tasks.len() > TASKS {
            check.add("tasks", Problem::Rule("plans-tasks-too-many"));
        }
        let stamps = Stamp::ALL.into_iter().filter(|stamp| self.stamp.iter().any(|code| code == stamp.code())).collect();
        check.finish(self, || (header, tasks, stamps))
    }

    /// The form as it shows what is saved.
    pub fn of(header: &Header, tasks: &[String], stamps: &[Stamp]) -> Self {
        let header = header.clone();
        Self {
            theme: header.theme,
            school_theme: header.school_theme,
            goal: header.goal,
            tasks: tasks.join("\n"),
            results: header.results,
            analysis: header.analysis,
            basis: header.basis,
            epigraph: header.epigraph,
            version: String::new(),
            stamp: stamps.iter().map(|stamp| stamp.code().to_owned()).collect(),
        }
    }

    /// The fields in which what is saved differs from this form, with the saved text.
    pub fn differences(&self, saved: &Self) -> Vec<(&'static str, String)> {
        let plain = |text: &str| text.trim().replace("\r\n", "\n");
        [
            ("theme", &self.theme, &saved.theme),
            ("school_theme", &self.school_theme, &saved.school_theme),
            ("goal", &self.goal, &saved.goal),
            ("tasks", &self.tasks, &saved.tasks),
            ("results", &self.results, &saved.results),
            ("analysis", &self.analysis, &saved.analysis),
            ("basis", &self.basis, &saved.basis),
            ("epigraph", &self.epigraph, &saved.epigraph),
        ]
        .into_iter()
        .filter(|(_, mine, theirs)| plain(mine) != plain(theirs))
        .map(|(field, _, theirs)| (field, theirs.clone()))
        .collect()
    }
}

/// One task a line; a number written by hand before it is not part of it.
fn task_lines(text: &str) -> Vec<String> {
    let bare = |line: &str| {
        let rest = line.trim().trim_start_matches(|sign: char| sign.is_ascii_digit());
        let numbered = rest.len() < line.trim().len() && rest.starts_with(['.', ')']);
        if numbered { rest[1..].trim().to_owned() } else { line.trim().trim_start_matches(['-', '–', '•']).trim().to_owned() }
    };
    text.lines().map(bare).filter(|line| !line.is_empty()).collect()
}

form! {
    /// The rows of a section, in the order of the page; what is absent from a list is empty.
    pub struct RowsForm { version, row; lists: id, content, timing, responsible, participants, output, task, form, questions, preparation }
}

/// The rows as the form shows them.
pub fn rows_form<'a>(items: impl IntoIterator<Item = &'a Item>) -> RowsForm {
    let mut form = RowsForm::default();
    for item in items {
        form.push(item);
    }
    form
}

/// An empty row with a fresh name of its own: sent twice, it is one row.
pub fn blank_row(section: Section) -> Item {
    Item::new(PlanItemId::fresh(), section)
}

impl RowsForm {
    pub fn push(&mut self, item: &Item) {
        self.id.push(item.id.to_string());
        self.content.push(item.content.clone());
        self.timing.push(item.timing.clone());
        self.responsible.push(item.responsible.clone());
        self.participants.push(item.participants.clone());
        self.output.push(item.output.clone());
        self.task.push(item.task.map(|task| task.to_string()).unwrap_or_default());
        self.form.push(item.form.clone());
        self.questions.push(item.questions.clone());
        self.preparation.push(item.preparation.clone());
    }

    /// The rows as they were typed, blank ones left out.
    pub fn parse(self, section: Section, language: Language, circle: &Circle) -> Result<Vec<Item>, Invalid<Self>> {
        let mut check = Check::new();
        let mut items = Vec::new();
        if self.id.len() > ROWS {
            check.add("content-1", Problem::Rule("plans-rows-too-many"));
        }
        for (at, id) in self.id.iter().enumerate().take(ROWS) {
            let Ok(id) = id.parse() else { continue };
            let number = at + 1;
            let typed = |list: &[String]| list.get(at).cloned().unwrap_or_default();
            let mut line = |field: &str, list: &[String]| check.line(&format!("{field}-{number}"), &typed(list), 0..=LINE);
            let timing = line("timing", &self.timing);
            let responsible = line("responsible", &self.responsible);
            let participants = line("participants", &self.participants);
            let output = line("output", &self.output);
            let form = line("form", &self.form);
            let mut text = |field: &str, list: &[String]| check.text(&format!("{field}-{number}"), &typed(list), 0..=TEXT);
            let item = Item {
                id,
                section,
                content: text("content", &self.content),
                timing: Timing::read(&timing).map_or(timing, |timing| timing.print(language)),
                people: circle.people_in(&responsible),
                responsible,
                participants,
                output,
                task: typed(&self.task).parse().ok().filter(|task| (1..=20).contains(task)),
                form,
                questions: text("questions", &self.questions),
                preparation: text("preparation", &self.preparation),
            };
            if item != (Item { task: item.task, ..Item::new(id, section) }) {
                items.push(item);
            }
        }
        check.finish(self, || items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_are_lines_and_their_numbers_are_the_papers() {
        assert_eq!(
            task_lines("1. Освоить формы\n2) Пополнить копилку\n\n– Поддержать\n5 классов в деле"),
            ["Освоить формы", "Пополнить копилку", "Поддержать", "5 классов в деле"]
        );
    }

    #[test]
    fn rows_keep_their_order_and_blank_ones_are_left_out() {
        let mut form = rows_form(&[]);
        for (content, timing) in [("Анкета", "сент.-окт."), ("", ""), ("Отчёт", "скоро")] {
            form.push(&Item { content: content.into(), timing: timing.into(), ..blank_row(Section::Control) });
        }

        let items = form.parse(Section::Control, Language::Ru, &Circle::default()).unwrap();

        assert_eq!(
            items.iter().map(|item| (item.content.as_str(), item.timing.as_str())).collect::<Vec<_>>(),
            [("Анкета", "сентябрь–октябрь"), ("Отчёт", "скоро")]
        );
    }
}
