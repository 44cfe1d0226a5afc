//! A school with its periods: the names it bore, its closing, the school it was merged into.

use serde_json::{Value, json};
use time::Date;

use crate::ids::{DistrictId, RowId, SchoolId};
use crate::web::{Check, Invalid, Problem, form};

pub const KINDS: [&str; 5] = ["school", "gymnasium", "lyceum", "small-school", "boarding"];

/// What is entered of a school.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchoolDraft {
    /// As used in talk: «Школа № 4».
    pub name: String,
    pub full_name: String,
    /// The full name after «учитель», as the school itself spells it: names are never inflected by the program.
    pub genitive_name: String,
    /// Printed above the name.
    pub founder: String,
    /// Its code in the state register of organisations.
    pub register_code: String,
    pub kind: String,
    pub settlement: String,
    pub opened_on: Option<Date>,
}

impl SchoolDraft {
    /// What the record of deeds tells of it.
    pub fn told(&self) -> Value {
        json!({
            "name": self.name, "full_name": self.full_name, "genitive_name": self.genitive_name, "founder": self.founder,
            "register_code": self.register_code, "kind": self.kind, "settlement": self.settlement, "opened_on": self.opened_on.map(|day| day.to_string()),
        })
    }
}

/// The two names of a school on some day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchoolName {
    pub name: String,
    pub full_name: String,
}

/// A name of former years.
#[derive(Clone, Debug)]
pub struct FormerName {
    pub id: RowId,
    pub name: String,
    pub full_name: String,
    /// The last day on which it was in force.
    pub valid_until: Date,
}

#[derive(Clone, Debug)]
pub struct School {
    pub id: SchoolId,
    pub district: DistrictId,
    pub district_name: String,
    pub draft: SchoolDraft,
    pub closed_on: Option<Date>,
    pub merged_into: Option<SchoolId>,
    pub merged_into_name: Option<String>,
    /// Open associations of which it is the base.
    pub associations: i64,
    pub version: i32,
}

impl School {
    pub fn is_closed(&self, today: Date) -> bool {
        self.closed_on.is_some_and(|last| last < today)
    }
}

form! {
    pub struct SchoolForm {
        district, name, full_name, genitive_name, founder, register_code, kind, settlement, opened_on, version
    }
}

impl From<&School> for SchoolForm {
    fn from(school: &School) -> Self {
        let draft = school.draft.clone();
        Self {
            district: school.district.to_string(),
            name: draft.name,
            full_name: draft.full_name,
            genitive_name: draft.genitive_name,
            founder: draft.founder,
            register_code: draft.register_code,
            kind: draft.kind,
            settlement: draft.settlement,
            opened_on: draft.opened_on.map(|day| day.to_string()).unwrap_or_default(),
            version: school.version.to_string(),
        }
    }
}

impl SchoolForm {
    pub fn parse(self) -> Result<(DistrictId, SchoolDraft), Invalid<Self>> {
        let mut check = Check::new();
        let district = self.district.parse();
        if district.is_err() {
            check.add("district", Problem::Required);
        }
        let draft = SchoolDraft {
            name: check.line("name", &self.name, 1..=80),
            full_name: check.line("full_name", &self.full_name, 0..=400),
            genitive_name: check.line("genitive_name", &self.genitive_name, 0..=400),
            founder: check.line("founder", &self.founder, 0..=300),
            register_code: check.line("register_code", &self.register_code, 0..=20),
            kind: check.choice("kind", &self.kind, &KINDS).to_owned(),
            settlement: check.line("settlement", &self.settlement, 0..=120),
            opened_on: check.optional_date("opened_on", &self.opened_on),
        };
        check.finish(self, || (district.unwrap_or(DistrictId(uuid::Uuid::nil())), draft))
    }
}

form! {
    /// A new name from a day on; the present one becomes a former name.
    pub struct RenameForm { new_name, new_full_name, new_genitive_name, since, version }
}

impl RenameForm {
    /// The day must come after the opening and after every earlier change of the name.
    pub fn parse(self, school: &School, former: &[FormerName]) -> Result<(SchoolDraft, Date), Invalid<Self>> {
        let mut check = Check::new();
        let draft = SchoolDraft {
            name: check.line("new_name", &self.new_name, 1..=80),
            full_name: check.line("new_full_name", &self.new_full_name, 0..=400),
            genitive_name: check.line("new_genitive_name", &self.new_genitive_name, 0..=400),
            ..school.draft.clone()
        };
        let since = check.date("since", &self.since);
        let last = since.previous_day().unwrap_or(since);
        let latest = former.iter().map(|name| name.valid_until).chain(school.draft.opened_on).max();
        if !self.since.trim().is_empty() && latest.is_some_and(|latest| last <= latest) {
            check.add("since", Problem::Rule("schools-renaming-early"));
        }
        check.finish(self, || (draft, last))
    }
}

form! {
    /// A name the school bore before the portal knew it.
    pub struct FormerNameForm { former_name, former_full_name, valid_until }
}

impl FormerNameForm {
    pub fn parse(self, former: &[FormerName]) -> Result<(SchoolName, Date), Invalid<Self>> {
        let mut check = Check::new();
        let name = SchoolName {
            name: check.line("former_name", &self.former_name, 1..=80),
            full_name: check.line("former_full_name", &self.former_full_name, 0..=400),
        };
        let until = check.date("valid_until", &self.valid_until);
        if former.iter().any(|known| known.valid_until == until) {
            check.add("valid_until", Problem::Rule("schools-name-day-taken"));
        }
        check.finish(self, || (name, until))
    }
}

form! {
    /// The last day of a school, and the school that takes its pupils over, if one does.
    pub struct ClosingForm { closed_on, into, end_roles, version }
}

/// How a school ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    pub closed_on: Date,
    pub into: Option<SchoolId>,
    /// Whether the roles of its people end on the same day.
    pub ends_roles: bool,
}

impl ClosingForm {
    /// `others` are the schools it may be merged into.
    pub fn parse(self, school: &School, others: &[(SchoolId, String)]) -> Result<Closing, Invalid<Self>> {
        let mut check = Check::new();
        let closed_on = check.date("closed_on", &self.closed_on);
        if !self.closed_on.trim().is_empty() && school.draft.opened_on.is_some_and(|opened| closed_on < opened) {
            check.add("closed_on", Problem::Rule("schools-closing-early"));
        }
        let into = others.iter().map(|(id, _)| *id).find(|id| id.to_string() == self.into);
        if !self.into.is_empty() && into.is_none() {
            check.add("into", Problem::NotAChoice);
        }
        let ends_roles = !self.end_roles.is_empty();
        check.finish(self, || Closing { closed_on, into, ends_roles })
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn a_school() -> School {
        School {
            id: SchoolId::fresh(),
            district: DistrictId::fresh(),
            district_name: "Заречный район".into(),
            draft: SchoolDraft {
                name: "Школа № 2".into(),
                kind: "school".into(),
                opened_on: Some(date!(1952 - 09 - 01)),
                ..SchoolDraft::default()
            },
            closed_on: None,
            merged_into: None,
            merged_into_name: None,
            associations: 1,
            version: 1,
        }
    }

    fn since(day: &str) -> RenameForm {
        RenameForm { new_name: "Гимназия № 2".into(), since: day.into(), ..RenameForm::default() }
    }

    #[test]
    fn the_old_name_lasts_until_the_day_before_the_new_one() {
        let (draft, last) = since("01.09.1999").parse(&a_school(), &[]).unwrap();

        assert_eq!((draft.name.as_str(), last), ("Гимназия № 2", date!(1999 - 08 - 31)));
    }

    #[test]
    fn names_follow_each_other_in_time() {
        let former =
            FormerName { id: RowId::fresh(), name: String::new(), full_name: String::new(), valid_until: date!(1999 - 08 - 31) };

        for early in ["01.09.1999", "01.09.1998", "01.09.1952"] {
            let invalid = since(early).parse(&a_school(), std::slice::from_ref(&former)).unwrap_err();
            assert!(invalid.errors.at("since").is_some(), "{early}");
        }
        assert!(since("02.09.1999").parse(&a_school(), &[former]).is_ok());
    }

    #[test]
    fn a_school_is_closed_from_the_day_after_its_last() {
        let school = School { closed_on: Some(date!(2023 - 08 - 31)), ..a_school() };

        assert!(!school.is_closed(date!(2023 - 08 - 31)));
        assert!(school.is_closed(date!(2023 - 09 - 01)));
    }

    #[test]
    fn a_school_is_merged_into_one_of_those_offered() {
        let other = SchoolId::fresh();
        let form = |into: String| ClosingForm { closed_on: "31.08.2026".into(), into, ..ClosingForm::default() };
        let offered = [(other, "Школа № 3".to_owned())];

        assert_eq!(form(other.to_string()).parse(&a_school(), &offered).unwrap().into, Some(other));
        assert_eq!(form(String::new()).parse(&a_school(), &offered).unwrap().into, None);
        assert!(form(SchoolId::fresh().to_string()).parse(&a_school(), &offered).is_err());
    }
}
