//! Reminding all who owe something by one press, and what was sent.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::duties::YearForm;
use super::{district, note, wanted_year};
use crate::error::Result;
use crate::jobs;
use crate::submissions::jobs::SendDutyReminder;
use crate::submissions::model::reminding::Step;
use crate::submissions::store::reminders::{self, Reminded};
use crate::web::{Ctx, Query, Response, filters};

/// So many of the latest are shown.
const SHOWN: i64 = 200;

#[derive(Template)]
#[template(path = "submissions/reminders.html")]
struct List {
    reminded: Vec<Reminded>,
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let reminded = reminders::list(&mut tx, district(&ctx)?, SHOWN).await?;
    ctx.page(List { reminded })
}

/// Reminds the schools that owe something today; each letter is judged again when it goes.
pub async fn create(ctx: Ctx, Query(form): Query<YearForm>) -> Result<Response> {
    let (district, year) = (district(&ctx)?, wanted_year(&ctx, &form.year));
    let mut tx = ctx.write().await?;
    let owing = reminders::list_owing(&mut tx, district, year, ctx.today()).await?;
    let mut schools: Vec<_> = owing.iter().map(|one| one.school).collect();
    schools.dedup();
    for one in owing {
        let reminder = SendDutyReminder {
            school: one.school,
            district,
            association: one.association,
            duties: one.duties,
            step: Step::Hand.code().to_owned(),
            sent_by: Some(ctx.actor.user),
            time_zone: ctx.actor.time_zone().to_owned(),
        };
        jobs::later(&mut tx, &reminder, ctx.now()).await?;
    }
    note(&ctx, &mut tx, ("duty-remind", district.0), (district, None), json!({ "schools": schools.len() })).await?;
    tx.commit().await?;
    let count = i64::try_from(schools.len()).unwrap_or(i64::MAX);
    Ok(ctx.see(format!("/district?year={year}")).notice_with("submissions-reminded", &[("n", count.into())]).into_response())
}
