//! One note that survives one redirect: kept in a short-lived cookie, shown above the next page, forgotten.

use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::text::{Args, Locale, say_with};

/// A sentence already said in the reader's language.
pub(super) struct Sentence(String);

impl Sentence {
    pub fn new(locale: Locale, key: &str, args: Args<'_>) -> Self {
        Self(say_with(locale, key, args).into_owned())
    }
}

/// A note above the content of a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flash {
    text: String,
    error: bool,
    /// A path to POST to, which takes the deed back.
    pub undo: Option<String>,
}

impl Flash {
    pub(super) const COOKIE: &str = "kopilka_flash";

    pub(super) fn notice(sentence: Sentence) -> Self {
        Self { text: sentence.0, error: false, undo: None }
    }

    pub(super) fn error(sentence: Sentence) -> Self {
        Self { text: sentence.0, error: true, undo: None }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn is_error(&self) -> bool {
        self.error
    }

    pub(super) fn read(cookies: &str) -> Option<Self> {
        let value = super::session::cookie(cookies, Self::COOKIE)?;
        let json = URL_SAFE_NO_PAD.decode(value).ok()?;
        let flash: Self = serde_json::from_slice(&json).ok()?;
        // The cookie is the visitor's own; a path that leads elsewhere is not followed all the same.
        let undo = flash.undo.filter(|path| path.starts_with('/') && !path.starts_with("//"));
        Some(Self { undo, ..flash })
    }

    pub(super) fn remember(&self, headers: &mut HeaderMap) {
        let json = serde_json::to_vec(self).unwrap_or_default();
        let value = format!("{}={}; Path=/; Max-Age=120; HttpOnly; SameSite=Lax", Self::COOKIE, URL_SAFE_NO_PAD.encode(json));
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.append(header::SET_COOKIE, value);
        }
    }

    pub(super) fn forget(headers: &mut HeaderMap) {
        let value = HeaderValue::from_static("kopilka_flash=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        headers.append(header::SET_COOKIE, value);
    }
}
