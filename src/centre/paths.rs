//! Addresses of the centre's section.

use std::borrow::Borrow;

use crate::ids::{ArticleFileId, ArticleId, EventId};

pub const DESK: &str = "/centre/desk";

/// The news of a district; of the reader's own where none is named.
pub fn news() -> &'static str {
    "/centre/news"
}

pub fn article(id: impl Borrow<ArticleId>) -> String {
    format!("/centre/articles/{}", id.borrow())
}

pub fn edit(id: impl Borrow<ArticleId>) -> String {
    format!("/centre/articles/{}/edit", id.borrow())
}

pub fn file(article: impl Borrow<ArticleId>, file: impl Borrow<ArticleFileId>) -> String {
    format!("/centre/articles/{}/files/{}", article.borrow(), file.borrow())
}

/// Where a file is read on the page.
pub fn read(file: &str) -> String {
    format!("{file}/read")
}

pub fn event(id: impl Borrow<EventId>) -> String {
    format!("/centre/events/{}", id.borrow())
}

pub fn handout(event: impl Borrow<EventId>, file: impl Borrow<ArticleFileId>) -> String {
    format!("/centre/events/{}/files/{}", event.borrow(), file.borrow())
}
