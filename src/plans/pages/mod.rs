//! Screens of plans.

mod annexes;
pub mod diary;
pub mod edit;
pub mod editions;
pub mod import;
pub mod import_deeds;
pub mod imports;
pub mod list;
pub mod papers;
pub mod new;
mod paper;
pub mod public;
pub mod remarks;
pub mod road;
mod rows;
pub mod row;
pub mod settling;
pub mod show;
mod theme;

use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::PlanId;
use crate::library::{self, Viewer};
use crate::members;
use crate::plans::calendar_of;
use crate::plans::model::checks::Surroundings;
use crate::plans::model::{Calendar, Circle, Deed, Plan};
use crate::plans::store::road::{NewStep, insert_step};
use crate::plans::store::{people, plans, rows as lines};
use crate::text::{Locale, say};
use crate::web::{Ctx, form};

form! {
    /// What a deed of the road is given: number and date of a protocol or order, a reason, that warnings were read.
    pub struct DeedForm { number, dated, reason, confirmed }
}

/// A plan with the year it lies in and the people it may name.
pub struct Opened {
    pub plan: Plan,
    pub calendar: Calendar,
    pub circle: Circle,
}

/// The plan as this actor may see it.
async fn open(ctx: &Ctx, tx: &mut Tx, id: PlanId) -> Result<Opened> {
    let plan = plans::find(tx, id).await?;
    let calendar = calendar_of(tx, plan.district, plan.first_year, ctx.actor.country()).await?;
    let circle = people::circle(tx, plan.association, plan.school, ctx.today()).await?;
    Ok(Opened { plan, calendar, circle })
}

/// What a plan is judged by beside its own text.
async fn around(ctx: &Ctx, tx: &mut Tx, opened: &Opened) -> Result<Surroundings> {
    let colleagues = members::colleagues(tx, &ctx.actor, opened.plan.association, ctx.today()).await?;
    Ok(Surroundings {
        elsewhere: lines::list_elsewhere(tx, &opened.plan, &opened.calendar).await?,
        beginners: colleagues.iter().filter(|colleague| colleague.is_young_specialist).count(),
        repealed: library::repealed(tx, &Viewer::of(Some(&ctx.actor)), ctx.today()).await?,
    })
}

/// Keeps a deed: the state, the steps of the road, the entry of the audit.
async fn keep(ctx: &Ctx, tx: &mut Tx, plan: &Plan, steps: &[NewStep]) -> Result<()> {
    let now = ctx.now();
    plans::save_state(tx, plan, now).await?;
    for step in steps {
        insert_step(tx, plan, step, &ctx.actor, now).await?;
    }
    let Some(step) = steps.first() else { return Ok(()) };
    let told = serde_json::json!({ "number": step.number, "reason": step.reason, "alone": step.alone });
    record(ctx, tx, plan, deed_word(step.deed), told).await
}

/// Notes a deed that is no step of the road.
async fn note(ctx: &Ctx, tx: &mut Tx, plan: &Plan, deed: &'static str) -> Result<()> {
    record(ctx, tx, plan, deed, serde_json::json!({})).await
}

async fn record(ctx: &Ctx, tx: &mut Tx, plan: &Plan, deed: &'static str, mut told: serde_json::Value) -> Result<()> {
    told["year"] = plan.year_title().into();
    told["status"] = plan.status.code().into();
    told["edition"] = plan.edition.into();
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "plan",
        subject_id: Some(plan.id.0),
        school: Some(plan.school.0),
        district: Some(plan.district.0),
        before: None,
        after: Some(told),
    };
    audit::note(tx, ctx.now(), entry).await
}

/// The word of a deed in the record of deeds.
fn deed_word(deed: Deed) -> &'static str {
    match deed.code() {
        "submit" => "plan-submit",
        "recall" => "plan-recall",
        "return" => "plan-return",
        "amend" => "plan-amend",
        "discard" => "plan-discard",
        _ => "plan-stamp",
    }
}

/// «На согласовании»: the state, told by the stamp a plan on its way waits for.
fn status_word(locale: Locale, plan: &Plan) -> String {
    match plan.next_stamp() {
        Some(stamp) => say(locale, &format!("plans-waits-{}", stamp.code())).into_owned(),
        None => say(locale, &format!("plans-status-{}", plan.status.code())).into_owned(),
    }
}
