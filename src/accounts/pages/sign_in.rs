//! The door: signing in and out.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use serde_json::json;

use crate::accounts::model::door::SignInForm;
use crate::accounts::model::{browser, login, password};
use crate::accounts::store::{failures, users};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::UserId;
use crate::web::session::{self, Stay};
use crate::web::{Ctx, Errors, Form, Invalid, Problem, Query, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignIn {
    form: SignInForm,
    errors: Errors,
}

pub async fn new(visitor: Visitor, Query(form): Query<SignInForm>) -> Result<Response> {
    if visitor.actor().is_some() {
        return Ok(visitor.see(form.destination()).into_response());
    }
    visitor.page(SignIn { form: form.forget(), errors: Errors::default() })
}

pub async fn create(visitor: Visitor, Form(form): Form<SignInForm>) -> Result<Response> {
    let now = visitor.now();
    let login = login::fold(&form.login);
    let mut tx = visitor.write().await?;
    let found = users::find_credentials(&mut tx, &login, now).await?;
    let owner = found.as_ref().map(|found| found.id);
    if let Some(wait) = failures::admit(&mut tx, &login, owner, visitor.address(), now).await? {
        audit::note(&mut tx, now, stranger(&visitor, "sign-in-slowed", owner)).await?;
        tx.commit().await?;
        return Err(Error::TooMany { seconds: u32::try_from(wait.whole_seconds()).unwrap_or(60).max(1) });
    }
    tx.commit().await?;
    let hash = found.as_ref().and_then(|found| found.password_hash.clone());
    let typed = form.password.clone();
    let fits = visitor.app.hashing.run(move || password::verify(&typed, hash.as_deref())).await?;
    let Some(account) = found.filter(|found| fits && found.is_open) else {
        return refuse(&visitor, form, owner).await;
    };
    let mut tx = visitor.write().await?;
    failures::forget(&mut tx, &login, visitor.address()).await?;
    let token = open(&mut tx, &visitor, account.id, form.stay()).await?;
    tx.commit().await?;
    let answer = visitor.see(form.destination()).into_response();
    with_cookie(&visitor, answer, Some((&token, form.stay())))
}

/// Opens a session in this browser and notes it, with the address: the owner's next wrong attempts from
/// there are not a stranger's.
pub(super) async fn open(tx: &mut Tx, visitor: &Visitor, user: UserId, stay: Stay) -> Result<String> {
    let token = session::open(tx, user, stay, visitor.browser(), visitor.now()).await?;
    let after = Some(json!({ "browser": browser::name(visitor.browser()), "address": visitor.address() }));
    let entry = audit::Entry { user: Some(user), after, ..stranger(visitor, "sign-in", Some(user)) };
    audit::note(tx, visitor.now(), entry).await?;
    Ok(token)
}

/// One answer for an unknown login, a wrong password and a closed account: a guesser learns nothing.
async fn refuse(visitor: &Visitor, form: SignInForm, owner: Option<UserId>) -> Result<Response> {
    let mut tx = visitor.write().await?;
    audit::note(&mut tx, visitor.now(), stranger(visitor, "sign-in-refused", owner)).await?;
    tx.commit().await?;
    let invalid = Invalid::at(form.forget(), "password", Problem::Rule("accounts-sign-in-refused"));
    visitor.unprocessable(SignIn { form: invalid.form, errors: invalid.errors })
}

/// What somebody does before it is known who it is. What was typed as a login is not noted: it may be a
/// password typed into the wrong field.
pub(super) fn stranger(visitor: &Visitor, deed: &'static str, whom: Option<UserId>) -> audit::Entry {
    audit::Entry {
        place: visitor.address().to_owned(),
        deed,
        subject: "user",
        subject_id: whom.map(|user| user.0),
        ..audit::Entry::default()
    }
}

pub async fn delete(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.write().await?;
    session::close(&mut tx, ctx.actor.user, ctx.actor.session).await?;
    audit::note(&mut tx, ctx.now(), super::entry(&ctx, "sign-out", "user", ctx.actor.user.0)).await?;
    tx.commit().await?;
    let answer = ctx.see("/").notice("accounts-signed-out").into_response();
    with_cookie(&ctx, answer, None)
}

/// Adds the session's cookie to an answer, or takes it away.
pub(super) fn with_cookie(visitor: &Visitor, mut answer: Response, token: Option<(&str, Stay)>) -> Result<Response> {
    let cookie = session::set_cookie(visitor.app.config.is_secure(), token);
    let cookie = HeaderValue::from_str(&cookie).map_err(|error| Error::Internal(error.into()))?;
    answer.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(answer)
}
