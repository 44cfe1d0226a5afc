//! One person: whether he can sign in, his roles, and what those who keep his account may do about both.

use askama::Template;
use time::Date;

use crate::access::Role;
use crate::accounts::model::circle::{self, Circle};
use crate::accounts::model::person::Person;
use crate::accounts::model::role::Assignment;
use crate::accounts::store::people;
use crate::error::{Error, Refusal, Result};
use crate::ids::UserId;
use crate::web::{Ctx, Errors, Path, Response, filters, form};

form! {
    /// Why an account is closed.
    pub struct ClosingForm { reason, version }
}

#[derive(Template)]
#[template(path = "accounts/person.html")]
pub(super) struct Show {
    pub person: Person,
    pub circle: Circle,
    pub today: Date,
    /// Whether a code may be handed out, and if not, why.
    pub code: Result<(), Refusal>,
    pub may_appoint: bool,
    pub is_administrator: bool,
    pub is_self: bool,
    /// Which of the roles the actor may end.
    pub endable: Vec<crate::ids::RoleAssignmentId>,
    pub form: ClosingForm,
    pub errors: Errors,
}

impl Show {
    /// Roles within the circle; what is held elsewhere is nobody's business here.
    fn roles(&self) -> Vec<&Assignment> {
        self.person.roles.iter().filter(|held| self.circle.holds(&held.scope)).collect()
    }

    fn may_end(&self, held: &Assignment) -> bool {
        self.endable.contains(&held.id)
    }
}

pub async fn show(ctx: Ctx, Path(user): Path<UserId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let circle = Circle::of(&ctx.actor)?;
    let person = people::find(&mut tx, user, circle, ctx.now(), ctx.today()).await?.ok_or(Error::NotFound)?;
    drop(tx);
    ctx.page(page(&ctx, person, circle, ClosingForm::default(), Errors::default()))
}

pub(super) fn page(ctx: &Ctx, person: Person, circle: Circle, form: ClosingForm, errors: Errors) -> Show {
    let today = ctx.today();
    let is_self = person.id == ctx.actor.user;
    let endable = person
        .roles
        .iter()
        .filter(|held| !held.is_over(today) && circle.holds(&held.scope))
        .filter(|held| circle::may_assign(&ctx.actor, held.role, &held.scope).is_ok())
        .filter(|held| !(is_self && held.role == Role::Administrator))
        .map(|held| held.id)
        .collect();
    Show {
        code: circle::may_admit(&ctx.actor, &person, today),
        may_appoint: !circle::assignable(&ctx.actor).is_empty(),
        is_administrator: ctx.actor.has(Role::Administrator),
        is_self,
        endable,
        form: ClosingForm { version: person.version.to_string(), ..form },
        errors,
        person,
        circle,
        today,
    }
}
