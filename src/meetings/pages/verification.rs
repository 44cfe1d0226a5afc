//! Whether a paper is true: for anybody who holds it, with or without an account. Nothing of its text is told.

use askama::Template;
use axum::http::StatusCode;

use super::signing::printed;
use crate::error::Result;
use crate::meetings::store::protocols::{self, Verified};
use crate::web::{Path, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "meetings/verification.html")]
struct Verification {
    found: Option<Verified>,
}

impl Verification {
    fn digest(&self, found: &Verified) -> String {
        printed(&found.digest)
    }

    fn is_superseded(&self, found: &Verified) -> bool {
        found.latest > found.edition
    }
}

/// An unknown code is answered plainly, not as a missing page: the paper may be false.
pub async fn show(visitor: Visitor, Path(code): Path<String>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let found = protocols::find_verified(&mut tx, &code.to_lowercase()).await?;
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    visitor.page_with(status, Verification { found })
}
