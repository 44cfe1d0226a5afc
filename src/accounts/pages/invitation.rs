//! The way in for a person without a password: the code from the slip or the link from the letter, then a
//! password of one's own, then the portal. A short code is tried only by sending it, so that every try counts.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::sign_in::{open, stranger, with_cookie};
use crate::accounts::model::code;
use crate::accounts::model::password::{self, ChoiceForm};
use crate::accounts::store::invitations::{self, Open};
use crate::accounts::store::{failures, users};
use crate::audit;
use crate::error::{Error, Result};
use crate::web::session::{self, fresh_token};
use crate::web::{Errors, Form, Invalid, Path, Problem, Query, Response, Visitor, filters, form};

form! {
    /// What stands on the slip.
    pub struct CodeForm { code }
}

#[derive(Template)]
#[template(path = "accounts/code.html")]
struct Enter {
    form: CodeForm,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "accounts/choice.html")]
struct Choose {
    invitation: Open,
    token: String,
    form: ChoiceForm,
    errors: Errors,
}

/// A link that no longer opens anything.
#[derive(Template)]
#[template(path = "accounts/gone.html")]
struct Gone {}

/// All wrong codes count together: they are guessed at together.
const GUESSED: &str = "code of an invitation";

pub async fn new(visitor: Visitor, Query(form): Query<CodeForm>) -> Result<Response> {
    visitor.page(Enter { form, errors: Errors::default() })
}

/// Takes the code from a slip and leads on to its link.
pub async fn enter(visitor: Visitor, Form(form): Form<CodeForm>) -> Result<Response> {
    let now = visitor.now();
    let Some(code) = code::read(&form.code) else {
        let problem = if form.code.trim().is_empty() { Problem::Required } else { Problem::Rule("accounts-code-unreadable") };
        return again(&visitor, form, problem);
    };
    let mut tx = visitor.write().await?;
    if let Some(wait) = failures::admit(&mut tx, GUESSED, None, visitor.address(), now).await? {
        audit::note(&mut tx, now, stranger(&visitor, "code-slowed", None)).await?;
        tx.commit().await?;
        return Err(Error::TooMany { seconds: u32::try_from(wait.whole_seconds()).unwrap_or(60).max(1) });
    }
    let Some(found) = invitations::find(&mut tx, &code, now).await? else {
        audit::note(&mut tx, now, stranger(&visitor, "code-refused", None)).await?;
        tx.commit().await?;
        return again(&visitor, form, Problem::Rule("accounts-code-wrong"));
    };
    failures::take_back(&mut tx, GUESSED, visitor.address()).await?;
    let token = fresh_token();
    invitations::add_secret(&mut tx, found.id, &token).await?;
    tx.commit().await?;
    Ok(visitor.see(format!("/invitation/{token}")).into_response())
}

fn again(visitor: &Visitor, form: CodeForm, problem: Problem) -> Result<Response> {
    let invalid = Invalid::at(form, "code", problem);
    visitor.unprocessable(Enter { form: invalid.form, errors: invalid.errors })
}

/// The page of a link. A short code typed into the address is put into the form, where it has yet to be sent.
pub async fn show(visitor: Visitor, Path(token): Path<String>) -> Result<Response> {
    if let Some(code) = code::read(&token) {
        return visitor.page(Enter { form: CodeForm { code: code::printed(&code) }, errors: Errors::default() });
    }
    let mut tx = visitor.read().await?;
    let Some(invitation) = find(&mut tx, &token, &visitor).await? else { return gone(&visitor) };
    drop(tx);
    visitor.page(Choose { invitation, token, form: ChoiceForm::default(), errors: Errors::default() })
}

/// What a link opens; a short code opens nothing here, where tries are not counted.
async fn find(tx: &mut crate::db::Tx, token: &str, visitor: &Visitor) -> Result<Option<Open>> {
    if code::read(token).is_some() {
        return Ok(None);
    }
    invitations::find(tx, token, visitor.now()).await
}

fn gone(visitor: &Visitor) -> Result<Response> {
    visitor.page_with(StatusCode::NOT_FOUND, Gone {})
}

/// Takes the password, uses the invitation up and signs in.
pub async fn accept(visitor: Visitor, Path(token): Path<String>, Form(form): Form<ChoiceForm>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let Some(invitation) = find(&mut tx, &token, &visitor).await? else { return gone(&visitor) };
    drop(tx);
    let (password, stay) = match form.parse(&invitation.login) {
        Ok(chosen) => chosen,
        Err(Invalid { form, errors }) => return visitor.unprocessable(Choose { invitation, token, form, errors }),
    };
    let hash = visitor.app.hashing.run(move || password::hash(&password)).await??;
    let now = visitor.now();
    let mut tx = visitor.write().await?;
    if !invitations::take(&mut tx, invitation.id, invitation.user, now).await? {
        return gone(&visitor);
    }
    users::set_password(&mut tx, invitation.user, &hash, now).await?;
    session::close_all(&mut tx, invitation.user, None).await?;
    if let Some(other) = visitor.actor() {
        session::close(&mut tx, other.user, other.session).await?;
    }
    let deed = if invitation.is_first { "take-invitation" } else { "reset-password" };
    let entry = audit::Entry { user: Some(invitation.user), ..stranger(&visitor, deed, Some(invitation.user)) };
    audit::note(&mut tx, now, entry).await?;
    let opened = open(&mut tx, &visitor, invitation.user, stay).await?;
    tx.commit().await?;
    let notice = if invitation.is_first { "accounts-welcome" } else { "accounts-password-changed" };
    with_cookie(&visitor, visitor.see("/").notice(notice).into_response(), Some((&opened, stay)))
}
