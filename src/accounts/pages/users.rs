//! What only an administrator does to an account: changes names and login, closes it with a reason, opens it again.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::entry;
use super::person::{self, ClosingForm};
use crate::accounts::model::circle::Circle;
use crate::accounts::model::person::{Person, PersonDraft, PersonForm};
use crate::accounts::store::{invitations, people, users};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Refusal, Result};
use crate::ids::UserId;
use crate::text::Locale;
use crate::web::{Check, Ctx, Errors, Form, Invalid, Path, Problem, Response, filters, session};

#[derive(Template)]
#[template(path = "accounts/person_edit.html")]
struct Edit {
    person: Person,
    form: PersonForm,
    errors: Errors,
    locales: Vec<(&'static str, &'static str)>,
}

impl Edit {
    fn new(person: Person, form: PersonForm, errors: Errors) -> Self {
        Self { person, form, errors, locales: Locale::ALL.map(|locale| (locale.code(), locale.own_name())).to_vec() }
    }
}

async fn find(tx: &mut Tx, ctx: &Ctx, user: UserId) -> Result<Person> {
    people::find(tx, user, Circle::Everyone, ctx.now(), ctx.today()).await?.ok_or(Error::NotFound)
}

pub async fn edit(ctx: Ctx, Path(user): Path<UserId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let person = find(&mut tx, &ctx, user).await?;
    drop(tx);
    let form = person.form();
    ctx.page(Edit::new(person, form, Errors::default()))
}

pub async fn update(ctx: Ctx, Path(user): Path<UserId>, Form(form): Form<PersonForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let person = find(&mut tx, &ctx, user).await?;
    let version = form.version.parse().unwrap_or(0);
    let typed = form.clone();
    let draft = match form.parse() {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Edit::new(person, form, errors)),
    };
    let taken = |field: &str, key| Invalid::at(typed.clone(), field, Problem::Rule(key));
    let again = |invalid: Invalid<PersonForm>, person| ctx.unprocessable(Edit::new(person, invalid.form, invalid.errors));
    if users::find_by_login(&mut tx, &draft.login).await?.is_some_and(|other| other != user) {
        return again(taken("login", "accounts-login-exists"), person);
    }
    let saved = match users::update(&mut tx, user, &draft, version).await.on_constraint("users_email_key", || ())? {
        Ok(saved) => saved,
        Err(()) => return again(taken("email", "accounts-email-taken"), person),
    };
    if !saved {
        return Err(Error::Stale);
    }
    let before = Some(told(&PersonDraft::from(&person)));
    let after = Some(told(&draft));
    audit::note(&mut tx, ctx.now(), audit::Entry { before, after, ..entry(&ctx, "edit-user", "user", user.0) }).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/people/{user}")).notice("accounts-saved").into_response())
}

/// What the record tells of a person: not the mail address, only whether there is one.
fn told(draft: &PersonDraft) -> Value {
    json!({
        "login": draft.login, "surname": draft.surname, "name": draft.name, "patronymic": draft.patronymic, "post": draft.post,
        "has_email": draft.email.is_some(), "expires_on": draft.expires_on.map(|day| day.to_string()),
    })
}

/// Closes the account at once, in open sessions too.
pub async fn disable(ctx: Ctx, Path(user): Path<UserId>, Form(form): Form<ClosingForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let person = find(&mut tx, &ctx, user).await?;
    if user == ctx.actor.user {
        return Err(Refusal::new("accounts-refused-closing-self").into());
    }
    let mut check = Check::new();
    let reason = check.line("reason", &form.reason, 3..=200);
    let version = form.version.parse().unwrap_or(0);
    if let Err(Invalid { form, errors }) = check.finish(form, || ()) {
        return ctx.unprocessable(person::page(&ctx, person, Circle::Everyone, form, errors));
    }
    users::set_disabled(&mut tx, user, version, Some((ctx.now(), &reason))).await?;
    session::close_all(&mut tx, user, None).await?;
    invitations::end_all(&mut tx, user, ctx.now()).await?;
    let after = Some(json!({ "reason": reason }));
    audit::note(&mut tx, ctx.now(), audit::Entry { after, ..entry(&ctx, "disable", "user", user.0) }).await?;
    tx.commit().await?;
    let undo = format!("/admin/users/{user}/disabling/delete");
    Ok(ctx.see(format!("/people/{user}")).notice("accounts-disabled").undo(undo).into_response())
}

/// Opens the account again.
pub async fn enable(ctx: Ctx, Path(user): Path<UserId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let person = find(&mut tx, &ctx, user).await?;
    if person.disabled_at.is_some() {
        users::set_disabled(&mut tx, user, person.version, None).await?;
        let before = Some(json!({ "reason": person.disabled_reason }));
        audit::note(&mut tx, ctx.now(), audit::Entry { before, ..entry(&ctx, "enable", "user", user.0) }).await?;
        tx.commit().await?;
    }
    Ok(ctx.see(format!("/people/{user}")).notice("accounts-enabled").into_response())
}
