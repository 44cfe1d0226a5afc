//! The act by which a folder is handed over from one head to the next.

use super::{Wish, open, wished};
use crate::access::Role;
use crate::documents::Format;
use crate::error::Result;
use crate::folders::print::handover;
use crate::web::{Ctx, Paper, Path, Query, Response};
use crate::{decisions, members};

pub async fn show(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    ctx.paper(paper(&ctx, &wish).await?)
}

pub async fn file(ctx: Ctx, Path(format): Path<Format>, Query(wish): Query<Wish>) -> Result<Response> {
    let paper = paper(&ctx, &wish).await?;
    ctx.paper_file(paper, format).await
}

async fn paper(ctx: &Ctx, wish: &Wish) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let opened = open(ctx, &mut tx, wish).await?;
    let today = ctx.today();
    let open = decisions::list_open(&mut tx, opened.choice.id, today).await?;
    let colleagues = members::colleagues(&mut tx, &ctx.actor, opened.choice.id, today).await?;
    drop(tx);
    let head = colleagues.iter().find(|colleague| colleague.function == Role::Head).map(|head| &head.person);
    let document = handover::handover(&opened.folder, &open, head, today, ctx.now());
    let of = (ctx.say("folders-menu", &[]), format!("/folder?{}", wished(&opened)));
    Ok(Paper::new(document, handover::name(&opened.folder), of))
}
