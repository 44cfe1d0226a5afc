//! Files of an article: taken in, told of, taken off, handed out.

use axum::http::HeaderMap;
use axum::response::IntoResponse;

use super::edit::load;
use crate::centre::jobs::ReadArticleFile;
use crate::centre::model::article::Article;
use crate::centre::model::form::{ArticleForm, PictureForm};
use crate::centre::paths;
use crate::centre::store::articles;
use crate::centre::store::files::{self, Attached};
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::files::Limits;
use crate::ids::{ArticleFileId, ArticleId};
use crate::jobs;
use crate::readings;
use crate::text::Value;
use crate::web::{Ctx, Form, Path, Refused, Response, Upload, Visitor, serve_file};

/// The article, if this actor may write it.
async fn find_own(ctx: &Ctx, tx: &mut Tx, id: ArticleId) -> Result<Article> {
    let article = articles::find(tx, id).await?;
    article.can_edit(&ctx.actor)?;
    Ok(article)
}

/// Adds files. Those that are not taken are named with the reason; the others stay.
pub async fn create(ctx: Ctx, Path(id): Path<ArticleId>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.read().await?;
    find_own(&ctx, &mut tx, id).await?;
    let present = files::list(&mut tx, id).await?;
    drop(tx);
    let left = Limits::left(present.len(), present.iter().map(|file| u64::try_from(file.size).unwrap_or(0)).sum());
    let received = upload.receive(&ctx.app.files, &left).await?;
    let mut tx = ctx.write().await?;
    let article = find_own(&ctx, &mut tx, id).await?;
    for file in received.taken() {
        let added = files::insert(&mut tx, id, file, ctx.now()).await?;
        if file.blob.kind.is_read() {
            let reading = ReadArticleFile { district: article.district, article: id, file: added };
            jobs::later(&mut tx, &reading, ctx.now()).await?;
        }
    }
    tx.commit().await?;
    let refused: Vec<&Refused> = received.refused().collect();
    let said = |file: &&Refused| file.say(ctx.locale());
    if let ([only], 0) = (&refused[..], received.taken().count()) {
        return Err(Refusal::new("centre-file-refused").with("value", said(only)).into());
    }
    let see = ctx.see(format!("{}#files", paths::edit(id)));
    if refused.is_empty() {
        return Ok(see.into_response());
    }
    let sentences: Vec<_> = refused.iter().map(said).collect();
    Ok(see.error_with("centre-files-refused", &[("value", Value::from(sentences.join(" ")))]).into_response())
}

/// Says what is on a picture and that the people in it may be shown.
pub async fn update(
    ctx: Ctx,
    Path((id, file)): Path<(ArticleId, ArticleFileId)>,
    Form(form): Form<PictureForm>,
) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let article = find_own(&ctx, &mut tx, id).await?;
    files::find(&mut tx, id, file).await?;
    let (description, consent) = match form.parse() {
        Ok(said) => said,
        Err(invalid) => {
            let written = ArticleForm { version: article.version.to_string(), ..ArticleForm::from(&article.content) };
            let page = load(&ctx, &mut tx, article, written, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    if !files::describe(&mut tx, id, file, &description, &consent).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(format!("{}#files", paths::edit(id))).notice("centre-picture-said").into_response())
}

pub async fn delete(ctx: Ctx, Path((id, file)): Path<(ArticleId, ArticleFileId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    find_own(&ctx, &mut tx, id).await?;
    if !files::delete(&mut tx, id, file).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(format!("{}#files", paths::edit(id))).notice("centre-file-removed").into_response())
}

/// A file that this visitor may see, with its article. A picture of which nothing is said yet is its writers' alone.
pub(super) async fn find_shown(
    visitor: &Visitor,
    tx: &mut Tx,
    id: ArticleId,
    file: ArticleFileId,
) -> Result<(Article, Attached)> {
    let article = articles::find(tx, id).await?;
    let file = files::find(tx, id, file).await?;
    let is_writer = visitor.actor().is_some_and(|actor| article.can_edit(actor).is_ok());
    if file.may_be_shown() || is_writer { Ok((article, file)) } else { Err(Error::NotFound) }
}

/// One file, or the part of it that is asked for.
pub async fn show(visitor: Visitor, Path((id, file)): Path<(ArticleId, ArticleFileId)>, headers: HeaderMap) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let (_, file) = find_shown(&visitor, &mut tx, id, file).await?;
    drop(tx);
    serve_file(&visitor.app.files, &file.blob().ok_or(Error::NotFound)?, &file.name, &headers).await
}

/// The light copy of a picture or a page of a file.
pub async fn picture(
    visitor: Visitor,
    Path((id, file, number)): Path<(ArticleId, ArticleFileId, i32)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let (_, file) = find_shown(&visitor, &mut tx, id, file).await?;
    readings::serve_picture(&visitor.app.files, tx, &file.sha256, number, &headers).await
}
