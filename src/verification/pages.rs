//! Typing a code in, and what stands behind it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use crate::error::Result;
use crate::meetings::{self, Verified};
use crate::recognition::{self, Checked, Standing};
use crate::web::{Path, Query, Response, Visitor, filters, form};

form! {
    /// A code as it was typed from a paper.
    pub struct CodeForm { code }
}

#[derive(Template)]
#[template(path = "verification/ask.html")]
struct Ask {}

#[derive(Template)]
#[template(path = "verification/certificate.html")]
struct OfCertificate {
    found: Checked,
}

impl OfCertificate {
    fn standing(&self) -> Standing {
        Standing::of(self.found.withdrawn_on.is_some(), self.found.annulled_on.is_some())
    }
}

#[derive(Template)]
#[template(path = "verification/protocol.html")]
struct OfProtocol {
    found: Verified,
}

impl OfProtocol {
    fn is_superseded(&self) -> bool {
        self.found.latest > self.found.edition
    }

    fn digest(&self) -> String {
        meetings::printed_digest(&self.found.digest)
    }
}

#[derive(Template)]
#[template(path = "verification/unknown.html")]
struct Unknown {}

/// Where a code is typed in; one that was typed leads to its page.
pub async fn ask(visitor: Visitor, Query(form): Query<CodeForm>) -> Result<Response> {
    let code = plain(&form.code);
    if code.is_empty() {
        return visitor.public_page(Ask {});
    }
    Ok(visitor.see(format!("/check/{code}")).into_response())
}

/// An unknown code is answered plainly, not as a missing page: the paper may be false.
pub async fn show(visitor: Visitor, Path(code): Path<String>) -> Result<Response> {
    let code = code.to_lowercase();
    let mut tx = visitor.read().await?;
    if let Some(found) = recognition::check(&mut tx, &code).await? {
        return visitor.page(OfCertificate { found });
    }
    match meetings::find_verified(&mut tx, &code).await? {
        Some(found) => visitor.page(OfProtocol { found }),
        None => visitor.page_with(StatusCode::NOT_FOUND, Unknown {}),
    }
}

/// A code without what people type into it to read it better; what is no code at all leads to none.
fn plain(typed: &str) -> String {
    let code: String = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
    if code.chars().all(|sign| sign.is_ascii_alphanumeric()) { code.to_lowercase() } else { "-".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_with_blanks_and_capitals() {
        assert_eq!(plain(" ABCD-efgh 2345 "), "abcdefgh2345");
        assert_eq!(plain("/../admin"), "-");
        assert_eq!(plain(" "), "");
    }
}
