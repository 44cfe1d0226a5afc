//! The agenda goes to the members: it stands on their pages, and a letter goes to those who have an address.

use axum::response::IntoResponse;

use super::{note, open_to_write};
use crate::error::Result;
use crate::ids::MeetingId;
use crate::jobs;
use crate::meetings::jobs::SendAgenda;
use crate::meetings::paths;
use crate::meetings::store::meetings;
use crate::web::{Ctx, Path, Response};

pub async fn create(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?.circulate(&ctx.actor, ctx.now())?;
    meetings::save_state(&mut tx, &meeting, ctx.now()).await?;
    note(&ctx, &mut tx, &meeting, "meeting-circulate").await?;
    let job = SendAgenda { meeting: id, school: meeting.school, association: meeting.association, circulated_at: ctx.now() };
    jobs::later(&mut tx, &job, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("meetings-circulated").into_response())
}
