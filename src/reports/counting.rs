//! Counting a report: its figures and its tables as they are on a day, beside what people have put in the place of numbers.

use time::{Date, OffsetDateTime};

use super::model::{Report, recounted};
use super::store::{figures, reports, tables};
use crate::db::Tx;
use crate::error::Result;
use crate::indicators::{self, Indicator, Period, Value};

/// The report with its figures and tables as they are counted today, kept.
pub async fn count(tx: &mut Tx, mut report: Report, country: &str, today: Date, now: OffsetDateTime) -> Result<Report> {
    let fresh = indicators::count(tx, &report.period(today)).await?;
    let mut before = figures::list_before(tx, report.association, report.kind, report.first_year).await?;
    if before.is_empty() {
        before = counted_before(tx, &report).await?;
    }
    report.figures = recounted(std::mem::take(&mut report.figures), fresh, &before);
    report.tables = tables::gather(tx, &report, country, today).await?;
    reports::save_tables(tx, &report, now).await?;
    figures::save(tx, &report).await?;
    Ok(report)
}

/// Last year's figures, counted now, where no report of that year was approved.
async fn counted_before(tx: &mut Tx, report: &Report) -> Result<Vec<(Indicator, String, Option<Value>)>> {
    let first_year = report.first_year - 1;
    let Some((starts_on, ends_on)) = report.kind.days(first_year) else { return Ok(Vec::new()) };
    let period = Period { association: report.association, first_year, starts_on, ends_on, today: ends_on };
    let figures = indicators::count(tx, &period).await?;
    Ok(figures.into_iter().map(|figure| (figure.indicator, figure.part, figure.value)).collect())
}
