//! One's own account: password, open sessions, roles.

use askama::Template;
use axum::response::IntoResponse;

use crate::accounts::model::{self, PasswordForm};
use crate::accounts::store::users;
use crate::audit;
use crate::error::{Error, Result};
use crate::ids::SessionId;
use crate::web::session::{self, Opened};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct Account {
    sessions: Vec<Opened>,
    present: SessionId,
    errors: Errors,
}

pub async fn show(ctx: Ctx) -> Result<Response> {
    let page = load(&ctx, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, errors: Errors) -> Result<Account> {
    let mut tx = ctx.read().await?;
    let sessions = session::list(&mut tx, ctx.actor.user, ctx.now()).await?;
    Ok(Account { sessions, present: ctx.actor.session, errors })
}

/// Changes the password and signs every other browser out.
pub async fn update_password(ctx: Ctx, Form(form): Form<PasswordForm>) -> Result<Response> {
    let (current, password) = match form.parse() {
        Ok(passwords) => passwords,
        Err(invalid) => return again(&ctx, invalid).await,
    };
    let mut tx = ctx.read().await?;
    let known = users::find_password_hash(&mut tx, ctx.actor.user).await?;
    drop(tx);
    let fits = ctx.app.hashing.run(move || model::verify(&current, known.as_deref())).await?;
    if !fits {
        return again(&ctx, Invalid::at(PasswordForm::default(), "current", Problem::Rule("accounts-password-wrong"))).await;
    }
    let hash = ctx.app.hashing.run(move || model::hash(&password)).await??;
    let mut tx = ctx.write().await?;
    users::set_password(&mut tx, ctx.actor.user, &hash, ctx.now()).await?;
    session::close_all(&mut tx, ctx.actor.user, Some(ctx.actor.session)).await?;
    audit::note(&mut tx, ctx.now(), entry(&ctx, "change-password")).await?;
    tx.commit().await?;
    Ok(ctx.see("/account").notice("accounts-password-changed").into_response())
}

async fn again(ctx: &Ctx, invalid: Invalid<PasswordForm>) -> Result<Response> {
    let page = load(ctx, invalid.errors).await?;
    ctx.unprocessable(page)
}

pub async fn delete_session(ctx: Ctx, Path(id): Path<SessionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    if !session::close(&mut tx, ctx.actor.user, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see("/account").notice("accounts-session-closed").into_response())
}

/// «Выйти везде»: every session but the present one.
pub async fn delete_other_sessions(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.write().await?;
    session::close_all(&mut tx, ctx.actor.user, Some(ctx.actor.session)).await?;
    audit::note(&mut tx, ctx.now(), entry(&ctx, "sign-out-everywhere")).await?;
    tx.commit().await?;
    Ok(ctx.see("/account").notice("accounts-sessions-closed").into_response())
}

fn entry(ctx: &Ctx, deed: &'static str) -> audit::Entry {
    audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "user",
        subject_id: Some(ctx.actor.user.0),
        ..audit::Entry::default()
    }
}
