//! The papers of a report: the analysis itself, and its figures as a table.

use super::open;
use crate::documents::Format;
use crate::error::Result;
use crate::ids::ReportId;
use crate::reports::gathered::{Gathered, gather};
use crate::reports::{paths, words};
use crate::web::{Ctx, Paper, Path, Response};

/// The page to go back to.
fn of(ctx: &Ctx, gathered: &Gathered) -> (String, String) {
    (words::title_of(ctx.locale(), &gathered.report), paths::show(gathered.report.id))
}

async fn report_paper(ctx: &Ctx, id: ReportId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let report = open(ctx, &mut tx, id).await?;
    let gathered = gather(&mut tx, report, ctx.dated(), ctx.now()).await?;
    let printed = gathered.printed();
    Ok(Paper::new(printed.document(), printed.name(), of(ctx, &gathered)))
}

async fn figures_paper(ctx: &Ctx, id: ReportId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let report = open(ctx, &mut tx, id).await?;
    let gathered = gather(&mut tx, report, ctx.dated(), ctx.now()).await?;
    let printed = gathered.printed();
    Ok(Paper::new(printed.figures_document(), printed.figures_name(), of(ctx, &gathered)))
}

pub async fn report(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    ctx.paper(report_paper(&ctx, id).await?)
}

pub async fn report_file(ctx: Ctx, Path((id, format)): Path<(ReportId, Format)>) -> Result<Response> {
    let paper = report_paper(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

pub async fn figures(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    ctx.paper(figures_paper(&ctx, id).await?)
}

pub async fn figures_file(ctx: Ctx, Path((id, format)): Path<(ReportId, Format)>) -> Result<Response> {
    let paper = figures_paper(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}
