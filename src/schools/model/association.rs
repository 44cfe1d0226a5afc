//! An association of class teachers: of one school, of several with one base school, or of a whole district.

use serde_json::{Value, json};
use time::Date;

use crate::ids::{AssociationId, DistrictId, SchoolId};
use crate::web::{Check, Invalid, Problem, form};

pub const KINDS: [&str; 3] = ["school", "inter-school", "district"];
pub const LANGUAGES: [&str; 2] = ["ru", "uk"];
pub const UNIT_WORDS: [&str; 2] = ["class", "group"];

/// What is entered of an association.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssociationDraft {
    pub name: String,
    pub full_name: String,
    pub kind: String,
    /// The language of its papers, whatever its readers choose for the screen.
    pub language: String,
    /// Boarding schools have groups and educators where others have classes and class teachers.
    pub unit_word: String,
    pub founded_year: Option<i32>,
    /// Schools that share it with its base school.
    pub partners: Vec<SchoolId>,
}

impl AssociationDraft {
    /// What the record of deeds tells of it; `names` are the schools of the district.
    pub fn told(&self, names: &[(SchoolId, String)]) -> Value {
        let partners: Vec<_> = names.iter().filter(|(id, _)| self.partners.contains(id)).map(|(_, name)| name).collect();
        json!({
            "name": self.name, "full_name": self.full_name, "kind": self.kind, "language": self.language,
            "unit_word": self.unit_word, "founded_year": self.founded_year, "partners": partners,
        })
    }
}

#[derive(Clone, Debug)]
pub struct Association {
    pub id: AssociationId,
    pub school: SchoolId,
    pub school_name: String,
    pub district: DistrictId,
    pub draft: AssociationDraft,
    pub closed_on: Option<Date>,
    pub version: i32,
}

form! {
    pub struct AssociationForm { name, full_name, kind, language, unit_word, founded_year, version; lists: partners }
}

impl From<&Association> for AssociationForm {
    fn from(association: &Association) -> Self {
        let draft = association.draft.clone();
        Self {
            name: draft.name,
            full_name: draft.full_name,
            kind: draft.kind,
            language: draft.language,
            unit_word: draft.unit_word,
            founded_year: draft.founded_year.map(|year| year.to_string()).unwrap_or_default(),
            version: association.version.to_string(),
            partners: draft.partners.iter().map(SchoolId::to_string).collect(),
        }
    }
}

impl AssociationForm {
    /// `others` are the schools that may be partners.
    pub fn parse(self, others: &[(SchoolId, String)]) -> Result<AssociationDraft, Invalid<Self>> {
        let mut check = Check::new();
        let partners: Vec<_> = others.iter().map(|(id, _)| *id).filter(|id| self.partners.contains(&id.to_string())).collect();
        let draft = AssociationDraft {
            name: check.line("name", &self.name, 1..=120),
            full_name: check.line("full_name", &self.full_name, 0..=400),
            kind: check.choice("kind", &self.kind, &KINDS).to_owned(),
            language: check.choice("language", &self.language, &LANGUAGES).to_owned(),
            unit_word: check.choice("unit_word", &self.unit_word, &UNIT_WORDS).to_owned(),
            founded_year: check.number("founded_year", &self.founded_year, 1900..=2200),
            partners,
        };
        if draft.partners.len() < self.partners.len() {
            check.add("partners", Problem::NotAChoice);
        } else if draft.kind == "inter-school" && draft.partners.is_empty() {
            check.add("partners", Problem::Rule("schools-partners-missing"));
        } else if draft.kind == "school" && !draft.partners.is_empty() {
            check.add("kind", Problem::Rule("schools-partners-of-one"));
        }
        check.finish(self, || draft)
    }
}

form! {
    /// The last day of an association.
    pub struct AssociationClosingForm { closed_on, version }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_form(kind: &str, partners: &[SchoolId]) -> AssociationForm {
        AssociationForm {
            name: "МО классных руководителей".into(),
            kind: kind.into(),
            language: "ru".into(),
            unit_word: "class".into(),
            partners: partners.iter().map(SchoolId::to_string).collect(),
            ..AssociationForm::default()
        }
    }

    #[test]
    fn an_association_over_several_schools_names_them() {
        let partner = SchoolId::fresh();
        let offered = [(partner, "Луговая школа".to_owned())];

        assert_eq!(a_form("inter-school", &[partner]).parse(&offered).unwrap().partners, [partner]);
        assert!(a_form("inter-school", &[]).parse(&offered).unwrap_err().errors.at("partners").is_some());
        assert!(a_form("school", &[partner]).parse(&offered).unwrap_err().errors.at("kind").is_some());
        assert!(a_form("inter-school", &[SchoolId::fresh()]).parse(&offered).is_err());
        assert!(a_form("district", &[]).parse(&offered).is_ok());
    }
}
