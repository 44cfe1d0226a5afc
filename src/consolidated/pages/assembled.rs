//! A report as it stands now: put together anew, or, once approved, as it was kept.

use crate::consolidated::model::counted::Wish;
use crate::consolidated::model::sheet::Sheet;
use crate::consolidated::model::source::Source;
use crate::consolidated::model::writing::Written;
use crate::consolidated::model::{Kept, Report, Status, writing, year};
use crate::consolidated::store::{chapters, practices, reports, sources};
use crate::consolidated::words::Words;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ConsolidatedId;
use crate::web::Ctx;

pub struct Assembled {
    pub report: Report,
    pub sheet: Sheet,
    /// In the order of the report, in its language.
    pub written: Vec<Written>,
    /// What it is put together from; nothing of an approved report.
    pub sources: Vec<Source>,
    /// Words in the reader's language.
    pub words: Words,
}

/// The numbers of a report with what they were put together from.
pub async fn gather(ctx: &Ctx, tx: &mut Tx, report: &Report) -> Result<(Sheet, Vec<Source>, Words)> {
    let words = Words::load(tx, ctx.locale(), ctx.now()).await?;
    let sources = sources::list(tx, report).await?;
    let directions = words.directions(&report.country);
    let wish = Wish {
        indicators: &report.indicators,
        counts: report.counts,
        due_on: report.due_on,
        year: year(report.first_year),
        directions: &directions,
    };
    Ok((Sheet::of(&sources, &wish), sources, words))
}

pub async fn assemble(ctx: &Ctx, tx: &mut Tx, id: ConsolidatedId) -> Result<Assembled> {
    let report = reports::find(tx, id).await?;
    if report.status == Status::Approved {
        let Kept { sheet, chapters: written } = reports::kept(tx, id).await?;
        let words = Words::load(tx, ctx.locale(), ctx.now()).await?;
        return Ok(Assembled { report, sheet, written, sources: Vec::new(), words });
    }
    let (mut sheet, sources, words) = gather(ctx, tx, &report).await?;
    sheet.practices = practices::most_used(tx, report.district, year(report.first_year)).await?;
    let chapters = chapters::list(tx, id).await?;
    let printed = words.in_language(report.locale);
    let in_order = writing::chapters(report.kind).iter().filter_map(|code| chapters.iter().find(|one| one.code == *code));
    let written = in_order.map(|chapter| printed.written(chapter, &sheet)).collect();
    Ok(Assembled { report, sheet, written, sources, words })
}
