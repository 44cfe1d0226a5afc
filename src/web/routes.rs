//! Registration of routes: a path, for whom it is, and what answers. An audience is an argument, so
//! that forgetting it does not compile; each registration leaves a row that the watchman of rights reads.

#![expect(clippy::disallowed_types, clippy::disallowed_methods, reason = "the one place that wraps the router")]

use axum::Router;
use axum::extract::{Request, State};
use axum::handler::Handler;
use axum::response::IntoResponse;
use axum::routing::{MethodFilter, on};

use super::ctx::Visit;
use super::{App, Response};
use crate::access::Audience;
use crate::error::Error;

/// The ways of asking that exist: reading, and changing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    /// A question that programs may ask by POST too. It changes nothing, so it need not come from a page of ours.
    Question,
}

/// One registered route.
#[derive(Clone, Debug)]
pub struct Row {
    pub method: Method,
    pub path: &'static str,
    pub audience: Audience,
}

/// A feature's routes.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    rows: Vec<Row>,
}

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn get<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.on(Method::Get, path, audience, handler)
    }

    pub fn post<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.on(Method::Post, path, audience, handler)
    }

    pub fn question<H, T>(self, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.on(Method::Question, path, audience, handler)
    }

    /// Both sets together.
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.rows.extend(other.rows);
        self
    }

    /// Every registered route, for the watchman.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub(super) fn into_router(self) -> Router<App> {
        self.router
    }

    fn on<H, T>(mut self, method: Method, path: &'static str, audience: Audience, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let filter = match method {
            Method::Get => MethodFilter::GET,
            Method::Post | Method::Question => MethodFilter::POST,
        };
        let guarded = move |State(app): State<App>, request: Request| guard(method, audience, handler, app, request);
        self.router = self.router.route(path, on(filter, guarded));
        self.rows.push(Row { method, path, audience });
        self
    }
}

/// Calls the handler when its audience admits the visitor. A writing handler runs in a task of its own:
/// a visitor who hangs up must not cut a commit.
async fn guard<H, T>(method: Method, audience: Audience, handler: H, app: App, request: Request) -> Response
where
    H: Handler<T, App>,
    T: 'static,
{
    let actor = request.extensions().get::<Visit>().and_then(|visit| visit.actor.clone());
    if !audience.admits(actor.as_deref()) {
        let error = if actor.is_none() { Error::SignIn } else { Error::Forbidden };
        return error.into_response();
    }
    let answer = handler.call(request, app);
    if method != Method::Post {
        return answer.await;
    }
    match tokio::spawn(answer).await {
        Ok(response) => response,
        Err(error) => Error::Internal(error.into()).into_response(),
    }
}
