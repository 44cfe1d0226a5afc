//! A piece is begun: a title, and it lies among the own drafts.

use askama::Template;
use axum::response::IntoResponse;

use super::note;
use crate::error::{Error, Result};
use crate::ids::InnovationId;
use crate::innovations::model::content::{Content, Kind};
use crate::innovations::model::innovation::{Author, Innovation, Status};
use crate::innovations::paths;
use crate::innovations::store::{innovations, origins};
use crate::web::{Check, Ctx, Errors, Form, Response, filters, form};

form! {
    /// The beginning of a piece.
    pub struct NewForm { id, title }
}

#[derive(Template)]
#[template(path = "innovations/new.html")]
struct New {
    kind: Kind,
    place_name: String,
    form: NewForm,
    errors: Errors,
}

pub async fn new(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let origin = origins::find(&mut tx, &ctx.actor).await?;
    let form = NewForm { id: InnovationId::fresh().to_string(), ..NewForm::default() };
    ctx.page(New { kind: Kind::of_country(&origin.country), place_name: origin.place_name, form, errors: Errors::default() })
}

pub async fn create(ctx: Ctx, Form(form): Form<NewForm>) -> Result<Response> {
    let id: InnovationId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let origin = origins::find(&mut tx, &ctx.actor).await?;
    let kind = Kind::of_country(&origin.country);
    let mut check = Check::new();
    let title = check.line("title", &form.title, 3..=super::edit::TITLE);
    let title = match check.finish(form, || title) {
        Ok(title) => title,
        Err(invalid) => {
            let page = New { kind, place_name: origin.place_name, form: invalid.form, errors: invalid.errors };
            return ctx.unprocessable(page);
        }
    };
    let actor = &ctx.actor;
    let author = Author {
        user: actor.user,
        surname: actor.surname.clone(),
        name: actor.name.clone(),
        patronymic: actor.patronymic.clone(),
        post: actor.post.clone(),
        consented_on: None,
    };
    let piece = Innovation {
        id,
        school: origin.school,
        district: origin.district,
        association: origin.association,
        author: actor.user,
        kind,
        language: origin.language,
        place_name: origin.place_name,
        authors: vec![author],
        content: Content { title, ..Content::default() },
        sent: None,
        practice: None,
        practice_title: None,
        status: Status::Draft,
        due_on: None,
        round: 0,
        awaited: 0,
        opinions: Vec::new(),
        recognitions: Vec::new(),
        spreads: Vec::new(),
        banked_on: None,
        version: 1,
    };
    if innovations::insert(&mut tx, &piece, ctx.now()).await? {
        note(&ctx, &mut tx, &piece, "innovation-begin").await?;
        tx.commit().await?;
    }
    Ok(ctx.see(paths::edit(id)).notice("innovations-begun").into_response())
}
