//! The chapters of a kind of report, as a template lists them. A report keeps the edition it was begun by.

use serde::{Deserialize, Serialize};

use super::{LineKind, TableKind};
use crate::indicators::Indicator;
use crate::web::{Check, Invalid, Problem, form};

/// A chapter before anybody has written in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    pub code: String,
    pub title_ru: String,
    pub title_uk: String,
    pub hint_ru: String,
    pub hint_uk: String,
    /// The figures that stand in it.
    pub figures: Vec<Indicator>,
    pub tables: Vec<TableKind>,
    /// The list that people fill in here.
    pub lines: Option<LineKind>,
    pub is_required: bool,
}

impl Heading {
    pub fn title(&self, language: &str) -> &str {
        if language == "uk" { &self.title_uk } else { &self.title_ru }
    }

    pub fn hint(&self, language: &str) -> &str {
        if language == "uk" { &self.hint_uk } else { &self.hint_ru }
    }
}

/// A title or a hint has so many signs at most, and a report so many chapters.
const LINE: usize = 200;
const CHAPTERS: usize = 30;

form! {
    /// The chapters of a template in their order: rows without a title are left out.
    pub struct TemplateForm { edition; lists: code, title, hint, figures, lines, required }
}

impl TemplateForm {
    /// The form as it shows what is in force, with room for new chapters.
    pub fn of(headings: &[Heading], language: &str, edition: i32) -> Self {
        let mut form = Self { edition: edition.to_string(), ..Self::default() };
        for heading in headings {
            form.code.push(heading.code.clone());
            form.title.push(heading.title(language).to_owned());
            form.hint.push(heading.hint(language).to_owned());
            form.figures.push(heading.figures.iter().map(|figure| figure.code()).collect::<Vec<_>>().join(" "));
            form.lines.push(heading.lines.map_or("", LineKind::code).to_owned());
            form.required.push(if heading.is_required { "yes" } else { "" }.to_owned());
        }
        for _ in 0..2 {
            for list in [&mut form.code, &mut form.title, &mut form.hint, &mut form.figures, &mut form.lines, &mut form.required]
            {
                list.push(String::new());
            }
        }
        form
    }

    /// The chapters; what the form does not show stays as it was in the former edition.
    pub fn parse(self, former: &[Heading], language: &str) -> Result<Vec<Heading>, Invalid<Self>> {
        let mut check = Check::new();
        let mut headings: Vec<Heading> = Vec::new();
        let typed = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
        for at in 0..self.title.len().min(CHAPTERS) {
            let number = at + 1;
            let title = check.line(&format!("title-{number}"), &typed(&self.title, at), 0..=LINE);
            if title.is_empty() {
                continue;
            }
            let hint = check.line(&format!("hint-{number}"), &typed(&self.hint, at), 0..=LINE);
            let figures = typed(&self.figures, at);
            let figures: Vec<Option<Indicator>> = figures
                .split([' ', ',', ';'])
                .filter(|code| !code.is_empty())
                .map(|code| Indicator::from_code(&code.to_uppercase()))
                .collect();
            if figures.iter().any(Option::is_none) {
                check.add(&format!("figures-{number}"), Problem::Rule("reports-template-figures"));
            }
            let known = former.iter().find(|heading| heading.code == typed(&self.code, at));
            let code = known.map_or_else(|| format!("own-{number}-{}", former.len()), |heading| heading.code.clone());
            let other = |told: Option<&str>, own: &str| told.unwrap_or(own).to_owned();
            let is_uk = language == "uk";
            headings.push(Heading {
                title_ru: if is_uk { other(known.map(|heading| heading.title_ru.as_str()), &title) } else { title.clone() },
                hint_ru: if is_uk { other(known.map(|heading| heading.hint_ru.as_str()), &hint) } else { hint.clone() },
                title_uk: if is_uk { title.clone() } else { other(known.map(|heading| heading.title_uk.as_str()), &title) },
                hint_uk: if is_uk { hint.clone() } else { other(known.map(|heading| heading.hint_uk.as_str()), &hint) },
                code,
                figures: figures.into_iter().flatten().collect(),
                tables: known.map(|heading| heading.tables.clone()).unwrap_or_default(),
                lines: LineKind::from_code(&typed(&self.lines, at)),
                is_required: typed(&self.required, at) == "yes",
            });
        }
        if headings.is_empty() {
            check.add("title-1", Problem::Required);
        }
        check.finish(self, || headings)
    }
}
