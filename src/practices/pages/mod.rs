//! Screens of the piggy-bank.

pub mod adaptation;
pub mod author;
pub mod bookmarks;
pub mod browse;
mod card;
pub mod centre;
pub mod check;
pub mod complaints;
pub mod corrected;
pub mod correction;
pub mod doors;
pub mod download;
pub mod edit;
mod facets;
mod findings;
pub mod files;
pub mod harvest;
mod hits;
pub mod likeness;
pub mod new;
mod offers;
pub mod originals;
mod passport;
pub mod questions;
pub mod review;
mod rows;
pub mod search_form;
pub mod searches;
pub mod show;
pub mod suggestions;
mod card_offer;
mod talk;
pub mod uses;
mod viewer;

pub use hits::Hit;

use crate::access::Actor;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::PracticeId;
use crate::jobs;
use crate::practices::jobs::TellOfAdaptation;
use crate::practices::model::{Deed, Practice, Standing};
use crate::practices::store::practices::{self, Viewer};
use crate::practices::store::road::{self, NewStep};
use crate::recognition::{self, Bank, Taking};
use crate::web::{Ctx, form};

form! {
    /// The version that the visitor saw, which deed is done and why, and the protocol or order behind it.
    pub struct DeedForm { version, reason, level, basis, outcome }
}

/// The practice as this actor may see it, in the version that was seen.
async fn find(tx: &mut Tx, id: PracticeId, actor: &Actor) -> Result<Practice> {
    practices::find(tx, id, &Viewer::of(Some(actor))).await
}

/// Keeps a deed: the state, the step of the road, the entry of the audit.
async fn keep(ctx: &Ctx, tx: &mut Tx, practice: &Practice, deed: Deed, alone: bool) -> Result<()> {
    keep_with(ctx, tx, practice, deed, alone, None).await
}

/// Enters a practice in the register of the bank that has just taken it, and certifies that to its authors.
async fn recognise(ctx: &Ctx, tx: &mut Tx, practice: &Practice, bank: Bank, basis: &str) -> Result<()> {
    let taking = Taking { practice: practice.id, bank, basis, by: ctx.actor.user, at: ctx.now() };
    recognition::recognise(tx, &taking).await
}

/// The same for a deed that can be undone: `before` is where the practice stood.
async fn keep_with(ctx: &Ctx, tx: &mut Tx, practice: &Practice, deed: Deed, alone: bool, before: Option<Standing>) -> Result<()> {
    let now = ctx.now();
    practices::save_state(tx, practice, ctx.actor.user, now).await?;
    // Undoing gives back an old reason, which is not why it is undone.
    let reason = if deed == Deed::Restore { "" } else { practice.reason.as_str() };
    let before = before.as_ref();
    let step = NewStep { deed, by: ctx.actor.user, level: practice.level, reason, alone, before };
    road::insert_step(tx, practice.id, &step, now).await?;
    match deed {
        Deed::Withdraw | Deed::TakeDown => recognition::withdraw(tx, practice.id, ctx.today()).await?,
        Deed::Restore => recognition::restore(tx, practice.id).await?,
        Deed::Accept | Deed::Publish => {
            jobs::later(tx, &TellOfAdaptation::of(practice), now).await?;
        }
        _ => {}
    }
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: deed.code(),
        subject: "practice",
        subject_id: Some(practice.id.0),
        school: practice.school.map(|id| id.0),
        district: Some(practice.district.0),
        before: before.map(|before| {
            serde_json::json!({
                "status": before.status.code(),
                "level": before.level.code(),
                "reason": before.reason,
            })
        }),
        after: Some(serde_json::json!({
            "title": practice.content.title,
            "status": practice.status.code(),
            "level": practice.level.code(),
            "reason": practice.reason,
            "alone": alone,
        })),
    };
    audit::note(tx, now, entry).await
}
