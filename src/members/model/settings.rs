//! How the papers of an association are printed, what stands above them, and by which rules its meetings are held.

use time::OffsetDateTime;

use crate::documents::{Document, Keeping, Profile};
use crate::ids::{AssociationId, DistrictId, SchoolId};
use crate::schools::SchoolName;
use crate::text::{Dated, Locale, Value, say, say_with};

/// The settings of an association's papers; where nothing was chosen, those that are usual in its country.
#[derive(Clone, Debug)]
pub struct PaperSettings {
    pub association: AssociationId,
    /// In full where it has a full name.
    pub association_name: String,
    /// The word for what its members lead: «class» or «group».
    pub unit_word: String,
    pub country: String,
    /// The language of its papers, whatever language their reader has on the screen.
    pub locale: Locale,
    pub profile: Profile,
    pub keeping: Keeping,
    /// Whether who agreed in the portal, and when, is printed at the foot.
    pub portal_mark: bool,
    pub school: PaperSchool,
    pub meeting_place: String,
    /// The index of its folder in the register of cases: «05-12».
    pub case_index: String,
    /// Whether protocols tell what was said, or only what was decided: «full» or «short».
    pub protocol_form: String,
    /// How many must be present: «majority», «half», «two-thirds» or «none».
    pub quorum: String,
    /// Within what the numbers of protocols begin anew: «academic-year», «calendar-year» or «continuous».
    pub numbering: String,
    /// What stands before decisions in Ukrainian: «resolved» for «УХВАЛИЛИ», «decided» for «ВИРІШИЛИ», empty for the usual one.
    pub decided_word: String,
    /// Days before the end of a decision's term on which its people are reminded.
    pub remind_days: i32,
    /// Days after it on which the deputy principal is told.
    pub escalate_days: i32,
}

/// The school whose name stands above the papers of an association.
#[derive(Clone, Debug)]
pub struct PaperSchool {
    pub id: SchoolId,
    pub district: DistrictId,
    /// As used in talk: «Школа № 4».
    pub name: String,
    pub full_name: String,
    /// The full name after «приказом», as the school itself spells it; empty where it has not.
    pub genitive_name: String,
    pub founder: String,
    /// Its code in the state register of organisations.
    pub register_code: String,
    pub settlement: String,
}

impl PaperSchool {
    /// The name that papers print: in full where it is known.
    pub fn official_name(&self) -> &str {
        if self.full_name.is_empty() { &self.name } else { &self.full_name }
    }
}

impl PaperSettings {
    /// A paper of the association without words yet.
    pub fn document(&self, title: impl Into<String>, made_at: OffsetDateTime) -> Document {
        Document {
            author: self.school.official_name().to_owned(),
            keeping: self.keeping,
            ..Document::new(title, self.locale, self.profile, made_at)
        }
    }

    /// How dates and words are said on its papers.
    pub fn dated(&self, reader: Dated) -> Dated {
        Dated { locale: self.locale, ..reader }
    }

    /// The same with the names the school bore on the day of the paper.
    pub fn with_school_name(mut self, name: SchoolName) -> Self {
        if name.name != self.school.name || name.full_name != self.school.full_name {
            // What the school called itself later does not stand on an older paper.
            self.school.genitive_name.clear();
        }
        (self.school.name, self.school.full_name) = (name.name, name.full_name);
        self
    }

    /// The association after the name of a paper: «план работы методического объединения …». Only the words that say what
    /// it is are inflected; the rest of its name stands as it is.
    pub fn association_of(&self) -> String {
        let said = |key: &str| say(self.locale, key);
        let name = self.association_name.replace(['\'', 'ʼ'], "’");
        let kinds = [said("documents-association"), said("documents-association-short")];
        let rest =
            kinds.iter().find_map(|kind| name.strip_prefix(kind.as_ref()).filter(|rest| rest.starts_with([' ', '\u{a0}'])));
        let of = said("documents-association-of");
        match rest {
            Some(rest) => format!("{of}{rest}"),
            None => format!("{of} «{name}»"),
        }
    }

    /// The lines above a paper: founder, school, its code.
    pub fn organisation(&self) -> Vec<String> {
        let code = match self.school.register_code.as_str() {
            "" => String::new(),
            code => say_with(self.locale, "documents-register-code", &[("code", Value::from(code))]).into_owned(),
        };
        let lines = [self.school.founder.clone(), self.school.official_name().to_owned(), code];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}
