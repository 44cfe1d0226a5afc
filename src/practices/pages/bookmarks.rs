//! «Моя подборка»: what a person has put aside for later.

use askama::Template;
use axum::response::IntoResponse;

use super::hits::Hit;
use crate::error::Result;
use crate::ids::PracticeId;
use crate::practices::paths;
use crate::practices::store::practices::Viewer;
use crate::practices::store::{bookmarks, listing};
use crate::terms::Terms;
use crate::web::{Ctx, Form, Path, Response, filters, form};

form! {
    /// Where the mark was set: the list or the page, to come back to.
    pub struct BackForm { back }
}

#[derive(Template)]
#[template(path = "practices/saved.html")]
struct Saved {
    hits: Vec<Hit>,
    /// Saved, and no longer to be seen by this person.
    gone: usize,
}

pub async fn saved(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let ids = bookmarks::list(&mut tx, ctx.actor.user).await?;
    let rows = listing::list(&mut tx, &ids, &Viewer::of(Some(&ctx.actor))).await?;
    let gone = ids.len() - rows.len();
    ctx.page(Saved { hits: rows.into_iter().map(|row| Hit::new(row, &terms, ctx.locale())).collect(), gone })
}

pub async fn create(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<BackForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    super::find(&mut tx, id, &ctx.actor).await?;
    bookmarks::save(&mut tx, ctx.actor.user, id, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(back(&form, id)).notice("bank-saved").undo(format!("{}/bookmark/delete", paths::show(id))).into_response())
}

pub async fn delete(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<BackForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    super::find(&mut tx, id, &ctx.actor).await?;
    bookmarks::delete(&mut tx, ctx.actor.user, id).await?;
    tx.commit().await?;
    Ok(ctx.see(back(&form, id)).notice("bank-unsaved").undo(format!("{}/bookmark", paths::show(id))).into_response())
}

/// The page of the piggy-bank from which the mark was set.
fn back(form: &BackForm, id: PracticeId) -> String {
    let is_ours = form.back == "/practices" || form.back.starts_with("/practices?") || form.back.starts_with("/practices/");
    let is_plain = form.back.bytes().all(|byte| (0x21..0x7f).contains(&byte));
    if is_ours && is_plain { form.back.clone() } else { paths::show(id) }
}
