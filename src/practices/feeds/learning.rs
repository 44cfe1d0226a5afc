//! A practice as schema.org describes a `LearningResource`: what search engines read in the page of a public practice.

use serde_json::{Value, json};

use super::xml::stamp;
use super::{plain_type, urn};
use crate::practices::model::{Level, Practice};
use crate::practices::paths;
use crate::practices::store::reading::FileRead;
use crate::terms::Terms;
use crate::text::{Locale, say};

/// The description for a `script` element; nothing of a practice that is not for everybody.
pub fn learning_resource(practice: &Practice, files: &[FileRead], terms: &Terms, origin: &str) -> Option<String> {
    if practice.level != Level::Public {
        return None;
    }
    let described = describe(practice, files, terms, origin).to_string();
    // Within the element no sign may end it.
    Some(described.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

fn describe(practice: &Practice, files: &[FileRead], terms: &Terms, origin: &str) -> Value {
    let content = &practice.content;
    let locale = Locale::from_code(&content.language).unwrap_or_default();
    let address = format!("{origin}{}", paths::show(practice.id));
    let label = |kind: &str, code: &str| terms.label(kind, code, locale).to_owned();
    let about: Vec<String> = content.directions.iter().map(|code| label("direction", code)).collect();
    let described = json!({
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "@id": urn(practice.id),
        "url": address,
        "name": content.title,
        "description": content.annotation,
        "inLanguage": locale.code(),
        "author": { "@type": "Person", "name": practice.author_name },
        "publisher": { "@type": "Organization", "name": practice.school_name },
        "datePublished": practice.published_at.map(stamp),
        "dateModified": stamp(practice.changed_at),
        "learningResourceType": content.kind.as_deref().map(|code| label("kind", code)),
        "genre": content.rubric.as_deref().map(|code| label("rubric", code)),
        "about": about,
        "keywords": (!content.keywords.is_empty()).then_some(&content.keywords),
        "timeRequired": content.duration.map(|minutes| format!("PT{minutes}M")),
        "audience": { "@type": "EducationalAudience", "educationalRole": "teacher" },
        "educationalLevel": grades(content.grade_from, content.grade_to),
        "license": { "@type": "CreativeWork", "name": say(locale, &format!("practices-licence-{}", content.licence)) },
        "isAccessibleForFree": true,
        "encoding": encodings(practice, files, &address),
    });
    without_nothing(described)
}

/// «5-7».
fn grades(from: Option<i32>, to: Option<i32>) -> Option<String> {
    let grades = crate::practices::look::grades(from, to);
    (!grades.is_empty()).then(|| grades.replace('–', "-"))
}

/// The files that anybody may take along.
fn encodings(practice: &Practice, files: &[FileRead], address: &str) -> Option<Vec<Value>> {
    if practice.can_download(None).is_err() || files.is_empty() {
        return None;
    }
    let encoding = |file: &FileRead| {
        json!({
            "@type": "MediaObject",
            "name": file.name,
            "encodingFormat": plain_type(&file.media_type),
            "contentSize": file.size.to_string(),
            "contentUrl": format!("{address}/files/{}", file.id),
        })
    };
    Some(files.iter().map(encoding).collect())
}

fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let told = |value: &Value| !value.is_null() && value.as_array().is_none_or(|values| !values.is_empty());
            Value::Object(fields.into_iter().filter(|(_, value)| told(value)).collect())
        }
        other => other,
    }
}
