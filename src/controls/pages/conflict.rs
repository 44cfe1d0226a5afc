//! A part that two people have written: how the two texts differ, word by word.

use crate::controls::model::control::{Control, Criterion, Object, Text};
use crate::plans::{Run, compare};
use crate::text::{Locale, say};

/// A differing field: what it is called, and its words from the saved ones to the typed ones.
pub struct Difference {
    pub label: String,
    pub runs: Vec<Run>,
}

/// What differs in a class.
pub fn of_object(saved: &Object, typed: &Object, control: &Control, locale: Locale) -> Vec<Difference> {
    let differing = control.head.criteria.iter().filter(|criterion| saved.mark(criterion) != typed.mark(criterion));
    let words = |object: &Object, criterion: &Criterion| {
        let mark = object.mark(criterion);
        let grade = mark.grade.map(|grade| say(locale, &format!("controls-grade-{}", grade.code())).into_owned());
        [grade.unwrap_or_default(), mark.remark, mark.timing].join(" ")
    };
    let difference = |criterion: &Criterion| Difference {
        label: criterion.text.clone(),
        runs: compare(&words(saved, criterion), &words(typed, criterion)),
    };
    differing.map(difference).collect()
}

/// What differs in the memo's text.
pub fn of_text(saved: &Text, typed: &Text, locale: Locale) -> Vec<Difference> {
    let recommendations = |text: &Text| {
        let line = |one: &crate::decisions::Draft| format!("{} {} {}", one.text, one.responsible, one.timing);
        text.recommendations.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let fields = [
        ("controls-conclusions", saved.conclusions.clone(), typed.conclusions.clone()),
        ("controls-recommendations", recommendations(saved), recommendations(typed)),
    ];
    let differing = fields.into_iter().filter(|(_, saved, typed)| saved != typed);
    let difference = |(key, saved, typed): (&str, String, String)| Difference {
        label: say(locale, key).into_owned(),
        runs: compare(&saved, &typed),
    };
    differing.map(difference).collect()
}
