//! The first pages and what stands beside them.

mod agendas;
mod approvals;
mod cards;
mod errands;
pub mod district;
mod front;
pub mod search;
mod tasks;
pub mod words;
mod work;

use crate::error::Result;
use crate::home::store::tally::Tallies;
use crate::web::{Ctx, Response, Visitor};

/// The portal's first page: the door for a visitor, «Моя работа» for a person.
pub async fn first(visitor: Visitor, tallies: Tallies) -> Result<Response> {
    match Ctx::of(&visitor) {
        Some(ctx) => work::show(ctx).await,
        None => front::show(visitor, tallies).await,
    }
}
