//! The scan or photograph of the paper that was signed by hand, attached to exactly the edition it shows.

use axum::http::HeaderMap;
use axum::response::IntoResponse;

use super::{note, open, open_to_write};
use crate::error::{Error, Refusal, Result};
use crate::files::{Family, Kind, Limits};
use crate::ids::{MeetingFileId, MeetingId};
use crate::meetings::paths;
use crate::meetings::store::{protocols, scans};
use crate::web::{Ctx, Path, Response, Upload, serve_file};

/// A page photographed by telephone is some megabytes.
const MOST_FILES: usize = 10;

pub async fn create(ctx: Ctx, Path(id): Path<MeetingId>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.read().await?;
    open(&mut tx, id, &ctx.actor).await?.can_scan(&ctx.actor)?;
    drop(tx);
    let limits = Limits { files: MOST_FILES, ..Limits::default() };
    let received = upload.receive(&ctx.app.files, &limits).await?;
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_scan(&ctx.actor)?;
    let edition: i32 = received.fields.text("edition").parse().map_err(|_| Error::Malformed)?;
    if !protocols::list(&mut tx, id).await?.iter().any(|signed| signed.edition == edition) {
        return Err(Error::NotFound);
    }
    let is_scan = |kind: Kind| kind == Kind::Pdf || kind.family() == Family::Picture;
    if let Some(refused) = received.refused().next() {
        return Err(Refusal::new("protocols-scan-refused").with("value", refused.say(ctx.locale())).into());
    }
    let taken: Vec<_> = received.taken().collect();
    if taken.is_empty() || taken.iter().any(|file| !is_scan(file.blob.kind)) {
        return Err(Refusal::new("protocols-scan-kind").into());
    }
    for file in taken {
        scans::insert(&mut tx, &meeting, edition, file, ctx.actor.user, ctx.now()).await?;
    }
    note(&ctx, &mut tx, &meeting, "protocol-scan").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::signing(id)).notice("protocols-scan-attached").into_response())
}

pub async fn show(ctx: Ctx, Path((id, scan)): Path<(MeetingId, MeetingFileId)>, headers: HeaderMap) -> Result<Response> {
    let mut tx = ctx.read().await?;
    open(&mut tx, id, &ctx.actor).await?.can_read(&ctx.actor)?;
    let (name, blob) = scans::find(&mut tx, id, scan).await?.ok_or(Error::NotFound)?;
    drop(tx);
    serve_file(&ctx.app.files, &blob, &name, &headers).await
}

pub async fn delete(ctx: Ctx, Path((id, scan)): Path<(MeetingId, MeetingFileId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    scans::find(&mut tx, id, scan).await?.ok_or(Error::NotFound)?;
    meeting.can_scan(&ctx.actor)?;
    scans::delete(&mut tx, id, scan).await?;
    note(&ctx, &mut tx, &meeting, "protocol-unscan").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::signing(id)).notice("protocols-scan-removed").into_response())
}
