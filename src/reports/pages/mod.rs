//! Screens of reports.

pub mod edit;
pub mod figure;
pub mod figures;
pub mod half_year;
pub mod list;
pub mod new;
pub mod next_year;
pub mod papers;
pub mod road;
pub mod sending;
pub mod show;
pub mod templates;

use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ReportId;
use crate::plans;
use crate::reports::model::checks::{Finding, Surroundings, findings};
use crate::reports::model::{Deed, Report};
use crate::reports::store::road::{NewStep, insert_step};
use crate::reports::store::{chapters, reports};
use crate::web::{Ctx, form};

form! {
    /// What a deed of the road is given: number and date of an order, a protocol, a reason, the stamps wanted, that warnings
    /// were read.
    pub struct DeedForm { number, dated, protocol, reason, confirmed; lists: stamp }
}

/// The report as this actor may see it.
async fn open(ctx: &Ctx, tx: &mut Tx, id: ReportId) -> Result<Report> {
    let report = reports::find(tx, id).await?;
    report.can_read(&ctx.actor)?;
    Ok(report)
}

/// What is found in a report before it is submitted.
async fn found(ctx: &Ctx, tx: &mut Tx, report: &Report) -> Result<Vec<Finding>> {
    let plan = plans::execution(tx, report.association, report.first_year, ctx.actor.country(), ctx.today()).await?;
    let around =
        Surroundings { tasks: plan.map(|plan| plan.tasks).unwrap_or_default(), before: chapters::list_before(tx, report).await? };
    Ok(findings(report, &around))
}

/// Keeps a deed: the state, the steps of the road, the entry of the audit.
async fn keep(ctx: &Ctx, tx: &mut Tx, report: &Report, steps: &[NewStep]) -> Result<()> {
    let now = ctx.now();
    reports::save_state(tx, report, now).await?;
    note(ctx, tx, report, steps).await
}

/// Notes steps of the road.
async fn note(ctx: &Ctx, tx: &mut Tx, report: &Report, steps: &[NewStep]) -> Result<()> {
    for step in steps {
        insert_step(tx, report, step, &ctx.actor, ctx.now()).await?;
    }
    let Some(step) = steps.first() else { return Ok(()) };
    let told = serde_json::json!({ "number": step.number, "reason": step.reason, "alone": step.alone });
    record(ctx, tx, report, deed_word(step.deed), told).await
}

async fn record(ctx: &Ctx, tx: &mut Tx, report: &Report, deed: &'static str, mut told: serde_json::Value) -> Result<()> {
    told["year"] = plans::year_title(report.first_year).into();
    told["kind"] = report.kind.code().into();
    told["status"] = report.status.code().into();
    told["edition"] = report.edition.into();
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "report",
        subject_id: Some(report.id.0),
        school: Some(report.school.0),
        district: Some(report.district.0),
        before: None,
        after: Some(told),
    };
    audit::note(tx, ctx.now(), entry).await
}

/// The word of a deed in the record of deeds.
fn deed_word(deed: Deed) -> &'static str {
    match deed {
        Deed::Submit => "report-submit",
        Deed::Recall => "report-recall",
        Deed::Set(_) => "report-stamp",
        Deed::Return => "report-return",
        Deed::Reopen => "report-reopen",
        Deed::Propose => "report-propose",
        Deed::Send => "report-send",
    }
}
