//! The desk of a collection: one form holds its title, its readers, and its practices with their notes. Words save
//! themselves; who may read it changes only when a button says so.

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::makers::{demand, find};
use super::show::{Shown, shown};
use super::{Options, is_centre, kinds, levels};
use crate::collections::model::arrangement::{Deed, arranged, homeless, note_field, noted};
use crate::collections::model::collection::{Collection, Item};
use crate::collections::model::form::CollectionForm;
use crate::collections::paths;
use crate::collections::store::{collections, items};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{CollectionId, PracticeId};
use crate::practices::{self, Viewer};
use crate::terms::Terms;
use crate::web::{Check, Ctx, Errors, Fields, Form, FromFields, Path, Problem, Response, filters};

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
    /// What is saved, where it differs from what this window holds: label and saved text.
    conflict: Vec<(String, String)>,
    user: String,
}

impl Edit {
    fn path(&self) -> String {
        paths::show(self.collection.id)
    }

    /// Under which name this device keeps its copy.
    fn device_key(&self) -> String {
        format!("{}:{}", self.user, self.collection.id)
    }

    fn note_field(&self, item: &Shown) -> String {
        note_field(item.hit.row.id)
    }

    fn note_problem(&self, item: &Shown) -> Option<&Problem> {
        self.errors.at(&self.note_field(item))
    }
}

async fn load(
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
        conflict: Vec::new(),
        user: ctx.actor.user.to_string(),
    })
}

pub async fn edit(ctx: Ctx, Path(id): Path<CollectionId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    let all = items::list(&mut tx, id).await?;
    let form = CollectionForm::of(&collection);
    let page = load(&ctx, &mut tx, collection, &all, form, Errors::default()).await?;
    ctx.page(page)
}

/// Saves the words, then moves, takes out or puts in. Scripts save by the same address and get a sentence.
pub async fn update(ctx: Ctx, Path(id): Path<CollectionId>, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let deed = Deed::read(&fields).ok_or(Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    let mut form = CollectionForm::from_fields(&fields);
    if by_itself {
        form = form.for_readers_of(&collection);
    }
    let held = items::list(&mut tx, id).await?;
    let mut check = Check::new();
    let typed = noted(&held, &fields, &mut check);
    let draft = match form.parse(check, is_centre(&ctx.actor), collection.association.is_some()) {
        Ok(draft) => draft,
        Err(errors) if by_itself => return Ok(unsaved(&ctx, &errors)),
        Err(errors) => {
            let page = load(&ctx, &mut tx, collection, &typed, form, errors).await?;
            return ctx.unprocessable(page);
        }
    };
    if form.version != collection.version.to_string() {
        if by_itself {
            return Err(Error::Stale);
        }
        return conflict(&ctx, &mut tx, collection, (held.as_slice(), typed.as_slice()), (form, &fields)).await;
    }
    if let Deed::Add(practice) = deed {
        demand(&mut tx, &ctx, practice).await?;
    }
    items::save(&mut tx, id, &arranged(typed, deed)?).await?;
    let version = collections::save(&mut tx, &collection, &draft, ctx.now()).await?;
    tx.commit().await?;
    if by_itself {
        let saved = ctx.say("collections-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
        return Ok(Json(serde_json::json!({ "saved": saved, "version": version.to_string() })).into_response());
    }
    let (to, notice) = match deed {
        Deed::Save => (paths::show(id), "collections-saved"),
        _ => (format!("{}#practices", paths::edit(id)), "collections-arranged"),
    };
    Ok(ctx.see(to).notice(notice).into_response())
}

/// Why nothing was saved, as a sentence for the script that asked.
fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}

/// Another window has saved meanwhile: both texts are shown, and nothing that was typed is lost.
async fn conflict(
    ctx: &Ctx,
    tx: &mut Tx,
    collection: Collection,
    (held, typed): (&[Item], &[Item]),
    (form, fields): (CollectionForm, &Fields),
) -> Result<Response> {
    let texts = form.differences(&collection);
    let form = CollectionForm { version: collection.version.to_string(), ..form };
    let mut page = load(ctx, tx, collection, typed, form, Errors::default()).await?;
    page.conflict = texts.into_iter().map(|(key, saved)| (ctx.say(key, &[]), saved)).collect();
    let differ = held.iter().zip(typed).filter(|(held, typed)| held.note != typed.note);
    for (held, _) in differ {
        let title = page.items.iter().find(|item| item.hit.row.id == held.practice).map(|item| item.hit.row.title.as_str());
        page.conflict.push((title.unwrap_or_default().to_owned(), held.note.clone()));
    }
    let gone = homeless(held, fields).into_iter().map(|typed| (ctx.say("collections-conflict-gone", &[]), typed));
    page.conflict.extend(gone);
    ctx.page_with(StatusCode::CONFLICT, page)
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
    let collection = collections::find(&mut tx, id, Some(&ctx.actor)).await?;
    collection.can_edit(&ctx.actor)?;
    collections::set_removed(&mut tx, &collection, None).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("collections-restored").into_response())
}
