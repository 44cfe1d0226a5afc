//! The first page of a section: what is new, and what the centre tells of itself.

use askama::Template;

use super::events::Row;
use super::section::Section;
use super::{Wish, day_of};
use crate::centre::paths;
use crate::centre::store::events;
use crate::centre::store::lists::{self, Listed};
use crate::error::Result;
use crate::text::Dated;
use crate::web::{Query, Response, Visitor, filters};

/// News and events in view; the rest stands in their lists.
const SHOWN: i64 = 3;

#[derive(Template)]
#[template(path = "centre/front.html")]
struct Front {
    section: Section,
    news: Vec<Listed>,
    ahead: Vec<Row>,
}

impl Front {
    fn day(&self, listed: &Listed, dated: &Dated) -> String {
        day_of(listed, dated).map(|day| dated.date(day)).unwrap_or_default()
    }
}

pub async fn show(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let section = Section::load(&visitor, &mut tx, &wish.district, "front").await?;
    let news = lists::news(&mut tx, section.district.id, 0, SHOWN).await?;
    let ahead = events::list(&mut tx, section.district.id, visitor.now(), None, SHOWN).await?;
    drop(tx);
    visitor.public_page(Front { section, news, ahead: ahead.into_iter().map(|event| Row::of(event, &visitor.dated())).collect() })
}
