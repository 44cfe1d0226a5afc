//! Files as they were before they were cleaned, for the one who has kept them: taken along, or let go.

use axum::http::HeaderMap;
use axum::response::IntoResponse;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PracticeFileId, PracticeId};
use crate::practices::paths;
use crate::practices::store::originals::{self, Original};
use crate::web::{Ctx, Path, Response, serve_file};

pub async fn file(ctx: Ctx, Path((id, original)): Path<(PracticeId, PracticeFileId)>, headers: HeaderMap) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let original = find(&mut tx, &ctx, id, original).await?;
    drop(tx);
    serve_file(&ctx.app.files, &original.blob().ok_or(Error::NotFound)?, &original.name, &headers).await
}

pub async fn delete(ctx: Ctx, Path((id, original)): Path<(PracticeId, PracticeFileId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let original = find(&mut tx, &ctx, id, original).await?;
    originals::delete(&mut tx, &original).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#originals", paths::show(id))).notice("findings-original-deleted").into_response())
}

async fn find(tx: &mut Tx, ctx: &Ctx, id: PracticeId, original: PracticeFileId) -> Result<Original> {
    let practice = super::find(tx, id, &ctx.actor).await?;
    let original = originals::find(tx, id, ctx.actor.user, original).await?;
    practice.can_have_original(&ctx.actor, original.author)?;
    Ok(original)
}
