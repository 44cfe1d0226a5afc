//! The tasks that an analysis sets for the next year, on their way into its plan.

use axum::response::IntoResponse;

use super::{open, record};
use crate::error::{Refusal, Result};
use crate::ids::ReportId;
use crate::plans::{self, Offered};
use crate::reports::model::{Kind, LineKind};
use crate::reports::paths;
use crate::web::{Ctx, Path, Response};

pub async fn push(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let tasks: Vec<String> = report.lines(LineKind::Next).iter().map(|line| line.text.clone()).collect();
    if report.kind != Kind::Year || tasks.is_empty() {
        return Err(Refusal::new("reports-refused-no-tasks").into());
    }
    let whose = (report.association, report.school, report.first_year + 1);
    let offered = plans::offer_tasks(&mut tx, whose, &tasks, &ctx.actor, (ctx.now(), ctx.today())).await?;
    record(&ctx, &mut tx, &report, "report-push", serde_json::json!({ "tasks": tasks.len() })).await?;
    tx.commit().await?;
    let see = match offered {
        Offered::Entered(plan, entered) => {
            let entered = i64::try_from(entered).unwrap_or(0);
            ctx.see(plans::path(plan)).notice_with("reports-tasks-entered", &[("n", entered.into())])
        }
        Offered::Waiting => ctx.see(paths::show(id)).notice("reports-tasks-waiting"),
        Offered::Closed(plan) => ctx.see(plans::path(plan)).error_with("reports-tasks-closed", &[]),
    };
    Ok(see.into_response())
}
