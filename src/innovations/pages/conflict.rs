//! A text that was written twice: how the two differ, word by word.

use crate::innovations::model::content::{Content, Indicator, Kind};
use crate::innovations::model::sheet::{CRITERIA, Sheet};
use crate::plans::{Run, compare};
use crate::text::{Locale, say};

/// A differing field: what it is called, and its words from the saved ones to the typed ones.
pub struct Difference {
    pub label: String,
    pub runs: Vec<Run>,
}

fn differences(fields: Vec<(String, String, String)>, locale: Locale) -> Vec<Difference> {
    let differing = fields.into_iter().filter(|(_, saved, typed)| saved != typed);
    let difference = |(key, saved, typed): (String, String, String)| Difference {
        label: say(locale, &key).into_owned(),
        runs: compare(&saved, &typed),
    };
    differing.map(difference).collect()
}

/// What differs in the words of a piece.
pub fn of_content(saved: &Content, typed: &Content, kind: Kind, locale: Locale) -> Vec<Difference> {
    let indicators = |content: &Content| {
        let line = |one: &Indicator| format!("{}: {} → {}", one.name, one.before, one.after);
        content.indicators.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let mut fields = vec![
        ("innovations-title".to_owned(), saved.title.clone(), typed.title.clone()),
        ("innovations-direction".to_owned(), saved.direction.clone(), typed.direction.clone()),
        ("innovations-indicators".to_owned(), indicators(saved), indicators(typed)),
    ];
    fields.extend(kind.fields().iter().map(|field| {
        let label = format!("innovations-{}-{}", kind.code(), field.code);
        (label, saved.text(field.code).to_owned(), typed.text(field.code).to_owned())
    }));
    differences(fields, locale)
}

/// What differs on a sheet.
pub fn of_sheet(saved: &Sheet, typed: &Sheet, locale: Locale) -> Vec<Difference> {
    let words = |sheet: &Sheet, criterion: &str| {
        let mark = sheet.mark(criterion);
        let grade = mark.grade.map(|grade| say(locale, &format!("innovations-grade-{grade}")).into_owned());
        [grade.unwrap_or_default(), mark.word].join(" ").trim().to_owned()
    };
    let advice = |sheet: &Sheet| match sheet.recommendation.as_str() {
        "" => String::new(),
        code => say(locale, &format!("innovations-advice-{code}")).into_owned(),
    };
    let mut fields = vec![
        ("innovations-opinion".to_owned(), saved.opinion.clone(), typed.opinion.clone()),
        ("innovations-recommendation".to_owned(), advice(saved), advice(typed)),
    ];
    fields.extend(
        CRITERIA
            .iter()
            .map(|criterion| (format!("innovations-criterion-{criterion}"), words(saved, criterion), words(typed, criterion))),
    );
    differences(fields, locale)
}
