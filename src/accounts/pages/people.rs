//! The people whose accounts one keeps: the list, and entering a new one together with the first role.

use askama::Template;
use axum::response::IntoResponse;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use time::Date;

use super::{entry, roles, slips};
use crate::access::Role;
use crate::accounts::model::circle::{self, Circle};
use crate::accounts::model::login;
use crate::accounts::model::person::{NewPersonForm, Person, PersonDraft, State};
use crate::accounts::model::role::{Assignment, RoleForm};
use crate::accounts::store::people::{self, Wish};
use crate::accounts::store::users::{self, NewUser};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::UserId;
use crate::text::Locale;
use crate::web::{Ctx, Errors, Form, Invalid, Pager, Problem, Query, Response, filters, form};

form! {
    /// Whom to show.
    pub struct Filter { q, state, order, page }
}

#[derive(Template)]
#[template(path = "accounts/people.html")]
struct People {
    people: Vec<Person>,
    circle: Circle,
    filter: Filter,
    counts: Vec<(State, i64)>,
    pager: Pager,
    total: i64,
    today: Date,
    states: Vec<(&'static str, String)>,
    may_enter: bool,
    may_join: bool,
    /// Who may be handed a code, in the order of the list.
    admissible: Vec<UserId>,
}

impl People {
    fn is_everyone(&self) -> bool {
        self.circle == Circle::Everyone
    }

    fn may_admit(&self, person: &Person) -> bool {
        self.admissible.contains(&person.id)
    }

    /// Roles of today and later that lie within the circle.
    fn roles<'a>(&self, person: &'a Person) -> Vec<&'a Assignment> {
        person.roles.iter().filter(|role| !role.is_over(self.today) && self.circle.holds(&role.scope)).collect()
    }

    fn count(&self, state: &str) -> i64 {
        self.counts.iter().filter(|(known, _)| known.code() == state).map(|(_, count)| count).sum()
    }

    fn everybody(&self) -> i64 {
        self.counts.iter().map(|(_, count)| count).sum()
    }

    /// The list in another order, from its first page.
    fn sorted(&self, order: &str) -> String {
        address(&self.filter.q, &self.filter.state, order)
    }

    fn direction(&self, order: &str) -> &'static str {
        match (self.filter.order.as_str() == order, order) {
            (false, _) => "",
            (true, "signed-in" | "created") => "descending",
            (true, _) => "ascending",
        }
    }

    fn with_state(&self, state: &str) -> String {
        address(&self.filter.q, state, &self.filter.order)
    }
}

fn address(q: &str, state: &str, order: &str) -> String {
    let pairs: Vec<String> = [("q", q), ("state", state), ("order", order)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
        .collect();
    if pairs.is_empty() { "/people".to_owned() } else { format!("/people?{}", pairs.join("&")) }
}

pub async fn list(ctx: Ctx, Query(mut filter): Query<Filter>) -> Result<Response> {
    let today = ctx.today();
    if !["name", "login", "signed-in", "created"].contains(&filter.order.as_str()) {
        filter.order = "name".into();
    }
    filter.q = filter.q.chars().filter(|sign| !sign.is_control()).take(100).collect();
    let circle = Circle::of(&ctx.actor)?;
    let mut wish = Wish {
        sought: filter.q.clone(),
        state: State::from_code(&filter.state),
        order: filter.order.clone(),
        ..Wish::all(circle, ctx.now(), today)
    };
    let mut tx = ctx.read().await?;
    let counts = people::count(&mut tx, &wish).await?;
    let total = counts.iter().filter(|(state, _)| wish.state.is_none_or(|wanted| wanted == *state)).map(|(_, count)| count).sum();
    let pager = Pager::new(Pager::wanted(&filter.page), total, &address(&filter.q, &filter.state, &filter.order));
    wish.page = pager.page;
    let people = people::list(&mut tx, &wish).await?;
    drop(tx);
    let admissible = people.iter().filter(|person| circle::may_admit(&ctx.actor, person, today).is_ok()).map(|person| person.id).collect();
    let states = State::ALL.map(|state| (state.code(), ctx.say(&format!("accounts-state-{}", state.code()), &[]))).to_vec();
    let may_join = !circle::assignable(&ctx.actor).is_empty();
    let may_enter = circle::may_enter(&ctx.actor);
    ctx.page(People { people, circle, filter, counts, pager, total, today, states, may_enter, may_join, admissible })
}

#[derive(Template)]
#[template(path = "accounts/person_new.html")]
struct NewPerson {
    form: NewPersonForm,
    role_form: RoleForm,
    errors: Errors,
    /// The roles that are held in a place of this kind.
    roles: Vec<(&'static str, String)>,
    places: Vec<(String, String)>,
    locales: Vec<(&'static str, &'static str)>,
}

/// The form, or first the choice of a role where roles are held in places of different kinds.
pub async fn new(ctx: Ctx, Query(chosen): Query<RoleForm>) -> Result<Response> {
    if !circle::may_enter(&ctx.actor) {
        return Err(Error::Forbidden);
    }
    let Some(role) = roles::chosen(&ctx, &chosen.role) else {
        return roles::choose(&ctx, "/people/new", None);
    };
    let mut tx = ctx.read().await?;
    let places = roles::places(&mut tx, &ctx, role).await?;
    let first = places.first().filter(|_| places.len() == 1).map(|(place, _)| place.clone()).unwrap_or_default();
    let locale = ctx.actor.here().and_then(|here| here.language.as_deref()).and_then(Locale::from_code).unwrap_or(ctx.locale());
    let form = NewPersonForm::new(RoleForm::new(role, first, ctx.today()), locale);
    let page = page(&ctx, form, Errors::default(), role, places);
    ctx.page(page)
}

fn page(ctx: &Ctx, form: NewPersonForm, errors: Errors, role: Role, places: Vec<(String, String)>) -> NewPerson {
    let role_form = form.role_form();
    let locales = Locale::ALL.map(|locale| (locale.code(), locale.own_name())).to_vec();
    NewPerson { form, role_form, errors, roles: roles::options(ctx, role), places, locales }
}

/// Enters the person, assigns the role and shows the code.
pub async fn create(ctx: Ctx, Form(form): Form<NewPersonForm>) -> Result<Response> {
    if !circle::may_enter(&ctx.actor) {
        return Err(Error::Forbidden);
    }
    let role = roles::chosen(&ctx, &form.role).ok_or(Error::Malformed)?;
    let id: UserId = form.id.parse().map_err(|_| Error::Malformed)?;
    let typed = form.clone();
    let (person, role_draft) = match form.parse(circle::needs_basis(&ctx.actor, role)) {
        Ok(drafts) => drafts,
        Err(invalid) => return again(&ctx, invalid, role).await,
    };
    let mut tx = ctx.write().await?;
    if users::exists(&mut tx, id).await? {
        // The form was sent twice; the codes were on the page of the first answer.
        return Ok(ctx.see(format!("/people/{id}")).into_response());
    }
    if let Err((field, problem)) = enter(&mut tx, &ctx, id, person).await? {
        return again(&ctx, Invalid::at(typed, field, problem), role).await;
    }
    if let Err((field, problem)) = roles::assign(&mut tx, &ctx, id, &role_draft).await? {
        return again(&ctx, Invalid::at(typed, field, problem), role).await;
    }
    let circle = Circle::of(&ctx.actor)?;
    let person = people::find(&mut tx, id, circle, ctx.now(), ctx.today()).await?.ok_or(Error::NotFound)?;
    let slip = slips::issue(&mut tx, &ctx, &person).await?;
    tx.commit().await?;
    slips::show(&ctx, vec![slip], Vec::new())
}

async fn enter(tx: &mut Tx, ctx: &Ctx, id: UserId, mut draft: PersonDraft) -> Result<Result<(), (&'static str, Problem)>> {
    if draft.login.is_empty() {
        let base = login::suggest(&draft.surname);
        draft.login = login::free(&base, &users::list_logins(tx, &base).await?);
    }
    if users::find_by_login(tx, &draft.login).await?.is_some() {
        return Ok(Err(("login", Problem::Rule("accounts-login-taken"))));
    }
    let after = Some(json!({
        "login": draft.login, "surname": draft.surname, "name": draft.name, "patronymic": draft.patronymic, "post": draft.post,
    }));
    let inserted = users::insert(tx, id, &NewUser::from(draft), ctx.now()).await;
    if inserted.on_constraint("users_email_key", || ())?.is_err() {
        return Ok(Err(("email", Problem::Rule("accounts-email-taken"))));
    }
    audit::note(tx, ctx.now(), audit::Entry { after, ..entry(ctx, "enter", "user", id.0) }).await?;
    Ok(Ok(()))
}

async fn again(ctx: &Ctx, invalid: Invalid<NewPersonForm>, role: Role) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let places = roles::places(&mut tx, ctx, role).await?;
    drop(tx);
    let page = page(ctx, invalid.form, invalid.errors, role, places);
    ctx.unprocessable(page)
}
