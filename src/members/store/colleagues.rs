//! The members of an association as other features name them.

use time::Date;

use super::{associations, register};
use crate::access::Actor;
use crate::clock::school_year;
use crate::db::Tx;
use crate::documents::Person;
use crate::error::Result;
use crate::ids::AssociationId;
use crate::members::model::colleague::Colleague;
use crate::members::model::register::Member;

/// Everybody who is a member on a day, in the alphabet of the association's language; nobody where the actor has no
/// business, or where it is closed.
pub async fn colleagues(tx: &mut Tx, actor: &Actor, association: AssociationId, on: Date) -> Result<Vec<Colleague>> {
    let mut within = associations::list(tx, actor, on).await?;
    within.retain(|one| one.id == association);
    let members = register::list(tx, &within, school_year(on), on, None).await?;
    let person = |member: &Member| Person {
        surname: member.surname.clone(),
        name: member.name.clone(),
        patronymic: member.patronymic.clone(),
    };
    let mentor = |member: &Member| {
        let mentor = member.record.mentor?;
        members.iter().find(|other| other.id == mentor).map(person)
    };
    let colleague = |member: &Member| Colleague {
        person: person(member),
        post: member.post.clone(),
        function: member.function,
        acting: member.acting,
        units: member.units.clone(),
        topic: member.topic.clone(),
        is_young_specialist: member.record.is_young_specialist(on),
        mentor: mentor(member),
    };
    Ok(members.iter().map(colleague).collect())
}
