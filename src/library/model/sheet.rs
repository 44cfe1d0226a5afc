//! A sheet of acknowledgement: a document that an association is asked to read by a day, and who has confirmed it.

use time::{Date, OffsetDateTime};

use super::{Norm, Status};
use crate::access::{Actor, Role};
use crate::documents::Person;
use crate::error::Refusal;
use crate::ids::{AssociationId, NormId, SchoolId, SheetId, UserId};

/// A sheet with its counts.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub id: SheetId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub association_name: String,
    /// Absent when the document has been taken off its shelf.
    pub norm: Option<NormId>,
    pub title: String,
    /// «Письмо от 12 мая 2020 № ВГ-1011/08», as it was when the reading was asked for.
    pub line: String,
    pub language: String,
    pub due_on: Date,
    pub asked_at: OffsetDateTime,
    pub reminded_at: Option<OffsetDateTime>,
    pub readers: i64,
    pub confirmed: i64,
}

/// A person on a sheet.
#[derive(Clone, Debug)]
pub struct Reader {
    pub user: UserId,
    pub person: Person,
    /// Away for a time: nobody waits for this one.
    pub is_away: bool,
    pub confirmed_at: Option<OffsetDateTime>,
}

impl Reader {
    pub fn owes(&self) -> bool {
        self.confirmed_at.is_none() && !self.is_away
    }

    pub fn name(&self) -> String {
        [self.person.surname.as_str(), &self.person.name, &self.person.patronymic].join(" ").trim().to_owned()
    }
}

impl Norm {
    /// Whether a reading of it may be asked for: of what is in force, or will be.
    pub fn can_be_read(&self, today: Date) -> Result<(), Refusal> {
        match self.life.status(today) {
            Status::InForce | Status::Amended | Status::Upcoming => Ok(()),
            Status::Repealed | Status::Draft => Err(Refusal::new("library-refused-void")),
        }
    }
}

impl Sheet {
    pub fn is_late(&self, today: Date) -> bool {
        self.due_on < today && self.confirmed < self.readers
    }

    /// Whether this actor asked for the reading, or has followed whoever did: the head of the association.
    pub fn can_lead(&self, actor: &Actor) -> Result<(), Refusal> {
        let leads = actor.has(Role::Head) && actor.association() == Some(self.association);
        if leads { Ok(()) } else { Err(Refusal::new("library-refused-not-head")) }
    }

    /// A sheet on which somebody has confirmed is a paper, and stays.
    pub fn can_delete(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_lead(actor)?;
        if self.confirmed == 0 { Ok(()) } else { Err(Refusal::new("library-refused-confirmed")) }
    }
}
