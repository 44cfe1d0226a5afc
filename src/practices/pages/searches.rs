//! «Сохранённые поиски»: what a person looks for again and again, what is new in it, and the way out of its letters.

use askama::Template;
use axum::response::IntoResponse;

use crate::error::{Refusal, Result};
use crate::ids::SavedSearchId;
use crate::practices::model::filter::{Filter, Origin};
use crate::practices::model::fresh::MOST_FRESH;
use crate::practices::model::searches::{MOST, SavedSearch};
use crate::practices::store::practices::Viewer;
use crate::practices::store::searches;
use crate::practices::{news, paths};
use crate::terms::Terms;
use crate::web::session::fresh_token;
use crate::web::{Ctx, Path, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "practices/searches.html")]
struct Searches {
    searches: Vec<Kept>,
}

/// A search in the list.
struct Kept {
    search: SavedSearch,
    /// What has come since the last look.
    fresh: usize,
    /// The public feed that brings the same; none where the search asks for what is one's own.
    feed: Option<String>,
}

impl Kept {
    fn path(&self) -> String {
        paths::search(self.search.id)
    }

    /// Whether more has come than is counted.
    fn is_cut(&self) -> bool {
        self.fresh >= MOST_FRESH
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let searches = searches::list(&mut tx, ctx.actor.user).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let mut asked = Vec::with_capacity(searches.len());
    for search in &searches {
        asked.push((Filter::of_kept(&search.filter, &|kind, code| terms.has(kind, code))?, search.looked_at));
    }
    let fresh = news::news(&mut tx, &Viewer::of(Some(&ctx.actor)), &asked).await?;
    let kept = searches.into_iter().zip(asked).zip(fresh).map(|((search, (filter, _)), fresh)| Kept {
        search,
        fresh: fresh.len(),
        feed: (filter.origin == Origin::Anywhere).then(|| filter.feed_address()),
    });
    ctx.page(Searches { searches: kept.collect() })
}

/// Opens the answers of a search, the newest first and the new ones marked: from now on these have been seen.
pub async fn open(ctx: Ctx, Path(id): Path<SavedSearchId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let mut search = searches::find(&mut tx, ctx.actor.user, id).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let filter = Filter::of_kept(&search.filter, &|kind, code| terms.has(kind, code))?;
    let address = filter.news_address(search.looked_at);
    search.looked_at = ctx.now();
    searches::save(&mut tx, &search).await?;
    tx.commit().await?;
    Ok(ctx.see(address).into_response())
}

pub async fn delete(ctx: Ctx, Path(id): Path<SavedSearchId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    searches::set_removed(&mut tx, ctx.actor.user, id, Some(ctx.now())).await?;
    tx.commit().await?;
    let undo = format!("{}/restoration", paths::search(id));
    Ok(ctx.see(paths::SEARCHES).notice("searches-deleted").undo(undo).into_response())
}

pub async fn restore(ctx: Ctx, Path(id): Path<SavedSearchId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    searches::hold(&mut tx, ctx.actor.user, &fresh_token(), ctx.now()).await?;
    if searches::list(&mut tx, ctx.actor.user).await?.len() >= MOST {
        return Err(Refusal::new("searches-refused-many").into());
    }
    searches::set_removed(&mut tx, ctx.actor.user, id, None).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::SEARCHES).notice("searches-restored").into_response())
}

#[derive(Template)]
#[template(path = "practices/searches_end.html")]
struct Leave {
    /// The titles of the searches that letters tell of.
    titles: Vec<String>,
    action: String,
}

/// The end of the address in a letter: a look first, for programs of mail open addresses by themselves.
pub async fn leave(visitor: Visitor, Path(code): Path<String>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let user = searches::find_by_code(&mut tx, &code).await?;
    let told = searches::list(&mut tx, user).await?.into_iter().filter(|search| search.is_told);
    visitor.page(Leave { titles: told.map(|search| search.title).collect(), action: paths::no_more_finds(&code) })
}

pub async fn silence(visitor: Visitor, Path(code): Path<String>) -> Result<Response> {
    let mut tx = visitor.write().await?;
    let user = searches::find_by_code(&mut tx, &code).await?;
    searches::silence(&mut tx, user).await?;
    tx.commit().await?;
    Ok(visitor.see("/practices").notice("searches-silenced").into_response())
}
