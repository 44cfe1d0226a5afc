//! The beginning of a report: its chapters, its figures and tables counted at once, the tasks of the plan to be judged.

use askama::Template;
use axum::response::IntoResponse;
use time::Date;

use super::record;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{AssociationId, PlanItemId, ReportId};
use crate::plans::{self, Origin, year_title};
use crate::reports::model::{Kind, Line, LineKind, Report};
use crate::reports::store::beginnings::{Beginning, find_for_year, find_template, insert};
use crate::reports::store::{chapters, reports};
use crate::reports::{counting, paths};
use crate::text::{Locale, say};
use crate::web::{Check, Ctx, Errors, Form, Problem, Query, Response, filters, form};

form! {
    /// The id is made with the page, so that sending twice makes one report. Title, day and row are an event's.
    pub struct StartForm { id, association, kind, first_year, title, held_on, row }
}

#[derive(Template)]
#[template(path = "reports/new.html")]
struct New {
    form: StartForm,
    errors: Errors,
    origins: Vec<Origin>,
    years: Vec<i32>,
    locale: Locale,
    today: String,
}

impl New {
    fn associations(&self) -> Vec<(String, String)> {
        self.origins.iter().map(|origin| (origin.association.to_string(), origin.association_name.clone())).collect()
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        Kind::ALL.map(|kind| (kind.code(), say(self.locale, &format!("reports-kind-{}", kind.code())).into_owned())).to_vec()
    }

    fn year_options(&self) -> Vec<(String, String)> {
        self.years.iter().map(|year| (year.to_string(), year_title(*year))).collect()
    }
}

pub async fn new(ctx: Ctx, Query(wish): Query<StartForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let kind = Kind::from_code(&wish.kind).unwrap_or_else(|| usual(ctx.today()));
    let first_year = school_year(ctx.today()).to_string();
    let form = StartForm { id: ReportId::fresh().to_string(), kind: kind.code().into(), first_year, ..wish };
    let page = load(&ctx, &mut tx, form, Errors::default()).await?;
    ctx.page(page)
}

/// In winter one writes of the half-year.
fn usual(today: Date) -> Kind {
    if matches!(u8::from(today.month()), 11..=12 | 1..=2) { Kind::HalfYear } else { Kind::Year }
}

async fn load(ctx: &Ctx, tx: &mut Tx, form: StartForm, errors: Errors) -> Result<New> {
    let this = school_year(ctx.today());
    Ok(New {
        form,
        errors,
        origins: plans::origins(tx, ctx.today()).await?,
        years: vec![this, this - 1],
        locale: ctx.locale(),
        today: ctx.today().to_string(),
    })
}

/// What is to be begun, as it was typed.
struct Wanted {
    origin: Origin,
    kind: Kind,
    first_year: i32,
    days: (Date, Date),
    title: String,
}

pub async fn create(ctx: Ctx, Form(form): Form<StartForm>) -> Result<Response> {
    let id: ReportId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let page = load(&ctx, &mut tx, form, Errors::default()).await?;
    if page.origins.is_empty() {
        return Err(Refusal::new("reports-refused-nowhere").into());
    }
    let wanted = match wanted(&ctx, &page) {
        Ok(wanted) => wanted,
        Err(errors) => return ctx.unprocessable(New { errors, ..page }),
    };
    let (template, headings) = find_template(&mut tx, wanted.origin.district, wanted.kind).await?;
    let beginning = Beginning {
        id,
        origin: &wanted.origin,
        kind: wanted.kind,
        first_year: wanted.first_year,
        days: wanted.days,
        template,
        headings: &headings,
        title: &wanted.title,
        plan_item: page.form.row.parse::<PlanItemId>().ok(),
    };
    if !insert(&mut tx, &beginning, ctx.actor.user, ctx.now()).await? {
        // Sent twice, or begun by another.
        let known = find_for_year(&mut tx, wanted.origin.association, wanted.kind, wanted.first_year).await?.unwrap_or(id);
        return Ok(ctx.see(paths::show(known)).notice("reports-begun-already").into_response());
    }
    let report = reports::find(&mut tx, id).await?;
    take_tasks(&ctx, &mut tx, &report).await?;
    if report.kind != Kind::Event {
        counting::count(&mut tx, report.clone(), ctx.actor.country(), ctx.today(), ctx.now()).await?;
    }
    record(&ctx, &mut tx, &report, "report-begin", serde_json::json!({})).await?;
    tx.commit().await?;
    let first = report.chapters.first().map_or("", |chapter| chapter.heading.code.as_str());
    Ok(ctx.see(paths::edit(id, first)).notice("reports-begun").into_response())
}

fn wanted(ctx: &Ctx, page: &New) -> Result<Wanted, Errors> {
    let form = &page.form;
    let mut check = Check::new();
    let chosen: Option<AssociationId> = form.association.parse().ok();
    let only = if page.origins.len() == 1 { page.origins.first() } else { None };
    let origin = only.or(page.origins.iter().find(|origin| Some(origin.association) == chosen));
    if origin.is_none() {
        check.add("association", Problem::NotAChoice);
    }
    let kind = Kind::from_code(check.choice("kind", &form.kind, &Kind::ALL.map(Kind::code)));
    let mut first_year = form.first_year.parse().unwrap_or_default();
    if kind != Some(Kind::Event) && !page.years.contains(&first_year) {
        check.add("first_year", Problem::NotAChoice);
    }
    let mut title = String::new();
    let mut days = kind.and_then(|kind| kind.days(first_year));
    if kind == Some(Kind::Event) {
        title = check.line("title", &form.title, 3..=300);
        let held_on = check.date("held_on", &form.held_on);
        if held_on > ctx.today() {
            check.add("held_on", Problem::Rule("plans-problem-future"));
        }
        first_year = school_year(held_on);
        days = Some((held_on, held_on));
    }
    check.finish((), || ()).map_err(|invalid| invalid.errors)?;
    match (origin, kind, days) {
        (Some(origin), Some(kind), Some(days)) => Ok(Wanted { origin: origin.clone(), kind, first_year, days, title }),
        _ => Err(Errors::default()),
    }
}

/// The tasks of the plan stand in the report, to be judged one by one.
async fn take_tasks(ctx: &Ctx, tx: &mut Tx, report: &Report) -> Result<()> {
    let Some(chapter) = report.chapters.iter().find(|chapter| chapter.heading.lines == Some(LineKind::Tasks)) else {
        return Ok(());
    };
    let country = ctx.actor.country();
    let plan = plans::execution(tx, report.association, report.first_year, country, ctx.today()).await?;
    let tasks: Vec<Line> = plan.map(|plan| plan.tasks.into_iter().map(Line::of).collect()).unwrap_or_default();
    chapters::save(tx, report.id, chapter, ("", &tasks), ctx.actor.user, ctx.now()).await?;
    Ok(())
}
