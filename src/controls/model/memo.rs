//! A memo as it is signed: its words with every name and post as they are on that day.

use serde::{Deserialize, Serialize};
use time::Date;

use super::control::{Control, Head, Inspector, Object, Text};
use crate::documents::Keeping;
use crate::ids::UserId;
use crate::members::PaperSettings;

/// What the paper of a memo says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Memo {
    /// The lines above it.
    pub organisation: Vec<String>,
    /// «методического объединения …».
    pub association: String,
    /// The standard it is printed by.
    pub profile: String,
    pub language: String,
    pub long_keeping: bool,
    pub head: Head,
    pub objects: Vec<Object>,
    pub text: Text,
    /// Who has signed it and on which day; nothing while it is a draft.
    pub signed: Option<(Inspector, Date)>,
    /// Who has signed it in the portal, as the foot of its pages says it.
    pub footer: String,
}

impl Memo {
    pub fn of(control: &Control, settings: &PaperSettings) -> Self {
        Self {
            organisation: settings.organisation(),
            association: settings.association_of(),
            profile: settings.profile.code.to_owned(),
            language: control.language.clone(),
            long_keeping: settings.keeping == Keeping::OverTenYears,
            head: control.head.clone(),
            objects: control.objects.clone(),
            text: control.text.clone(),
            signed: None,
            footer: String::new(),
        }
    }

    /// The same memo with the lines of one teacher alone, and nothing that is said of all.
    pub fn only(mut self, user: UserId) -> Self {
        self.objects.retain(|object| object.is_of(user));
        self.text = Text::default();
        self
    }
}
