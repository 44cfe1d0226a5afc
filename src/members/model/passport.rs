//! The passport of an association: what is told of it beyond the list of its members.

use serde_json::{Value, json};

use crate::web::{Check, Invalid, form};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passport {
    /// «5–9 классы».
    pub stages: String,
    /// The regulation by which it works, with its date and number.
    pub regulation: String,
    pub meeting_place: String,
    pub meeting_days: String,
    /// The index of its folder in the register of cases: «05-12».
    pub case_index: String,
    /// None while nothing has been saved.
    pub version: i32,
}

impl Passport {
    pub fn told(&self) -> Value {
        json!({
            "stages": self.stages, "regulation": self.regulation, "meeting_place": self.meeting_place,
            "meeting_days": self.meeting_days, "case_index": self.case_index,
        })
    }
}

form! {
    pub struct PassportForm { stages, regulation, meeting_place, meeting_days, case_index, version }
}

impl From<&Passport> for PassportForm {
    fn from(passport: &Passport) -> Self {
        let passport = passport.clone();
        Self {
            stages: passport.stages,
            regulation: passport.regulation,
            meeting_place: passport.meeting_place,
            meeting_days: passport.meeting_days,
            case_index: passport.case_index,
            version: passport.version.to_string(),
        }
    }
}

impl PassportForm {
    pub fn parse(self) -> Result<Passport, Invalid<Self>> {
        let mut check = Check::new();
        let passport = Passport {
            stages: check.line("stages", &self.stages, 0..=100),
            regulation: check.line("regulation", &self.regulation, 0..=300),
            meeting_place: check.line("meeting_place", &self.meeting_place, 0..=200),
            meeting_days: check.line("meeting_days", &self.meeting_days, 0..=200),
            case_index: check.line("case_index", &self.case_index, 0..=20),
            version: self.version.parse().unwrap_or(0),
        };
        check.finish(self, || passport)
    }
}
