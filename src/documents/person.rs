//! A person's name on paper. Names are never inflected: a phrase that names somebody takes the nominative.

use super::profile::NameOrder;
use crate::access::short_name;
use serde::{Deserialize, Serialize};

/// Somebody who is named in a paper or signs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub surname: String,
    pub name: String,
    /// Empty where there is none.
    pub patronymic: String,
}

impl Person {
    /// As a signature line has it: initials and surname, or given name and surname in capitals.
    pub fn in_signature(&self, order: NameOrder) -> String {
        match order {
            NameOrder::Initials => short_name(&self.surname, &self.name, &self.patronymic),
            NameOrder::GivenNameFirst => self.given_name_first(),
        }
    }

    /// As lists and the text have it: surname and initials, or given name and surname in capitals.
    pub fn in_text(&self, order: NameOrder) -> String {
        match order {
            NameOrder::Initials => {
                let initials = short_name("", &self.name, &self.patronymic);
                format!("{}\u{a0}{initials}", self.surname).trim_end_matches('\u{a0}').to_owned()
            }
            NameOrder::GivenNameFirst => self.given_name_first(),
        }
    }

    fn given_name_first(&self) -> String {
        let surname = self.surname.to_uppercase();
        if self.name.is_empty() { surname } else { format!("{}\u{a0}{surname}", self.name) }
    }
}
