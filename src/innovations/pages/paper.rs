//! The papers of the bank: passport or card, the sheet of an expert, the extract of a decision, the register.

use super::list::Wish;
use super::sheet::find as find_sheet;
use crate::documents::Format;
use crate::error::{Error, Result};
use crate::ids::{InnovationId, InnovationSheetId};
use crate::innovations::print::Printed;
use crate::innovations::store::listing::{self, Sieve};
use crate::innovations::store::{innovations, origins, steps};
use crate::innovations::{paths, print};
use crate::terms::Terms;
use crate::web::{Ctx, Paper, Path, Query, Response, Visitor};

fn paper(document: crate::documents::Document, of: (String, String)) -> Paper {
    let name = document.title.clone();
    Paper::new(document, name, of)
}

pub async fn passport(visitor: Visitor, Path(id): Path<InnovationId>) -> Result<Response> {
    visitor.paper(printed_passport(&visitor, id).await?)
}

pub async fn passport_file(visitor: Visitor, Path((id, format)): Path<(InnovationId, Format)>) -> Result<Response> {
    let paper = printed_passport(&visitor, id).await?;
    visitor.paper_file(paper, format).await
}

async fn printed_passport(visitor: &Visitor, id: InnovationId) -> Result<Paper> {
    let mut tx = visitor.read().await?;
    let piece = innovations::find(&mut tx, id, visitor.actor()).await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    drop(tx);
    let printed = Printed::new(piece.kind, &piece.language, &terms, visitor.now());
    Ok(paper(print::passport::document(&printed, &piece, visitor.today()), (piece.content.title.clone(), paths::show(id))))
}

pub async fn sheet(ctx: Ctx, Path(id): Path<InnovationSheetId>) -> Result<Response> {
    ctx.paper(printed_sheet(&ctx, id).await?)
}

pub async fn sheet_file(ctx: Ctx, Path((id, format)): Path<(InnovationSheetId, Format)>) -> Result<Response> {
    let paper = printed_sheet(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

async fn printed_sheet(ctx: &Ctx, id: InnovationSheetId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let sheet = find_sheet(ctx, &mut tx, id).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    drop(tx);
    let printed = Printed::new(sheet.kind, &sheet.language, &terms, ctx.now());
    Ok(paper(print::sheet::document(&printed, &sheet, &ctx.dated()), (ctx.say("innovations-sheet", &[]), paths::sheet(id))))
}

pub async fn extract(ctx: Ctx, Path(id): Path<InnovationId>) -> Result<Response> {
    ctx.paper(printed_extract(&ctx, id).await?)
}

pub async fn extract_file(ctx: Ctx, Path((id, format)): Path<(InnovationId, Format)>) -> Result<Response> {
    let paper = printed_extract(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

/// The extract is for those who have a part in the piece: its authors, those who lead them, the centre.
async fn printed_extract(ctx: &Ctx, id: InnovationId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let piece = innovations::find(&mut tx, id, Some(&ctx.actor)).await?;
    let actor = &ctx.actor;
    if !(piece.is_author(actor.user) || piece.is_led_by(actor) || piece.is_kept_by(actor)) {
        return Err(Error::NotFound);
    }
    let steps = steps::list(&mut tx, id).await?;
    let decision = steps::decision(&steps).ok_or(Error::NotFound)?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    drop(tx);
    let printed = Printed::new(piece.kind, &piece.language, &terms, ctx.now());
    Ok(paper(print::extract::document(&printed, &piece, decision), (piece.content.title.clone(), paths::show(id))))
}

pub async fn register(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    ctx.paper(printed_register(&ctx, &wish).await?)
}

pub async fn register_file(ctx: Ctx, Path(format): Path<Format>, Query(wish): Query<Wish>) -> Result<Response> {
    let paper = printed_register(&ctx, &wish).await?;
    ctx.paper_file(paper, format).await
}

async fn printed_register(ctx: &Ctx, wish: &Wish) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let origin = origins::find(&mut tx, &ctx.actor).await?;
    let sieve = Sieve { district: Some(origin.district), ..wish.sieve() };
    let (listed, _) = listing::list_bank(&mut tx, &sieve, None).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    drop(tx);
    let kind = crate::innovations::model::content::Kind::of_country(&origin.country);
    let printed = Printed::new(kind, &origin.language, &terms, ctx.now());
    let document = print::register::document(&printed, &origin.place_name, &listed, &sieve, ctx.today());
    Ok(paper(document, (ctx.say("innovations-heading", &[]), "/innovations".to_owned())))
}
