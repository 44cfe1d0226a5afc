//! A browser without scripts: it keeps cookies, follows redirects, and says of each request what a real one
//! would say. It speaks to the assembled portal within the process, without a network.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, header};
use kopilka::text::Locale;
use kopilka::web::{Peer, Response};
use tower::ServiceExt;
use tower::util::BoxCloneSyncService;

use super::page::Page;

/// The portal as a browser meets it.
pub type Door = BoxCloneSyncService<Request<Body>, Response, std::convert::Infallible>;

/// So many redirects are followed.
const HOPS: usize = 5;

/// One person's browser; clones share its cookies.
#[derive(Clone)]
pub struct Browser {
    door: Door,
    origin: Arc<str>,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    address: IpAddr,
}

impl Browser {
    pub fn new(door: Door, origin: &str) -> Self {
        Self { door, origin: origin.into(), cookies: Arc::default(), address: [192, 0, 2, 10].into() }
    }

    /// The same portal from another machine, without any cookies.
    pub fn elsewhere(&self, address: [u8; 4]) -> Self {
        Self { address: address.into(), cookies: Arc::default(), ..self.clone() }
    }

    /// The same cookies in another browser, which from then on go their own ways.
    pub fn copied(&self) -> Self {
        Self { cookies: Arc::new(Mutex::new(self.cookies.lock().unwrap().clone())), ..self.clone() }
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.into(), value.into());
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Reads pages in this language from now on.
    pub fn speaking(self, locale: Locale) -> Self {
        self.set_cookie("kopilka_locale", locale.code());
        self
    }

    /// Opens a page and follows where it leads.
    pub async fn get(&self, path: impl AsRef<str>) -> Page {
        self.travel(self.request(Method::GET, path.as_ref()).body(Body::empty()).unwrap()).await
    }

    /// Sends fields that no form has asked for, as a page of the portal could; follows the answer.
    pub async fn post(&self, path: impl AsRef<str>, fields: &[(&str, &str)]) -> Page {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = self.request(Method::POST, path.as_ref()).header("sec-fetch-site", "same-origin");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.travel(request.body(Body::from(body)).unwrap()).await
    }

    /// A request with what every request of this browser carries, to be changed at will.
    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let host = self.origin.split_once("//").map_or("", |(_, host)| host);
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, host);
        let cookies = self.cookies.lock().unwrap();
        if !cookies.is_empty() {
            let pairs: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        request.header(header::USER_AGENT, "Firefox 140").extension(Peer(self.address))
    }

    /// Sends a request and follows where the answer leads.
    pub async fn travel(&self, request: Request<Body>) -> Page {
        let asked = format!("{} {}", request.method(), request.uri());
        let mut page = self.ask(request).await;
        for _ in 0..HOPS {
            let Some(path) = page.location() else {
                assert!(page.status() != 500, "{asked} fails inside: {}", page.text());
                return page;
            };
            let path = self.within(&path);
            page = self.ask(self.request(Method::GET, &path).body(Body::empty()).unwrap()).await;
        }
        panic!("{asked} leads in circles, at last to {}", page.path());
    }

    /// Sends one request and takes the answer as it is, keeping its cookies.
    pub async fn ask(&self, request: Request<Body>) -> Page {
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let Ok(response) = self.door.clone().oneshot(request).await;
        let (parts, body) = response.into_parts();
        self.keep_cookies(&parts.headers);
        let body = to_bytes(body, usize::MAX).await.expect("the answer is sent to its end");
        Page::new(self.clone(), path, parts.status, parts.headers, body)
    }

    /// The path of an address within the portal.
    fn within(&self, address: &str) -> String {
        let path = address.strip_prefix(self.origin.as_ref()).unwrap_or(address);
        assert!(path.starts_with('/') && !path.starts_with("//"), "the portal sends its visitor away to {address}");
        path.split('#').next().unwrap_or_default().to_owned()
    }

    fn keep_cookies(&self, headers: &HeaderMap) {
        let mut cookies = self.cookies.lock().unwrap();
        for set in headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().expect("a cookie is plain text");
            let (pair, flags) = set.split_once(';').unwrap_or((set, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            if flags.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
