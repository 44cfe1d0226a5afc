//! A practice and the rules of its life, free of tables and pages.

pub mod catalogue;
pub mod correction;
mod deeds;
pub mod filter;
pub mod findings;
pub mod fresh;
mod form;
mod holdings;
pub mod likeness;
mod offers;
mod readiness;
mod rights;
pub mod rounds;
pub mod searches;
pub mod sieve;
mod steps;
pub mod file_words;
pub mod tally;
mod withdrawal;

use time::OffsetDateTime;

use crate::ids::{AssociationId, DistrictId, PracticeId, SchoolId, UserId};

pub use deeds::{Deed, Reviewers};
pub use form::{Content, FACES, Offered, PracticeForm};
pub use offers::Offers;
pub use readiness::missing;
pub use withdrawal::{Standing, Withdrawal};

/// Where a practice stands on its road from a draft to publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Status {
    Draft,
    /// Waits for the head of the association.
    Submitted,
    /// Came back with remarks.
    Returned,
    /// Not taken, with a reason.
    Declined,
    /// In the association's piggy-bank.
    Accepted,
    /// Proposed to the district, or sent by somebody of its centre; waits for the methodologist.
    Nominated,
    /// In the district's bank, or open to everybody.
    Published,
    /// Taken back by its author.
    Withdrawn,
    /// Closed by the district because it broke a rule.
    TakenDown,
}

impl Status {
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Submitted,
        Self::Returned,
        Self::Declined,
        Self::Accepted,
        Self::Nominated,
        Self::Published,
        Self::Withdrawn,
        Self::TakenDown,
    ];

    /// The word in tables and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Declined => "declined",
            Self::Accepted => "accepted",
            Self::Nominated => "nominated",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
            Self::TakenDown => "taken-down",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Draft | Self::Withdrawn => "draft",
            Self::Submitted | Self::Nominated => "eye",
            Self::Returned => "back",
            Self::Declined | Self::TakenDown => "late",
            Self::Accepted | Self::Published => "ok",
        }
    }
}

/// How far a practice is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Its author and, once it is submitted, its reviewers.
    None,
    Association,
    School,
    District,
    Public,
}

impl Level {
    pub const ALL: [Self; 5] = [Self::None, Self::Association, Self::School, Self::District, Self::Public];

    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Association => "association",
            Self::School => "school",
            Self::District => "district",
            Self::Public => "public",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// A piece of the piggy-bank: a scenario, a game, a parents' meeting, as its author describes it.
#[derive(Clone, Debug)]
pub struct Practice {
    pub id: PracticeId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub association: Option<AssociationId>,
    pub author: UserId,
    /// The names as they stood when it was made; papers do not change retroactively.
    pub author_name: String,
    pub author_post: String,
    /// The school's name, or the name of the centre.
    pub school_name: String,
    pub status: Status,
    pub level: Level,
    pub content: Content,
    pub created_at: OffsetDateTime,
    pub changed_at: OffsetDateTime,
    pub submitted_at: Option<OffsetDateTime>,
    pub accepted_at: Option<OffsetDateTime>,
    pub nominated_at: Option<OffsetDateTime>,
    /// When the author agreed to be read beyond the school.
    pub consented_at: Option<OffsetDateTime>,
    pub published_at: Option<OffsetDateTime>,
    /// When its words were last corrected in the bank.
    pub corrected_at: Option<OffsetDateTime>,
    /// Why it was returned, declined, withdrawn or taken down.
    pub reason: String,
    /// «Лучшее в районе».
    pub best: bool,
    pub use_count: i32,
    pub question_count: i32,
    pub file_count: i32,
    /// Bytes of all files.
    pub file_bytes: i64,
    /// It was made on the basis of another, or another was made on its basis.
    pub has_kin: bool,
    pub version: i32,
}
