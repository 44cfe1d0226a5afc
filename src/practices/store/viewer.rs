//! Who looks: what an actor brings to the question whether a practice may be seen.

use uuid::Uuid;

use crate::access::{Actor, Role};

/// What an actor brings to the question whether a practice may be seen.
pub struct Viewer {
    pub person: Option<Uuid>,
    pub districts: Vec<Uuid>,
    /// Schools whose school-wide pieces are seen: the district sees none that was not sent to it.
    pub schools: Vec<Uuid>,
    pub associations: Vec<Uuid>,
    /// Heads, deputies and principals also see what waits for review in their associations.
    pub reviews: bool,
    pub centre: bool,
}

impl Viewer {
    pub fn of(actor: Option<&Actor>) -> Self {
        let Some(actor) = actor else {
            return Self {
                person: None,
                districts: vec![],
                schools: vec![],
                associations: vec![],
                reviews: false,
                centre: false,
            };
        };
        let centre = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
        Self {
            person: Some(actor.user.0),
            districts: actor.reach.districts.clone(),
            schools: if centre { vec![] } else { actor.reach.schools.clone() },
            associations: actor.reach.associations.clone(),
            reviews: [Role::Head, Role::Deputy, Role::Principal].into_iter().any(|role| actor.has(role)),
            centre,
        }
    }
}
