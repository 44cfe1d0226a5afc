//! What the keeper of a shelf typed, and what it comes to.

use time::Date;
use time::macros::format_description;

use super::{Act, Addressee, Authority, Card, Kind, Level};
use crate::web::{Check, Invalid, Problem, form};

pub const LANGUAGES: [&str; 2] = ["ru", "uk"];
const TITLE: usize = 300;
const LINE: usize = 200;
const NUMBER: usize = 60;
pub const ANNOTATION: usize = 1_500;
const ADDRESS: usize = 500;
/// A long regulation has some hundred thousand signs.
const TEXT: usize = 300_000;

form! {
    /// The card of a document. The id is made with the form: sent twice, it is one document.
    pub struct NormForm {
        id, level, kind, title, number, dated, issuer, authority, addressee, in_force_from, in_force_to, adopted_number,
        adopted_on, approved_number, approved_on, address, draft, language, annotation, original_text, version;
        lists: topics
    }
}

impl NormForm {
    /// The card, at one of the levels that the keeper may use, with subjects among those that are offered.
    pub fn parse(self, levels: &[Level], topics: &[String]) -> Result<Card, Invalid<Self>> {
        let mut check = Check::new();
        let offered = Level::from_code(&self.level).filter(|level| levels.contains(level));
        let level = pick(&mut check, "level", &self.level, offered, Level::Association);
        let kind = pick(&mut check, "kind", &self.kind, Kind::from_code(&self.kind), Kind::Letter);
        let title = check.line("title", &self.title, 5..=TITLE);
        let number = check.line("number", &self.number, 0..=NUMBER);
        let dated = check.optional_date("dated", &self.dated);
        let issuer = check.line("issuer", &self.issuer, 2..=LINE);
        let authority = Authority::from_code(&self.authority);
        let authority = pick(&mut check, "authority", &self.authority, authority, Authority::School);
        let addressee = pick(&mut check, "addressee", &self.addressee, Addressee::from_code(&self.addressee), Addressee::All);
        if self.topics.iter().any(|topic| !topics.contains(topic)) {
            check.add("topics", Problem::NotAChoice);
        }
        let in_force_from = check.optional_date("in_force_from", &self.in_force_from);
        let in_force_to = check.optional_date("in_force_to", &self.in_force_to);
        if in_force_to.is_some_and(|last| in_force_from.or(dated).is_some_and(|first| first > last)) {
            check.add("in_force_to", Problem::Rule("library-problem-ends-before"));
        }
        let adopted = act(&mut check, ("adopted_number", &self.adopted_number), ("adopted_on", &self.adopted_on));
        let approved = act(&mut check, ("approved_number", &self.approved_number), ("approved_on", &self.approved_on));
        let address = check.line("address", &self.address, 0..=ADDRESS);
        if !address.is_empty() && !address.starts_with("https://") && !address.starts_with("http://") {
            check.add("address", Problem::Rule("library-problem-address"));
        }
        let language = check.choice("language", &self.language, &LANGUAGES).to_owned();
        let annotation = check.text("annotation", &self.annotation, 0..=ANNOTATION);
        let original_text = check.text("original_text", &without_controls(&self.original_text), 0..=TEXT);
        let is_draft = !self.draft.is_empty();
        let topics = self.topics.clone();
        check.finish(self, || Card {
            level,
            kind,
            title,
            number,
            dated,
            issuer,
            authority,
            addressee,
            topics,
            in_force_from,
            in_force_to,
            adopted,
            approved,
            address,
            is_draft,
            language,
            annotation,
            original_text,
        })
    }
}

/// The number and the day of an act.
fn act(check: &mut Check, number: (&str, &str), on: (&str, &str)) -> Act {
    Act { number: check.line(number.0, number.1, 0..=NUMBER), on: check.optional_date(on.0, on.1) }
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
        let day = |date: Option<Date>| {
            date.and_then(|date| date.format(format_description!("[year]-[month]-[day]")).ok()).unwrap_or_default()
        };
        let card = card.clone();
        Self {
            level: card.level.code().to_owned(),
            kind: card.kind.code().to_owned(),
            title: card.title,
            number: card.number,
            dated: day(card.dated),
            issuer: card.issuer,
            authority: card.authority.code().to_owned(),
            addressee: card.addressee.code().to_owned(),
            topics: card.topics,
            in_force_from: day(card.in_force_from),
            in_force_to: day(card.in_force_to),
            adopted_number: card.adopted.number,
            adopted_on: day(card.adopted.on),
            approved_number: card.approved.number,
            approved_on: day(card.approved.on),
            address: card.address,
            draft: if card.is_draft { "yes".to_owned() } else { String::new() },
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
            authority: "national".into(),
            addressee: "all".into(),
            language: "ru".into(),
            original_text: "Строка\u{0}\u{c}\r\nвторая".into(),
            ..NormForm::default()
        }
    }

    #[test]
    fn a_pasted_text_loses_its_control_signs_and_keeps_its_lines() {
        let card = typed().parse(Level::ALL, &[]).unwrap();

        assert_eq!(card.original_text, "Строка\nвторая");
    }

    #[test]
    fn a_level_that_the_keeper_may_not_use_is_refused_at_its_field() {
        let invalid = typed().parse(&[Level::School], &[]).unwrap_err();

        assert_eq!(invalid.errors.at("level"), Some(&Problem::NotAChoice));
        assert_eq!(invalid.form.title, "Перечень документов");
    }

    #[test]
    fn a_document_that_ends_before_it_begins_is_refused() {
        let form = NormForm { in_force_from: "01.03.2025".into(), in_force_to: "28.02.2025".into(), ..typed() };

        let invalid = form.parse(Level::ALL, &[]).unwrap_err();

        assert_eq!(invalid.errors.at("in_force_to"), Some(&Problem::Rule("library-problem-ends-before")));
    }
}
