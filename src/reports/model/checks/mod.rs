//! What is found before a report is submitted: each finding names its place and leads there. Errors block the submission,
//! warnings must be confirmed, hints only help.

mod figures;
mod lines;
mod text;
mod words;

use super::Report;
use crate::indicators::Indicator;
use crate::plans::Severity;

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// «A1» to «A3», as the catalogue of checks numbers them; the mistakes that it does not name stand under «A».
    pub code: &'static str,
    pub severity: Severity,
    /// The message key of its sentence, which also says what to do.
    pub key: &'static str,
    /// What the sentence names.
    pub value: String,
    pub other: String,
    pub place: Place,
}

/// Where a finding is mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A chapter, by its code.
    Chapter(String),
    Figure(Indicator, String),
}

/// What a report is judged by beside its own words.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The tasks of the plan of its year.
    pub tasks: Vec<String>,
    /// The words of last year's report.
    pub before: Vec<String>,
}

impl Finding {
    fn at(code: &'static str, severity: Severity, key: &'static str, chapter: &str) -> Self {
        let place = Place::Chapter(chapter.to_owned());
        Self { code, severity, key, value: String::new(), other: String::new(), place }
    }

    fn naming(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    fn and(self, other: impl Into<String>) -> Self {
        Self { other: other.into(), ..self }
    }
}

/// Everything that is found in a report, the weightiest first.
pub fn findings(report: &Report, around: &Surroundings) -> Vec<Finding> {
    let mut found = Vec::new();
    for chapter in report.chapters.iter().filter(|chapter| chapter.heading.is_required && chapter.is_blank()) {
        let title = chapter.heading.title(&report.language).to_owned();
        found.push(Finding::at("A", Severity::Error, "reports-check-blank", &chapter.heading.code).naming(title));
    }
    figures::overruled(report, &mut found);
    lines::tasks(report, &around.tasks, &mut found);
    lines::problems(report, &mut found);
    lines::next_tasks(report, &mut found);
    words::read(report, &around.before, &mut found);
    found.sort_by_key(|finding| finding.severity);
    found
}

#[cfg(test)]
mod tests;
