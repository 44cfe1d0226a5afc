//! What happens to every request before a handler and to every answer after it: forged requests are
//! refused, the visitor is recognised, errors are drawn, headers keep the page to itself.

#![expect(clippy::disallowed_types, clippy::disallowed_methods, reason = "the router is put together here")]

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::request::Parts;
use axum::http::{self, Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Version, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};
use tower_http::timeout::RequestBodyTimeoutLayer;

use super::ctx::{Visit, Visitor};
use super::flash::Flash;
use super::kept::{Kept, keep};
use super::server::Peer;
use super::{App, Method, Response, Routes, View, assets, errors, session};
use crate::error::Error;
use crate::text::Locale;

/// The cookie of a visitor's language.
pub const LOCALE_COOKIE: &str = "kopilka_locale";

/// Puts pages, assets and signs of life together behind the layers.
pub fn assemble(routes: Routes, app: App) -> Router {
    let questions: Arc<[&str]> = routes.rows().iter().filter(|row| row.method == Method::Question).map(|row| row.path).collect();
    let pages = routes
        .into_router()
        .fallback(missing)
        .method_not_allowed_fallback(missing)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state((app.clone(), questions), refuse_forged))
        .layer(from_fn_with_state(app.clone(), recognise))
        .layer(RequestBodyTimeoutLayer::new(Duration::from_secs(60)))
        .with_state(app.clone());
    Router::new()
        .route("/static/{*path}", get(|Path(path): Path<String>| async move { assets::serve(&path) }))
        .route("/health/live", get(|| async { "ok" }))
        .route("/health/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(app.clone())
        .merge(pages)
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(is_page)))
        .layer(from_fn_with_state(app.clone(), protect))
        .layer(from_fn_with_state((app, Arc::<Kept>::default()), keep))
        .layer(from_fn(measure))
}

/// Files handed out keep their length and their ranges: they are not compressed on the way.
fn is_page(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(header::CONTENT_DISPOSITION)
}

async fn missing() -> Error {
    Error::NotFound
}

#[expect(clippy::needless_pass_by_value, reason = "so the layer asks for it")]
fn panicked(cause: Box<dyn std::any::Any + Send>) -> Response {
    let text = cause.downcast_ref::<String>().map(String::as_str).or_else(|| cause.downcast_ref::<&str>().copied());
    Error::Internal(anyhow::anyhow!("a handler panicked: {}", text.unwrap_or("without a word"))).into_response()
}

async fn ready(State(app): State<App>) -> Response {
    if app.db.is_ready().await { "ok".into_response() } else { StatusCode::SERVICE_UNAVAILABLE.into_response() }
}

/// Counters for the operator; only for the machine itself, not for whom its proxy lets in.
async fn metrics(State(app): State<App>, request: Request) -> Response {
    let is_passed_on = ["forwarded", "x-forwarded-for"].iter().any(|name| request.headers().contains_key(*name));
    let local = !is_passed_on && request.extensions().get::<Peer>().is_some_and(|peer| peer.0.is_loopback());
    match (&app.metrics, local) {
        (Some(handle), true) => handle.render().into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn measure(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let response = next.run(request).await;
    let class = match response.status().as_u16() {
        100..400 => "ok",
        400..500 => "refused",
        _ => "failed",
    };
    metrics::counter!("kopilka_requests_total", "outcome" => class).increment(1);
    metrics::histogram!("kopilka_request_seconds").record(started.elapsed().as_secs_f64());
    response
}

/// A request that changes something must come from a page of ours: the browser itself says so. A question asked by POST
/// changes nothing.
async fn refuse_forged(State((app, questions)): State<(App, Arc<[&str]>)>, request: Request, next: Next) -> Response {
    let is_reading =
        matches!(*request.method(), http::Method::GET | http::Method::HEAD) || questions.contains(&request.uri().path());
    if is_reading || is_own(request.headers(), &app) {
        return next.run(request).await;
    }
    Error::Forged.into_response()
}

fn is_own(headers: &HeaderMap, app: &App) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text(&HeaderName::from_static("sec-fetch-site"));
    if let Some(site) = site {
        return site == "same-origin";
    }
    // Browsers leave the header out on plain http in a school's network; then the origin must be the host itself.
    let Some(origin) = text(&header::ORIGIN) else { return false };
    let host = text(&header::HOST).unwrap_or_default();
    origin == app.config.origin() || origin.strip_prefix("http://").is_some_and(|rest| rest == host)
}

/// Finds out who asks and in which language; draws the page of an error that comes back.
async fn recognise(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_get = request.method() == http::Method::GET;
    let (parts, body) = request.into_parts();
    let (visit, trouble) = visit(&app, &parts).await;
    let mut request = Request::from_parts(parts, body);
    let visitor = Visitor::of(app, visit.clone());
    if let Some(error) = trouble {
        return errors::draw(&visitor, is_get, error.into_response());
    }
    request.extensions_mut().insert(visit);
    let response = next.run(request).await;
    errors::draw(&visitor, is_get, response)
}

async fn visit(app: &App, request: &Parts) -> (Visit, Option<Error>) {
    let headers = &request.headers;
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let cookies = text(header::COOKIE);
    let mut trouble = None;
    let actor = match session::cookie(cookies, session::cookie_name(app.config.is_secure())) {
        Some(token) => session::actor(&app.db, token, app.clock.now()).await.unwrap_or_else(|error| {
            trouble = Some(error);
            None
        }),
        None => None,
    };
    let locale = session::cookie(cookies, LOCALE_COOKIE)
        .and_then(Locale::from_code)
        .or(actor.as_ref().map(|actor| actor.locale))
        .or_else(|| Locale::from_header(text(header::ACCEPT_LANGUAGE)))
        .unwrap_or_default();
    let visit = Visit {
        actor: actor.map(Arc::new),
        locale,
        view: session::cookie(cookies, View::COOKIE).map(View::from_cookie).unwrap_or_default(),
        flash: Flash::read(cookies),
        path: request.uri.path_and_query().map_or("/", |path| path.as_str()).into(),
        address: address(app, request).into(),
        browser: text(header::USER_AGENT).into(),
        request_id: format!("{:08x}", rand::random::<u32>()).into(),
    };
    (visit, trouble)
}

/// The visitor's address: the peer's, or what a trusted proxy says it is.
fn address(app: &App, request: &Parts) -> String {
    let Some(Peer(peer)) = request.extensions.get::<Peer>() else { return String::new() };
    if !app.config.trusted_proxies.contains(peer) {
        return peer.to_string();
    }
    request
        .headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|part| part.trim().parse::<IpAddr>().ok())
        .rfind(|address| !app.config.trusted_proxies.contains(address))
        .unwrap_or(*peer)
        .to_string()
}

/// Headers of every answer: the page loads nothing foreign, is framed by nobody and tells nobody where it was.
async fn protect(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    const POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
                          form-action 'self'; frame-ancestors 'none'";
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"),
    ] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if app.config.is_secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    response
}
