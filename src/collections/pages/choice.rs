//! From the page of a practice: into which collection it goes.

use askama::Template;
use axum::response::IntoResponse;

use super::makers::{demand, find};
use crate::collections::model::arrangement::{Deed, arranged};
use crate::collections::model::collection::Collection;
use crate::collections::model::form::Draft;
use crate::collections::paths;
use crate::collections::store::collections::{self, Wanted};
use crate::collections::store::items;
use crate::error::{Error, Result};
use crate::ids::CollectionId;
use crate::practices::ListedPractice;
use crate::web::{Ctx, Form, Path, Query, Response, filters, form};

form! {
    /// The practice that goes into a collection.
    pub struct ChoiceForm { practice }
}

#[derive(Template)]
#[template(path = "collections/choice.html")]
struct Choice {
    practice: ListedPractice,
    /// Those that the reader arranges.
    own: Vec<Collection>,
}

impl Choice {
    fn practice_path(&self) -> String {
        format!("/practices/{}", self.practice.id)
    }

    fn path(&self, collection: &Collection) -> String {
        format!("{}/practices", paths::show(collection.id))
    }
}

pub async fn choose(ctx: Ctx, Query(form): Query<ChoiceForm>) -> Result<Response> {
    if form.practice.is_empty() {
        return Ok(ctx.see("/collections").into_response());
    }
    let mut tx = ctx.read().await?;
    let practice = demand(&mut tx, &ctx, form.practice.parse().map_err(|_| Error::NotFound)?).await?;
    let found = collections::list(&mut tx, &Wanted { actor: Some(&ctx.actor), id: None }).await?;
    let own = found.into_iter().filter(|collection| collection.can_edit(&ctx.actor).is_ok()).collect();
    ctx.page(Choice { practice, own })
}

/// Puts the practice at the end; one that is there already stays where it is.
pub async fn add(ctx: Ctx, Path(id): Path<CollectionId>, Form(form): Form<ChoiceForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    let practice = demand(&mut tx, &ctx, form.practice.parse().map_err(|_| Error::Malformed)?).await?;
    let held = items::list(&mut tx, id).await?;
    items::save(&mut tx, id, &arranged(held, Deed::Add(practice.id))?).await?;
    collections::save(&mut tx, &collection, &Draft::of(&collection), ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("collections-added").into_response())
}
