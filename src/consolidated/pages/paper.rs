//! The paper of a consolidated report; of an approved one, as it was approved.

use super::{Assembled, assemble, title};
use crate::consolidated::model::Status;
use crate::consolidated::paths;
use crate::consolidated::print::Printed;
use crate::consolidated::store::reports;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ConsolidatedId;
use crate::web::{Ctx, Paper, Path, Response};

pub async fn paper(ctx: Ctx, Path(id): Path<ConsolidatedId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    ctx.paper(made(&ctx, &mut tx, id).await?)
}

pub async fn file(ctx: Ctx, Path((id, format)): Path<(ConsolidatedId, crate::documents::Format)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let paper = made(&ctx, &mut tx, id).await?;
    drop(tx);
    ctx.paper_file(paper, format).await
}

async fn made(ctx: &Ctx, tx: &mut Tx, id: ConsolidatedId) -> Result<Paper> {
    let report = reports::find(tx, id).await?;
    let of = (title(ctx, &report), paths::show(id));
    let document = if report.status == Status::Approved {
        reports::paper(tx, id).await?
    } else {
        let Assembled { report, sheet, written, words, .. } = assemble(ctx, tx, id).await?;
        let words = words.in_language(report.locale);
        Printed { report: &report, sheet: &sheet, written: &written, words, made_at: report.changed_at }.document()
    };
    let name = document.title.clone();
    Ok(Paper::new(document, name, of))
}
