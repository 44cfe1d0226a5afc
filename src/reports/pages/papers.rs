//! The papers of a report: the analysis itself, and its figures as a table.

use super::open;
use crate::db::Tx;
use crate::documents::{Document, Format, figures as in_figures};
use crate::error::Result;
use crate::ids::{AssociationId, ReportId};
use crate::members::{PaperSettings, settings_on};
use crate::plans::{Leader, Status, Step, leaders, stamps_since_sent};
use crate::reports::model::Report;
use crate::reports::paths;
use crate::reports::print::Printed;
use crate::reports::store::reports::list_of_year;
use crate::reports::store::road::list_steps;
use crate::reports::words;
use crate::text::{Value, say_with};
use crate::web::{Ctx, Paper, Path, Response};

/// What the papers of a report are made of.
pub struct Gathered {
    pub report: Report,
    settings: PaperSettings,
    leaders: Vec<Leader>,
    steps: Vec<Step>,
}

/// A report with the names and the leaders of the day on which it was approved.
pub async fn gather(ctx: &Ctx, tx: &mut Tx, report: Report) -> Result<Gathered> {
    let on = match report.approved_at {
        Some(at) if report.status == Status::Approved => ctx.dated().day_of(at),
        _ => ctx.today(),
    };
    Ok(Gathered {
        settings: settings_on(tx, report.association, on).await?,
        leaders: leaders(tx, report.association, report.school, on).await?,
        steps: list_steps(tx, report.id).await?,
        report,
    })
}

impl Gathered {
    pub fn printed(&self, ctx: &Ctx) -> Printed<'_> {
        let report = &self.report;
        let stamped = if report.stamped == 0 { Vec::new() } else { stamps_since_sent(&self.steps, report.edition) };
        Printed {
            footer: self.settings.portal_mark.then(|| footer(ctx, &self.settings, &stamped)).flatten(),
            settings: &self.settings,
            leaders: &self.leaders,
            stamped,
            report,
        }
    }

    fn of(&self, ctx: &Ctx) -> (String, String) {
        (words::title_of(ctx.locale(), &self.report), paths::show(self.report.id))
    }
}

/// Who set which stamp in the portal, and when; on paper it stands for no signature.
fn footer(ctx: &Ctx, settings: &PaperSettings, stamped: &[&Step]) -> Option<String> {
    let told = |step: &&Step| {
        let word = say_with(settings.locale, &format!("reports-step-{}", step.deed), &[]);
        let args = [
            ("what", Value::from(word.into_owned())),
            ("day", Value::from(in_figures(ctx.dated().day_of(step.done_at)))),
            ("who", Value::from(step.by.in_signature(settings.profile.names))),
        ];
        say_with(settings.locale, "plans-paper-portal-step", &args).into_owned()
    };
    let told: Vec<String> = stamped.iter().map(told).collect();
    let told = [("value", Value::from(told.join("; ")))];
    (!stamped.is_empty()).then(|| say_with(settings.locale, "plans-paper-portal", &told).into_owned())
}

async fn report_paper(ctx: &Ctx, id: ReportId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let report = open(ctx, &mut tx, id).await?;
    let gathered = gather(ctx, &mut tx, report).await?;
    let printed = gathered.printed(ctx);
    Ok(Paper::new(printed.document(), printed.name(), gathered.of(ctx)))
}

async fn figures_paper(ctx: &Ctx, id: ReportId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let report = open(ctx, &mut tx, id).await?;
    let gathered = gather(ctx, &mut tx, report).await?;
    let printed = gathered.printed(ctx);
    Ok(Paper::new(printed.figures_document(), printed.figures_name(), gathered.of(ctx)))
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

/// The reports of an association for a year, as the folder of the year holds them.
pub async fn bound(ctx: &Ctx, tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Document>> {
    let mut papers = Vec::new();
    for report in list_of_year(tx, association, first_year).await? {
        let gathered = gather(ctx, tx, report).await?;
        papers.push(gathered.printed(ctx).document());
    }
    Ok(papers)
}
