//! What the centre has remarked on the last round, chapter by chapter, so that the author has it before the eyes while writing.

use crate::access::FOLLOWERS;
use crate::db::Tx;
use crate::documents::{Block, Document, Level};
use crate::error::Result;
use crate::reports::model::{Report, Sent};
use crate::submissions::{self, Remark};
use crate::web::Ctx;

/// Remarks that wait to be met, each with the code of its chapter.
#[derive(Default)]
pub struct Remarked(Vec<(String, Remark)>);

impl Remarked {
    pub fn of<'a>(&'a self, chapter: &'a str) -> impl Iterator<Item = &'a Remark> {
        self.0.iter().filter(move |(code, _)| code == chapter).map(|(_, remark)| remark)
    }
}

/// The remarks on the latest round, for those who follow what becomes of it; none once it is accepted or has come again.
pub async fn remarked(ctx: &Ctx, tx: &mut Tx, report: &Report, latest: Option<&Sent>) -> Result<Remarked> {
    let Some(sent) = latest.filter(|sent| sent.is_answered() && FOLLOWERS.admits(Some(&ctx.actor))) else {
        return Ok(Remarked::default());
    };
    let remarks = submissions::list_remarks(tx, &[sent.id]).await?;
    if remarks.is_empty() {
        return Ok(Remarked::default());
    }
    let paper = submissions::find_paper(tx, sent.id).await?;
    let of = |remark: Remark| {
        let block = remark.block.and_then(|at| usize::try_from(at).ok())?;
        Some((chapter_at(report, &paper, block)?, remark))
    };
    Ok(Remarked(remarks.into_iter().filter_map(of).collect()))
}

/// The chapter under whose heading a block of the paper stands.
fn chapter_at(report: &Report, paper: &Document, block: usize) -> Option<String> {
    let titles = |block: &Block| match block {
        Block::Heading(Level::Point, words) => words.split_once(". ").map(|(_, title)| title.to_owned()),
        _ => None,
    };
    let of = |title: String| report.chapters.iter().find(|chapter| chapter.heading.title(&report.language) == title);
    let above = paper.blocks.get(..=block)?.iter().rev();
    above.filter_map(titles).find_map(of).map(|chapter| chapter.heading.code.clone())
}
