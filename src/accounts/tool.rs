//! The first administrator, made from the command line of the machine: everybody else is entered on pages.

use crate::access::{Place, Reach, Role};
use crate::audit;
use crate::clock;
use crate::error::{Error, Refusal, Result};
use crate::ids::{RoleAssignmentId, UserId};
use crate::web::App;

use super::jobs::link;
use super::model::code;
use super::model::login;
use super::model::role::RoleDraft;
use super::store::users::{self, NewUser};
use super::store::{invitations, roles};

/// What is told to whoever made an administrator, once.
pub struct Admitted {
    pub login: String,
    pub code: String,
    pub link: String,
}

/// Enters an administrator and returns the way in. A login that exists is refused.
pub async fn create_administrator(app: &App, mut person: NewUser) -> Result<Admitted> {
    let now = app.clock.now();
    person.login = login::fold(&person.login);
    let mut tx = app.db.write(&Reach::default()).await?;
    if users::find_by_login(&mut tx, &person.login).await?.is_some() {
        return Err(Refusal::new("accounts-login-exists").into());
    }
    let id = UserId::fresh();
    users::insert(&mut tx, id, &person, now).await.map_err(Error::from)?;
    let office = RoleDraft {
        role: Role::Administrator,
        place: Place::Portal,
        // The zone of no district is known yet; the day is begun wherever the portal may be.
        valid_from: clock::day_in(now, clock::zone("UTC")),
        valid_to: None,
        basis_number: String::new(),
        basis_date: None,
        acting: false,
    };
    roles::insert(&mut tx, RoleAssignmentId::fresh(), id, &office, None, now).await?;
    let issued = invitations::issue(&mut tx, id, true, id, now).await?;
    let entry = audit::Entry { deed: "create-administrator", subject: "user", subject_id: Some(id.0), ..audit::Entry::default() };
    audit::note(&mut tx, now, entry).await?;
    tx.commit().await?;
    Ok(Admitted {
        login: person.login,
        code: code::printed(&issued.code),
        link: link(&app.config.origin(), &issued.token),
    })
}
