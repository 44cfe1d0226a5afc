//! A piece of the bank, with as much of it as its reader may see.

use serde::{Deserialize, Serialize};
use time::Date;

use super::content::{Content, Kind};
use super::recognition::{Level, Recognition, Spread, Standing};
use super::sheet::Opinion;
use crate::access::{Actor, CENTRE, Role};
use crate::ids::{AssociationId, DistrictId, InnovationId, PracticeId, SchoolId, UserId};

/// Where a piece stands on its road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// The authors write; nobody else knows of it.
    Draft,
    /// It lies before the head of the association.
    Proposed,
    /// The district looks whether it is complete.
    Checking,
    /// Two or three experts judge it.
    Expertise,
    /// All sheets are signed; the council decides.
    Council,
    /// It is in the bank of the district.
    Banked,
    /// And it was put before the region.
    Presented,
    Returned,
    Declined,
    /// Taken off.
    Removed,
}

impl Status {
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::Proposed,
        Self::Checking,
        Self::Expertise,
        Self::Council,
        Self::Banked,
        Self::Presented,
        Self::Returned,
        Self::Declined,
        Self::Removed,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "proposed",
            Self::Checking => "checking",
            Self::Expertise => "expertise",
            Self::Council => "council",
            Self::Banked => "banked",
            Self::Presented => "presented",
            Self::Returned => "returned",
            Self::Declined => "declined",
            Self::Removed => "removed",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The sign that stands before its word.
    pub const fn look(self) -> &'static str {
        match self {
            Self::Draft | Self::Removed => "draft",
            Self::Proposed | Self::Checking | Self::Expertise | Self::Council => "eye",
            Self::Banked => "ok",
            Self::Presented => "best",
            Self::Returned => "back",
            Self::Declined => "late",
        }
    }

    pub const fn is_in_bank(self) -> bool {
        matches!(self, Self::Banked | Self::Presented)
    }

    /// Whether its authors write at it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Returned)
    }
}

/// One of those a piece is by, with the name and the post of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    pub user: UserId,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    /// When this author has agreed that everybody may read it.
    pub consented_on: Option<Date>,
}

impl Author {
    /// «Примерова Анна Петровна».
    pub fn full_name(&self) -> String {
        [&self.surname, &self.name, &self.patronymic].map(String::as_str).join(" ").trim_end().to_owned()
    }
}

/// A piece.
#[derive(Clone, Debug)]
pub struct Innovation {
    pub id: InnovationId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub association: Option<AssociationId>,
    /// Who has begun it.
    pub author: UserId,
    pub kind: Kind,
    pub language: String,
    /// The school or the centre as it was called then.
    pub place_name: String,
    pub authors: Vec<Author>,
    pub content: Content,
    /// The words that were last sent to the district.
    pub sent: Option<Content>,
    pub practice: Option<PracticeId>,
    /// Its title, where the reader may see the practice.
    pub practice_title: Option<String>,
    pub status: Status,
    pub due_on: Option<Date>,
    pub round: i32,
    /// How many experts have not signed yet.
    pub awaited: i32,
    pub opinions: Vec<Opinion>,
    pub recognitions: Vec<Recognition>,
    pub spreads: Vec<Spread>,
    pub banked_on: Option<Date>,
    pub version: i32,
}

impl Innovation {
    pub fn is_author(&self, user: UserId) -> bool {
        self.authors.iter().any(|author| author.user == user)
    }

    pub fn author_ids(&self) -> Vec<UserId> {
        self.authors.iter().map(|author| author.user).collect()
    }

    /// «Примерова Анна Петровна, Образцова Вера Ивановна».
    pub fn author_names(&self) -> String {
        self.authors.iter().map(Author::full_name).collect::<Vec<_>>().join(", ")
    }

    /// Whether the actor decides for the association or the school it comes from.
    pub fn is_led_by(&self, actor: &Actor) -> bool {
        let leads_school = actor.has(Role::Deputy) || actor.has(Role::Principal);
        let in_school = leads_school && self.school.is_some() && actor.school() == self.school;
        let in_association = actor.has(Role::Head) && self.association.is_some() && actor.association() == self.association;
        in_school || in_association
    }

    /// Whether the actor keeps the bank it is brought to.
    pub fn is_kept_by(&self, actor: &Actor) -> bool {
        CENTRE.admits(Some(actor)) && actor.district() == Some(self.district)
    }

    pub fn is_public(&self) -> bool {
        self.status.is_in_bank() && self.authors.iter().all(|author| author.consented_on.is_some())
    }

    /// As much of it as this reader may see; nothing where it does not exist for the reader. Its authors see all, those
    /// who lead them what was handed in, the district what was sent to it, everybody what is in the bank with consent.
    pub fn for_reader(mut self, reader: Option<&Actor>) -> Option<Self> {
        let is_author = reader.is_some_and(|actor| self.is_author(actor.user));
        let is_leader = self.status != Status::Draft && reader.is_some_and(|actor| self.is_led_by(actor));
        if is_author || is_leader {
            return Some(self);
        }
        if reader.is_some_and(|actor| self.is_kept_by(actor)) {
            self.content = self.sent.clone()?;
            return Some(self);
        }
        self.opinions.clear();
        self.is_public().then_some(self)
    }

    /// The farthest level on which it is recognised today.
    pub fn highest(&self, today: Date) -> Option<Level> {
        let holding = self.recognitions.iter().filter(|one| matches!(one.standing(today), Standing::Holds | Standing::Ends));
        holding.map(|one| one.level).max()
    }

    /// Whether it is in the bank by a recognition of the district that has run out.
    pub fn is_lapsed(&self, today: Date) -> bool {
        let last = self.recognitions.iter().rev().find(|one| one.level == Level::District);
        self.status.is_in_bank() && last.is_some_and(|one| one.standing(today) == Standing::Lapsed)
    }

    /// When the first recognition ends of which nobody was told yet.
    pub fn ends_on(&self) -> Option<Date> {
        let untold = self.recognitions.iter().filter(|one| one.noticed_on.is_none() && one.archived_on.is_none());
        untold.map(|one| one.until).min()
    }
}
