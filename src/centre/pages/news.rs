//! News and announcements: page by page, and as a feed.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

use super::section::Section;
use super::{Wish, day_of};
use crate::centre::model::feed::{Item, feed as written};
use crate::centre::paths;
use crate::centre::store::lists::{self, Listed};
use crate::error::Result;
use crate::text::Dated;
use crate::web::{Pager, Query, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "centre/news.html")]
struct News {
    section: Section,
    news: Vec<Listed>,
    pager: Pager,
}

impl News {
    fn day(&self, listed: &Listed, dated: &Dated) -> String {
        day_of(listed, dated).map(|day| dated.date(day)).unwrap_or_default()
    }
}

pub async fn list(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    let wanted = Pager::wanted(&wish.page);
    let mut tx = visitor.read().await?;
    let section = Section::load(&visitor, &mut tx, &wish.district, "news").await?;
    let news = lists::news(&mut tx, section.district.id, Pager::offset(wanted), Pager::SIZE).await?;
    drop(tx);
    let total = news.first().map_or(0, |first| first.total);
    let pager = Pager::new(wanted, total, &section.href(paths::news()));
    visitor.public_page(News { section, news, pager })
}

/// The latest news for feed readers.
pub async fn feed(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let section = Section::load(&visitor, &mut tx, &wish.district, "news").await?;
    let news = lists::news(&mut tx, section.district.id, 0, Pager::SIZE).await?;
    drop(tx);
    let origin = visitor.app.config.origin();
    let item = |listed: &Listed| {
        Some(Item {
            address: format!("{origin}{}", paths::article(listed.id)),
            title: listed.title.clone(),
            lead: listed.lead.clone(),
            published_at: listed.published_at?,
        })
    };
    let items: Vec<_> = news.iter().filter_map(item).collect();
    let address = format!("{origin}{}?district={}", paths::news(), section.district.id);
    let text = written(section.district.title(), &section.district.language, &address, &items);
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/atom+xml; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}
