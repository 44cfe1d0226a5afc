//! Two editions of a protocol side by side.

use askama::Template;

use super::{open, paper::as_written};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::meetings::model::meeting::Meeting;
use crate::meetings::model::protocol::Protocol;
use crate::meetings::model::protocol::comparison::{Change, changes};
use crate::meetings::paths;
use crate::meetings::store::protocols::{self, Signed};
use crate::web::{Ctx, Path, Query, Response, filters, form};

form! {
    pub struct ComparisonForm { from, to }
}

#[derive(Template)]
#[template(path = "meetings/comparison.html")]
struct Comparison {
    meeting: Meeting,
    from: i32,
    to: i32,
    /// Whether the newer edition is still being written.
    is_draft: bool,
    changes: Vec<Change>,
}

impl Comparison {
    fn path(&self) -> String {
        paths::signing(self.meeting.id)
    }
}

/// Without a choice, the edition that is written or stands against the one before.
pub async fn show(ctx: Ctx, Path(id): Path<MeetingId>, Query(form): Query<ComparisonForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_read(&ctx.actor)?;
    let signed = protocols::list(&mut tx, id).await?;
    let to = form.to.parse().unwrap_or(meeting.edition);
    let from = form.from.parse().unwrap_or(to - 1);
    let older = words_of(&mut tx, &meeting, &signed, from).await?;
    let newer = words_of(&mut tx, &meeting, &signed, to).await?;
    let is_draft = !signed.iter().any(|known| known.edition == to);
    ctx.page(Comparison { changes: changes(&older, &newer), meeting, from, to, is_draft })
}

async fn words_of(tx: &mut Tx, meeting: &Meeting, signed: &[Signed], edition: i32) -> Result<Protocol> {
    match signed.iter().find(|known| known.edition == edition) {
        Some(known) => Ok(known.kept.protocol.clone()),
        None if edition == meeting.edition && meeting.status.is_open() => as_written(tx, meeting).await,
        None => Err(Error::NotFound),
    }
}
