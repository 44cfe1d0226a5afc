//! Handing out the light copies of pictures and pages. Whoever may see the file may see them.

use axum::http::HeaderMap;

use super::store;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::files::{Blob, Files};
use crate::web::{self, Response};

/// The copy of a picture of a file with these bytes.
pub async fn serve_picture(files: &Files, mut tx: Tx, sha256: &[u8], number: i32, headers: &HeaderMap) -> Result<Response> {
    let copy = store::find_picture(&mut tx, sha256, number).await?;
    drop(tx);
    let blob = Blob::kept(copy.key, copy.size, &copy.copy_sha256, &copy.media_type, "").ok_or(Error::NotFound)?;
    web::serve_picture(files, &blob, headers).await
}
