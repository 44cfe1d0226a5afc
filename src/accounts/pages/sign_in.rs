//! The door: signing in and out.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

use crate::accounts::model::{self, SignInForm};
use crate::accounts::store::{failures, users};
use crate::audit;
use crate::error::{Error, Result};
use crate::web::{Ctx, Errors, Form, Invalid, Problem, Query, Response, Visitor, filters, session};

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
    let login = model::fold_login(&form.login);
    let mut tx = visitor.read().await?;
    if !failures::may_try(&mut tx, &login, visitor.address(), now).await? {
        return Err(Error::TooMany { seconds: 900 });
    }
    let found = users::find_credentials(&mut tx, &login, now).await?;
    drop(tx);
    let hash = found.as_ref().and_then(|found| found.password_hash.clone());
    let password = form.password.clone();
    let fits = visitor.app.hashing.run(move || model::verify(&password, hash.as_deref())).await?;
    let Some(account) = found.filter(|found| fits && found.is_open) else {
        return refuse(&visitor, form, &login).await;
    };
    let mut tx = visitor.write().await?;
    failures::forget(&mut tx, &login, visitor.address()).await?;
    let token = session::open(&mut tx, account.id, visitor.browser(), now).await?;
    let entry = audit::Entry {
        user: Some(account.id),
        deed: "sign-in",
        subject: "user",
        subject_id: Some(account.id.0),
        ..audit::Entry::default()
    };
    audit::note(&mut tx, now, entry).await?;
    tx.commit().await?;
    let answer = visitor.see(form.destination()).into_response();
    with_cookie(&visitor, answer, Some(&token))
}

/// One answer for an unknown login, a wrong password and a closed account: a guesser learns nothing.
async fn refuse(visitor: &Visitor, form: SignInForm, login: &str) -> Result<Response> {
    let mut tx = visitor.write().await?;
    failures::insert(&mut tx, login, visitor.address(), visitor.now()).await?;
    let entry = audit::Entry { deed: "sign-in-refused", subject: "user", place: visitor.address().to_owned(), ..audit::Entry::default() };
    audit::note(&mut tx, visitor.now(), entry).await?;
    tx.commit().await?;
    let invalid = Invalid::at(form.forget(), "password", Problem::Rule("accounts-sign-in-refused"));
    visitor.unprocessable(SignIn { form: invalid.form, errors: invalid.errors })
}

pub async fn delete(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.write().await?;
    session::close(&mut tx, ctx.actor.user, ctx.actor.session).await?;
    tx.commit().await?;
    let answer = ctx.see("/").notice("accounts-signed-out").into_response();
    with_cookie(&ctx, answer, None)
}

/// Adds the session's cookie to an answer, or takes it away.
pub(super) fn with_cookie(visitor: &Visitor, mut answer: Response, token: Option<&str>) -> Result<Response> {
    let cookie = session::set_cookie(visitor.app.config.is_secure(), token);
    let cookie = HeaderValue::from_str(&cookie).map_err(|error| Error::Internal(error.into()))?;
    answer.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(answer)
}
