//! The records of a year as a paper.

use super::list::{self, Wish, address};
use crate::documents::Format;
use crate::error::{Error, Result};
use crate::members::settings_of;
use crate::records::{print, store};
use crate::web::{Ctx, Paper, Path, Query, Response};

pub async fn show(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    ctx.paper(paper(&ctx, wish).await?)
}

pub async fn file(ctx: Ctx, Path(format): Path<Format>, Query(wish): Query<Wish>) -> Result<Response> {
    let paper = paper(&ctx, wish).await?;
    ctx.paper_file(paper, format).await
}

/// What the list shows, of one association: the one asked for, or the first.
async fn paper(ctx: &Ctx, mut wish: Wish) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    if wish.association.is_empty() {
        let first = store::list_places(&mut tx, ctx.today()).await?.into_iter().next();
        wish.association = first.ok_or(Error::NotFound)?.id.to_string();
    }
    let found = list::find(ctx, &mut tx, &wish).await?;
    let association = wish.association.parse().map_err(|_| Error::NotFound)?;
    let settings = settings_of(&mut tx, association).await?;
    drop(tx);
    let document = print::document(&found, &settings, &settings.dated(ctx.dated()), ctx.now());
    let of = (ctx.say("records-title", &[]), address("/records", &wish, found.first_year));
    Ok(Paper::new(document, print::name(&settings, found.first_year), of))
}
