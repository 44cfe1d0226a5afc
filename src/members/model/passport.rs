//! The passport of an association: what is told of it beyond the list of its members.

use serde_json::{Value, json};

use crate::web::{Check, Invalid, Problem, form};

pub const PROFILES: [&str; 3] = ["RU-2025", "RU-2016", "UA-2020"];
pub const PROTOCOL_FORMS: [&str; 2] = ["full", "short"];
pub const QUORUMS: [&str; 4] = ["majority", "half", "two-thirds", "none"];
pub const NUMBERINGS: [&str; 3] = ["academic-year", "calendar-year", "continuous"];
pub const DECIDED_WORDS: [&str; 2] = ["resolved", "decided"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passport {
    /// «5–9 классы».
    pub stages: String,
    /// The regulation by which it works, with its date and number.
    pub regulation: String,
    pub meeting_place: String,
    pub meeting_days: String,
    /// The index of its folder in the register of cases: «05-12».
    pub case_index: String,
    /// The standard its papers are printed by; empty for the newest of the country.
    pub profile: String,
    /// Papers are kept for more than ten years, and so have a wider edge.
    pub long_keeping: bool,
    /// Who agreed in the portal, and when, is printed at the foot.
    pub portal_mark: bool,
    pub protocol_form: String,
    pub quorum: String,
    pub numbering: String,
    /// UA: what stands before decisions; empty for the usual word.
    pub decided_word: String,
    pub remind_days: i32,
    pub escalate_days: i32,
    /// None while nothing has been saved.
    pub version: i32,
}

impl Default for Passport {
    fn default() -> Self {
        Self {
            stages: String::new(),
            regulation: String::new(),
            meeting_place: String::new(),
            meeting_days: String::new(),
            case_index: String::new(),
            profile: String::new(),
            long_keeping: false,
            portal_mark: true,
            protocol_form: "full".to_owned(),
            quorum: "majority".to_owned(),
            numbering: "academic-year".to_owned(),
            decided_word: String::new(),
            remind_days: 3,
            escalate_days: 7,
            version: 0,
        }
    }
}

impl Passport {
    pub fn told(&self) -> Value {
        json!({
            "stages": self.stages, "regulation": self.regulation, "meeting_place": self.meeting_place,
            "meeting_days": self.meeting_days, "case_index": self.case_index,
            "profile": self.profile, "long_keeping": self.long_keeping, "portal_mark": self.portal_mark,
            "protocol_form": self.protocol_form, "quorum": self.quorum, "numbering": self.numbering,
            "decided_word": self.decided_word, "remind_days": self.remind_days, "escalate_days": self.escalate_days,
        })
    }
}

form! {
    pub struct PassportForm {
        stages, regulation, meeting_place, meeting_days, case_index, profile, long_keeping, portal_mark, protocol_form, quorum,
        numbering, decided_word, remind_days, escalate_days, version
    }
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
            profile: passport.profile,
            long_keeping: yes(passport.long_keeping),
            portal_mark: yes(passport.portal_mark),
            protocol_form: passport.protocol_form,
            quorum: passport.quorum,
            numbering: passport.numbering,
            decided_word: passport.decided_word,
            remind_days: passport.remind_days.to_string(),
            escalate_days: passport.escalate_days.to_string(),
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
            profile: check.optional_choice("profile", &self.profile, &PROFILES),
            long_keeping: !self.long_keeping.is_empty(),
            portal_mark: !self.portal_mark.is_empty(),
            protocol_form: check.choice("protocol_form", &self.protocol_form, &PROTOCOL_FORMS).to_owned(),
            quorum: check.choice("quorum", &self.quorum, &QUORUMS).to_owned(),
            numbering: check.choice("numbering", &self.numbering, &NUMBERINGS).to_owned(),
            decided_word: check.optional_choice("decided_word", &self.decided_word, &DECIDED_WORDS),
            remind_days: days(&mut check, "remind_days", &self.remind_days, 60),
            escalate_days: days(&mut check, "escalate_days", &self.escalate_days, 90),
            version: self.version.parse().unwrap_or(0),
        };
        check.finish(self, || passport)
    }
}

/// What a box that is ticked sends.
fn yes(is: bool) -> String {
    if is { "yes".to_owned() } else { String::new() }
}

/// A number of days that must be given.
fn days(check: &mut Check, field: &str, typed: &str, most: i32) -> i32 {
    if typed.trim().is_empty() {
        check.add(field, Problem::Required);
    }
    check.number(field, typed, 0..=most).unwrap_or_default()
}
