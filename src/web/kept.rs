//! Public pages that are the same for everybody who has not signed in, kept for a moment: until something is
//! saved through this program, and for one second at most. A crowd of readers then costs one page a second, and
//! a reader who has the page already gets «not modified».

#![expect(clippy::disallowed_types, reason = "a layer is given what no handler may ask for")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::IntoResponse;
use sha2::{Digest, Sha256};

use super::session::{cookie, cookie_name};
use super::{App, Flash, LOCALE_COOKIE, Response, View};

/// What another program saved into the same database is seen after this time.
const LIFETIME: Duration = Duration::from_secs(1);
/// Bytes of all pages kept; beyond them all are forgotten.
const MOST_BYTES: usize = 16 << 20;
/// Bytes of what tells one page from another; a longer address is not worth keeping.
const MOST_KEY: usize = 1024;

/// What a page for visitors depends on: the address, and what the browser says of its reader and itself.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key([Box<str>; 6]);

struct Page {
    headers: HeaderMap,
    tag: HeaderValue,
    body: Bytes,
    /// The writes that this program had done before the page was made.
    writes: u64,
    made_at: Instant,
}

/// One place for a page. Whoever finds the page old makes it anew, the others wait for it.
#[derive(Default)]
struct Place {
    page: RwLock<Option<Arc<Page>>>,
    turn: tokio::sync::Mutex<()>,
}

/// The pages kept by one program.
#[derive(Default)]
pub(super) struct Kept(Mutex<Shelf>);

#[derive(Default)]
struct Shelf {
    places: HashMap<Key, Arc<Place>>,
    bytes: usize,
}

impl Kept {
    fn place(&self, key: Key) -> Arc<Place> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).places.entry(key).or_default().clone()
    }

    /// Makes room: a page more is about to be kept.
    fn account(&self, key: &Key, place: &Arc<Place>, bytes: usize) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.bytes + bytes > MOST_BYTES {
            shelf.places.clear();
            shelf.bytes = 0;
            shelf.places.insert(key.clone(), place.clone());
        }
        shelf.bytes += bytes;
    }

    fn forget(&self, key: &Key) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).places.remove(key);
    }
}

impl Place {
    /// The page, where it is still true.
    fn page(&self, app: &App) -> Option<Arc<Page>> {
        let page = self.page.read().unwrap_or_else(PoisonError::into_inner).clone()?;
        (page.writes == app.db.writes() && page.made_at.elapsed() < LIFETIME).then_some(page)
    }
}

impl Page {
    fn answer(&self, asked: &HeaderMap) -> Response {
        let known = |tags: &HeaderValue| tags.to_str().is_ok_and(|tags| tags.split(',').any(|tag| tag.trim() == self.tag));
        if asked.get(header::IF_NONE_MATCH).is_some_and(known) {
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            for name in [header::ETAG, header::CACHE_CONTROL, header::VARY] {
                if let Some(value) = self.headers.get(&name) {
                    response.headers_mut().insert(name, value.clone());
                }
            }
            return response;
        }
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.headers_mut() = self.headers.clone();
        response
    }
}

/// Answers from what is kept; keeps what a handler has called a public page (`Visitor::public_page`).
pub(super) async fn keep(State((app, kept)): State<(App, Arc<Kept>)>, request: Request, next: Next) -> Response {
    let Some(key) = key(&app, &request) else { return next.run(request).await };
    let asked = request.headers().clone();
    let place = kept.place(key.clone());
    if let Some(page) = place.page(&app) {
        return page.answer(&asked);
    }
    let _turn = place.turn.lock().await;
    if let Some(page) = place.page(&app) {
        return page.answer(&asked);
    }
    let (writes, made_at) = (app.db.writes(), Instant::now());
    let response = next.run(request).await;
    if !is_public(&response) {
        kept.forget(&key);
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut headers = parts.headers;
    let Ok(tag) = HeaderValue::try_from(tag(&body)) else { return (parts.status, headers, body).into_response() };
    headers.insert(header::ETAG, tag.clone());
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie, hx-request"));
    let page = Arc::new(Page { headers, tag, body, writes, made_at });
    kept.account(&key, &place, page.body.len());
    *place.page.write().unwrap_or_else(PoisonError::into_inner) = Some(page.clone());
    page.answer(&asked)
}

/// None where the answer may be meant for one person alone.
fn key(app: &App, request: &Request) -> Option<Key> {
    if request.method() != Method::GET {
        return None;
    }
    let headers = request.headers();
    let text = |name: &HeaderName| headers.get(name).map_or(Some(""), |value| value.to_str().ok());
    let cookies = text(&header::COOKIE)?;
    if cookie(cookies, cookie_name(app.config.is_secure())).is_some() || cookie(cookies, Flash::COOKIE).is_some() {
        return None;
    }
    let parts = [
        request.uri().path_and_query()?.as_str(),
        text(&header::ACCEPT_ENCODING)?,
        text(&header::ACCEPT_LANGUAGE)?,
        text(&HeaderName::from_static("hx-request"))?,
        cookie(cookies, LOCALE_COOKIE).unwrap_or_default(),
        cookie(cookies, View::COOKIE).unwrap_or_default(),
    ];
    (parts.iter().map(|part| part.len()).sum::<usize>() <= MOST_KEY).then(|| Key(parts.map(Box::from)))
}

fn is_public(response: &Response) -> bool {
    let headers = response.headers();
    response.status() == StatusCode::OK
        && headers.get(header::CACHE_CONTROL).is_some_and(|said| said == PUBLIC_PAGE)
        && !headers.contains_key(header::SET_COOKIE)
}

/// The word of a handler that its page is the same for all visitors: browsers may keep it, but ask each time.
pub(super) const PUBLIC_PAGE: &str = "no-cache";

fn tag(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    digest.iter().take(12).fold(String::from("\""), |tag, byte| format!("{tag}{byte:02x}")) + "\""
}
