//! A piece of a file that is sent in pieces.

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header;

use super::App;
use crate::error::{Error, Result};

/// A piece holds at most so many bytes: more would be too much to send again after a break.
const LARGEST: usize = 1024 * 1024;

/// The bytes of a file from one place on, not yet read.
pub struct Piece(Request);

impl FromRequest<App> for Piece {
    type Rejection = Error;

    async fn from_request(request: Request, _: &App) -> Result<Self> {
        Ok(Self(request))
    }
}

impl Piece {
    /// Where in the file the piece begins, in bytes, and the piece itself.
    pub async fn read(self) -> Result<(u64, Bytes)> {
        let (parts, body) = self.0.into_parts();
        let text = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if text(header::CONTENT_TYPE.as_str()) != "application/offset+octet-stream" {
            return Err(Error::WrongType);
        }
        let from = text("upload-offset").parse().map_err(|_| Error::Malformed)?;
        let bytes = to_bytes(body, LARGEST).await.map_err(|_| Error::TooLarge)?;
        Ok((from, bytes))
    }
}
