//! Who is at a meeting: members present and absent, guests, and whether there are enough to decide.

use serde::{Deserialize, Serialize};

use crate::ids::UserId;

/// How many of the active members must be present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quorum {
    /// More than half: the rule where the regulation says none.
    Majority,
    Half,
    TwoThirds,
    None,
}

impl Quorum {
    pub const ALL: [Self; 4] = [Self::Majority, Self::Half, Self::TwoThirds, Self::None];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Majority => "majority",
            Self::Half => "half",
            Self::TwoThirds => "two-thirds",
            Self::None => "none",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.code() == code)
    }

    /// How many must be present of so many active members.
    pub const fn needed(self, members: usize) -> usize {
        match self {
            Self::Majority => members / 2 + 1,
            Self::Half => members.div_ceil(2),
            Self::TwoThirds => (members * 2).div_ceil(3),
            Self::None => 0,
        }
    }
}

/// Whether a member is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Presence {
    Present {
        /// Came for this item of the agenda, by its number.
        from_item: Option<u32>,
    },
    Absent {
        /// «Болезнь», «курсы»; empty where none was given.
        reason: String,
    },
}

impl Presence {
    /// Why the person is absent; empty for those who are present.
    pub fn reason(&self) -> &str {
        match self {
            Self::Present { .. } => "",
            Self::Absent { reason } => reason,
        }
    }

    /// The number of the item for which the person came, where it was not the first.
    pub fn from_item(&self) -> Option<i32> {
        match self {
            Self::Present { from_item } => from_item.and_then(|number| i32::try_from(number).ok()),
            Self::Absent { .. } => None,
        }
    }
}

/// A member of the association on the day of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    pub user: UserId,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    /// Away for a long time (illness, leave): named, and not counted in the quorum.
    pub is_away: bool,
    /// Nothing while nobody has marked the person.
    pub presence: Option<Presence>,
}

/// Somebody invited; counted nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    pub name: String,
    pub post: String,
}

/// Everybody who is or should be there; members in the order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    pub seats: Vec<Seat>,
    pub guests: Vec<Guest>,
}

impl Attendance {
    /// Active members on that day.
    pub fn members(&self) -> usize {
        self.seats.iter().filter(|seat| !seat.is_away).count()
    }

    pub fn present(&self) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(|seat| matches!(seat.presence, Some(Presence::Present { .. })))
    }

    pub fn absent(&self) -> impl Iterator<Item = (&Seat, &str)> {
        self.seats.iter().filter_map(|seat| match &seat.presence {
            Some(Presence::Absent { reason }) => Some((seat, reason.as_str())),
            _ => None,
        })
    }

    /// Whether enough active members are present to decide.
    pub fn is_quorate(&self, rule: Quorum) -> bool {
        self.present().filter(|seat| !seat.is_away).count() >= rule.needed(self.members())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_quorum_count_heads() {
        let needed = |rule: Quorum| [0, 1, 11, 12, 13].map(|members| rule.needed(members));

        assert_eq!(needed(Quorum::Majority), [1, 1, 6, 7, 7]);
        assert_eq!(needed(Quorum::Half), [0, 1, 6, 6, 7]);
        assert_eq!(needed(Quorum::TwoThirds), [0, 1, 8, 8, 9]);
        assert_eq!(needed(Quorum::None), [0; 5]);
    }
}
