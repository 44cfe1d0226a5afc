//! An association as its register needs it, and who may do what with its members.

use crate::access::{Actor, Place, Role};
use crate::error::{Error, Refusal};
use crate::ids::{AssociationId, SchoolId};

/// An association whose members are listed.
#[derive(Clone, Debug)]
pub struct Association {
    pub id: AssociationId,
    pub name: String,
    pub full_name: String,
    pub kind: String,
    /// The language of its papers, and the alphabet by which its members are sorted.
    pub language: String,
    pub unit_word: String,
    pub founded_year: Option<i32>,
    /// The base school.
    pub school: SchoolId,
    pub school_name: String,
    pub school_full_name: String,
    pub country: String,
    /// Schools whose classes it may hold: the base school first.
    pub homes: Vec<(SchoolId, String)>,
}

impl Association {
    pub fn is_ukrainian(&self) -> bool {
        self.country == "ua"
    }

    /// Whether the actor adds and excludes its members, sets its units and edits the records of service.
    pub fn is_kept_by(&self, actor: &Actor) -> bool {
        let leads_association = actor.has(Role::Head) && actor.place == Place::Association(self.id);
        let leads_school = (actor.has(Role::Deputy) || actor.has(Role::Principal)) && actor.school() == Some(self.school);
        leads_association || leads_school
    }

    pub fn must_be_kept_by(&self, actor: &Actor) -> Result<(), Error> {
        if self.is_kept_by(actor) { Ok(()) } else { Err(Refusal::new("members-refused-keeping").into()) }
    }

    /// Whether the actor sees what members keep from each other: telephones, and what is missing in others' records.
    pub fn is_trusted_to(&self, actor: &Actor) -> bool {
        self.is_kept_by(actor) || (actor.has(Role::Secretary) && actor.place == Place::Association(self.id))
    }

    /// Whether the head's own deed: to freeze the list on a day.
    pub fn is_headed_by(&self, actor: &Actor) -> bool {
        actor.has(Role::Head) && actor.place == Place::Association(self.id)
    }
}
