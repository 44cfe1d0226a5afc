//! Files of articles and events: taken in, told of, taken off, handed out.

use axum::http::HeaderMap;
use axum::response::IntoResponse;

use super::{edit, event};
use crate::centre::jobs::ReadCentreFile;
use crate::centre::model::article::Article;
use crate::centre::model::event::Event;
use crate::centre::model::form::{ArticleForm, PictureForm};
use crate::centre::paths;
use crate::centre::store::files::{self, Attached, Owner};
use crate::centre::store::{articles, events};
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::files::Limits;
use crate::ids::{ArticleFileId, ArticleId, DistrictId, EventId};
use crate::text::Value;
use crate::web::{Ctx, Errors, Form, Path, Refused, Response, Upload, Visitor, serve_file};
use crate::{jobs, readings};

/// The district of an article or an event, if this actor may write it.
async fn find_own(ctx: &Ctx, tx: &mut Tx, owner: Owner) -> Result<DistrictId> {
    match owner {
        Owner::Article(id) => {
            let article = articles::find(tx, id).await?;
            article.can_edit(&ctx.actor)?;
            Ok(article.district)
        }
        Owner::Event(id) => {
            let event = events::find(tx, id).await?;
            event.can_edit(&ctx.actor)?;
            Ok(event.district)
        }
    }
}

/// Where its files are kept in order.
fn desk(owner: Owner) -> String {
    match owner {
        Owner::Article(id) => format!("{}#files", paths::edit(id)),
        Owner::Event(id) => format!("{}#files", paths::event(id)),
    }
}

pub async fn create(ctx: Ctx, Path(id): Path<ArticleId>, upload: Upload) -> Result<Response> {
    take(ctx, Owner::Article(id), upload).await
}

pub async fn create_handout(ctx: Ctx, Path(id): Path<EventId>, upload: Upload) -> Result<Response> {
    take(ctx, Owner::Event(id), upload).await
}

/// Adds files. Those that are not taken are named with the reason; the others stay.
async fn take(ctx: Ctx, owner: Owner, upload: Upload) -> Result<Response> {
    let mut tx = ctx.read().await?;
    find_own(&ctx, &mut tx, owner).await?;
    let present = files::list(&mut tx, owner).await?;
    drop(tx);
    let left = Limits::left(present.len(), present.iter().map(|file| u64::try_from(file.size).unwrap_or(0)).sum());
    let received = upload.receive(&ctx.app.files, &left).await?;
    let mut tx = ctx.write().await?;
    let district = find_own(&ctx, &mut tx, owner).await?;
    for file in received.taken() {
        let added = files::insert(&mut tx, owner, file, ctx.now()).await?;
        if file.blob.kind.is_read() {
            let reading = ReadCentreFile { district, article: owner.article(), event: owner.event(), file: added };
            jobs::later(&mut tx, &reading, ctx.now()).await?;
        }
    }
    tx.commit().await?;
    let refused: Vec<&Refused> = received.refused().collect();
    let said = |file: &&Refused| file.say(ctx.locale());
    if let ([only], 0) = (&refused[..], received.taken().count()) {
        return Err(Refusal::new("centre-file-refused").with("value", said(only)).into());
    }
    let see = ctx.see(desk(owner));
    if refused.is_empty() {
        return Ok(see.into_response());
    }
    let sentences: Vec<_> = refused.iter().map(said).collect();
    Ok(see.error_with("centre-files-refused", &[("value", Value::from(sentences.join(" ")))]).into_response())
}

pub async fn update(
    ctx: Ctx,
    Path((id, file)): Path<(ArticleId, ArticleFileId)>,
    Form(form): Form<PictureForm>,
) -> Result<Response> {
    tell(ctx, Owner::Article(id), file, form).await
}

pub async fn update_handout(
    ctx: Ctx,
    Path((id, file)): Path<(EventId, ArticleFileId)>,
    Form(form): Form<PictureForm>,
) -> Result<Response> {
    tell(ctx, Owner::Event(id), file, form).await
}

/// Says what is on a picture and that the people in it may be shown.
async fn tell(ctx: Ctx, owner: Owner, file: ArticleFileId, form: PictureForm) -> Result<Response> {
    let mut tx = ctx.write().await?;
    find_own(&ctx, &mut tx, owner).await?;
    files::find(&mut tx, owner, file).await?;
    let (description, consent) = match form.parse() {
        Ok(said) => said,
        Err(invalid) => return again(&ctx, &mut tx, owner, invalid.errors).await,
    };
    if !files::describe(&mut tx, owner, file, &description, &consent).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(desk(owner)).notice("centre-picture-said").into_response())
}

/// The page with the files again, and what is wrong with what was said of one.
async fn again(ctx: &Ctx, tx: &mut Tx, owner: Owner, errors: Errors) -> Result<Response> {
    match owner {
        Owner::Article(id) => {
            let article = articles::find(tx, id).await?;
            let written = ArticleForm { version: article.version.to_string(), ..ArticleForm::from(&article.content) };
            let page = edit::load(ctx, tx, article, written, errors).await?;
            ctx.unprocessable(page)
        }
        Owner::Event(id) => {
            let event = events::find(tx, id).await?;
            let page = event::load(ctx, tx, event, errors).await?;
            ctx.unprocessable(page)
        }
    }
}

pub async fn delete(ctx: Ctx, Path((id, file)): Path<(ArticleId, ArticleFileId)>) -> Result<Response> {
    take_off(ctx, Owner::Article(id), file).await
}

pub async fn delete_handout(ctx: Ctx, Path((id, file)): Path<(EventId, ArticleFileId)>) -> Result<Response> {
    take_off(ctx, Owner::Event(id), file).await
}

async fn take_off(ctx: Ctx, owner: Owner, file: ArticleFileId) -> Result<Response> {
    let mut tx = ctx.write().await?;
    find_own(&ctx, &mut tx, owner).await?;
    if !files::delete(&mut tx, owner, file).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(desk(owner)).notice("centre-file-removed").into_response())
}

/// What a file belongs to, as it was found.
pub(super) enum Found {
    Article(Article),
    Event(Event),
}

/// A file that this visitor may see, and what it belongs to. A picture of which nothing is said yet is its writers' alone.
pub(super) async fn find_shown(visitor: &Visitor, tx: &mut Tx, owner: Owner, file: ArticleFileId) -> Result<(Found, Attached)> {
    let found = match owner {
        Owner::Article(id) => Found::Article(articles::find(tx, id).await?),
        Owner::Event(id) => Found::Event(events::find(tx, id).await?),
    };
    let file = files::find(tx, owner, file).await?;
    let is_writer = visitor.actor().is_some_and(|actor| match &found {
        Found::Article(article) => article.can_edit(actor).is_ok(),
        Found::Event(event) => event.can_keep(actor).is_ok(),
    });
    if file.may_be_shown() || is_writer { Ok((found, file)) } else { Err(Error::NotFound) }
}

pub async fn show(visitor: Visitor, Path((id, file)): Path<(ArticleId, ArticleFileId)>, headers: HeaderMap) -> Result<Response> {
    hand_out(visitor, Owner::Article(id), file, headers).await
}

pub async fn show_handout(
    visitor: Visitor,
    Path((id, file)): Path<(EventId, ArticleFileId)>,
    headers: HeaderMap,
) -> Result<Response> {
    hand_out(visitor, Owner::Event(id), file, headers).await
}

/// One file, or the part of it that is asked for.
async fn hand_out(visitor: Visitor, owner: Owner, file: ArticleFileId, headers: HeaderMap) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let (_, file) = find_shown(&visitor, &mut tx, owner, file).await?;
    drop(tx);
    serve_file(&visitor.app.files, &file.blob().ok_or(Error::NotFound)?, &file.name, &headers).await
}

pub async fn picture(
    visitor: Visitor,
    Path((id, file, number)): Path<(ArticleId, ArticleFileId, i32)>,
    headers: HeaderMap,
) -> Result<Response> {
    copy(visitor, Owner::Article(id), file, number, headers).await
}

pub async fn picture_of_handout(
    visitor: Visitor,
    Path((id, file, number)): Path<(EventId, ArticleFileId, i32)>,
    headers: HeaderMap,
) -> Result<Response> {
    copy(visitor, Owner::Event(id), file, number, headers).await
}

/// The light copy of a picture or a page of a file.
async fn copy(visitor: Visitor, owner: Owner, file: ArticleFileId, number: i32, headers: HeaderMap) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let (_, file) = find_shown(&visitor, &mut tx, owner, file).await?;
    readings::serve_picture(&visitor.app.files, tx, &file.sha256, number, &headers).await
}
