//! Answering with an official paper: on a page, the sheet as it will be printed, or as a file. A thing that has a paper
//! has two addresses: `…/paper` and `…/paper/{format}`.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

use super::ctx::Visitor;
use super::{Response, filters};
use crate::documents::{Document, Format, html};
use crate::error::{Error, Result};
use crate::files::names;

/// A paper with what surrounds it on its page.
#[derive(Clone, Debug)]
pub struct Paper {
    pub document: Document,
    /// What its files are called, without the ending, in the language of the paper.
    pub name: String,
    /// The page it is a paper of: its words and its address.
    pub of: (String, String),
    /// Other looks of the same paper, the present one among them.
    pub variants: Vec<Variant>,
}

/// Another look of a paper.
#[derive(Clone, Debug)]
pub struct Variant {
    pub label: String,
    pub href: String,
    pub is_current: bool,
}

impl Paper {
    pub fn new(document: Document, name: impl Into<String>, of: (String, String)) -> Self {
        Self { document, name: name.into(), of, variants: Vec::new() }
    }
}

#[derive(Template)]
#[template(path = "paper.html")]
struct Preview {
    title: String,
    of: (String, String),
    variants: Vec<Variant>,
    /// Each format with the address of its file.
    files: Vec<(&'static str, String)>,
    sheet: String,
}

impl Visitor {
    /// The page of a paper: what it shows is what is printed.
    pub fn paper(&self, paper: Paper) -> Result<Response> {
        let sheet = String::from_utf8(html(&paper.document)?).map_err(|error| Error::Internal(error.into()))?;
        let formats = Format::ALL.into_iter().filter(|format| format.suits(&paper.document));
        let files = formats.map(|format| (format.code(), file_address(self.path(), format)));
        self.page(Preview { files: files.collect(), title: paper.document.title, of: paper.of, variants: paper.variants, sheet })
    }

    /// A paper as a file to be saved.
    pub async fn paper_file(&self, paper: Paper, format: Format) -> Result<Response> {
        if !format.suits(&paper.document) {
            return Err(Error::NotFound);
        }
        let name = format!("{}.{}", file_name(&paper.name), format.code());
        self.written_file(&name, format.media_type(), move || format.write(&paper.document)).await
    }

    /// A file that is written now, in turn with others, and saved under a name.
    pub async fn written_file(
        &self,
        name: &str,
        media_type: &'static str,
        write: impl FnOnce() -> Result<Vec<u8>> + Send + 'static,
    ) -> Result<Response> {
        let file = self.app.writing.run(write).await??;
        let mut response = Body::from(file).into_response();
        let headers = response.headers_mut();
        let disposition = HeaderValue::try_from(names::attachment(name)).map_err(|error| Error::Internal(error.into()))?;
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        headers.insert(header::CONTENT_DISPOSITION, disposition);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        Ok(response)
    }
}

/// A name without what divides folders: «2026/2027» is no folder of 2026.
pub fn file_name(name: &str) -> String {
    name.replace(['/', '\\'], "-")
}

/// The address of a file beside the page of its paper, with the same wishes.
fn file_address(page: &str, format: Format) -> String {
    match page.split_once('?') {
        Some((path, wishes)) => format!("{path}/{}?{wishes}", format.code()),
        None => format!("{page}/{}", format.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_the_wishes_of_its_page() {
        assert_eq!(file_address("/members/paper?column=post", Format::Pdf), "/members/paper/pdf?column=post");
        assert_eq!(file_address("/plans/1/paper", Format::Docx), "/plans/1/paper/docx");
    }
}
