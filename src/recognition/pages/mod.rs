//! Screens of certificates and registers.

pub mod list;
pub mod register;
pub mod show;

use crate::access::{Actor, Place};
use crate::error::{Error, Result};
use crate::recognition::model::bank::Bank;

/// The bank at which the reader works: the association's, for a school's leader the first of the school's, or the district's.
fn bank_of(actor: &Actor) -> Result<(Bank, uuid::Uuid)> {
    let bank = match actor.place {
        Place::District(id) => Some((Bank::District, id.0)),
        Place::Association(_) | Place::School(_) => actor.reach.associations.first().map(|id| (Bank::Association, *id)),
        Place::Nowhere | Place::Portal => None,
    };
    bank.ok_or(Error::NotFound)
}
