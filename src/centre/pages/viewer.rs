//! A file of an article or an event, read on a page of its own.

use askama::Template;

use super::files::find_shown;
use super::section::Section;
use crate::centre::model::article::Kind;
use crate::centre::paths;
use crate::centre::store::files::{Attached, Owner};
use crate::centre::store::{articles, events};
use crate::error::Result;
use crate::files::Place;
use crate::ids::{ArticleFileId, ArticleId, EventId};
use crate::readings::{self, Asked, Piece, Shows, Subject, Viewing};
use crate::web::{Path, Query, Response, Visitor, filters, form};

form! {
    /// Which part of the file, or the page that begins in it.
    pub struct Part { part, page }
}

#[derive(Template)]
#[template(path = "centre/file.html")]
struct File {
    section: Section,
    /// What the file belongs to: its title and address.
    title: String,
    address: String,
    viewing: Viewing,
}

pub async fn show(
    visitor: Visitor,
    Path((id, file)): Path<(ArticleId, ArticleFileId)>,
    Query(part): Query<Part>,
) -> Result<Response> {
    let asked = Asked::new(&part.part, &part.page);
    let mut tx = visitor.read().await?;
    let attached = find_shown(&visitor, &mut tx, Owner::Article(id), file).await?;
    let article = articles::find(&mut tx, id).await?;
    let here = if article.kind == Kind::Page { "page" } else { "news" };
    let section = Section::of(&visitor, &mut tx, article.district, here).await?.at_page(id);
    let opened = readings::open(&mut tx, &attached.sha256, &asked).await?;
    drop(tx);
    let subject = subject(attached, &paths::file(id, file), article.language);
    let viewing = Viewing::new(subject, opened, &asked);
    visitor.public_page(File { section, title: article.content.title, address: paths::article(id), viewing })
}

pub async fn show_handout(
    visitor: Visitor,
    Path((id, file)): Path<(EventId, ArticleFileId)>,
    Query(part): Query<Part>,
) -> Result<Response> {
    let asked = Asked::new(&part.part, &part.page);
    let mut tx = visitor.read().await?;
    let attached = find_shown(&visitor, &mut tx, Owner::Event(id), file).await?;
    let event = events::find(&mut tx, id).await?;
    let section = Section::of(&visitor, &mut tx, event.district, "events").await?;
    let opened = readings::open(&mut tx, &attached.sha256, &asked).await?;
    drop(tx);
    let subject = subject(attached, &paths::handout(id, file), event.language);
    let viewing = Viewing::new(subject, opened, &asked);
    visitor.public_page(File { section, title: event.content.title, address: paths::event(id), viewing })
}

fn subject(file: Attached, address: &str, language: String) -> Subject {
    Subject {
        is_waiting: file.blob().is_some_and(|blob| blob.kind.is_read()),
        name: file.name,
        size: file.size,
        media_type: file.media_type,
        plain: None,
        page: paths::read(address),
        file: address.to_owned(),
        language,
        unheard: None,
    }
}
