//! The roles a person may hold for a time.

/// A role as named by an order of the school or the district.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Class teacher, educator or head of a hobby group in an association.
    Member,
    Secretary,
    /// Head of an association.
    Head,
    /// Deputy principal for upbringing.
    Deputy,
    Principal,
    /// Methodologist (UA: consultant) of a district centre.
    Methodologist,
    CentreHead,
    /// Keeps accounts and schools; has no say over content.
    Administrator,
}

impl Role {
    pub const ALL: [Self; 8] = [
        Self::Member,
        Self::Secretary,
        Self::Head,
        Self::Deputy,
        Self::Principal,
        Self::Methodologist,
        Self::CentreHead,
        Self::Administrator,
    ];

    /// The word in tables, addresses and message keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Secretary => "secretary",
            Self::Head => "head",
            Self::Deputy => "deputy",
            Self::Principal => "principal",
            Self::Methodologist => "methodologist",
            Self::CentreHead => "centre-head",
            Self::Administrator => "administrator",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// What the role is held in: «association», «school», «district» or «portal».
    pub const fn scope(self) -> &'static str {
        match self {
            Self::Member | Self::Secretary | Self::Head => "association",
            Self::Deputy | Self::Principal => "school",
            Self::Methodologist | Self::CentreHead => "district",
            Self::Administrator => "portal",
        }
    }
}
