//! «Я провёл(а) это в классе»: one touch for how it went, one to send; the rest may be left out.

use axum::response::IntoResponse;
use time::Date;

use super::show::{self, Again};
use super::talk::OUTCOMES;
use crate::access::Actor;
use crate::error::Result;
use crate::ids::{PracticeId, UseId};
use crate::practices::paths;
use crate::practices::store::uses::{self, NewUse};
use crate::web::{Check, Ctx, Form, Invalid, Path, Problem, Response, form};

form! {
    /// A mark of use as it is typed.
    pub struct UseForm { outcome, advice, unit, used_on, pupils, minutes }
}

/// A mark that can be kept.
pub struct Mark {
    pub outcome: String,
    pub advice: String,
    pub unit: String,
    pub used_on: Date,
    pub pupils: Option<i32>,
    pub minutes: Option<i32>,
}

impl UseForm {
    pub fn parse(self, today: Date) -> Result<Mark, Invalid<Self>> {
        let mut check = Check::new();
        let mark = Mark {
            outcome: check.choice("outcome", &self.outcome, &OUTCOMES).to_owned(),
            advice: check.text("advice", &self.advice, 0..=2000),
            unit: check.line("unit", &self.unit, 0..=60),
            used_on: check.optional_date("used_on", &self.used_on).unwrap_or(today),
            pupils: check.number("pupils", &self.pupils, 1..=1000),
            minutes: check.number("minutes", &self.minutes, 1..=1000),
        };
        if mark.used_on > today {
            check.add("used_on", Problem::Rule("bank-used-ahead"));
        }
        check.finish(self, || mark)
    }
}

/// Keeps a mark: counted once for a person and a class, changed when marked again.
pub async fn create(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<UseForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_be_used_by(&ctx.actor)?;
    let mark = match form.parse(ctx.today()) {
        Ok(mark) => mark,
        Err(invalid) => return show::again(&ctx, &mut tx, practice, Again::Used(invalid)).await,
    };
    let kept = NewUse {
        user: ctx.actor.user,
        user_name: &ctx.actor.short_name(),
        school_name: work_place(&ctx.actor),
        unit: &mark.unit,
        used_on: mark.used_on,
        outcome: &mark.outcome,
        pupils: mark.pupils,
        minutes: mark.minutes,
        advice: &mark.advice,
    };
    let kept = uses::save(&mut tx, id, &kept, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("bank-used-noted").undo(format!("{}/delete", paths::used(id, kept))).into_response())
}

/// Takes one's own mark back.
pub async fn delete(ctx: Ctx, Path((id, mark)): Path<(PracticeId, UseId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    super::find(&mut tx, id, &ctx.actor).await?;
    uses::set_removed(&mut tx, id, mark, ctx.actor.user, Some(ctx.now())).await?;
    tx.commit().await?;
    Ok(ctx
        .see(paths::show(id))
        .notice("bank-used-removed")
        .undo(format!("{}/restoration", paths::used(id, mark)))
        .into_response())
}

/// Puts a mark back that was taken back.
pub async fn restore(ctx: Ctx, Path((id, mark)): Path<(PracticeId, UseId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    super::find(&mut tx, id, &ctx.actor).await?;
    uses::set_removed(&mut tx, id, mark, ctx.actor.user, None).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("bank-used-noted").into_response())
}

/// The school or the district in which somebody speaks, by the name of this day.
pub(super) fn work_place(actor: &Actor) -> &str {
    let here = actor.here();
    here.and_then(|here| here.school_name.as_deref()).or(here.and_then(|here| here.district_name.as_deref())).unwrap_or_default()
}
