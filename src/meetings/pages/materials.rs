//! Materials of a meeting: brought to an item or to the whole, handed out, taken off.

use axum::http::HeaderMap;
use axum::response::IntoResponse;

use super::{open, open_to_write};
use crate::error::{Error, Refusal, Result};
use crate::files::{Blob, Limits};
use crate::ids::{AgendaItemId, MeetingFileId, MeetingId};
use crate::meetings::model::deeds::can_keep;
use crate::meetings::model::meeting::Meeting;
use crate::meetings::paths;
use crate::meetings::store::files::{self, Material};
use crate::text::Value;
use crate::web::{Ctx, Path, Response, Upload, serve_file};

/// So many materials a meeting has at most.
const MOST: usize = 40;

/// Takes files in. Those that are not taken are named with the reason; the others stay.
pub async fn create(ctx: Ctx, Path(id): Path<MeetingId>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_attach(&ctx.actor)?;
    let there = files::list(&mut tx, id).await?.len();
    drop(tx);
    let limits = Limits { files: MOST.saturating_sub(there), ..Limits::default() };
    let received = upload.receive(&ctx.app.files, &limits).await?;
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_attach(&ctx.actor)?;
    let item: Option<AgendaItemId> =
        received.fields.text("item").parse().ok().filter(|id| meeting.items.iter().any(|item| item.id == *id));
    for file in received.taken() {
        files::insert(&mut tx, &meeting, item, file, ctx.actor.user, ctx.now()).await?;
    }
    tx.commit().await?;
    let refused: Vec<String> = received.refused().map(|file| file.say(ctx.locale())).collect();
    if received.taken().count() == 0 && refused.len() == 1 {
        return Err(Refusal::new("practices-file-refused").with("value", refused[0].clone()).into());
    }
    let see = ctx.see(format!("{}#materials", paths::show(id)));
    if refused.is_empty() {
        return Ok(see.notice("meetings-material-added").into_response());
    }
    Ok(see.error_with("practices-files-refused", &[("value", Value::from(refused.join(" ")))]).into_response())
}

/// A material as it was brought.
pub async fn show(ctx: Ctx, Path((id, file)): Path<(MeetingId, MeetingFileId)>, headers: HeaderMap) -> Result<Response> {
    let mut tx = ctx.read().await?;
    open(&mut tx, id, &ctx.actor).await?;
    let material = find(files::list(&mut tx, id).await?, file)?;
    drop(tx);
    serve_file(&ctx.app.files, &blob(&material)?, &material.name, &headers).await
}

/// Taken off by whoever brought it, or by those who keep the agenda.
pub async fn delete(ctx: Ctx, Path((id, file)): Path<(MeetingId, MeetingFileId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting: Meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_attach(&ctx.actor)?;
    let material = find(files::list(&mut tx, id).await?, file)?;
    if material.added_by != ctx.actor.user {
        can_keep(meeting.association, &ctx.actor)?;
    }
    if !files::delete(&mut tx, id, file).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(format!("{}#materials", paths::show(id))).notice("meetings-material-removed").into_response())
}

fn find(materials: Vec<Material>, id: MeetingFileId) -> Result<Material> {
    materials.into_iter().find(|material| material.id == id).ok_or(Error::NotFound)
}

fn blob(material: &Material) -> Result<Blob> {
    Blob::kept(material.key.clone(), material.size, &material.sha256, &material.media_type, &material.name)
        .ok_or_else(|| Error::Internal(anyhow::anyhow!("material {} has an impossible digest or type", material.id)))
}
