//! A2: tasks of the plan that are not judged, tasks that no plan had, problems without a cause or a task for the next year,
//! and tasks that are only carried on.

use super::Finding;
use super::text::is_same;
use crate::plans::Severity;
use crate::reports::model::{LineKind, Report};

/// The code of the chapter that holds a list; lists that the template does not ask for are not judged.
fn chapter_of(report: &Report, kind: LineKind) -> Option<&str> {
    report.chapters.iter().find(|chapter| chapter.heading.lines == Some(kind)).map(|chapter| chapter.heading.code.as_str())
}

pub(super) fn tasks(report: &Report, planned: &[String], found: &mut Vec<Finding>) {
    let Some(chapter) = chapter_of(report, LineKind::Tasks) else { return };
    let told = report.lines(LineKind::Tasks);
    let warning = |key, task: &str| Finding::at("A2", Severity::Warning, key, chapter).naming(task);
    for task in planned.iter().filter(|task| !told.iter().any(|line| is_same(&line.text, task))) {
        found.push(warning("reports-check-task-missing", task));
    }
    for line in told {
        if !planned.is_empty() && !planned.iter().any(|task| is_same(&line.text, task)) {
            found.push(warning("reports-check-task-foreign", &line.text));
        }
        if line.mark.is_empty() {
            found.push(warning("reports-check-task-unjudged", &line.text));
        }
    }
}

pub(super) fn problems(report: &Report, found: &mut Vec<Finding>) {
    let Some(chapter) = chapter_of(report, LineKind::Problems) else { return };
    let answered = |number: usize| report.lines(LineKind::Next).iter().any(|line| line.mark == number.to_string());
    for (number, problem) in (1..).zip(report.lines(LineKind::Problems)) {
        let warning = |key| Finding::at("A2", Severity::Warning, key, chapter).naming(problem.text.as_str());
        if problem.note.is_empty() {
            found.push(warning("reports-check-cause"));
        }
        if !answered(number) {
            found.push(warning("reports-check-unanswered"));
        }
    }
}

pub(super) fn next_tasks(report: &Report, found: &mut Vec<Finding>) {
    let Some(chapter) = chapter_of(report, LineKind::Next) else { return };
    let this_year = report.lines(LineKind::Tasks);
    for line in report.lines(LineKind::Next).iter().filter(|line| this_year.iter().any(|task| is_same(&task.text, &line.text))) {
        found.push(Finding::at("A2", Severity::Warning, "reports-check-same-task", chapter).naming(line.text.as_str()));
    }
}
