//! A member as the papers of other features name him: who it is, which classes, which topic, whose mentee.

use crate::access::Role;
use crate::documents::Person;

#[derive(Clone, Debug)]
pub struct Colleague {
    pub person: Person,
    pub post: String,
    /// Head, secretary, or member alone.
    pub function: Role,
    /// «И. о.»
    pub acting: bool,
    pub units: Vec<String>,
    /// The topic of self-education of the year.
    pub topic: String,
    pub is_young_specialist: bool,
    pub mentor: Option<Person>,
}
