//! One's own account: password, mail address, open sessions and the latest sign-ins, roles with their orders.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;
use time::{Date, OffsetDateTime};

use super::entry;
use crate::accounts::model::browser;
use crate::accounts::model::email::EmailForm;
use crate::accounts::model::password::{self, PasswordForm};
use crate::accounts::model::role::Assignment;
use crate::accounts::store::{invitations, roles, users};
use crate::audit;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::SessionId;
use crate::text::Locale;
use crate::web::session::{self, Opened};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Response, filters};

/// When one signed in, and with what.
struct SignedIn {
    at: OffsetDateTime,
    browser: String,
}

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct Account {
    full_name: String,
    login: String,
    post: String,
    /// The address as it is, or as it was typed.
    email: String,
    locale: Locale,
    roles: Vec<Assignment>,
    sessions: Vec<Opened>,
    sign_ins: Vec<SignedIn>,
    present: SessionId,
    today: Date,
    errors: Errors,
}

impl Account {
    fn locales(&self) -> [(&'static str, &'static str); 3] {
        Locale::ALL.map(|locale| (locale.code(), locale.own_name()))
    }

    /// The browser of a session; nothing where it does not say.
    fn browser(&self, session: &Opened) -> Option<String> {
        browser::name(&session.browser)
    }
}

pub async fn show(ctx: Ctx) -> Result<Response> {
    let page = load(&ctx, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, errors: Errors) -> Result<Account> {
    let actor = &ctx.actor;
    let mut tx = ctx.read().await?;
    let sessions = session::list(&mut tx, actor.user, ctx.now()).await?;
    let sign_ins = audit::list_of(&mut tx, actor.user.0, "sign-in", 10).await?;
    let sign_ins = sign_ins
        .into_iter()
        .map(|(at, _, after)| {
            let browser = after.and_then(|after| after.get("browser")?.as_str().map(str::to_owned));
            SignedIn { at, browser: browser.unwrap_or_default() }
        })
        .collect();
    let addressee = users::find_addressee(&mut tx, actor.user, ctx.now()).await?.ok_or(Error::NotFound)?;
    Ok(Account {
        full_name: crate::accounts::model::person::full_name(&actor.surname, &actor.name, &actor.patronymic),
        login: actor.login.clone(),
        post: actor.post.clone(),
        email: addressee.email.unwrap_or_default(),
        locale: ctx.locale(),
        roles: roles::list(&mut tx, &[actor.user.0]).await?,
        sessions,
        sign_ins,
        present: actor.session,
        today: ctx.today(),
        errors,
    })
}

/// Changes the password and signs every other browser out.
pub async fn update_password(ctx: Ctx, Form(form): Form<PasswordForm>) -> Result<Response> {
    let (current, chosen) = match form.parse(&ctx.actor.login) {
        Ok(passwords) => passwords,
        Err(invalid) => return again(&ctx, invalid).await,
    };
    if !is_own(&ctx, current).await? {
        return again(&ctx, Invalid::at(PasswordForm::default(), "current", Problem::Rule("accounts-password-wrong"))).await;
    }
    let hash = ctx.app.hashing.run(move || password::hash(&chosen)).await??;
    let mut tx = ctx.write().await?;
    users::set_password(&mut tx, ctx.actor.user, &hash, ctx.now()).await?;
    session::close_all(&mut tx, ctx.actor.user, Some(ctx.actor.session)).await?;
    invitations::end_all(&mut tx, ctx.actor.user, ctx.now()).await?;
    audit::note(&mut tx, ctx.now(), entry(&ctx, "change-password", "user", ctx.actor.user.0)).await?;
    tx.commit().await?;
    Ok(ctx.see("/account").notice("accounts-password-changed").into_response())
}

/// Whether this is the present password of whoever asks.
async fn is_own(ctx: &Ctx, password: String) -> Result<bool> {
    let mut tx = ctx.read().await?;
    let known = users::find_password_hash(&mut tx, ctx.actor.user).await?;
    drop(tx);
    ctx.app.hashing.run(move || password::verify(&password, known.as_deref())).await
}

async fn again(ctx: &Ctx, invalid: Invalid<PasswordForm>) -> Result<Response> {
    let page = load(ctx, invalid.errors).await?;
    ctx.unprocessable(page)
}

/// Changes the mail address, or removes it. Ways in that were sent to the old one end.
pub async fn update_email(ctx: Ctx, Form(form): Form<EmailForm>) -> Result<Response> {
    let typed = form.clone().forgetful();
    let (email, current) = match form.parse() {
        Ok(wanted) => wanted,
        Err(invalid) => return again_with_email(&ctx, invalid).await,
    };
    if !is_own(&ctx, current).await? {
        let problem = Problem::Rule("accounts-password-wrong");
        return again_with_email(&ctx, Invalid::at(typed, "email_password", problem)).await;
    }
    let (user, now) = (ctx.actor.user, ctx.now());
    let mut tx = ctx.write().await?;
    let before = users::find_addressee(&mut tx, user, now).await?.ok_or(Error::NotFound)?.email;
    if users::set_email(&mut tx, user, email.as_deref()).await.on_constraint("users_email_key", || ())?.is_err() {
        drop(tx);
        let problem = Problem::Rule("accounts-email-taken");
        return again_with_email(&ctx, Invalid::at(typed, "email", problem)).await;
    }
    invitations::end_all(&mut tx, user, now).await?;
    let told = |email: Option<&String>| Some(json!({ "has_email": email.is_some() }));
    let (before, after) = (told(before.as_ref()), told(email.as_ref()));
    audit::note(&mut tx, now, audit::Entry { before, after, ..entry(&ctx, "change-email", "user", user.0) }).await?;
    tx.commit().await?;
    let notice = if email.is_some() { "accounts-email-changed" } else { "accounts-email-removed" };
    Ok(ctx.see("/account").notice(notice).into_response())
}

async fn again_with_email(ctx: &Ctx, invalid: Invalid<EmailForm>) -> Result<Response> {
    let page = Account { email: invalid.form.email, ..load(ctx, invalid.errors).await? };
    ctx.unprocessable(page)
}

pub async fn delete_session(ctx: Ctx, Path(id): Path<SessionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    if !session::close(&mut tx, ctx.actor.user, id).await? {
        return Err(Error::NotFound);
    }
    audit::note(&mut tx, ctx.now(), entry(&ctx, "close-session", "user", ctx.actor.user.0)).await?;
    tx.commit().await?;
    Ok(ctx.see("/account").notice("accounts-session-closed").into_response())
}

/// «Выйти везде»: every session but the present one.
pub async fn delete_other_sessions(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.write().await?;
    session::close_all(&mut tx, ctx.actor.user, Some(ctx.actor.session)).await?;
    audit::note(&mut tx, ctx.now(), entry(&ctx, "sign-out-everywhere", "user", ctx.actor.user.0)).await?;
    tx.commit().await?;
    Ok(ctx.see("/account").notice("accounts-sessions-closed").into_response())
}
