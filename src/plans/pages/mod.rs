//! Screens of plans.

pub mod edit;
pub mod editions;
pub mod import;
pub mod import_deeds;
pub mod imports;
pub mod list;
pub mod new;
mod paper;
pub mod remarks;
pub mod road;
mod rows;
pub mod row;
pub mod show;
mod theme;

use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::PlanId;
use crate::plans::model::{Calendar, Circle, Deed, Plan, calendar};
use crate::plans::store::road::{NewStep, insert_step};
use crate::plans::store::{people, plans};
use crate::schools;
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
    let calendar = calendar_of(ctx, tx, plan.district, plan.first_year).await?;
    let circle = people::circle(tx, plan.association, plan.school, ctx.today()).await?;
    Ok(Opened { plan, calendar, circle })
}

/// The calendar of a district's year; the usual one where nobody has entered it.
async fn calendar_of(ctx: &Ctx, tx: &mut Tx, district: crate::ids::DistrictId, first_year: i32) -> Result<Calendar> {
    let autumn = time::Date::from_calendar_date(first_year, time::Month::October, 1).unwrap_or(ctx.today());
    let year = schools::year_on(tx, district, autumn).await?;
    Ok(calendar(year.as_ref().map(|year| &year.draft), first_year, ctx.actor.country()))
}

/// Keeps a deed: the state, the steps of the road, the entry of the audit.
async fn keep(ctx: &Ctx, tx: &mut Tx, plan: &Plan, steps: &[NewStep]) -> Result<()> {
    let now = ctx.now();
    plans::save_state(tx, plan, now).await?;
    for step in steps {
        insert_step(tx, plan, step, &ctx.actor, now).await?;
    }
    let Some(step) = steps.first() else { return Ok(()) };
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: deed_word(step.deed),
        subject: "plan",
        subject_id: Some(plan.id.0),
        school: Some(plan.school.0),
        district: Some(plan.district.0),
        before: None,
        after: Some(serde_json::json!({
            "year": plan.year_title(),
            "status": plan.status.code(),
            "edition": plan.edition,
            "number": step.number,
            "reason": step.reason,
            "alone": step.alone,
        })),
    };
    audit::note(tx, now, entry).await
}

/// The word of a deed in the record of deeds.
fn deed_word(deed: Deed) -> &'static str {
    match deed.code() {
        "submit" => "plan-submit",
        "recall" => "plan-recall",
        "return" => "plan-return",
        "amend" => "plan-amend",
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
