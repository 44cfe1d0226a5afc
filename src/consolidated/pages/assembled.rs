//! A report as it stands now: as it is kept so long as nothing has changed, else put together anew; once approved, as it was.

use time::OffsetDateTime;

use crate::consolidated::model::counted::Wish;
use crate::consolidated::model::leaves::{Head, Leaf};
use crate::consolidated::model::sheet::Sheet;
use crate::consolidated::model::source::Source;
use crate::consolidated::model::writing::Written;
use crate::consolidated::model::{Kept, Report, Status, writing, year};
use crate::consolidated::store::{chapters, practices, reports, sheets, sources};
use crate::consolidated::words::Words;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ConsolidatedId;
use crate::web::Ctx;

/// The whole of a report, for its paper and for good.
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

/// A report with one page of its lines.
pub struct Opened {
    pub report: Report,
    pub head: Head,
    pub written: Vec<Written>,
    pub words: Words,
}

/// The numbers of a report with what they are put together from.
async fn gather(tx: &mut Tx, report: &Report, words: &Words) -> Result<(Sheet, Vec<Source>)> {
    let sources = sources::list(tx, report).await?;
    let directions = words.directions(&report.country);
    let wish = Wish {
        indicators: &report.indicators,
        counts: report.counts,
        due_on: report.due_on,
        year: year(report.first_year),
        directions: &directions,
    };
    Ok((Sheet::of(&sources, &wish), sources))
}

/// The chapters of a report as they are read, in its order and its language.
async fn read_chapters(tx: &mut Tx, report: &Report, sheet: &Sheet, words: &Words) -> Result<Vec<Written>> {
    let chapters = chapters::list(tx, report.id).await?;
    let printed = words.in_language(report.locale);
    let in_order = writing::chapters(report.kind).iter().filter_map(|code| chapters.iter().find(|one| one.code == *code));
    Ok(in_order.map(|chapter| printed.written(chapter, sheet)).collect())
}

pub async fn assemble(ctx: &Ctx, tx: &mut Tx, id: ConsolidatedId) -> Result<Assembled> {
    let report = reports::find(tx, id).await?;
    let words = Words::load(tx, ctx.locale(), ctx.now()).await?;
    if report.status == Status::Approved {
        let Kept { sheet, chapters: written } = reports::kept(tx, id).await?;
        return Ok(Assembled { report, sheet, written, sources: Vec::new(), words });
    }
    let (mut sheet, sources) = gather(tx, &report, &words).await?;
    sheet.practices = practices::most_used(tx, report.district, year(report.first_year)).await?;
    let written = read_chapters(tx, &report, &sheet, &words).await?;
    Ok(Assembled { report, sheet, written, sources, words })
}

/// What is said of all schools together, with one page of lines.
pub async fn find_head(tx: &mut Tx, report: &Report, words: &Words, page: usize) -> Result<(Head, Leaf)> {
    if let Some(found) = sheets::find(tx, report, &words.directions(&report.country), page).await? {
        return Ok(found);
    }
    let sheet = match report.status {
        Status::Approved => reports::kept(tx, report.id).await?.sheet,
        Status::Draft | Status::Proposed => gather(tx, report, words).await?.0,
    };
    let (head, mut leaves) = sheet.cut();
    let leaf = leaves.swap_remove(page.clamp(1, head.pages) - 1);
    Ok((head, leaf))
}

pub async fn open(ctx: &Ctx, tx: &mut Tx, id: ConsolidatedId, page: usize) -> Result<Opened> {
    let report = reports::find(tx, id).await?;
    let words = Words::load(tx, ctx.locale(), ctx.now()).await?;
    let (mut head, leaf) = find_head(tx, &report, &words, page).await?;
    let written = match report.status {
        Status::Approved => reports::kept_chapters(tx, id).await?,
        Status::Draft | Status::Proposed => {
            head.sheet.practices = practices::most_used(tx, report.district, year(report.first_year)).await?;
            read_chapters(tx, &report, &head.sheet, &words).await?
        }
    };
    Ok(Opened { report, head: head.with(leaf), written, words })
}

/// Puts the sheet of a report together and keeps it, unless what is kept still holds.
pub async fn put_together(tx: &mut Tx, report: &Report, now: OffsetDateTime) -> Result<()> {
    let words = Words::load(tx, report.locale, now).await?;
    let directions = words.directions(&report.country);
    if !sheets::lock_open(tx, report.id).await? || sheets::holds(tx, report, &directions).await? {
        return Ok(());
    }
    // Read before the sources: what changes in between moves it on.
    let mark = sheets::find_mark(tx, report.district).await?;
    let (head, leaves) = gather(tx, report, &words).await?.0.cut();
    sheets::put(tx, report, &directions, mark, (&head, &leaves)).await
}

/// Keeps the sheet of an approved report for good.
pub async fn keep(tx: &mut Tx, report: &Report, sheet: Sheet) -> Result<()> {
    let (head, leaves) = sheet.cut();
    sheets::put(tx, report, &[], 0, (&head, &leaves)).await
}
