//! The memo on paper: for the leaders the whole with the list of those who have read it, for a teacher the own lines.

use time::OffsetDateTime;

use crate::controls::model::control::{Control, Status};
use crate::controls::model::memo::Memo;
use crate::controls::store::{controls, listing, memos, road};
use crate::controls::{paths, print};
use crate::db::Tx;
use crate::documents::{Document, Format};
use crate::error::{Error, Result};
use crate::ids::ControlId;
use crate::members;
use crate::web::{Ctx, Paper, Path, Response};

pub async fn show(ctx: Ctx, Path(id): Path<ControlId>) -> Result<Response> {
    ctx.paper(paper(&ctx, id).await?)
}

pub async fn file(ctx: Ctx, Path((id, format)): Path<(ControlId, Format)>) -> Result<Response> {
    let paper = paper(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

async fn paper(ctx: &Ctx, id: ControlId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let control = controls::find(&mut tx, id, &ctx.actor).await?;
    let document = document(ctx, &mut tx, &control).await?;
    let name = document.title.clone();
    Ok(Paper::new(document, name, (ctx.say("controls-one", &[]), paths::show(id))))
}

/// As much of the memo as this reader may have.
pub async fn document(ctx: &Ctx, tx: &mut Tx, control: &Control) -> Result<Document> {
    let (memo, made_at): (Memo, OffsetDateTime) = match control.status {
        Status::Draft => {
            let settings = members::settings_on(tx, control.association, ctx.today()).await?;
            (Memo::of(control, &settings), ctx.now())
        }
        Status::Signed | Status::Closed => memos::find(tx, control.id).await?.ok_or(Error::NotFound)?,
    };
    if control.is_led_by(&ctx.actor) {
        let acquaintances = road::list_acquaintances(tx, control.id, None).await?;
        let considered = listing::find_considered(tx, control.id).await?;
        return Ok(print::whole(&memo, &acquaintances, considered.as_ref(), &ctx.dated(), made_at));
    }
    Ok(print::own(&memo.only(ctx.actor.user), made_at))
}
