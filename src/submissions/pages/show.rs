//! One sending: the centre reads it and remarks upon it, the school sees what became of it and answers.

use askama::Template;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::SubmissionId;
use crate::plans::year_title;
use crate::submissions::model::changes::{Change, changes};
use crate::submissions::model::reading::{Passage, Sheet, passages};
use crate::submissions::model::submission::Submission;
use crate::submissions::model::{Status, Verdict};
use crate::submissions::paths;
use crate::submissions::store::remarks::{self, Remark};
use crate::submissions::store::steps::{self, Step};
use crate::submissions::store::submissions::{self, Round};
use crate::text::Locale;
use crate::web::{Ctx, Errors, Path, Query, Response, filters, form};

form! {
    /// The whole text or what changed; the block and the row that a remark is being made at.
    pub struct Wish { view, at, row }
}

/// From which side a sending is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Centre,
    School,
}

#[derive(Template)]
#[template(path = "submissions/show.html")]
struct Show {
    submission: Submission,
    side: Side,
    passages: Vec<(usize, Passage)>,
    /// What reads otherwise than in the round before; absent for the first.
    changes: Option<Vec<Change>>,
    shows_changes: bool,
    rounds: Vec<Round>,
    remarks: Vec<Remark>,
    steps: Vec<Step>,
    /// Where a remark is being made: block and row.
    at: Option<(usize, Option<usize>)>,
    verdicts: [Verdict; 2],
    may_judge: bool,
    may_take: bool,
    may_answer: bool,
    may_recall: bool,
    may_reopen: bool,
    reason: String,
    errors: Errors,
    locale: Locale,
}

impl Show {
    fn is_centre(&self) -> bool {
        self.side == Side::Centre
    }

    /// The centre has not opened it: its words are not shown yet, so that the school may still take it back.
    fn is_closed_letter(&self) -> bool {
        self.is_centre() && self.submission.status == Status::Sent
    }

    fn path(&self) -> String {
        self.path_of(&self.submission.id)
    }

    fn path_of(&self, id: &SubmissionId) -> String {
        match self.side {
            Side::Centre => paths::of_centre(id),
            Side::School => paths::of_school(id),
        }
    }

    fn back(&self) -> (&'static str, &'static str) {
        match self.side {
            Side::Centre => ("submissions-queue", "/district/queue"),
            Side::School => ("submissions-own", "/duties"),
        }
    }

    fn year(&self) -> String {
        year_title(self.submission.first_year)
    }

    /// Remarks of this round at a block, or on the paper as a whole.
    fn remarks_at(&self, block: Option<usize>) -> Vec<&Remark> {
        let block = block.and_then(|at| i32::try_from(at).ok());
        self.remarks.iter().filter(|remark| remark.submission == self.submission.id && remark.block == block).collect()
    }

    fn remarks_on_the_whole(&self) -> Vec<&Remark> {
        self.remarks_at(None)
    }

    fn remarks_at_block(&self, block: &usize) -> Vec<&Remark> {
        self.remarks_at(Some(*block))
    }

    /// Remarks on the rounds before.
    fn earlier(&self) -> Vec<&Remark> {
        self.remarks.iter().filter(|remark| remark.submission != self.submission.id).collect()
    }

    fn is_at(&self, block: &usize) -> bool {
        self.may_judge && self.at.is_some_and(|(at, _)| at == *block)
    }

    /// The places within a table's row that a remark may point at: the row as a whole, then each cell.
    fn places(&self, sheet: &Sheet) -> Vec<(String, String)> {
        let Some((_, Some(row))) = self.at else { return Vec::new() };
        let Some(cells) = sheet.rows.get(row) else { return Vec::new() };
        let shortened = |words: &str| words.chars().take(60).collect::<String>();
        let cells = cells.iter().enumerate().filter(|(_, words)| !words.trim().is_empty());
        cells.map(|(column, words)| (format!("{row}:{column}"), shortened(words))).collect()
    }

    fn row_number(&self) -> String {
        self.at.and_then(|(_, row)| row).map(|row| row.to_string()).unwrap_or_default()
    }

    fn remark_here(&self, block: &usize) -> String {
        format!("{}?view=whole&at={block}#remark", self.path())
    }

    fn delete_path(&self, remark: &Remark) -> String {
        format!("{}/remarks/{}/delete", self.path(), remark.id)
    }

    fn settle_path(&self, remark: &Remark) -> String {
        format!("{}/remarks/{}/settlement", self.path(), remark.id)
    }

    /// Answers go to the round on which the remark was made.
    fn answer_path(&self, remark: &Remark) -> String {
        format!("{}/remarks/{}/answer", paths::of_school(remark.submission), remark.id)
    }
}

pub async fn of_centre(ctx: Ctx, Path(id): Path<SubmissionId>, Query(wish): Query<Wish>) -> Result<Response> {
    show(&ctx, id, Side::Centre, &wish).await
}

pub async fn of_school(ctx: Ctx, Path(id): Path<SubmissionId>, Query(wish): Query<Wish>) -> Result<Response> {
    show(&ctx, id, Side::School, &wish).await
}

async fn show(ctx: &Ctx, id: SubmissionId, side: Side, wish: &Wish) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let submission = submissions::find(&mut tx, id).await?;
    ctx.page(page(ctx, &mut tx, submission, side, wish).await?)
}

/// The page again with what was typed.
pub(super) async fn again(
    ctx: &Ctx,
    tx: &mut Tx,
    submission: Submission,
    side: Side,
    reason: String,
    errors: Errors,
) -> Result<Response> {
    let page = page(ctx, tx, submission, side, &Wish::default()).await?;
    ctx.unprocessable(Show { reason, errors, ..page })
}

async fn page(ctx: &Ctx, tx: &mut Tx, submission: Submission, side: Side, wish: &Wish) -> Result<Show> {
    let rounds = submissions::list_rounds(tx, &submission).await?;
    let before = rounds.iter().find(|round| round.round < submission.round).map(|round| round.id);
    let seen: Vec<_> = rounds.iter().filter(|round| round.round <= submission.round).map(|round| round.id).collect();
    let seen = if seen.is_empty() { vec![submission.id] } else { seen };
    let changes = match before {
        Some(before) => Some(changes(&submissions::find_paper(tx, before).await?, &submission.paper)),
        None => None,
    };
    let at = wish.at.parse().ok().map(|at: usize| (at, wish.row.parse().ok()));
    let actor = &ctx.actor;
    let is_centre = side == Side::Centre;
    Ok(Show {
        shows_changes: changes.is_some() && at.is_none() && (wish.view == "changes" || is_centre && wish.view != "whole"),
        passages: passages(&submission.paper),
        remarks: remarks::list(tx, &seen).await?,
        steps: steps::list(tx, &seen).await?,
        verdicts: Verdict::of_country(actor.country()),
        may_judge: is_centre && submission.can_judge(actor).is_ok(),
        may_take: is_centre && submission.can_take(actor).is_ok(),
        may_reopen: is_centre && submission.can_reopen(actor).is_ok(),
        may_recall: submission.can_recall(actor).is_ok(),
        may_answer: submission.can_answer(actor).is_ok(),
        reason: String::new(),
        errors: Errors::default(),
        locale: ctx.locale(),
        submission,
        side,
        changes,
        rounds,
        at,
    })
}
