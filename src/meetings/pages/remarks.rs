//! Remarks of participants on the draft, each at its place, and the answers of those who write.

use axum::response::IntoResponse;

use super::{open, open_to_write};
use crate::error::{Error, Refusal, Result};
use crate::ids::{AgendaItemId, MeetingId, ProtocolRemarkId};
use crate::meetings::paths;
use crate::meetings::store::remarks;
use crate::web::{Check, Ctx, Form, Path, Response, form};

form! {
    /// A remark, at an item or at the whole.
    pub struct RemarkForm { item, text }
}

pub async fn create(ctx: Ctx, Path(id): Path<MeetingId>, Form(form): Form<RemarkForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_remark(&ctx.actor)?;
    let item: Option<AgendaItemId> = form.item.parse().ok().filter(|id| meeting.items.iter().any(|item| item.id == *id));
    let mut check = Check::new();
    let text = check.text("text", &form.text, 1..=2000);
    if check.finish(form, || ()).is_err() {
        return Err(Refusal::new("meetings-refused-empty-remark").into());
    }
    remarks::insert(&mut tx, &meeting, item, &text, &ctx.actor, ctx.now()).await?;
    tx.commit().await?;
    let place = item.map(|item| format!("#{item}")).unwrap_or_default();
    Ok(ctx.see(paths::show(id) + &place).notice("meetings-remark-made").into_response())
}

form! {
    /// What is answered to a remark.
    pub struct AnswerForm { answer }
}

/// Settles a remark: mended, or answered why not.
pub async fn settle(
    ctx: Ctx,
    Path((id, remark)): Path<(MeetingId, ProtocolRemarkId)>,
    Form(form): Form<AnswerForm>,
) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_settle(&ctx.actor)?;
    let mut check = Check::new();
    let answer = check.text("answer", &form.answer, 0..=2000);
    if check.finish(form, || ()).is_err() {
        return Err(Refusal::new("meetings-refused-long-answer").into());
    }
    if !remarks::settle(&mut tx, id, remark, &answer, ctx.now()).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(format!("{}#note-{remark}", paths::show(id))).notice("meetings-remark-settled").into_response())
}
