//! A record as it is kept, and who may write it.

use time::Date;

use super::Kind;
use crate::access::{self, Actor, KEEPERS};
use crate::error::{Error, Refusal};
use crate::ids::{AssociationId, SchoolId, UserId, YearRecordId};

/// An association whose year is recorded.
#[derive(Clone, Debug)]
pub struct Place {
    pub id: AssociationId,
    pub name: String,
    /// The base school.
    pub school: SchoolId,
    pub country: String,
}

impl Place {
    /// Whether the actor writes down what others did, too: secretary, head, deputy of the base school.
    pub fn is_kept_by(&self, actor: &Actor) -> bool {
        let is_here = actor.reach.associations.contains(&self.id.0) && actor.school() == Some(self.school);
        is_here && KEEPERS.admits(Some(actor))
    }

    /// Whether the actor writes down at least what is his own.
    pub fn is_written_by(&self, actor: &Actor) -> bool {
        self.is_kept_by(actor) || actor.place == access::Place::Association(self.id)
    }
}

/// What is entered of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub kind: Kind,
    pub held_on: Date,
    pub ended_on: Option<Date>,
    pub user: Option<UserId>,
    pub other: Option<UserId>,
    pub title: String,
    pub level: String,
    /// The outcome: the place in a contest, the category that was given.
    pub result: String,
    pub hours: Option<i32>,
    /// How many answered; a mean score in hundredths.
    pub amount: Option<i32>,
    pub out_of: Option<i32>,
    pub note: String,
}

/// A record of the year.
#[derive(Clone, Debug)]
pub struct Record {
    pub id: YearRecordId,
    pub association: AssociationId,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub draft: Draft,
    /// As they were called on that day.
    pub user_name: String,
    pub other_name: String,
    pub added_by: UserId,
    pub added_by_name: String,
    pub is_removed: bool,
    pub version: i32,
}

impl Record {
    /// Whether it is the actor's own: about him, or written by him.
    fn is_own(&self, actor: &Actor) -> bool {
        self.draft.user == Some(actor.user) || self.added_by == actor.user
    }

    pub fn may_be_changed_by(&self, actor: &Actor, place: &Place) -> bool {
        place.is_kept_by(actor) || (place.is_written_by(actor) && self.is_own(actor))
    }

    pub fn must_be_changed_by(&self, actor: &Actor, place: &Place) -> Result<(), Error> {
        if self.may_be_changed_by(actor, place) { Ok(()) } else { Err(Refusal::new("records-refused-not-own").into()) }
    }
}
