//! `Ctx`, the one thing a handler asks for: who asks, in which language, the clock, the database; and
//! `Visitor`, its sibling for pages that need no account.

use std::ops::Deref;
use std::sync::Arc;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse};
use time::{Date, OffsetDateTime};

use super::flash::{Flash, Sentence};
use super::kept::PUBLIC_PAGE;
use super::ui::{Ui, View};
use super::{App, Response};
use crate::access::{Actor, Reach};
use crate::clock;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::text::{Args, Dated, Locale, say_with};

/// What the layers found out about a request before any handler ran.
#[derive(Clone)]
pub(super) struct Visit {
    pub actor: Option<Arc<Actor>>,
    pub locale: Locale,
    pub view: View,
    pub flash: Option<Flash>,
    /// Path and query, to come back to.
    pub path: Arc<str>,
    /// The address of the visitor's machine, as far as it can be believed.
    pub address: Arc<str>,
    pub browser: Arc<str>,
    /// Short, shown on the page of an internal error and found in the log.
    pub request_id: Arc<str>,
}

/// A request with or without an account.
#[derive(Clone)]
pub struct Visitor {
    pub app: App,
    visit: Visit,
}

/// A request of somebody who has signed in.
#[derive(Clone)]
pub struct Ctx {
    pub actor: Arc<Actor>,
    visitor: Visitor,
}

impl Deref for Ctx {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let visit = parts.extensions.get::<Visit>().cloned().ok_or(Error::NotFound)?;
        Ok(Self { app: app.clone(), visit })
    }
}

impl FromRequestParts<App> for Ctx {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let actor = visitor.visit.actor.clone().ok_or(Error::SignIn)?;
        Ok(Self { actor, visitor })
    }
}

impl Ctx {
    /// The same request, where somebody has signed in: for the few pages that differ by that alone.
    pub fn of(visitor: &Visitor) -> Option<Self> {
        visitor.visit.actor.clone().map(|actor| Self { actor, visitor: visitor.clone() })
    }
}

impl Ctx {
    /// Remembers what waits for the actor in a section of the menu: a page has counted it.
    pub fn badge(&self, section: &'static str, count: usize) {
        self.app.badges.count(&self.actor, section, count, self.now());
    }
}

impl Visitor {
    pub(super) fn of(app: App, visit: Visit) -> Self {
        Self { app, visit }
    }

    pub fn actor(&self) -> Option<&Actor> {
        self.visit.actor.as_deref()
    }

    pub fn locale(&self) -> Locale {
        self.visit.locale
    }

    pub fn view(&self) -> &View {
        &self.visit.view
    }

    pub fn address(&self) -> &str {
        &self.visit.address
    }

    pub fn browser(&self) -> &str {
        &self.visit.browser
    }

    pub fn request_id(&self) -> &str {
        &self.visit.request_id
    }

    /// Path and query of the present page.
    pub fn path(&self) -> &str {
        &self.visit.path
    }

    pub fn now(&self) -> OffsetDateTime {
        self.app.clock.now()
    }

    /// The present day where the actor works.
    pub fn today(&self) -> Date {
        self.dated().today
    }

    /// How dates are said to this visitor.
    pub fn dated(&self) -> Dated {
        let zone = clock::zone(self.actor().map_or("Europe/Moscow", Actor::time_zone));
        Dated { locale: self.locale(), zone, today: clock::day_in(self.now(), zone) }
    }

    pub fn say(&self, key: &str, args: Args<'_>) -> String {
        say_with(self.locale(), key, args).into_owned()
    }

    pub async fn read(&self) -> Result<Tx> {
        self.app.db.read(&self.reach()).await
    }

    pub async fn write(&self) -> Result<Tx> {
        self.app.db.write(&self.reach()).await
    }

    fn reach(&self) -> Reach {
        self.actor().map(|actor| actor.reach.clone()).unwrap_or_default()
    }

    /// Renders a page.
    pub fn page(&self, page: impl Template) -> Result<Response> {
        self.page_with(StatusCode::OK, page)
    }

    /// Renders a page that is the same for everybody who has not signed in.
    pub fn public_page(&self, page: impl Template) -> Result<Response> {
        let mut response = self.page(page)?;
        if self.visit.actor.is_none() && self.visit.flash.is_none() {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(PUBLIC_PAGE));
        }
        Ok(response)
    }

    /// Renders a form again with what was typed and what is wrong with it.
    pub fn unprocessable(&self, page: impl Template) -> Result<Response> {
        self.page_with(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    pub fn page_with(&self, status: StatusCode, page: impl Template) -> Result<Response> {
        let ui = Ui::new(&self.app, &self.visit, self.dated());
        let text = page.render_with_values(&ui)?;
        let mut response = (status, Html(text)).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.visit.flash.is_some() {
            Flash::forget(response.headers_mut());
        }
        Ok(response)
    }

    /// Sends the browser on to another page after a deed.
    pub fn see(&self, path: impl Into<String>) -> See {
        See { path: path.into(), locale: self.locale(), flash: None }
    }
}

/// A text for programs that is the same for everybody.
pub fn public_text(media_type: &'static str, text: String) -> Response {
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(PUBLIC_PAGE));
    response
}

/// «See other»: where to go after a deed, and what to say there.
pub struct See {
    path: String,
    locale: Locale,
    flash: Option<Flash>,
}

impl See {
    /// A note above the content of the next page.
    pub fn notice(self, key: &'static str) -> Self {
        self.notice_with(key, &[])
    }

    pub fn notice_with(mut self, key: &'static str, args: Args<'_>) -> Self {
        self.flash = Some(Flash::notice(Sentence::new(self.locale, key, args)));
        self
    }

    /// A note that something was not done.
    pub fn error_with(mut self, key: &'static str, args: Args<'_>) -> Self {
        self.flash = Some(Flash::error(Sentence::new(self.locale, key, args)));
        self
    }

    /// A button beside the note that takes the deed back by a POST to this path.
    pub fn undo(mut self, path: impl Into<String>) -> Self {
        if let Some(flash) = &mut self.flash {
            flash.undo = Some(path.into());
        }
        self
    }
}

impl IntoResponse for See {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        match HeaderValue::from_str(&self.path) {
            Ok(location) => response.headers_mut().insert(header::LOCATION, location),
            Err(error) => return Error::Internal(error.into()).into_response(),
        };
        if let Some(flash) = self.flash {
            flash.remember(response.headers_mut());
        }
        response
    }
}
