//! What a reader may do with a practice, as far as the tables have a say in it: whether somebody else could decide,
//! and whether a withdrawal may still be undone.

use crate::access::{Actor, CENTRE, REVIEWERS};
use crate::db::Tx;
use crate::error::Result;
use crate::practices::model::{Offers, Practice, Reviewers, Status};
use crate::practices::store::{practices, road};
use crate::web::Visitor;

/// The deeds offered on the page of a practice; none to a visitor.
pub async fn offers(visitor: &Visitor, tx: &mut Tx, practice: &Practice) -> Result<Offers> {
    let Some(actor) = visitor.actor() else { return Ok(Offers::default()) };
    let reviewers = reviewers(visitor, tx, practice, actor).await?;
    let withdrawal = match practice.status {
        Status::Withdrawn if practice.is_by(actor) => road::find_withdrawal(tx, practice.id).await?,
        _ => None,
    };
    let restore = practice.can_restore(actor, withdrawal.as_ref(), visitor.now()).is_ok();
    Ok(Offers { restore, ..practice.offers(actor, reviewers) })
}

/// Whether somebody else could decide; it is asked for the author alone.
async fn reviewers(visitor: &Visitor, tx: &mut Tx, practice: &Practice, actor: &Actor) -> Result<Reviewers> {
    let is_decided = matches!(practice.status, Status::Submitted | Status::Nominated | Status::Published);
    let decides = REVIEWERS.and(CENTRE).admits(Some(actor));
    if !(is_decided && decides && practice.is_by(actor)) {
        return Ok(Reviewers::Others);
    }
    practices::reviewers(tx, practice, visitor.today()).await
}
