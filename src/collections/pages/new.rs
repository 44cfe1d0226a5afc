//! Beginning a collection: a title and what it is for; practices are put in afterwards.

use askama::Template;
use axum::response::IntoResponse;

use super::{Options, is_centre, kinds, levels};
use crate::collections::model::collection::{Kind, Level};
use crate::collections::model::form::CollectionForm;
use crate::collections::paths;
use crate::collections::store::collections::{self, Origin};
use crate::error::{Error, Result};
use crate::ids::CollectionId;
use crate::web::{Ctx, Errors, Form, Response, filters};

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

pub async fn new(ctx: Ctx) -> Result<Response> {
    let form =
        CollectionForm { kind: Kind::Own.code().to_owned(), level: Level::None.code().to_owned(), ..CollectionForm::default() };
    ctx.page(page(&ctx, form, Errors::default()))
}

pub async fn create(ctx: Ctx, Form(form): Form<CollectionForm>) -> Result<Response> {
    let is_centre = is_centre(&ctx.actor);
    let association = ctx.actor.association();
    let draft = match form.parse(is_centre, association.is_some()) {
        Ok(draft) => draft,
        Err(invalid) => return ctx.unprocessable(page(&ctx, invalid.form, invalid.errors)),
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
    tx.commit().await?;
    Ok(ctx.see(paths::edit(id)).notice("collections-begun").into_response())
}
