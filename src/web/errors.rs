//! Errors for people: the status is set where the error is made; the page is drawn here, in the visitor's
//! language, with a way out. An internal error is logged once, here, and shown as a short sign.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::ctx::Visitor;
use super::{Response, filters};
use crate::error::{Error, Refusal};

/// The error of a response on its way to the layer that draws it.
#[derive(Clone)]
struct Carried(Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status(&self).into_response();
        let wait = match &self {
            Self::TooMany { seconds } => Some(*seconds),
            Self::Away(_) => Some(3),
            _ => None,
        };
        if let Some(seconds) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(Carried(Arc::new(self)));
        response
    }
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::SignIn => StatusCode::UNAUTHORIZED,
        Error::Forbidden | Error::Forged => StatusCode::FORBIDDEN,
        Error::Refused(_) | Error::Stale => StatusCode::CONFLICT,
        Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Error::WrongType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Error::Malformed => StatusCode::BAD_REQUEST,
        Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::NoSpace => StatusCode::INSUFFICIENT_STORAGE,
        Error::Away(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What an error page says; the words are the message `errors-<kind>`.
#[derive(Template)]
#[template(path = "errors/page.html")]
struct Page {
    kind: &'static str,
    refusal: Option<Refusal>,
    request_id: Option<String>,
    /// Where signing in leads back to.
    next: Option<String>,
}

impl Page {
    fn new(error: &Error, visitor: &Visitor) -> Self {
        let mut page = Self { kind: kind(error), refusal: None, request_id: None, next: None };
        match error {
            Error::Refused(refusal) => page.refusal = Some(refusal.clone()),
            Error::Internal(_) => page.request_id = Some(visitor.request_id().to_owned()),
            Error::SignIn => page.next = Some(sign_in_path(visitor.path())),
            _ => {}
        }
        page
    }

    /// The rule's own sentence.
    fn reason(&self, locale: &crate::text::Locale) -> Option<String> {
        self.refusal.as_ref().map(|refusal| say_refusal(*locale, refusal))
    }
}

/// A refusal as a sentence.
pub(super) fn say_refusal(locale: crate::text::Locale, refusal: &Refusal) -> String {
    let args: Vec<_> = refusal.args.iter().map(|(name, value)| (*name, crate::text::Value::from(value.as_ref()))).collect();
    crate::text::say_with(locale, refusal.key, &args).into_owned()
}

fn kind(error: &Error) -> &'static str {
    match error {
        Error::NotFound => "not-found",
        Error::SignIn => "sign-in",
        Error::Forbidden => "forbidden",
        Error::Forged => "forged",
        Error::Refused(_) => "refused",
        Error::Stale => "stale",
        Error::TooLarge => "too-large",
        Error::WrongType => "wrong-type",
        Error::Malformed => "malformed",
        Error::TooMany { .. } => "too-many",
        Error::NoSpace => "no-space",
        Error::Away(_) => "away",
        Error::Internal(_) => "internal",
    }
}

fn sign_in_path(path: &str) -> String {
    format!("/login?next={}", utf8_percent_encode(path, NON_ALPHANUMERIC))
}

/// Draws the page of an error, if the response carries one.
pub(super) fn draw(visitor: &Visitor, is_get: bool, response: Response) -> Response {
    let Some(Carried(error)) = response.extensions().get::<Carried>().cloned() else {
        return draw_bare(visitor, response);
    };
    log(&error, visitor);
    if matches!(*error, Error::SignIn) && is_get {
        return Redirect::to(&sign_in_path(visitor.path())).into_response();
    }
    with_page(visitor, &error, response)
}

/// The router's own answers (no such page, no such method) get our page too.
fn draw_bare(visitor: &Visitor, response: Response) -> Response {
    let error = match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => Error::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        StatusCode::BAD_REQUEST if !response.headers().contains_key(header::CONTENT_TYPE) => Error::Malformed,
        _ => return response,
    };
    with_page(visitor, &error, response)
}

fn with_page(visitor: &Visitor, error: &Error, response: Response) -> Response {
    match visitor.page_with(response.status(), Page::new(error, visitor)) {
        Ok(mut page) => {
            if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
                page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
            }
            page
        }
        Err(error) => {
            tracing::error!(%error, "the page of an error cannot be drawn");
            response
        }
    }
}

fn log(error: &Error, visitor: &Visitor) {
    match error {
        Error::Internal(cause) => {
            tracing::error!(
                request_id = visitor.request_id(),
                path = visitor.path(),
                error = format!("{cause:#}"),
                "an internal error"
            );
        }
        Error::Away(cause) => tracing::warn!(error = format!("{cause:#}"), "the database is away"),
        Error::Forged => tracing::warn!(path = visitor.path(), "a forged request was refused"),
        _ => {}
    }
}
