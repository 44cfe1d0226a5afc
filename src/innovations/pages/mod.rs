//! Screens of innovative practices.

mod conflict;
pub mod edit;
pub mod expertise;
pub mod list;
pub mod new;
pub mod paper;
pub mod recognising;
pub mod road;
mod saving;
pub mod sheet;
pub mod show;
pub mod work;

use super::model::innovation::Innovation;
use super::store::steps::{self, Step};
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::web::Ctx;

/// Remembers a deed.
async fn note(ctx: &Ctx, tx: &mut Tx, piece: &Innovation, deed: &'static str) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "innovation",
        subject_id: Some(piece.id.0),
        school: piece.school.map(|school| school.0),
        district: Some(piece.district.0),
        before: None,
        after: None,
    };
    audit::note(tx, ctx.now(), entry).await
}

/// Makes a step of the road: it stands on the page of the piece, and in the record of deeds.
async fn take_step(ctx: &Ctx, tx: &mut Tx, piece: &Innovation, step: &Step, deed: &'static str) -> Result<()> {
    steps::insert(tx, piece, step, &ctx.actor, ctx.now()).await?;
    note(ctx, tx, piece, deed).await
}
