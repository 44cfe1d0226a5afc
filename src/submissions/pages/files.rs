//! Files beside what was sent, handed out as they were brought.

use axum::http::HeaderMap;

use crate::error::{Error, Result};
use crate::files::Blob;
use crate::ids::{SubmissionFileId, SubmissionId};
use crate::submissions::model::submission::Side;
use crate::submissions::store::{files, submissions};
use crate::web::{Ctx, Path, Response, serve_file};

pub async fn of_centre(ctx: Ctx, Path(of): Path<(SubmissionId, SubmissionFileId)>, headers: HeaderMap) -> Result<Response> {
    serve(&ctx, Side::Centre, of, &headers).await
}

pub async fn of_school(ctx: Ctx, Path(of): Path<(SubmissionId, SubmissionFileId)>, headers: HeaderMap) -> Result<Response> {
    serve(&ctx, Side::School, of, &headers).await
}

async fn serve(ctx: &Ctx, side: Side, (id, file): (SubmissionId, SubmissionFileId), headers: &HeaderMap) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let submission = submissions::find(&mut tx, id).await?;
    if submission.is_closed_to(side) {
        return Err(Error::NotFound);
    }
    let file = files::find(&mut tx, id, file).await?;
    drop(tx);
    let blob = Blob::kept(file.key, file.size, &file.sha256, &file.media_type, &file.name).ok_or(Error::NotFound)?;
    serve_file(&ctx.app.files, &blob, &file.name, headers).await
}
