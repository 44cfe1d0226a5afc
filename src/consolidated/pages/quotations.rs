//! A quotation whose school has changed its words, and one that is taken out.

use axum::response::IntoResponse;

use super::chapter::open;
use crate::consolidated::model::quotation::Standing;
use crate::consolidated::paths;
use crate::consolidated::store::chapters::{self, Chapter};
use crate::consolidated::store::quotations;
use crate::error::{Error, Refusal, Result};
use crate::ids::{ConsolidatedId, QuotationId};
use crate::web::{Ctx, Path, Response};

/// Takes the new words of the school.
pub async fn renew(ctx: Ctx, Path((id, quotation)): Path<(ConsolidatedId, QuotationId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (code, version) = quotations::find(&mut tx, id, quotation).await?;
    let (_, chapter) = open(&ctx, &mut tx, id, &code).await?;
    let found = chapter.quotations.into_iter().find(|one| one.id == quotation).ok_or(Error::NotFound)?;
    let (Standing::Changed(text), Some(latest)) = (found.standing(), found.latest) else {
        return Err(Refusal::new("consolidated-refused-renewal").into());
    };
    quotations::renew(&mut tx, quotation, version, latest, &text).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::chapter(id, &code)).notice("consolidated-renewed").into_response())
}

/// Takes a quotation out of the text.
pub async fn delete(ctx: Ctx, Path((id, quotation)): Path<(ConsolidatedId, QuotationId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (code, _) = quotations::find(&mut tx, id, quotation).await?;
    let (_, chapter) = open(&ctx, &mut tx, id, &code).await?;
    let number = chapter.quotations.iter().find(|one| one.id == quotation).map(|one| one.number).ok_or(Error::NotFound)?;
    quotations::delete(&mut tx, quotation).await?;
    let text = chapter.text.replace(&format!("{{{number}}}"), "");
    let chapter = Chapter { text, ..chapter };
    chapters::save(&mut tx, id, &chapter, &ctx.actor.short_name(), ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::chapter(id, &code)).notice("consolidated-unquoted").into_response())
}
