//! The languages of the screen. The language of a paper is its association's, whatever the reader chose.

use serde::{Deserialize, Serialize};

/// A language in which every page and message exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    #[default]
    Ru,
    Uk,
    En,
}

impl Locale {
    pub const ALL: [Self; 3] = [Self::Ru, Self::Uk, Self::En];

    /// Its BCP 47 tag, as in `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::Uk => "uk",
            Self::En => "en",
        }
    }

    /// Its name in itself, as the switch shows it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ru => "Русский",
            Self::Uk => "Українська",
            Self::En => "English",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The language of a terminal by its `LANG` («uk_UA.UTF-8»); the default one where it speaks of none.
    pub fn from_terminal(lang: &str) -> Self {
        lang.get(..2).and_then(Self::from_code).unwrap_or_default()
    }

    /// The first language of an `Accept-Language` header that the portal speaks.
    pub fn from_header(header: &str) -> Option<Self> {
        header.split(',').filter_map(|part| part.split([';', '-']).next()).find_map(|code| Self::from_code(code.trim()))
    }
}
