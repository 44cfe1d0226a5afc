//! The description of a practice as whoever decides reads it, field by field; where it was sent before, with what has
//! become of each field since.

use crate::plans::Run;
use crate::practices::model::rounds::{Round, SentFile, difference, file_difference};
use crate::practices::model::{Content, Practice};
use crate::practices::store::files::Attached;
use crate::terms::Terms;
use crate::text::{Locale, say};

/// One field of the card.
pub struct Place {
    pub field: &'static str,
    pub text: String,
    /// Words that went and came since it was sent last; empty where it says the same, or was not sent before.
    pub runs: Vec<Run>,
    /// It said the same when it was sent last: whoever decides has read it.
    pub is_known: bool,
}

/// Every field to which a remark may be made, then those of the rest that were changed.
pub fn places(practice: &Practice, files: &[Attached], before: Option<&Round>, terms: &Terms, locale: Locale) -> Vec<Place> {
    let words = |content: &Content| told(content, terms, locale).into_iter().chain(rest(content, terms, locale));
    let sent: Vec<SentFile> = files.iter().map(|file| SentFile::new(&file.name, &file.sha256)).collect();
    let known: Vec<_> = before.map(|round| words(&round.content).collect()).unwrap_or_default();
    let remarkable = told(&practice.content, terms, locale).len();
    let place = |(at, (field, text)): (usize, (&'static str, String))| {
        let runs = match before {
            Some(round) if field == "files" => file_difference(&round.files, &sent),
            _ => known.get(at).map(|(_, before)| difference(before, &text)).unwrap_or_default(),
        };
        let is_known = before.is_some() && runs.is_empty();
        (at < remarkable || !runs.is_empty()).then_some(Place { field, text, runs, is_known })
    };
    words(&practice.content).enumerate().filter_map(place).collect()
}

/// A field that says something else.
pub struct Difference {
    pub field: &'static str,
    pub runs: Vec<Run>,
}

/// Every field in which two texts of a practice differ.
pub fn differences(before: &Content, after: &Content, terms: &Terms, locale: Locale) -> Vec<Difference> {
    let words = |content: &Content| told(content, terms, locale).into_iter().chain(rest(content, terms, locale));
    words(before)
        .zip(words(after))
        .map(|((field, before), (_, after))| Difference { field, runs: difference(&before, &after) })
        .filter(|difference| !difference.runs.is_empty())
        .collect()
}

/// The fields to which remarks are made.
fn told(content: &Content, terms: &Terms, locale: Locale) -> Vec<(&'static str, String)> {
    let directions: Vec<_> = content.directions.iter().map(|code| terms.label("direction", code, locale)).collect();
    let grades = match (content.grade_from, content.grade_to) {
        (Some(from), Some(to)) if from != to => format!("{from}–{to}"),
        (Some(from), _) => from.to_string(),
        _ => String::new(),
    };
    let faces = if content.declared_faces.is_empty() {
        String::new()
    } else {
        say(locale, &format!("practices-faces-{}", content.declared_faces)).into_owned()
    };
    vec![
        ("title", content.title.clone()),
        ("rubric", label(terms, locale, "rubric", &content.rubric)),
        ("kind", label(terms, locale, "kind", &content.kind)),
        ("grade_from", grades),
        ("direction", directions.join(", ")),
        ("annotation", content.annotation.clone()),
        ("course", content.course.clone()),
        ("files", String::new()),
        ("sources", content.sources.clone()),
        ("equipment", content.equipment.clone()),
        ("duration", content.duration.map(|minutes| minutes.to_string()).unwrap_or_default()),
        ("declared_no_names", faces),
    ]
}

fn rest(content: &Content, terms: &Terms, locale: Locale) -> Vec<(&'static str, String)> {
    vec![
        ("form", label(terms, locale, "form", &content.form)),
        ("module", label(terms, locale, "module", &content.module)),
        ("goal", content.goal.clone()),
        ("tasks", content.tasks.clone()),
        ("results", content.results.clone()),
        ("preparation", content.preparation.clone()),
        ("participants", content.participants.clone()),
        ("reflection", content.reflection.clone()),
        ("variants", content.variants.clone()),
        ("approbation", content.approbation.clone()),
        ("outcome", content.outcome.clone()),
        ("coauthors", content.coauthors.clone()),
    ]
}

fn label(terms: &Terms, locale: Locale, kind: &str, code: &Option<String>) -> String {
    code.as_deref().map(|code| terms.label(kind, code, locale).to_owned()).unwrap_or_default()
}
