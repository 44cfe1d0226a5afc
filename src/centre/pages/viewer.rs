//! A file of an article or an event, read on a page of its own.

use askama::Template;

use super::files::{Found, find_shown};
use super::section::Section;
use crate::centre::model::article::Kind;
use crate::centre::paths;
use crate::centre::store::files::{Attached, Owner};
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
    read(visitor, Owner::Article(id), file, &part).await
}

pub async fn show_handout(
    visitor: Visitor,
    Path((id, file)): Path<(EventId, ArticleFileId)>,
    Query(part): Query<Part>,
) -> Result<Response> {
    read(visitor, Owner::Event(id), file, &part).await
}

async fn read(visitor: Visitor, owner: Owner, file: ArticleFileId, part: &Part) -> Result<Response> {
    let asked = Asked::new(&part.part, &part.page);
    let mut tx = visitor.read().await?;
    let (found, attached) = find_shown(&visitor, &mut tx, owner, file).await?;
    let opened = readings::open(&mut tx, &attached.sha256, &asked).await?;
    let page = match found {
        Found::Article(article) => {
            let here = if article.kind == Kind::Page { "page" } else { "news" };
            let subject = subject(attached, &paths::file(article.id, file), article.language);
            File {
                section: Section::of(&visitor, &mut tx, article.district, here).await?.at_page(article.id),
                title: article.content.title,
                address: paths::article(article.id),
                viewing: Viewing::new(subject, opened, &asked),
            }
        }
        Found::Event(event) => {
            let subject = subject(attached, &paths::handout(event.id, file), event.language);
            File {
                section: Section::of(&visitor, &mut tx, event.district, "events").await?,
                title: event.content.title,
                address: paths::event(event.id),
                viewing: Viewing::new(subject, opened, &asked),
            }
        }
    };
    drop(tx);
    visitor.public_page(page)
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
