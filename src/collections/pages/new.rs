//! Beginning a collection: a title and what it is for; practices are put in afterwards, but for the one that gave the
//! thought.

use askama::Template;
use axum::response::IntoResponse;

use super::makers::demand;
use super::{Options, is_centre, kinds, levels};
use crate::collections::model::collection::{Item, Kind, Level};
use crate::collections::model::form::CollectionForm;
use crate::collections::paths;
use crate::collections::store::collections::{self, Origin};
use crate::collections::store::items;
use crate::error::{Error, Result};
use crate::ids::{CollectionId, PracticeId};
use crate::web::{Check, Ctx, Errors, Form, Query, Response, filters};

#[derive(Template)]
#[template(path = "collections/new.html")]
struct New {
    form: CollectionForm,
    errors: Errors,
    kinds: Options,
    levels: Options,
    is_centre: bool,
}

fn page(ctx: &Ctx, form: CollectionForm, errors: Errors) -> New {
    let is_centre = is_centre(&ctx.actor);
    let levels = levels(ctx.locale(), is_centre, ctx.actor.association().is_some());
    New { form, errors, kinds: kinds(ctx.locale(), is_centre), levels, is_centre }
}

pub async fn new(ctx: Ctx, Query(asked): Query<CollectionForm>) -> Result<Response> {
    let (kind, level) = (Kind::Own.code().to_owned(), Level::None.code().to_owned());
    let form = CollectionForm { kind, level, practice: asked.practice, ..CollectionForm::default() };
    ctx.page(page(&ctx, form, Errors::default()))
}

pub async fn create(ctx: Ctx, Form(form): Form<CollectionForm>) -> Result<Response> {
    let is_centre = is_centre(&ctx.actor);
    let association = ctx.actor.association();
    let draft = match form.parse(Check::new(), is_centre, association.is_some()) {
        Ok(draft) => draft,
        Err(errors) => return ctx.unprocessable(page(&ctx, form, errors)),
    };
    let district = ctx.actor.district().ok_or(Error::Forbidden)?;
    let school = if is_centre { None } else { ctx.actor.school() };
    let mut tx = ctx.write().await?;
    let (place_name, language) = collections::place(&mut tx, school, district).await?;
    let author_name = ctx.actor.short_name();
    let origin = Origin {
        author: ctx.actor.user,
        author_name: &author_name,
        school,
        association,
        district,
        place_name: &place_name,
        language: &language,
    };
    let id = CollectionId::fresh();
    collections::insert(&mut tx, id, &origin, &draft, ctx.now()).await?;
    if let Ok(practice) = form.practice.parse::<PracticeId>() {
        demand(&mut tx, &ctx, practice).await?;
        items::save(&mut tx, id, &[Item { practice, note: String::new() }]).await?;
    }
    tx.commit().await?;
    Ok(ctx.see(paths::edit(id)).notice("collections-begun").into_response())
}
