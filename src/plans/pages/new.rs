//! The beginning of a plan: empty, or last year's laid over the new calendar.

use std::collections::HashSet;

use askama::Template;
use axum::response::IntoResponse;

use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{AssociationId, PlanId};
use crate::plans::calendar_of;
use crate::plans::model::{Carried, Language, Mark, Part, Plan, Section, carry, year_title};
use crate::plans::offering::with_missing;
use crate::plans::paths;
use crate::plans::store::beginnings::{self, Origin};
use crate::plans::store::{annexes, marks, offers, people, plans, rows};
use crate::web::{Check, Ctx, Errors, Form, Problem, Response, filters, form};

form! {
    /// The id is made with the page, so that sending twice makes one plan.
    pub struct StartForm { id, association, first_year, source }
}

#[derive(Template)]
#[template(path = "plans/new.html")]
struct New {
    form: StartForm,
    errors: Errors,
    origins: Vec<Origin>,
    years: Vec<i32>,
    /// Tasks that an analysis has set for the plan of a year.
    offered: Vec<(i32, String)>,
}

impl New {
    fn year_of(&self, first_year: &i32) -> String {
        year_title(*first_year)
    }

    fn associations(&self) -> Vec<(String, String)> {
        self.origins.iter().map(|origin| (origin.association.to_string(), origin.association_name.clone())).collect()
    }

    fn year_options(&self) -> Vec<(String, String)> {
        self.years.iter().map(|year| (year.to_string(), year_title(*year))).collect()
    }
}

pub async fn new(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let form = StartForm {
        id: PlanId::fresh().to_string(),
        first_year: school_year(ctx.today()).to_string(),
        source: "last".into(),
        ..StartForm::default()
    };
    let page = load(&ctx, &mut tx, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, form: StartForm, errors: Errors) -> Result<New> {
    Ok(New {
        form,
        errors,
        origins: beginnings::list_origins(tx, ctx.today()).await?,
        years: years(ctx),
        offered: offers::list(tx).await?,
    })
}

/// This year and the next.
pub(super) fn years(ctx: &Ctx) -> Vec<i32> {
    let this = school_year(ctx.today());
    vec![this, this + 1]
}

pub async fn create(ctx: Ctx, Form(form): Form<StartForm>) -> Result<Response> {
    let id: PlanId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let origins = beginnings::list_origins(&mut tx, ctx.today()).await?;
    let chosen: Option<AssociationId> = form.association.parse().ok();
    let only = if origins.len() == 1 { origins.first() } else { None };
    let origin = only.or(origins.iter().find(|origin| Some(origin.association) == chosen)).cloned();
    let mut check = Check::new();
    if origins.is_empty() {
        return Err(Refusal::new("plans-refused-nowhere").into());
    }
    if origin.is_none() {
        check.add("association", Problem::NotAChoice);
    }
    let first_year = form.first_year.parse().unwrap_or_default();
    if !years(&ctx).contains(&first_year) {
        check.add("first_year", Problem::NotAChoice);
    }
    let (form, origin) = match (check.finish(form.clone(), || ()), origin) {
        (Ok(()), Some(origin)) => (form, origin),
        (checked, _) => {
            let errors = checked.err().map(|invalid| invalid.errors).unwrap_or_default();
            let page = load(&ctx, &mut tx, form, errors).await?;
            return ctx.unprocessable(page);
        }
    };
    if !beginnings::insert(&mut tx, id, &origin, first_year, ctx.actor.user, ctx.now()).await? {
        // Sent twice, or begun by another: there is one plan for a year.
        let known = beginnings::find_for_year(&mut tx, origin.association, first_year).await?.ok_or(Error::NotFound)?;
        return Ok(ctx.see(paths::show(known)).notice("plans-begun-already").into_response());
    }
    let carried = if form.source == "last" { carry_last(&ctx, &mut tx, &origin, id).await? } else { None };
    take_offers(&mut tx, id).await?;
    tx.commit().await?;
    let see = ctx.see(paths::edit(id, Part::Theme));
    let Some(carried) = carried else { return Ok(see.notice("plans-begun").into_response()) };
    let rows = i64::try_from(carried.content.items.len()).unwrap_or(0);
    let unfinished = i64::try_from(carried.unfinished).unwrap_or(0);
    let mut left = carried.left.join(", ");
    if left.is_empty() {
        left.push('—');
    }
    Ok(see
        .notice_with("plans-carried", &[("rows", rows.into()), ("unfinished", unfinished.into()), ("left", left.into())])
        .into_response())
}

/// What last year's analysis has set as tasks stands in the plan from its first day.
async fn take_offers(tx: &mut Tx, id: PlanId) -> Result<()> {
    let plan = plans::find(tx, id).await?;
    let offered = offers::take(tx, plan.association, plan.first_year).await?;
    if offered.is_empty() {
        return Ok(());
    }
    rows::save_tasks(tx, &plan, &with_missing(plan.content.tasks.clone(), &offered)).await
}

/// Fills a new plan with the last one, if there is one.
async fn carry_last(ctx: &Ctx, tx: &mut Tx, origin: &Origin, id: PlanId) -> Result<Option<Carried>> {
    let plan = plans::find(tx, id).await?;
    let Some(last) = beginnings::find_last_before(tx, origin.association, plan.first_year).await? else { return Ok(None) };
    let last = plans::find(tx, last).await?;
    let from = calendar_of(tx, last.district, last.first_year, ctx.actor.country()).await?;
    let to = calendar_of(tx, plan.district, plan.first_year, ctx.actor.country()).await?;
    let circle = people::circle(tx, origin.association, origin.school, ctx.today()).await?;
    let finished = finished(tx, &last).await?;
    let carried = carry(&last.content, &finished, &from, &to, Language::of(&origin.language), &circle);
    plans::save_head(tx, &plan, &carried.content.header, &last.stamps, ctx.now()).await?;
    annexes::save(tx, &plan, &carried.content.annexes, ctx.now()).await?;
    rows::save_tasks(tx, &plan, &carried.content.tasks).await?;
    for section in Section::ALL {
        let items: Vec<_> = carried.content.items_of(section).cloned().collect();
        if !items.is_empty() {
            rows::save_items(tx, &plan, section, &items, ctx.now()).await?;
        }
    }
    Ok(Some(carried))
}

/// The rows that were done.
async fn finished(tx: &mut Tx, plan: &Plan) -> Result<HashSet<crate::ids::PlanItemId>> {
    let mut seen = HashSet::new();
    let mut finished = HashSet::new();
    for mark in marks::list(tx, plan.id).await? {
        if seen.insert(mark.item) && mark.mark == Mark::Done {
            finished.insert(mark.item);
        }
    }
    Ok(finished)
}
