//! «Перед отправкой»: what a submission needs and a draft may lack, each miss at its field.

use super::Content;
use super::form::ANNOTATION;
use crate::web::{Errors, Problem};

/// Signs an annotation needs at least, to tell a colleague what it is.
const ANNOTATION_LEAST: usize = 300;
const TITLE_LEAST: usize = 5;
/// Directions of upbringing at most: a practice about everything is found by nobody.
const DIRECTIONS: usize = 3;

/// What is missing before the practice may be sent, in the order of the form. `files` is how many are attached. A
/// piece of the centre has nowhere to stay but in the district, so its author agrees to be read there.
pub fn missing(content: &Content, files: usize, of_centre: bool) -> Errors {
    let mut errors = Errors::default();
    let title = content.title.chars().count();
    if title == 0 {
        errors.add("title", Problem::Required);
    } else if title < TITLE_LEAST {
        errors.add("title", Problem::TooShort { min: TITLE_LEAST });
    }
    for (field, value) in [("rubric", &content.rubric), ("kind", &content.kind)] {
        if value.is_none() {
            errors.add(field, Problem::Required);
        }
    }
    if content.grade_from.is_none() {
        errors.add("grade_from", Problem::Required);
    }
    if content.grade_to.is_none() {
        errors.add("grade_to", Problem::Required);
    }
    match content.directions.len() {
        0 => errors.add("direction", Problem::Rule("practices-direction-required")),
        1..=DIRECTIONS => {}
        _ => errors.add("direction", Problem::Rule("practices-direction-too-many")),
    }
    match content.annotation.chars().count() {
        0 => errors.add("annotation", Problem::Required),
        1..ANNOTATION_LEAST => errors.add("annotation", Problem::TooShort { min: ANNOTATION_LEAST }),
        length if length > ANNOTATION => errors.add("annotation", Problem::TooLong { max: ANNOTATION }),
        _ => {}
    }
    if files == 0 && content.course.is_empty() {
        errors.add("files", Problem::Rule("practices-files-or-course"));
    }
    if content.sources.is_empty() {
        errors.add("sources", Problem::Rule("practices-sources-required"));
    }
    if !content.declared_no_names {
        errors.add("declared_no_names", Problem::Rule("practices-declaration-required"));
    }
    if content.declared_faces.is_empty() {
        errors.add("declared_faces", Problem::Rule("practices-faces-required"));
    }
    if !content.declared_sources {
        errors.add("declared_sources", Problem::Rule("practices-declaration-required"));
    }
    if of_centre && !content.consent {
        errors.add("consent", Problem::Rule("practices-consent-required"));
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_fields_and_the_checklist_are_all_a_submission_needs() {
        let content = Content {
            title: "Как мы спорим".into(),
            rubric: Some("class-hours".into()),
            kind: Some("script".into()),
            directions: vec!["moral".into()],
            grade_from: Some(5),
            grade_to: Some(7),
            annotation: "а".repeat(300),
            sources: "авторская разработка".into(),
            declared_no_names: true,
            declared_faces: "none".into(),
            declared_sources: true,
            ..Content::default()
        };

        assert!(missing(&content, 1, false).is_empty());
        let at_centre = missing(&content, 1, true);
        assert_eq!(at_centre.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["consent"]);
        let bare = missing(&Content::default(), 0, false);
        let fields: Vec<_> = bare.iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [
                "title",
                "rubric",
                "kind",
                "grade_from",
                "grade_to",
                "direction",
                "annotation",
                "files",
                "sources",
                "declared_no_names",
                "declared_faces",
                "declared_sources"
            ]
        );
    }
}
