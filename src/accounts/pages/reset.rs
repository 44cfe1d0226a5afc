//! «Забыли пароль?»: a letter with a link, for whoever has a mail address. The answer is the same, in words
//! and in time, whether there is such an account or not: the rest is done after it.

use askama::Template;
use axum::response::IntoResponse;

use super::sign_in::stranger;
use crate::accounts::jobs::SendReset;
use crate::accounts::model::login;
use crate::accounts::store::failures;
use crate::audit;
use crate::error::{Error, Result};
use crate::jobs;
use crate::web::{Errors, Form, Invalid, Problem, Query, Response, Visitor, filters, form};

form! {
    /// Whose password is forgotten.
    pub struct ResetForm { login }
}

#[derive(Template)]
#[template(path = "accounts/reset.html")]
struct Reset {
    form: ResetForm,
    errors: Errors,
    /// Whether this portal sends letters at all.
    has_mail: bool,
}

#[derive(Template)]
#[template(path = "accounts/reset_sent.html")]
struct Sent {}

pub async fn new(visitor: Visitor, Query(form): Query<ResetForm>) -> Result<Response> {
    let has_mail = visitor.app.mail.is_set();
    visitor.page(Reset { form, errors: Errors::default(), has_mail })
}

pub async fn create(visitor: Visitor, Form(form): Form<ResetForm>) -> Result<Response> {
    let now = visitor.now();
    let login = login::fold(&form.login);
    if login.is_empty() || login.chars().count() > 200 {
        let invalid = Invalid::at(form, "login", Problem::Required);
        let has_mail = visitor.app.mail.is_set();
        return visitor.unprocessable(Reset { form: invalid.form, errors: invalid.errors, has_mail });
    }
    let mut tx = visitor.write().await?;
    if let Some(wait) = failures::admit(&mut tx, &format!("reset of {login}"), None, visitor.address(), now).await? {
        return Err(Error::TooMany { seconds: u32::try_from(wait.whole_seconds()).unwrap_or(60).max(1) });
    }
    if visitor.app.mail.is_set() {
        let letter = SendReset { login, origin: visitor.app.config.origin() };
        jobs::later(&mut tx, &letter, now).await?;
    }
    audit::note(&mut tx, now, stranger(&visitor, "ask-reset", None)).await?;
    tx.commit().await?;
    Ok(visitor.see("/reset/sent").into_response())
}

pub async fn sent(visitor: Visitor) -> Result<Response> {
    visitor.page(Sent {})
}
