//! Files of a document: brought by its keeper, handed out to whoever may read it, taken off again.

use axum::http::HeaderMap;
use axum::response::IntoResponse;
use serde_json::json;

use super::{Noted, find_own, note};
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{NormFileId, NormId};
use crate::jobs;
use crate::library::jobs::ReadNormFile;
use crate::library::model::{Norm, Viewer, room};
use crate::library::paths;
use crate::library::store::files::{self, Taken};
use crate::library::store::{entry, norms};
use crate::text::Value;
use crate::web::{Ctx, Incoming, Path, Refused, Response, Upload, Visitor, serve_file};

/// Adds files. Those that are not taken are named with the reason; the others stay.
pub async fn create(ctx: Ctx, Path(id): Path<NormId>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.read().await?;
    find_own(&ctx, &mut tx, id).await?;
    let room = room(&files::list(&mut tx, id).await?);
    drop(tx);
    let received = upload.receive(&ctx.app.files, &room).await?;
    let mut tx = ctx.write().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    for file in received.taken() {
        attach(&ctx, &mut tx, &norm, file).await?;
    }
    tx.commit().await?;
    let refused: Vec<_> = received.refused().collect();
    let sentences = |files: &[&Refused]| files.iter().map(|file| file.say(ctx.locale())).collect::<Vec<_>>().join(" ");
    let page = ctx.see(paths::files(id));
    match (&refused[..], received.taken().count()) {
        ([], 0) => Ok(page.into_response()),
        ([], _) => Ok(page.notice("library-files-added").into_response()),
        (refused, 0) => Err(Refusal::new("library-files-refused").with("value", sentences(refused)).into()),
        (refused, _) => {
            Ok(page.error_with("library-files-some-refused", &[("value", Value::from(sentences(refused)))]).into_response())
        }
    }
}

async fn attach(ctx: &Ctx, tx: &mut Tx, norm: &Norm, file: &Incoming) -> Result<()> {
    let taken = Taken {
        name: &file.name,
        media_type: file.blob.kind.media_type(),
        size: i64::try_from(file.blob.size).unwrap_or(i64::MAX),
        sha256: &file.blob.sha256,
        key: &file.blob.key,
        is_read: file.blob.kind.is_read(),
        by: ctx.actor.user,
    };
    let id = files::insert(tx, norm.id, &taken, ctx.now()).await?;
    let after = Some(json!({ "name": file.name }));
    note(ctx, tx, Noted { deed: "attach-norm-file", norm: norm.id, keeper: &norm.keeper, before: None, after }).await?;
    if taken.is_read {
        jobs::later(tx, &ReadNormFile { norm: norm.id, file: id, keeper: norm.keeper }, ctx.now()).await?;
    }
    Ok(())
}

/// One file, or the part of it that is asked for.
pub async fn show(visitor: Visitor, Path((id, file)): Path<(NormId, NormFileId)>, headers: HeaderMap) -> Result<Response> {
    let mut tx = visitor.read().await?;
    norms::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    let file = files::find(&mut tx, id, file).await?;
    drop(tx);
    serve_file(&visitor.app.files, &file.blob().ok_or(Error::NotFound)?, &file.name, &headers).await
}

/// Takes a file off.
pub async fn delete(ctx: Ctx, Path((id, file)): Path<(NormId, NormFileId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let norm = norms::find(&mut tx, id, &Viewer::of(Some(&ctx.actor))).await?;
    let file = files::find(&mut tx, id, file).await?;
    norm.can_edit(&ctx.actor)?;
    files::delete(&mut tx, id, file.id).await?;
    entry::put_entry(&mut tx, id, &norm.card, &norm.keeper, ctx.now()).await?;
    let before = Some(json!({ "name": file.name }));
    note(&ctx, &mut tx, Noted { deed: "remove-norm-file", norm: id, keeper: &norm.keeper, before, after: None }).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::files(id)).notice("library-file-removed").into_response())
}
