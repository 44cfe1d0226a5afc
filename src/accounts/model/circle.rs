//! Who keeps whose account, and who assigns which role. The head keeps the members of the association, the
//! deputy all associations of the school, the district centre the leaders of its schools, the administrator
//! everybody. A new code opens an account with all its roles: so it is handed out only by somebody who keeps
//! every one of them.

use time::Date;
use uuid::Uuid;

use super::person::{Person, State};
use super::role::{Assignment, Scope};
use crate::access::{Actor, Place, Role};
use crate::error::{Error, Refusal};
use crate::ids::{AssociationId, DistrictId, SchoolId};

/// Whose people an actor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circle {
    Everyone,
    /// Heads, deputies and principals of the district's schools.
    District(DistrictId),
    School(SchoolId),
    Association(AssociationId),
}

impl Circle {
    pub fn of(actor: &Actor) -> Result<Self, Error> {
        if actor.has(Role::Administrator) {
            return Ok(Self::Everyone);
        }
        if actor.has(Role::Deputy) || actor.has(Role::Principal) {
            return actor.school().map(Self::School).ok_or(Error::Forbidden);
        }
        match actor.place {
            Place::District(district) => Ok(Self::District(district)),
            Place::Association(association) if actor.has(Role::Head) => Ok(Self::Association(association)),
            _ => Err(Error::Forbidden),
        }
    }

    pub fn association(&self) -> Option<Uuid> {
        if let Self::Association(id) = self { Some(id.0) } else { None }
    }

    pub fn school(&self) -> Option<Uuid> {
        if let Self::School(id) = self { Some(id.0) } else { None }
    }

    pub fn district(&self) -> Option<Uuid> {
        if let Self::District(id) = self { Some(id.0) } else { None }
    }

    /// Whether a role lies within the circle, and so is shown to who keeps it.
    pub fn holds(&self, scope: &Scope) -> bool {
        match self {
            Self::Everyone => true,
            Self::District(district) => scope.district == Some(*district),
            Self::School(school) => scope.school == Some(*school),
            Self::Association(association) => scope.place == Place::Association(*association),
        }
    }
}

/// Roles this actor may assign somewhere, in the order in which they are offered.
pub fn assignable(actor: &Actor) -> Vec<Role> {
    if actor.has(Role::Administrator) {
        return Role::ALL.to_vec();
    }
    let mut roles = Vec::new();
    if actor.has(Role::Head) || actor.has(Role::Deputy) || actor.has(Role::Principal) {
        roles.push(Role::Member);
    }
    if actor.has(Role::Head) || actor.has(Role::Principal) {
        roles.push(Role::Secretary);
    }
    if actor.has(Role::Principal) {
        roles.push(Role::Head);
    }
    roles
}

/// Whether this actor may assign and end this role in this place.
pub fn may_assign(actor: &Actor, role: Role, scope: &Scope) -> Result<(), Refusal> {
    if actor.has(Role::Administrator) {
        return Ok(());
    }
    let in_school = scope.school.is_some() && scope.school == actor.school();
    let in_association = scope.place == actor.place;
    let may = match role {
        Role::Member => {
            (actor.has(Role::Head) && in_association) || ((actor.has(Role::Deputy) || actor.has(Role::Principal)) && in_school)
        }
        Role::Secretary => (actor.has(Role::Head) && in_association) || (actor.has(Role::Principal) && in_school),
        Role::Head => actor.has(Role::Principal) && in_school,
        Role::Deputy | Role::Principal | Role::Methodologist | Role::CentreHead | Role::Administrator => false,
    };
    if may { Ok(()) } else { Err(Refusal::new("accounts-refused-role")) }
}

/// Whether the role rests on an order whoever assigns it; what an administrator enters always does, except
/// membership and his own office.
pub fn needs_basis(actor: &Actor, role: Role) -> bool {
    match role {
        Role::Member | Role::Administrator => false,
        Role::Secretary => actor.has(Role::Administrator),
        Role::Head | Role::Deputy | Role::Principal | Role::Methodologist | Role::CentreHead => true,
    }
}

/// Whether this actor enters new people.
pub fn may_enter(actor: &Actor) -> bool {
    actor.has(Role::Administrator) || actor.has(Role::Head) || actor.has(Role::Deputy)
}

/// Whether this actor may hand out a new code to this person.
pub fn may_admit(actor: &Actor, person: &Person, today: Date) -> Result<(), Refusal> {
    if person.id == actor.user {
        return Err(Refusal::new("accounts-refused-own-code"));
    }
    if matches!(person.state(today), State::Disabled | State::Expired) {
        return Err(Refusal::new("accounts-refused-closed"));
    }
    if actor.has(Role::Administrator) {
        return Ok(());
    }
    let held: Vec<_> = person.roles.iter().filter(|role| !role.is_over(today)).collect();
    if held.is_empty() || !held.iter().all(|role| keeps(actor, role)) {
        return Err(Refusal::new("accounts-refused-other-roles"));
    }
    let leads = held.iter().any(|held| matches!(held.role, Role::Head | Role::Deputy | Role::Principal));
    if matches!(actor.place, Place::District(_)) && !leads {
        return Err(Refusal::new("accounts-refused-other-roles"));
    }
    Ok(())
}

fn keeps(actor: &Actor, held: &Assignment) -> bool {
    let in_association = held.scope.place == actor.place;
    let in_school = held.scope.school.is_some() && held.scope.school == actor.school();
    match held.role {
        Role::Member | Role::Secretary if actor.has(Role::Head) && in_association => true,
        Role::Member | Role::Secretary | Role::Head if actor.has(Role::Deputy) && in_school => true,
        Role::Member | Role::Secretary | Role::Head | Role::Deputy | Role::Principal => {
            (actor.has(Role::Methodologist) || actor.has(Role::CentreHead)) && held.scope.district == actor.district()
        }
        Role::Methodologist | Role::CentreHead | Role::Administrator => false,
    }
}
