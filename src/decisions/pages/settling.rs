//! One of several open decisions settled on a page of another feature, as at the end of a half-year.

use super::{keep, open};
use crate::clock::school_year;
use crate::db::Tx;
use crate::decisions::model::Deed;
use crate::decisions::model::form::DeedForm;
use crate::decisions::store::deeds::NewDeed;
use crate::error::Result;
use crate::ids::DecisionId;
use crate::plans::{self, Language};
use crate::web::{Ctx, Errors};

/// What is wished for a decision.
#[derive(Clone, Debug)]
pub struct Settled {
    /// Where it stands on the page that asks: problems are told there.
    pub number: usize,
    pub decision: DecisionId,
    /// «done», «moved» or «not-done».
    pub mark: String,
    pub reason: String,
    pub timing: String,
}

/// Does with a decision what its own page would do.
pub async fn settle(ctx: &Ctx, tx: &mut Tx, wish: &Settled) -> Result<Result<(), Errors>> {
    let decision = open(ctx, tx, wish.decision).await?;
    let (reason, timing) = (wish.reason.clone(), wish.timing.clone());
    let there = |errors: &Errors| {
        let mut moved = Errors::default();
        for (field, problem) in errors.iter() {
            let field = if field == "timing" { "timing" } else { "reason" };
            moved.add(&format!("{field}-{}", wish.number), problem.clone());
        }
        moved
    };
    match wish.mark.as_str() {
        "done" => match (DeedForm { done: reason, ..DeedForm::default() }).parse_done(false) {
            Ok(note) => {
                let done = decision.do_it(&ctx.actor, &note)?;
                keep(ctx, tx, &done, &NewDeed::of(Deed::Do, &note, &ctx.actor)).await?;
            }
            Err(invalid) => return Ok(Err(there(&invalid.errors))),
        },
        "moved" => {
            decision.can_postpone(&ctx.actor)?;
            let today = ctx.today();
            let calendar = plans::calendar_of(tx, decision.district, school_year(today), &decision.country).await?;
            let form = DeedForm { cause: reason, timing, ..DeedForm::default() };
            match form.parse_postponed(&calendar, Language::of(&decision.language), today) {
                Ok(draft) => {
                    let put_off = decision.postpone(&ctx.actor, draft.timing, draft.term)?;
                    let deed = NewDeed {
                        timing: &put_off.timing,
                        due_on: put_off.term.due_on,
                        ..NewDeed::of(Deed::Postpone, &draft.cause, &ctx.actor)
                    };
                    keep(ctx, tx, &put_off, &deed).await?;
                }
                Err(invalid) => return Ok(Err(there(&invalid.errors))),
            }
        }
        _ => match (DeedForm { cancelled: reason, ..DeedForm::default() }).parse_cancelled() {
            Ok(reason) => {
                let cancelled = decision.cancel(&ctx.actor, &reason, ctx.today())?;
                keep(ctx, tx, &cancelled, &NewDeed::of(Deed::Cancel, &reason, &ctx.actor)).await?;
            }
            Err(invalid) => return Ok(Err(there(&invalid.errors))),
        },
    }
    Ok(Ok(()))
}
