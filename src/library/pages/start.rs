//! The first set of documents, put on the shelf of a centre by one press.

use axum::response::IntoResponse;
use serde_json::json;

use crate::audit;
use crate::error::Result;
use crate::jobs;
use crate::library::jobs::CitationRound;
use crate::library::model::{Keeper, Level};
use crate::library::{paths, start};
use crate::web::{Ctx, Response};

pub async fn create(ctx: Ctx) -> Result<Response> {
    let keeper = Keeper::of(&ctx.actor, Level::Public)?;
    let mut tx = ctx.write().await?;
    let count = start::put_up(&mut tx, &keeper, ctx.actor.country(), Some(ctx.actor.user), ctx.now()).await?;
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: "start-library",
        subject: "district",
        subject_id: Some(keeper.district.into()),
        school: None,
        district: Some(keeper.district.into()),
        before: None,
        after: Some(json!({ "documents": count })),
    };
    audit::note(&mut tx, ctx.now(), entry).await?;
    jobs::later(&mut tx, &CitationRound { is_daily: false }, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::LIST).notice("library-started").into_response())
}
