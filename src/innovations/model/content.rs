//! What a practice passport and a card of experience say, field by field. The two are forms of one thing: which fields
//! there are depends on the kind, how they are typed, compared and printed does not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The form in which a way of working is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// «Паспорт практики».
    Passport,
    /// «Картка досвіду».
    Card,
}

/// A field of the form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Names it in forms, in what is kept, and, after the kind, in messages.
    pub code: &'static str,
    pub is_needed: bool,
    /// So many signs it holds.
    pub max: usize,
    pub rows: usize,
}

const fn needed(code: &'static str, max: usize, rows: usize) -> Field {
    Field { code, is_needed: true, max, rows }
}

const fn optional(code: &'static str, max: usize, rows: usize) -> Field {
    Field { code, is_needed: false, max, rows }
}

const PASSPORT: &[Field] = &[
    needed("problem", 4_000, 4),
    needed("goal", 2_000, 2),
    needed("audience", 1_000, 2),
    needed("period", 300, 1),
    needed("essence", 6_000, 6),
    needed("novelty", 4_000, 4),
    needed("steps", 8_000, 8),
    optional("resources", 4_000, 3),
    optional("partners", 2_000, 2),
    needed("results", 6_000, 5),
    optional("risks", 4_000, 3),
    needed("conditions", 4_000, 3),
    optional("materials", 4_000, 3),
    optional("presented", 4_000, 2),
    needed("contacts", 1_000, 2),
];

/// The description is not to be longer than two pages, the annotation than a third of one.
const CARD: &[Field] = &[
    needed("background", 1_000, 3),
    needed("idea", 4_000, 4),
    needed("essence", 6_000, 6),
    needed("source", 2_000, 3),
    needed("results", 6_000, 5),
    optional("followers", 2_000, 2),
    optional("recorded", 2_000, 2),
    needed("annotation", 1_000, 5),
    needed("description", 6_000, 12),
];

impl Kind {
    pub const ALL: [Self; 2] = [Self::Passport, Self::Card];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::Card => "card",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The form that is usual in a country.
    pub fn of_country(country: &str) -> Self {
        if country == "ua" { Self::Card } else { Self::Passport }
    }

    pub const fn country(self) -> &'static str {
        match self {
            Self::Passport => "ru",
            Self::Card => "ua",
        }
    }

    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Passport => PASSPORT,
            Self::Card => CARD,
        }
    }
}

/// What was measured, before and after.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    pub name: String,
    pub before: String,
    pub after: String,
}

impl Indicator {
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.before.is_empty() && self.after.is_empty()
    }

    fn is_whole(&self) -> bool {
        !self.name.is_empty() && !self.before.is_empty() && !self.after.is_empty()
    }
}

/// The words of a piece.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub title: String,
    /// The direction of upbringing in which it stands.
    pub direction: String,
    /// By the codes of the fields; what is empty is left out.
    pub texts: BTreeMap<String, String>,
    pub indicators: Vec<Indicator>,
}

impl Content {
    pub fn text(&self, code: &str) -> &str {
        self.texts.get(code).map_or("", String::as_str)
    }

    /// What is still to be written before others judge it, as message keys.
    pub fn lacks(&self, kind: Kind) -> Vec<String> {
        let mut lacks = Vec::new();
        if self.title.is_empty() {
            lacks.push("innovations-title".to_owned());
        }
        if self.direction.is_empty() {
            lacks.push("innovations-direction".to_owned());
        }
        let missing = kind.fields().iter().filter(|field| field.is_needed && self.text(field.code).is_empty());
        lacks.extend(missing.map(|field| format!("innovations-{}-{}", kind.code(), field.code)));
        let is_proven = !self.indicators.is_empty() && self.indicators.iter().all(Indicator::is_whole);
        if !is_proven {
            lacks.push("innovations-indicators".to_owned());
        }
        lacks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_indicator_without_a_figure_before_proves_nothing() {
        let texts = Kind::Card.fields().iter().map(|field| (field.code.to_owned(), "words".to_owned())).collect();
        let indicator = Indicator { name: "Events".into(), before: String::new(), after: "12".into() };
        let content = Content { title: "Circle".into(), direction: "civic".into(), texts, indicators: vec![indicator] };

        assert_eq!(content.lacks(Kind::Card), ["innovations-indicators"]);
    }

    #[test]
    fn what_is_optional_is_never_lacking() {
        let lacks = Content::default().lacks(Kind::Passport);

        assert!(lacks.contains(&"innovations-passport-problem".to_owned()));
        assert!(!lacks.contains(&"innovations-passport-risks".to_owned()));
    }
}
