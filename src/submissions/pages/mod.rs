//! Screens of duties and sendings.

pub mod desk;
pub mod duties;
pub mod extensions;
pub mod owed;
pub mod papers;
pub mod queue;
pub mod register;
pub mod remarks;
pub mod reminders;
pub mod review;
pub mod sending;
pub mod show;

use crate::audit;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, SchoolId};
use crate::plans::year_title;
use crate::web::Ctx;

/// The district whose centre the actor works for, or whose schools it asks.
fn district(ctx: &Ctx) -> Result<DistrictId> {
    ctx.actor.district().ok_or(Error::Forbidden)
}

/// The year asked for in an address; the present one without a choice.
fn wanted_year(ctx: &Ctx, typed: &str) -> i32 {
    typed.parse().ok().filter(|year| (1990..2200).contains(year)).unwrap_or_else(|| school_year(ctx.today()))
}

/// The years that may be chosen: the next, the present and the five before it.
fn years(ctx: &Ctx) -> Vec<(i32, String)> {
    let present = school_year(ctx.today());
    (present - 5..=present + 1).rev().map(|year| (year, year_title(year))).collect()
}

/// Notes a deed in the record.
async fn note(
    ctx: &Ctx,
    tx: &mut Tx,
    (deed, subject): (&'static str, uuid::Uuid),
    (district, school): (DistrictId, Option<SchoolId>),
    told: serde_json::Value,
) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "submission",
        subject_id: Some(subject),
        school: school.map(|school| school.0),
        district: Some(district.0),
        before: None,
        after: Some(told),
    };
    audit::note(tx, ctx.now(), entry).await
}
