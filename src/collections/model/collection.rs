//! A collection: whose it is, how far it is shared, and what may be done to it by whom.

use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::{AssociationId, CollectionId, DistrictId, PracticeId, SchoolId, UserId};

/// What a collection is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Own,
    Meeting,
    /// «Лучшее в районе», of the centre.
    Best,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Own, Self::Meeting, Self::Best];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Meeting => "meeting",
            Self::Best => "best",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The kinds that a maker chooses from.
    pub const fn offered(is_centre: bool) -> &'static [Self] {
        if is_centre { &[Self::Own, Self::Best] } else { &[Self::Own, Self::Meeting] }
    }
}

/// How far a collection is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    None,
    Association,
    District,
    Public,
}

impl Level {
    pub const ALL: [Self; 4] = [Self::None, Self::Association, Self::District, Self::Public];

    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Association => "association",
            Self::District => "district",
            Self::Public => "public",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }

    /// The levels that a maker chooses from: the centre speaks to the district, others to their colleagues.
    pub const fn offered(is_centre: bool, has_association: bool) -> &'static [Self] {
        match (is_centre, has_association) {
            (true, _) => &[Self::None, Self::District, Self::Public],
            (false, true) => &[Self::None, Self::Association],
            (false, false) => &[Self::None],
        }
    }
}

/// Practices chosen under a title.
#[derive(Clone, Debug)]
pub struct Collection {
    pub id: CollectionId,
    pub author: UserId,
    pub author_name: String,
    /// Absent for a collection of the district's centre.
    pub school: Option<SchoolId>,
    pub association: Option<AssociationId>,
    pub district: DistrictId,
    /// The school or the centre by the name of the day it was begun.
    pub place_name: String,
    pub kind: Kind,
    pub title: String,
    pub annotation: String,
    /// The language of its booklet.
    pub language: String,
    pub level: Level,
    /// Whether visitors meet it on the first page.
    pub on_front: bool,
    pub is_removed: bool,
    pub version: i32,
}

/// A practice in a collection, with why it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub practice: PracticeId,
    pub note: String,
}

impl Collection {
    pub fn is_of_centre(&self) -> bool {
        self.school.is_none()
    }

    /// Its maker; a collection of the centre is the work of all who work there.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        let centre = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
        let is_ours = self.is_of_centre() && centre && actor.district() == Some(self.district);
        if self.author == actor.user || is_ours { Ok(()) } else { Err(Refusal::new("collections-refused-not-maker")) }
    }

    /// The head of an association says for which of its meetings a collection is made.
    pub fn can_tie(&self, actor: &Actor) -> Result<AssociationId, Refusal> {
        let led = self.association.filter(|association| actor.has(Role::Head) && actor.association() == Some(*association));
        match led {
            Some(association) if self.kind == Kind::Meeting && self.author == actor.user => Ok(association),
            _ => Err(Refusal::new("collections-refused-not-led")),
        }
    }
}
