//! The levels on which a piece is recognised, each for some years, and where it has spread since.

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

/// So long a recognition holds unless another day is named.
const YEARS: i32 = 3;
/// So long before its end it is asked whether it is confirmed.
pub const NOTICE: Duration = Duration::days(60);

/// Who recognises, from the nearest to the farthest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Association,
    School,
    District,
    Region,
}

impl Level {
    pub const ALL: [Self; 4] = [Self::Association, Self::School, Self::District, Self::Region];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Association => "association",
            Self::School => "school",
            Self::District => "district",
            Self::Region => "region",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// A decision by which a piece is recognised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognition {
    pub level: Level,
    pub on: Date,
    /// «Экспертный совет района».
    pub body: String,
    /// Its protocol or order.
    pub basis: String,
    pub until: Date,
    /// When it was asked whether this is confirmed.
    pub noticed_on: Option<Date>,
    pub archived_on: Option<Date>,
}

/// How a recognition stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Holds,
    /// It ends soon: «подтвердить или в архив».
    Ends,
    Lapsed,
    Archived,
}

impl Standing {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Ends => "ends",
            Self::Lapsed => "lapsed",
            Self::Archived => "archived",
        }
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Holds => "ok",
            Self::Ends => "back",
            Self::Lapsed => "late",
            Self::Archived => "draft",
        }
    }
}

impl Recognition {
    pub fn standing(&self, today: Date) -> Standing {
        if self.archived_on.is_some() {
            Standing::Archived
        } else if self.until < today {
            Standing::Lapsed
        } else if self.until <= today + NOTICE {
            Standing::Ends
        } else {
            Standing::Holds
        }
    }
}

/// The last day that is suggested for a recognition.
pub fn suggested_end(on: Date) -> Date {
    // The last day of February has no like in most years.
    on.replace_year(on.year() + YEARS).unwrap_or(on + Duration::days(365 * 3))
}

/// How others have heard of a piece, or have taken it over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpreadKind {
    MasterClass,
    Seminar,
    Publication,
    /// Another school works so now.
    Adoption,
}

impl SpreadKind {
    pub const ALL: [Self; 4] = [Self::MasterClass, Self::Seminar, Self::Publication, Self::Adoption];

    pub const fn code(self) -> &'static str {
        match self {
            Self::MasterClass => "master-class",
            Self::Seminar => "seminar",
            Self::Publication => "publication",
            Self::Adoption => "adoption",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A line of the log of dissemination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    pub kind: SpreadKind,
    /// Who: the school that took it over, the event, the journal.
    pub place: String,
    pub on: Date,
    pub result: String,
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn until(day: Date) -> Recognition {
        let (body, basis) = (String::from("council"), String::from("1"));
        Recognition {
            level: Level::District,
            on: date!(2026 - 11 - 22),
            body,
            basis,
            until: day,
            noticed_on: None,
            archived_on: None,
        }
    }

    #[test]
    fn a_recognition_ends_soon_then_lapses() {
        let today = date!(2026 - 11 - 22);

        assert_eq!(until(date!(2027 - 11 - 22)).standing(today), Standing::Holds);
        assert_eq!(until(date!(2027 - 01 - 21)).standing(today), Standing::Ends);
        assert_eq!(until(today).standing(today), Standing::Ends);
        assert_eq!(until(date!(2026 - 11 - 21)).standing(today), Standing::Lapsed);
        assert_eq!(Recognition { archived_on: Some(today), ..until(today) }.standing(today), Standing::Archived);
    }

    #[test]
    fn three_years_are_suggested_even_from_the_last_of_february() {
        assert_eq!(suggested_end(date!(2026 - 11 - 22)), date!(2029 - 11 - 22));
        assert_eq!(suggested_end(date!(2028 - 02 - 29)), date!(2031 - 02 - 28));
    }
}
