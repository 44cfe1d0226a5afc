//! The desk of a collection: its title and readers in one form, its practices with their notes in another.

use askama::Template;
use axum::response::IntoResponse;

use super::show::{Shown, shown};
use super::{Options, is_centre, kinds, levels};
use crate::collections::model::arrangement::{Deed, arranged, noted};
use crate::collections::model::collection::{Collection, Item};
use crate::collections::model::form::CollectionForm;
use crate::collections::paths;
use crate::collections::store::{collections, items};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{CollectionId, PracticeId};
use crate::practices::{self, Viewer};
use crate::terms::Terms;
use crate::web::{Ctx, Errors, Fields, Form, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "collections/edit.html")]
struct Edit {
    collection: Collection,
    items: Vec<Shown>,
    form: CollectionForm,
    errors: Errors,
    kinds: Options,
    levels: Options,
    is_centre: bool,
    /// What the maker has put aside and not taken in yet.
    aside: Vec<(PracticeId, String)>,
}

impl Edit {
    fn path(&self) -> String {
        paths::show(self.collection.id)
    }

    fn note_field(&self, item: &Shown) -> String {
        format!("note-{}", item.hit.row.id)
    }

    fn note_problem(&self, item: &Shown) -> Option<&Problem> {
        self.errors.at(&self.note_field(item))
    }
}

/// The collection, for those who may arrange it.
async fn find(tx: &mut Tx, ctx: &Ctx, id: CollectionId) -> Result<Collection> {
    let collection = collections::find(tx, id, Some(&ctx.actor)).await?;
    collection.can_edit(&ctx.actor)?;
    Ok(collection)
}

async fn page(
    ctx: &Ctx,
    tx: &mut Tx,
    collection: Collection,
    all: &[Item],
    form: CollectionForm,
    errors: Errors,
) -> Result<Edit> {
    let terms = Terms::load(tx, ctx.now()).await?;
    let items = shown(tx, all, Some(&ctx.actor), &terms, ctx.locale()).await?;
    let kept = practices::list_bookmarks(tx, ctx.actor.user).await?;
    let kept: Vec<_> = kept.into_iter().filter(|id| !all.iter().any(|item| item.practice == *id)).collect();
    let aside = practices::list_visible(tx, &kept, &Viewer::of(Some(&ctx.actor))).await?;
    let is_centre = is_centre(&ctx.actor);
    Ok(Edit {
        kinds: kinds(ctx.locale(), is_centre),
        levels: levels(ctx.locale(), is_centre, collection.association.is_some()),
        aside: aside.into_iter().map(|row| (row.id, row.title)).collect(),
        collection,
        items,
        form,
        errors,
        is_centre,
    })
}

pub async fn edit(ctx: Ctx, Path(id): Path<CollectionId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    if collection.is_removed {
        return Err(Error::NotFound);
    }
    let all = items::list(&mut tx, id).await?;
    let form = CollectionForm::of(&collection);
    let page = page(&ctx, &mut tx, collection, &all, form, Errors::default()).await?;
    ctx.page(page)
}

/// Saves title, annotation and readers.
pub async fn update(ctx: Ctx, Path(id): Path<CollectionId>, Form(form): Form<CollectionForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    if form.version != collection.version.to_string() {
        return Err(Error::Stale);
    }
    let draft = match form.parse(is_centre(&ctx.actor), collection.association.is_some()) {
        Ok(draft) => draft,
        Err(invalid) => {
            let all = items::list(&mut tx, id).await?;
            let page = page(&ctx, &mut tx, collection, &all, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    collections::save(&mut tx, &collection, &draft, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("collections-saved").into_response())
}

/// Saves the notes, then moves, takes out or puts in.
pub async fn arrange(ctx: Ctx, Path(id): Path<CollectionId>, Form(fields): Form<Fields>) -> Result<Response> {
    let deed = Deed::read(&fields).ok_or(Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    if fields.text("version") != collection.version.to_string() {
        return Err(Error::Stale);
    }
    if let Deed::Add(practice) = deed {
        let seen = practices::list_visible(&mut tx, &[practice], &Viewer::of(Some(&ctx.actor))).await?;
        if seen.is_empty() {
            return Err(Error::NotFound);
        }
    }
    let (noted, errors) = noted(items::list(&mut tx, id).await?, &fields);
    if !errors.is_empty() {
        let form = CollectionForm::of(&collection);
        let page = page(&ctx, &mut tx, collection, &noted, form, errors).await?;
        return ctx.unprocessable(page);
    }
    items::save(&mut tx, id, &arranged(noted, deed)?).await?;
    collections::touch(&mut tx, &collection, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#practices", paths::edit(id))).notice("collections-arranged").into_response())
}

pub async fn delete(ctx: Ctx, Path(id): Path<CollectionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    collections::set_removed(&mut tx, &collection, Some(ctx.now())).await?;
    tx.commit().await?;
    let undo = format!("{}/restoration", paths::show(id));
    Ok(ctx.see("/collections").notice("collections-removed").undo(undo).into_response())
}

pub async fn restore(ctx: Ctx, Path(id): Path<CollectionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    collections::set_removed(&mut tx, &collection, None).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("collections-restored").into_response())
}
