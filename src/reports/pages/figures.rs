//! The figures of a report in one table, and their recount.

use askama::Template;
use axum::response::IntoResponse;

use super::{open, record};
use crate::error::Result;
use crate::ids::ReportId;
use crate::reports::model::Report;
use crate::reports::words::{self, Group};
use crate::reports::{counting, paths};
use crate::terms::Terms;
use crate::text::Locale;
use crate::web::{Ctx, Path, Response, filters};

#[derive(Template)]
#[template(path = "reports/figures.html")]
struct Figures {
    report: Report,
    figures: Vec<Group>,
    may_edit: bool,
    locale: Locale,
}

impl Figures {
    fn title(&self) -> String {
        words::title_of(self.locale, &self.report)
    }

    fn path(&self) -> String {
        paths::show(self.report.id)
    }

    fn paper_path(&self) -> String {
        paths::figures_paper(self.report.id)
    }

    fn count_path(&self) -> String {
        format!("{}/count", self.path())
    }
}

pub async fn list(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let figures = words::groups(ctx.locale(), &terms, &report, report.figures.iter());
    ctx.page(Figures { figures, may_edit: report.can_edit(&ctx.actor).is_ok(), locale: ctx.locale(), report })
}

/// Counts anew: what people have put in the place of numbers stays, what moved is shown.
pub async fn count(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    report.can_edit(&ctx.actor)?;
    let report = counting::count(&mut tx, report, ctx.actor.country(), ctx.today(), ctx.now()).await?;
    record(&ctx, &mut tx, &report, "report-count", serde_json::json!({})).await?;
    tx.commit().await?;
    let moved = report.figures.iter().filter(|figure| !figure.came.is_empty() || !figure.went.is_empty()).count();
    let moved = i64::try_from(moved).unwrap_or(0);
    Ok(ctx.see(paths::figures(id)).notice_with("reports-counted", &[("n", moved.into())]).into_response())
}
