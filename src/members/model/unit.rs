//! A class, a group or a hobby group in one school year: where it is taught, how it is printed, who leads it. A class
//! stands in one association only, however its label is written.

use serde_json::{Value, json};

use crate::ids::{AssociationId, SchoolId, UnitId, UserId};
use crate::text::normalise;
use crate::web::{Check, Invalid, Problem, form};

pub const KINDS: [&str; 3] = ["class", "group", "club"];
pub const PROFILES: [&str; 3] = ["cadet", "inclusive", "correctional"];

/// What is entered of a unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitDraft {
    pub kind: String,
    pub grade: i32,
    /// As it is printed: «7-А».
    pub label: String,
    pub pupils: Option<i32>,
    pub profile: String,
}

impl UnitDraft {
    /// The label without its ornaments, by which a class is known to be the same.
    pub fn code(&self) -> String {
        code(&self.label)
    }

    pub fn told(&self, teacher: Option<&str>) -> Value {
        json!({
            "name": self.label, "kind": self.kind, "grade": self.grade, "pupils": self.pupils, "profile": self.profile,
            "teacher": teacher,
        })
    }
}

/// «7а» for «7-А», «7 «А»» and «7A» with a Latin letter; the grades of a class-set stay apart.
pub fn code(label: &str) -> String {
    normalise::fold(label)
}

/// A unit of a school year.
#[derive(Clone, Debug)]
pub struct Unit {
    pub id: UnitId,
    pub association: AssociationId,
    pub year: i32,
    /// Where it is taught: the base school or a partner.
    pub home: SchoolId,
    pub home_name: String,
    pub draft: UnitDraft,
    /// Nobody while there is a vacancy.
    pub teacher: Option<UserId>,
    pub teacher_name: String,
    pub version: i32,
}

form! {
    pub struct UnitForm { association, year, home, kind, grade, label, pupils, profile, teacher, confirmed, version }
}

impl UnitForm {
    pub fn of(unit: &Unit) -> Self {
        Self {
            association: unit.association.to_string(),
            year: unit.year.to_string(),
            home: unit.home.to_string(),
            kind: unit.draft.kind.clone(),
            grade: unit.draft.grade.to_string(),
            label: unit.draft.label.clone(),
            pupils: unit.draft.pupils.map(|pupils| pupils.to_string()).unwrap_or_default(),
            profile: unit.draft.profile.clone(),
            teacher: unit.teacher.map(|teacher| teacher.to_string()).unwrap_or_default(),
            confirmed: String::new(),
            version: unit.version.to_string(),
        }
    }

    /// The unit, its home among `homes` and its teacher among `teachers`.
    pub fn parse(
        self,
        homes: &[(SchoolId, String)],
        teachers: &[(UserId, String)],
        last_grade: i32,
    ) -> Result<(UnitDraft, SchoolId, Option<UserId>), Invalid<Self>> {
        let mut check = Check::new();
        if self.grade.trim().is_empty() {
            check.add("grade", Problem::Required);
        }
        let draft = UnitDraft {
            kind: check.choice("kind", &self.kind, &KINDS).to_owned(),
            grade: check.number("grade", &self.grade, 1..=last_grade).unwrap_or_default(),
            label: check.line("label", &self.label, 1..=40),
            pupils: check.number("pupils", &self.pupils, 0..=500),
            profile: if self.profile.is_empty() {
                String::new()
            } else {
                check.choice("profile", &self.profile, &PROFILES).to_owned()
            },
        };
        if !draft.label.is_empty() && draft.code().is_empty() {
            check.add("label", Problem::Rule("members-problem-label"));
        }
        let home = homes.iter().map(|(id, _)| *id).find(|id| homes.len() == 1 || id.to_string() == self.home);
        if home.is_none() {
            check.add("home", Problem::NotAChoice);
        }
        let teacher = teachers.iter().map(|(id, _)| *id).find(|id| id.to_string() == self.teacher);
        if teacher.is_none() && !self.teacher.is_empty() {
            check.add("teacher", Problem::NotAChoice);
        }
        let home = home.or_else(|| homes.first().map(|(id, _)| *id));
        let Some(home) = home else {
            return Err(Invalid::at(self, "home", Problem::NotAChoice));
        };
        check.finish(self, || (draft, home, teacher))
    }
}

/// The last grade of a country's schools.
pub fn last_grade(country: &str) -> i32 {
    if country == "ua" { 12 } else { 11 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_known_however_its_label_is_written() {
        for label in ["7А", "7-А", "7 «А»", "7\u{a0}«а»", "7–А", "7A"] {
            assert_eq!(code(label), "7а", "{label}");
        }
        assert_ne!(code("2–4"), code("24"));
        assert_eq!(code("7 группа"), "7 группа");
    }
}
