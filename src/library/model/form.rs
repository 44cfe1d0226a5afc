//! What the keeper of a shelf typed, and what it comes to.

use time::macros::format_description;

use super::{Card, Kind, Level, Status};
use crate::web::{Check, Invalid, Problem, form};

pub const LANGUAGES: [&str; 2] = ["ru", "uk"];
const TITLE: usize = 300;
const LINE: usize = 200;
const NUMBER: usize = 60;
const ANNOTATION: usize = 1_500;
/// A long regulation has some hundred thousand signs.
const TEXT: usize = 300_000;

form! {
    /// The card of a document. The id is made with the form: sent twice, it is one document.
    pub struct NormForm {
        id, level, kind, title, number, dated, issuer, status, language, annotation, original_text, version
    }
}

impl NormForm {
    /// The card, at one of the levels that the keeper may use.
    pub fn parse(self, levels: &[Level]) -> Result<Card, Invalid<Self>> {
        let mut check = Check::new();
        let offered = Level::from_code(&self.level).filter(|level| levels.contains(level));
        let level = pick(&mut check, "level", &self.level, offered, Level::Association);
        let kind = pick(&mut check, "kind", &self.kind, Kind::from_code(&self.kind), Kind::Letter);
        let title = check.line("title", &self.title, 5..=TITLE);
        let number = check.line("number", &self.number, 0..=NUMBER);
        let dated = check.optional_date("dated", &self.dated);
        let issuer = check.line("issuer", &self.issuer, 2..=LINE);
        let status = pick(&mut check, "status", &self.status, Status::from_code(&self.status), Status::Draft);
        let language = check.choice("language", &self.language, &LANGUAGES).to_owned();
        let annotation = check.text("annotation", &self.annotation, 0..=ANNOTATION);
        let original_text = check.text("original_text", &without_controls(&self.original_text), 0..=TEXT);
        check.finish(self, || Card { level, kind, title, number, dated, issuer, status, language, annotation, original_text })
    }
}

/// What was chosen; `instead` stands in where the choice is refused, and so is never saved.
fn pick<T>(check: &mut Check, field: &str, typed: &str, found: Option<T>, instead: T) -> T {
    if found.is_none() {
        check.add(field, if typed.is_empty() { Problem::Required } else { Problem::NotAChoice });
    }
    found.unwrap_or(instead)
}

/// What is pasted from old files brings control signs along; nobody has typed them, and none can be printed.
fn without_controls(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control() || matches!(sign, '\n' | '\r' | '\t')).collect()
}

impl From<&Card> for NormForm {
    /// The form as it shows what is saved.
    fn from(card: &Card) -> Self {
        let day = format_description!("[year]-[month]-[day]");
        let card = card.clone();
        Self {
            level: card.level.code().to_owned(),
            kind: card.kind.code().to_owned(),
            title: card.title,
            number: card.number,
            dated: card.dated.and_then(|date| date.format(&day).ok()).unwrap_or_default(),
            issuer: card.issuer,
            status: card.status.code().to_owned(),
            language: card.language,
            annotation: card.annotation,
            original_text: card.original_text,
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> NormForm {
        NormForm {
            level: "public".into(),
            kind: "order".into(),
            title: "Перечень документов".into(),
            dated: "06.11.2024".into(),
            issuer: "Министерство".into(),
            status: "in-force".into(),
            language: "ru".into(),
            original_text: "Строка\u{0}\u{c}\r\nвторая".into(),
            ..NormForm::default()
        }
    }

    #[test]
    fn a_pasted_text_loses_its_control_signs_and_keeps_its_lines() {
        let card = typed().parse(&Level::ALL).unwrap();

        assert_eq!(card.original_text, "Строка\nвторая");
    }

    #[test]
    fn a_level_that_the_keeper_may_not_use_is_refused_at_its_field() {
        let invalid = typed().parse(&[Level::School]).unwrap_err();

        assert_eq!(invalid.errors.at("level"), Some(&Problem::NotAChoice));
        assert_eq!(invalid.form.title, "Перечень документов");
    }
}
