//! Roles assigned and ended, with the order they rest on.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::entry;
use crate::access::Role;
use crate::accounts::model::circle::{self, Circle};
use crate::accounts::model::login;
use crate::accounts::model::person::Person;
use crate::accounts::model::role::{Assignment, EndForm, RoleDraft, RoleForm, Scope};
use crate::accounts::store::{people as persons, roles, users};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{RoleAssignmentId, UserId};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Query, Response, filters};

/// Which role is meant, where roles are held in places of different kinds.
#[derive(Template)]
#[template(path = "accounts/role_choice.html")]
struct Choice {
    /// Addresses that choose, and the roles' names.
    roles: Vec<(String, String)>,
    /// Whose role it is to be; nobody where the person is yet to be entered.
    person: Option<Person>,
}

#[derive(Template)]
#[template(path = "accounts/role_new.html")]
struct NewRole {
    /// Nobody where the person is named by a login.
    person: Option<Person>,
    role_form: RoleForm,
    errors: Errors,
    roles: Vec<(&'static str, String)>,
    places: Vec<(String, String)>,
}

impl NewRole {
    fn action(&self) -> String {
        self.person.as_ref().map_or_else(|| "/people/join".to_owned(), |person| format!("/people/{}/roles", person.id))
    }
}

#[derive(Template)]
#[template(path = "accounts/role_end.html")]
struct EndRole {
    person: Person,
    held: Assignment,
    form: EndForm,
    errors: Errors,
    may_be_taken_out: bool,
}

/// The role asked for, if the actor may assign it; the only possible one where none is asked for.
pub(super) fn chosen(ctx: &Ctx, code: &str) -> Option<Role> {
    let offered = circle::assignable(&ctx.actor);
    let wanted = Role::from_code(code).filter(|role| offered.contains(role));
    let one_kind = offered.iter().all(|role| role.scope() == offered[0].scope());
    wanted.or_else(|| offered.first().copied().filter(|_| one_kind))
}

/// The page on which the role is chosen first.
pub(super) fn choose(ctx: &Ctx, path: &str, person: Option<Person>) -> Result<Response> {
    let offered = circle::assignable(&ctx.actor);
    if offered.is_empty() {
        return Err(Error::Forbidden);
    }
    let roles = offered.into_iter().map(|role| (format!("{path}?role={}", role.code()), name(ctx, role))).collect();
    ctx.page(Choice { roles, person })
}

fn name(ctx: &Ctx, role: Role) -> String {
    ctx.say(&format!("accounts-role-{}", role.code()), &[])
}

/// The roles that are held in the same kind of place as this one.
pub(super) fn options(ctx: &Ctx, role: Role) -> Vec<(&'static str, String)> {
    let offered = circle::assignable(&ctx.actor).into_iter().filter(|other| other.scope() == role.scope());
    offered.map(|role| (role.code(), name(ctx, role))).collect()
}

/// The places the actor may assign such roles in.
pub(super) async fn places(tx: &mut Tx, ctx: &Ctx, role: Role) -> Result<Vec<(String, String)>> {
    let whole = ctx.say("accounts-whole-portal", &[]);
    let scopes = roles::list_places(tx, role, Circle::of(&ctx.actor)?, ctx.today()).await?;
    let title = |scope: Scope| if scope.title.is_empty() { whole.clone() } else { scope.title };
    Ok(scopes.into_iter().map(|scope| (scope.place.to_string(), title(scope))).collect())
}

/// Assigns a role, as far as the actor may and nobody else stands in the way.
pub(super) async fn assign(tx: &mut Tx, ctx: &Ctx, user: UserId, draft: &RoleDraft) -> Result<Result<(), (&'static str, Problem)>> {
    let Some(scope) = roles::find_scope(tx, draft.place, ctx.today()).await? else { return Ok(Err(("place", Problem::NotAChoice))) };
    if !Circle::of(&ctx.actor)?.holds(&scope) {
        return Err(Error::NotFound);
    }
    let fits = matches!(
        (draft.role.scope(), draft.place.to_string().split(':').next().unwrap_or_default()),
        ("association", "association") | ("school", "school") | ("district", "district") | ("portal", "portal")
    );
    if !fits {
        return Ok(Err(("place", Problem::NotAChoice)));
    }
    circle::may_assign(&ctx.actor, draft.role, &scope)?;
    roles::lock(tx, draft.role, draft.place).await?;
    let others = roles::list_in(tx, draft.role, draft.place).await?;
    if let Err(refusal) = draft.may_stand_beside(user, &others, &ctx.dated()) {
        return Ok(Err(("valid_from", Problem::Refused(refusal))));
    }
    roles::insert(tx, RoleAssignmentId::fresh(), user, draft, Some(ctx.actor.user), ctx.now()).await?;
    let after = json!({
        "role": draft.role.code(), "place": scope.title, "valid_from": draft.valid_from.to_string(),
        "valid_to": draft.valid_to.map(|day| day.to_string()), "basis_number": draft.basis_number,
        "basis_date": draft.basis_date.map(|day| day.to_string()), "acting": draft.acting,
    });
    audit::note(tx, ctx.now(), noted(ctx, "assign-role", user, &scope, None, Some(after))).await?;
    Ok(Ok(()))
}

fn noted(ctx: &Ctx, deed: &'static str, user: UserId, scope: &Scope, before: Option<Value>, after: Option<Value>) -> audit::Entry {
    audit::Entry {
        school: scope.school.map(|id| id.0),
        district: scope.district.map(|id| id.0),
        before,
        after,
        ..entry(ctx, deed, "role", user.0)
    }
}

async fn find(tx: &mut Tx, ctx: &Ctx, user: UserId) -> Result<Person> {
    persons::find(tx, user, Circle::of(&ctx.actor)?, ctx.now(), ctx.today()).await?.ok_or(Error::NotFound)
}

pub async fn new(ctx: Ctx, Path(user): Path<UserId>, Query(wanted): Query<RoleForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let person = find(&mut tx, &ctx, user).await?;
    let Some(role) = chosen(&ctx, &wanted.role) else {
        return choose(&ctx, &format!("/people/{user}/roles/new"), Some(person));
    };
    let page = empty(&mut tx, &ctx, Some(person), role).await?;
    ctx.page(page)
}

/// A role for somebody who has an account but is not among one's people yet, named by the login.
pub async fn join(ctx: Ctx, Query(wanted): Query<RoleForm>) -> Result<Response> {
    let Some(role) = chosen(&ctx, &wanted.role) else { return choose(&ctx, "/people/join", None) };
    let mut tx = ctx.read().await?;
    let page = empty(&mut tx, &ctx, None, role).await?;
    ctx.page(page)
}

async fn empty(tx: &mut Tx, ctx: &Ctx, person: Option<Person>, role: Role) -> Result<NewRole> {
    let places = places(tx, ctx, role).await?;
    let first = places.first().filter(|_| places.len() == 1).map(|(place, _)| place.clone()).unwrap_or_default();
    let role_form = RoleForm::new(role, first, ctx.today());
    Ok(NewRole { person, role_form, errors: Errors::default(), roles: options(ctx, role), places })
}

pub async fn create(ctx: Ctx, Path(user): Path<UserId>, Form(form): Form<RoleForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let person = find(&mut tx, &ctx, user).await?;
    add(tx, ctx, user, Some(person), form).await
}

pub async fn create_by_login(ctx: Ctx, Form(form): Form<RoleForm>) -> Result<Response> {
    let role = chosen(&ctx, &form.role).ok_or(Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let Some(user) = users::find_by_login(&mut tx, &login::fold(&form.login)).await? else {
        let problem = if form.login.trim().is_empty() { Problem::Required } else { Problem::Rule("accounts-login-unknown") };
        return again(&mut tx, &ctx, None, role, Invalid::at(form, "login", problem)).await;
    };
    add(tx, ctx, user, None, form).await
}

async fn add(mut tx: Tx, ctx: Ctx, user: UserId, person: Option<Person>, form: RoleForm) -> Result<Response> {
    let role = chosen(&ctx, &form.role).ok_or(Error::Malformed)?;
    let typed = form.clone();
    let draft = match form.parse(circle::needs_basis(&ctx.actor, role)) {
        Ok(draft) => draft,
        Err(invalid) => return again(&mut tx, &ctx, person, role, invalid).await,
    };
    if let Err((field, problem)) = assign(&mut tx, &ctx, user, &draft).await? {
        return again(&mut tx, &ctx, person, role, Invalid::at(typed, field, problem)).await;
    }
    tx.commit().await?;
    Ok(ctx.see(format!("/people/{user}")).notice("accounts-role-assigned").into_response())
}

async fn again(tx: &mut Tx, ctx: &Ctx, person: Option<Person>, role: Role, invalid: Invalid<RoleForm>) -> Result<Response> {
    let places = places(tx, ctx, role).await?;
    let roles = options(ctx, role);
    ctx.unprocessable(NewRole { person, role_form: invalid.form, errors: invalid.errors, roles, places })
}

/// One role of one person, if the actor may end it.
async fn find_held(tx: &mut Tx, ctx: &Ctx, user: UserId, id: RoleAssignmentId) -> Result<(Person, Assignment)> {
    let person = find(tx, ctx, user).await?;
    let circle = Circle::of(&ctx.actor)?;
    let held = person.roles.iter().find(|held| held.id == id && circle.holds(&held.scope)).cloned().ok_or(Error::NotFound)?;
    circle::may_assign(&ctx.actor, held.role, &held.scope)?;
    if held.role == Role::Administrator && user == ctx.actor.user {
        return Err(Refusal::new("accounts-refused-own-office").into());
    }
    Ok((person, held))
}

pub async fn ending(ctx: Ctx, Path((user, id)): Path<(UserId, RoleAssignmentId)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (person, held) = find_held(&mut tx, &ctx, user, id).await?;
    let last = held.valid_to.unwrap_or(ctx.today()).max(held.valid_from);
    let form = EndForm { valid_to: last.to_string(), version: held.version.to_string(), ..EndForm::default() };
    let page = end_page(&ctx, person, held, form, Errors::default());
    ctx.page(page)
}

fn end_page(ctx: &Ctx, person: Person, held: Assignment, form: EndForm, errors: Errors) -> EndRole {
    let may_be_taken_out = held.may_be_taken_out(ctx.today());
    EndRole { person, held, form, errors, may_be_taken_out }
}

pub async fn end(ctx: Ctx, Path((user, id)): Path<(UserId, RoleAssignmentId)>, Form(form): Form<EndForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (person, held) = find_held(&mut tx, &ctx, user, id).await?;
    let version = form.version.parse().unwrap_or(0);
    let (last, reason) = match form.parse(&held) {
        Ok(end) => end,
        Err(Invalid { form, errors }) => {
            let page = end_page(&ctx, person, held, form, errors);
            return ctx.unprocessable(page);
        }
    };
    roles::end(&mut tx, id, version, last).await?;
    let before = json!({ "role": held.role.code(), "place": held.scope.title, "valid_to": held.valid_to.map(|day| day.to_string()) });
    let after = json!({ "role": held.role.code(), "place": held.scope.title, "valid_to": last.to_string(), "reason": reason });
    audit::note(&mut tx, ctx.now(), noted(&ctx, "end-role", user, &held.scope, Some(before), Some(after))).await?;
    tx.commit().await?;
    Ok(after_end(&ctx, user, "accounts-role-ended"))
}

/// Takes out a role that was entered by mistake.
pub async fn delete(ctx: Ctx, Path((user, id)): Path<(UserId, RoleAssignmentId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (_, held) = find_held(&mut tx, &ctx, user, id).await?;
    if !held.may_be_taken_out(ctx.today()) {
        return Err(Refusal::new("accounts-refused-taking-out").into());
    }
    roles::delete(&mut tx, id).await?;
    let before = json!({ "role": held.role.code(), "place": held.scope.title, "valid_from": held.valid_from.to_string() });
    audit::note(&mut tx, ctx.now(), noted(&ctx, "take-out-role", user, &held.scope, Some(before), None)).await?;
    tx.commit().await?;
    Ok(after_end(&ctx, user, "accounts-role-taken-out"))
}

/// Somebody whose last role ended is no longer among one's people, so the list is shown.
fn after_end(ctx: &Ctx, user: UserId, notice: &'static str) -> Response {
    let path = if ctx.actor.has(Role::Administrator) { format!("/people/{user}") } else { "/people".to_owned() };
    ctx.see(path).notice(notice).into_response()
}
