//! Who sees a document of the shelf, and who keeps it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Level, Norm};
use crate::access::{Actor, Role};
use crate::error::Refusal;
use crate::ids::{AssociationId, DistrictId, SchoolId};

/// What a reader brings to the question whether a document may be seen.
#[derive(Clone, Debug, Default)]
pub struct Viewer {
    pub districts: Vec<Uuid>,
    pub schools: Vec<Uuid>,
    pub associations: Vec<Uuid>,
    /// The country whose documents one works by; a visitor may look at all.
    pub country: Option<String>,
}

impl Viewer {
    /// A visitor sees what is public. A school's own papers are for the school: the centre sees none of them.
    pub fn of(actor: Option<&Actor>) -> Self {
        let Some(actor) = actor else { return Self::default() };
        let is_centre = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
        Self {
            districts: actor.reach.districts.clone(),
            schools: if is_centre { None } else { actor.school() }.map(Uuid::from).into_iter().collect(),
            associations: actor.reach.associations.clone(),
            country: actor.here().and_then(|here| here.country.clone()),
        }
    }
}

impl Viewer {
    /// One who sees what stands on the shelf of this keeper.
    pub fn at(keeper: &Keeper) -> Self {
        Self {
            districts: vec![keeper.district.into()],
            schools: keeper.school.map(Uuid::from).into_iter().collect(),
            associations: keeper.association.map(Uuid::from).into_iter().collect(),
            country: None,
        }
    }
}

/// On whose shelf a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keeper {
    pub district: DistrictId,
    /// Absent for what the district itself has put up.
    pub school: Option<SchoolId>,
    pub association: Option<AssociationId>,
}

impl Keeper {
    /// Whose shelf an actor puts a document of this level on.
    pub fn of(actor: &Actor, level: Level) -> Result<Self, Refusal> {
        let refused = || Refusal::new("library-refused-not-keeper");
        if !levels(actor).contains(&level) {
            return Err(refused());
        }
        let district = actor.district().ok_or_else(refused)?;
        Ok(match level {
            Level::District | Level::Public => Self { district, school: None, association: None },
            Level::School => Self { district, school: actor.school(), association: None },
            Level::Association => Self { district, school: actor.school(), association: actor.association() },
        })
    }
}

/// The levels at which an actor keeps documents.
pub fn levels(actor: &Actor) -> Vec<Level> {
    let mut levels = Vec::new();
    if actor.has(Role::Head) {
        levels.push(Level::Association);
    }
    if actor.has(Role::Deputy) || actor.has(Role::Principal) {
        levels.push(Level::School);
    }
    if actor.has(Role::Methodologist) || actor.has(Role::CentreHead) {
        levels.extend([Level::District, Level::Public]);
    }
    levels
}

impl Norm {
    /// Whether this actor keeps the document: puts right its card, its text, its state.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        let keeper = Keeper::of(actor, self.card.level)?;
        if keeper == self.keeper { Ok(()) } else { Err(Refusal::new("library-refused-not-keeper")) }
    }
}
