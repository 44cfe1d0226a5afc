//! «Выполнено»: told with one line or a file, by whoever had to do it; and taken back.

use axum::http::HeaderMap;
use axum::response::IntoResponse;

use super::{again, conflict, keep, open};
use crate::decisions::model::form::DeedForm;
use crate::decisions::model::{Deed, Status};
use crate::decisions::paths;
use crate::decisions::store::deeds::{self, NewDeed};
use crate::error::{Error, Refusal, Result};
use crate::files::{Blob, Limits};
use crate::ids::{DecisionId, RowId};
use crate::web::{Ctx, FromFields, Invalid, Path, Problem, Response, Upload, serve_file};

pub async fn create(ctx: Ctx, Path(id): Path<DecisionId>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    drop(tx);
    // What may not be told is not even read.
    decision.can_do(&ctx.actor).or_else(|_| decision.can_do_own(&ctx.actor))?;
    // One file tells enough.
    let limits = Limits { files: 1, ..Limits::default() };
    let received = upload.receive(&ctx.app.files, &limits).await?;
    let form = DeedForm::from_fields(&received.fields);
    let mut tx = ctx.write().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    if form.is_stale(decision.version) {
        return conflict(&ctx, &mut tx, decision, form).await;
    }
    if let Some(refused) = received.refused().next() {
        let why = Refusal::new("decisions-file-refused").with("value", refused.say(ctx.locale()));
        let invalid = Invalid::at(form, "file", Problem::Refused(why));
        return again(&ctx, &mut tx, decision, invalid.form, invalid.errors).await;
    }
    let file = received.taken().next();
    let is_own_part = form.part == "own" || decision.can_do(&ctx.actor).is_err();
    let note = match form.parse_done(file.is_some()) {
        Ok(note) => note,
        Err(invalid) => return again(&ctx, &mut tx, decision, invalid.form, invalid.errors).await,
    };
    let (done, deed) = if is_own_part {
        (decision.do_own(&ctx.actor, &note)?, Deed::DoOwn)
    } else {
        (decision.do_it(&ctx.actor, &note)?, Deed::Do)
    };
    let deed = NewDeed { file: file.map(|file| (file.name.as_str(), &file.blob)), ..NewDeed::of(deed, &note, &ctx.actor) };
    keep(&ctx, &mut tx, &done, &deed).await?;
    tx.commit().await?;
    let notice = if is_own_part { "decisions-own-part-done" } else { "decisions-done" };
    Ok(ctx.see(paths::show(id)).notice(notice).undo(format!("{}/completion/delete", paths::show(id))).into_response())
}

/// Takes it back: the whole where the whole was told, else the own part.
pub async fn delete(ctx: Ctx, Path(id): Path<DecisionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    let (undone, deed) = if decision.status == Status::Done {
        (decision.undo(&ctx.actor)?, Deed::Undo)
    } else {
        (decision.undo_own(&ctx.actor)?, Deed::UndoOwn)
    };
    keep(&ctx, &mut tx, &undone, &NewDeed::of(deed, "", &ctx.actor)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("decisions-undone").into_response())
}

/// The file that proves a deed.
pub async fn proof(ctx: Ctx, Path((id, deed)): Path<(DecisionId, RowId)>, headers: HeaderMap) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let decision = open(&ctx, &mut tx, id).await?;
    let proof = deeds::find_proof(&mut tx, decision.id, deed).await?;
    drop(tx);
    let blob = Blob::kept(proof.key, proof.size, &proof.sha256, &proof.media_type, &proof.name).ok_or(Error::NotFound)?;
    serve_file(&ctx.app.files, &blob, &proof.name, &headers).await
}
