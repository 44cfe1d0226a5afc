//! What a report shows and what it counts.

use askama::Template;
use axum::response::IntoResponse;

use super::title;
use crate::consolidated::model::Report;
use crate::consolidated::model::form::ChoiceForm;
use crate::consolidated::model::source::Counts;
use crate::consolidated::paths;
use crate::consolidated::store::reports;
use crate::consolidated::words::Words;
use crate::error::{Error, Result};
use crate::ids::ConsolidatedId;
use crate::indicators::Indicator;
use crate::web::{Ctx, Errors, Form, Path, Response, filters};

#[derive(Template)]
#[template(path = "consolidated/choice.html")]
struct Choice {
    report: Report,
    title: String,
    form: ChoiceForm,
    errors: Errors,
    words: Words,
}

impl Choice {
    fn path(&self) -> String {
        paths::show(self.report.id)
    }

    fn indicators(&self) -> Vec<(&'static str, String, bool)> {
        let chosen = |code: &str| self.form.indicator.iter().any(|known| known == code);
        let option = |one: &Indicator| (one.code(), format!("{} {}", one.code(), self.words.indicator(*one)), chosen(one.code()));
        Indicator::ALL.iter().map(option).collect()
    }

    fn counts(&self) -> Vec<(&'static str, String)> {
        let word = |counts: Counts| (counts.code(), self.words.say(&format!("consolidated-counts-{}", counts.code()), &[]));
        [Counts::Accepted, Counts::Lying].map(word).to_vec()
    }
}

pub async fn edit(ctx: Ctx, Path(id): Path<ConsolidatedId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = reports::find(&mut tx, id).await?;
    report.can_write(&ctx.actor)?;
    let words = Words::load(&mut tx, ctx.locale(), ctx.now()).await?;
    let form = ChoiceForm::of(&report.indicators, report.counts, report.version);
    ctx.page(Choice { title: title(&ctx, &report), report, form, errors: Errors::default(), words })
}

pub async fn update(ctx: Ctx, Path(id): Path<ConsolidatedId>, Form(form): Form<ChoiceForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = reports::find(&mut tx, id).await?;
    report.can_write(&ctx.actor)?;
    let version: i32 = form.version.parse().unwrap_or_default();
    let (indicators, counts) = match form.parse() {
        Ok(choice) => choice,
        Err(invalid) => {
            let words = Words::load(&mut tx, ctx.locale(), ctx.now()).await?;
            let title = title(&ctx, &report);
            return ctx.unprocessable(Choice { title, report, form: invalid.form, errors: invalid.errors, words });
        }
    };
    if version != report.version {
        return Err(Error::Stale);
    }
    reports::save_choice(&mut tx, &Report { indicators, counts, ..report }, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("consolidated-choice-saved").into_response())
}
