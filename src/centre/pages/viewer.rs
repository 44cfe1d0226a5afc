//! A file of an article, read on a page of its own.

use askama::Template;

use super::files::find_shown;
use super::section::Section;
use crate::centre::model::article::{Article, Kind};
use crate::centre::paths;
use crate::error::Result;
use crate::files::Place;
use crate::ids::{ArticleFileId, ArticleId};
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
    article: Article,
    viewing: Viewing,
}

pub async fn show(
    visitor: Visitor,
    Path((id, file)): Path<(ArticleId, ArticleFileId)>,
    Query(part): Query<Part>,
) -> Result<Response> {
    let asked = Asked::new(&part.part, &part.page);
    let mut tx = visitor.read().await?;
    let (article, attached) = find_shown(&visitor, &mut tx, id, file).await?;
    let here = if article.kind == Kind::Page { "page" } else { "news" };
    let section = Section::of(&visitor, &mut tx, article.district, here).await?.at_page(id);
    let opened = readings::open(&mut tx, &attached.sha256, &asked).await?;
    drop(tx);
    let subject = Subject {
        is_waiting: attached.blob().is_some_and(|blob| blob.kind.is_read()),
        name: attached.name,
        size: attached.size,
        media_type: attached.media_type,
        plain: None,
        page: paths::read(id, file),
        file: paths::file(id, file),
        language: article.language.clone(),
        unheard: None,
    };
    visitor.public_page(File { viewing: Viewing::new(subject, opened, &asked), section, article })
}
