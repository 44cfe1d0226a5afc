//! Static files, embedded in the program and served under names that hold a digest of their content, so
//! that browsers may keep them for ever and never see an old one.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::Response;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/static"]
struct Sources;

struct Asset {
    body: Cow<'static, [u8]>,
    media_type: &'static str,
}

struct Assets {
    /// «css/app.css» → «/static/css/app.1a2b3c4d.css».
    addresses: HashMap<String, String>,
    /// The address below `/static/` → the file.
    files: HashMap<String, Asset>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(collect);

/// The address of a file by its path below `static/`.
pub fn address(path: &str) -> Option<&'static str> {
    ASSETS.addresses.get(path).map(String::as_str)
}

/// Answers for a path below `/static/`.
pub fn serve(path: &str) -> Response {
    let Some(asset) = ASSETS.files.get(path) else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = Response::new(Body::from(asset.body.clone()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    response
}

fn collect() -> Assets {
    let mut assets = Assets { addresses: HashMap::new(), files: HashMap::new() };
    // Style sheets come last: they name fonts by their hashed addresses.
    let (sheets, others): (Vec<_>, Vec<_>) = Sources::iter().partition(|path| path.ends_with(".css"));
    for path in others.into_iter().chain(sheets) {
        let Some(file) = Sources::get(&path) else { continue };
        let body = if path.ends_with(".css") { with_hashed_names(&file.data, &assets.addresses) } else { file.data };
        let name = hashed_name(&path, &body);
        assets.addresses.insert(path.to_string(), format!("/static/{name}"));
        assets.files.insert(name, Asset { body, media_type: media_type(&path) });
    }
    assets
}

/// «css/app.css» → «css/app.1a2b3c4d.css».
fn hashed_name(path: &str, body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let short: String = digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    match path.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{short}.{ending}"),
        None => format!("{path}.{short}"),
    }
}

fn with_hashed_names(sheet: &[u8], addresses: &HashMap<String, String>) -> Cow<'static, [u8]> {
    let mut text = String::from_utf8_lossy(sheet).into_owned();
    for (path, address) in addresses {
        text = text.replace(&format!("../{path}"), address);
    }
    Cow::Owned(text.into_bytes())
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        _ => "text/plain; charset=utf-8",
    }
}
