//! An article as everybody reads it.

use askama::Template;

use super::section::Section;
use crate::centre::model::article::{Article, Kind, Status};
use crate::centre::paths;
use crate::centre::store::articles;
use crate::centre::store::files::{self, Attached, Owner};
use crate::error::Result;
use crate::ids::ArticleId;
use crate::library::{Block, blocks};
use crate::text::Dated;
use crate::web::{Path, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "centre/article.html")]
struct Show {
    section: Section,
    article: Article,
    blocks: Vec<Block>,
    /// Pictures that may be shown and have their copies.
    pictures: Vec<Attached>,
    files: Vec<Attached>,
    can_edit: bool,
    can_publish: bool,
}

impl Show {
    /// The day of a piece of news; a page has none.
    fn day(&self, dated: &Dated) -> Option<String> {
        let day = self.article.content.dated.or_else(|| self.article.published_at.map(|at| dated.day_of(at)));
        day.filter(|_| self.article.kind != Kind::Page).map(|day| dated.full_date(day))
    }

    fn picture(&self, file: &Attached) -> String {
        format!("{}/pictures/1", paths::file(self.article.id, file.id))
    }

    fn deed(&self, deed: &str) -> String {
        format!("{}/{deed}", paths::article(self.article.id))
    }
}

pub async fn show(visitor: Visitor, Path(id): Path<ArticleId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let article = articles::find(&mut tx, id).await?;
    let here = if article.kind == Kind::Page { "page" } else { "news" };
    let section = Section::of(&visitor, &mut tx, article.district, here).await?.at_page(id);
    let (pictures, files): (Vec<_>, Vec<_>) = files::list(&mut tx, Owner::Article(id))
        .await?
        .into_iter()
        .filter(Attached::may_be_shown)
        .partition(|file| file.width.is_some());
    drop(tx);
    visitor.public_page(Show {
        blocks: blocks(&article.content.text),
        can_edit: visitor.actor().is_some_and(|actor| article.can_edit(actor).is_ok()),
        can_publish: visitor.actor().is_some_and(|actor| article.can_publish(actor).is_ok()),
        section,
        article,
        pictures,
        files,
    })
}
