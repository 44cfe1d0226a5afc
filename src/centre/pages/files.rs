//! Files of an article: taken in, told of, taken off, handed out.

use axum::http::HeaderMap;
use axum::response::IntoResponse;

use super::edit::load;
use crate::centre::jobs::CopyPicture;
use crate::centre::model::article::Article;
use crate::centre::model::form::{ArticleForm, PictureForm};
use crate::centre::paths;
use crate::centre::store::{articles, files};
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::files::{Blob, Kind, Limits};
use crate::ids::{ArticleFileId, ArticleId};
use crate::jobs;
use crate::text::Value;
use crate::web::{Ctx, Form, Path, Refused, Response, Upload, Visitor, serve_file, serve_picture};

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
    let limits = Limits::default();
    let held: u64 = present.iter().map(|file| u64::try_from(file.size).unwrap_or(0)).sum();
    let left = Limits { item: limits.item.saturating_sub(held), files: limits.files.saturating_sub(present.len()), ..limits };
    let received = upload.receive(&ctx.app.files, &left).await?;
    let mut tx = ctx.write().await?;
    let article = find_own(&ctx, &mut tx, id).await?;
    for file in received.taken() {
        let added = files::insert(&mut tx, id, file, ctx.now()).await?;
        if file.blob.kind.is_picture() {
            let copy = CopyPicture { district: article.district, article: id, file: added };
            jobs::later(&mut tx, &copy, ctx.now()).await?;
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

/// One file, or the part of it that is asked for. A picture of which nothing is said yet is its writers' alone.
pub async fn show(visitor: Visitor, Path((id, file)): Path<(ArticleId, ArticleFileId)>, headers: HeaderMap) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let article = articles::find(&mut tx, id).await?;
    let file = files::find(&mut tx, id, file).await?;
    drop(tx);
    if !file.may_be_shown() && !is_written_by(&visitor, &article) {
        return Err(Error::NotFound);
    }
    let blob = Blob::kept(file.key, file.size, &file.sha256, &file.media_type, &file.name).ok_or(Error::NotFound)?;
    serve_file(&visitor.app.files, &blob, &file.name, &headers).await
}

/// The copy of a picture that pages show.
pub async fn picture(
    visitor: Visitor,
    Path((id, file)): Path<(ArticleId, ArticleFileId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let article = articles::find(&mut tx, id).await?;
    let attached = files::find(&mut tx, id, file).await?;
    let copy = files::find_copy(&mut tx, id, file).await?;
    drop(tx);
    if !attached.may_be_shown() && !is_written_by(&visitor, &article) {
        return Err(Error::NotFound);
    }
    let sha256 = copy.sha256.as_slice().try_into().map_err(|_| Error::NotFound)?;
    let blob = Blob { key: copy.key, size: u64::try_from(copy.size).unwrap_or(0), sha256, kind: Kind::Jpeg };
    serve_picture(&visitor.app.files, &blob, &headers).await
}

fn is_written_by(visitor: &Visitor, article: &Article) -> bool {
    visitor.actor().is_some_and(|actor| article.can_edit(actor).is_ok())
}
