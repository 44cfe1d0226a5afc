//! What the page of a practice says of it in lines: its kind, whither it belongs, what it takes, what its author wrote.

use super::hits::grades_in_words;
use crate::practices::look;
use crate::practices::model::Practice;
use crate::readings::{Piece, typed};
use crate::terms::Terms;
use crate::text::{Locale, say};

/// «Классный час · 5–7 классы · 45 минут».
pub(super) fn kind(practice: &Practice, terms: &Terms, locale: Locale) -> String {
    let content = &practice.content;
    let form = content.form.as_deref().map(|code| terms.label("form", code, locale));
    let kind = content.kind.as_deref().map(|code| terms.label("kind", code, locale));
    let minutes =
        content.duration.map(|minutes| crate::text::say_with(locale, "bank-minutes", &[("n", i64::from(minutes).into())]));
    let parts = [
        form.or(kind).unwrap_or_default().to_owned(),
        grades_in_words(locale, content.grade_from, content.grade_to),
        minutes.unwrap_or_default().into_owned(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Rubric and first direction: words and lists.
pub(super) fn crumbs(practice: &Practice, terms: &Terms, locale: Locale) -> Vec<(String, String)> {
    let content = &practice.content;
    let crumb =
        |kind: &'static str, code: &String| (terms.label(kind, code, locale).to_owned(), format!("/practices?{kind}={code}"));
    let rubric = content.rubric.iter().map(|code| crumb("rubric", code));
    rubric.chain(content.directions.first().map(|code| crumb("direction", code))).collect()
}

/// What it takes: lines of the passport that say something.
pub(super) fn passport(practice: &Practice, terms: &Terms, locale: Locale) -> Vec<(&'static str, String)> {
    let content = &practice.content;
    let label = |kind: &str, code: &Option<String>| {
        code.as_deref().map(|code| terms.label(kind, code, locale).to_owned()).unwrap_or_default()
    };
    let directions: Vec<_> = content.directions.iter().map(|code| terms.label("direction", code, locale)).collect();
    let minutes = content
        .duration
        .map(|minutes| crate::text::say_with(locale, "bank-minutes", &[("n", i64::from(minutes).into())]).into_owned());
    let language = Locale::from_code(&content.language).unwrap_or_default();
    let licence = match content.licence.as_str() {
        "read" if practice.is_of_centre() => say(locale, "bank-licence-read-centre").into_owned(),
        licence => say(locale, &format!("bank-licence-{licence}")).into_owned(),
    };
    let lines = [
        ("bank-passport-grades", look::grades(content.grade_from, content.grade_to)),
        ("bank-passport-time", minutes.unwrap_or_default()),
        ("bank-passport-participants", content.participants.clone()),
        ("bank-passport-needed", content.equipment.clone()),
        ("bank-passport-kind", label("kind", &content.kind)),
        ("bank-passport-directions", directions.join(", ")),
        ("bank-passport-module", label("module", &content.module)),
        ("bank-passport-occasion", label("occasion", &content.occasion)),
        ("bank-passport-terms", licence),
        ("bank-passport-language", language.own_name().to_owned()),
        ("bank-passport-coauthors", content.coauthors.clone()),
    ];
    lines.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// What the author wrote in the form: message and text.
pub(super) fn sections(practice: &Practice) -> Vec<(&'static str, Vec<Piece>)> {
    let content = &practice.content;
    let written = [
        ("practices-goal", &content.goal),
        ("practices-tasks", &content.tasks),
        ("practices-results", &content.results),
        ("practices-preparation", &content.preparation),
        ("practices-course", &content.course),
        ("practices-reflection", &content.reflection),
        ("practices-variants", &content.variants),
        ("practices-approbation", &content.approbation),
        ("practices-outcome", &content.outcome),
        ("practices-sources", &content.sources),
    ];
    written.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (key, typed(text))).collect()
}
