//! The reports of a district for its centre; for schools, each its own lines of those that are approved.

use askama::Template;

use super::title;
use crate::access::{CENTRE, Role};
use crate::consolidated::model::Report;
use crate::consolidated::model::sums::Column;
use crate::consolidated::paths;
use crate::consolidated::store::lines::{self, OwnCell, OwnLine};
use crate::consolidated::store::reports;
use crate::consolidated::words::Words;
use crate::error::Result;
use crate::text::Value;
use crate::web::{Ctx, Response, filters};

/// A mean of fewer reports would tell what stands in another's.
const ENOUGH: usize = 3;

#[derive(Template)]
#[template(path = "consolidated/list.html")]
struct List {
    reports: Vec<(Report, String)>,
}

#[derive(Template)]
#[template(path = "consolidated/lines.html")]
struct Lines {
    lines: Vec<OwnLine>,
    /// Heads of associations see the mean of the district beside their own line.
    sees_mean: bool,
    words: Words,
}

impl List {
    fn path(&self, report: &Report) -> String {
        paths::show(report.id)
    }
}

impl Lines {
    fn heading(&self, line: &OwnLine) -> String {
        let year = Value::from(format!("{}/{}", line.first_year, line.first_year + 1));
        self.words.say(&format!("consolidated-title-{}", line.kind), &[("value", year)])
    }

    fn name(&self, column: &Column) -> String {
        self.words.column(column)
    }

    fn own(&self, cell: &OwnCell) -> String {
        self.words.value(cell.own)
    }

    /// Of shares the share of the district, of plain numbers the mean of the reports that tell them.
    fn mean(&self, cell: &OwnCell) -> String {
        let sum = cell.total.sum;
        let Some(value) = sum.value.filter(|_| cell.total.is_summed && sum.told >= ENOUGH) else { return String::new() };
        match value.denominator {
            Some(_) => self.words.value(Some(value)),
            None => {
                let told = i64::try_from(sum.told).unwrap_or(i64::MAX);
                self.words.tenths((value.numerator * 20 + told) / (told * 2))
            }
        }
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    if CENTRE.admits(Some(&ctx.actor)) {
        let reports = reports::list(&mut tx).await?;
        let reports = reports.into_iter().map(|report| (report.clone(), title(&ctx, &report))).collect();
        return ctx.page(List { reports });
    }
    let lines = lines::list(&mut tx).await?;
    let words = Words::load(&mut tx, ctx.locale(), ctx.now()).await?;
    ctx.page(Lines { lines, sees_mean: ctx.actor.has(Role::Head), words })
}
