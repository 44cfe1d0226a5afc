//! One figure with every row it counts, what the last recount moved, and another number in its place with its reason.

use askama::Template;
use axum::response::IntoResponse;

use super::open;
use crate::error::{Error, Result};
use crate::ids::ReportId;
use crate::indicators::Indicator;
use crate::reports::model::{FigureForm, Report, Reported};
use crate::reports::paths;
use crate::reports::store::{figures, reports};
use crate::reports::words::{self, Shown};
use crate::terms::Terms;
use crate::text::Locale;
use crate::web::{Ctx, Errors, Form, Path, Query, Response, filters, form};

form! {
    /// Which of the numbers of an indicator.
    pub struct Wish { part }
}

#[derive(Template)]
#[template(path = "reports/figure.html")]
struct OneFigure {
    report: Report,
    figure: Reported,
    shown: Shown,
    may_edit: bool,
    form: FigureForm,
    errors: Errors,
    locale: Locale,
}

impl OneFigure {
    fn title(&self) -> String {
        words::title_of(self.locale, &self.report)
    }

    fn report_path(&self) -> String {
        paths::show(self.report.id)
    }

    fn figures_path(&self) -> String {
        paths::figures(self.report.id)
    }

    /// Where what is typed goes: the part of the indicator travels in the form.
    fn path(&self) -> String {
        paths::figure(self.report.id, self.figure.indicator, "")
    }

    fn is_ratio(&self) -> bool {
        is_ratio(&self.figure)
    }

    /// Whether rows add up to the number by something else than being there.
    fn is_weighed(&self) -> bool {
        self.figure.rows.iter().any(|row| row.numerator != 1 || row.denominator != 0)
    }

    /// «5 из 6», «72», or nothing where the row counts as itself.
    fn weight(&self, row: &crate::indicators::Counted) -> String {
        let denominator = (row.denominator != 0).then_some(row.denominator);
        let value = crate::indicators::Value { numerator: row.numerator, denominator };
        words::number(self.locale, self.figure.indicator, Some(value))
    }
}

fn is_ratio(figure: &Reported) -> bool {
    figure.counted.is_some_and(|value| value.denominator.is_some())
        || matches!(figure.indicator.shape(), crate::indicators::Shape::Ratio)
}

fn find(report: &Report, indicator: &str, part: &str) -> Result<Reported> {
    let indicator = Indicator::from_code(indicator).ok_or(Error::NotFound)?;
    let found = report.figures.iter().find(|figure| figure.indicator == indicator && figure.part == part);
    found.cloned().ok_or(Error::NotFound)
}

fn page(ctx: &Ctx, terms: &Terms, report: Report, figure: Reported) -> OneFigure {
    let typed = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let form = FigureForm {
        part: figure.part.clone(),
        numerator: typed(figure.typed.map(|value| value.numerator)),
        denominator: typed(figure.typed.and_then(|value| value.denominator)),
        reason: figure.reason.clone(),
        word: figure.word.clone(),
        version: figure.version.to_string(),
    };
    OneFigure {
        shown: words::shown(ctx.locale(), terms, &report, &figure),
        may_edit: report.can_edit(&ctx.actor).is_ok(),
        form,
        errors: Errors::default(),
        locale: ctx.locale(),
        report,
        figure,
    }
}

pub async fn show(ctx: Ctx, Path((id, indicator)): Path<(ReportId, String)>, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let figure = find(&report, &indicator, &wish.part)?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    ctx.page(page(&ctx, &terms, report, figure))
}

pub async fn update(ctx: Ctx, Path((id, indicator)): Path<(ReportId, String)>, Form(form): Form<FigureForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    report.can_edit(&ctx.actor)?;
    let figure = find(&report, &indicator, &form.part)?;
    if form.version.parse() != Ok(figure.version) {
        return Err(Error::Stale);
    }
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let draft = match form.parse(is_ratio(&figure)) {
        Ok(draft) => draft,
        Err(invalid) => {
            let page = OneFigure { form: invalid.form, errors: invalid.errors, ..page(&ctx, &terms, report, figure) };
            return ctx.unprocessable(page);
        }
    };
    reports::touch(&mut tx, &report, ctx.now()).await?;
    figures::save_typed(&mut tx, id, &figure, &draft).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::figure(id, figure.indicator, &figure.part)).notice("reports-figure-saved").into_response())
}
