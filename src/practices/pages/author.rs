//! What an author does outside the form: sees the own pieces, takes a submission back, withdraws.

use askama::Template;
use axum::response::IntoResponse;

use super::DeedForm;
use crate::error::Result;
use crate::ids::PracticeId;
use crate::practices::indexing;
use crate::practices::model::Deed;
use crate::practices::paths;
use crate::practices::store::letters;
use crate::practices::store::queues::{self, Listed};
use crate::practices::store::{road, rounds};
use crate::recognition::{self, Held};
use crate::web::{Check, Ctx, Form, Path, Response, filters, form};

#[derive(Template)]
#[template(path = "practices/mine.html")]
struct Mine {
    practices: Vec<Listed>,
    /// Whether the letter of a month is wanted.
    hears: bool,
    certificates: Vec<Held>,
}

impl Mine {
    fn certificate_path(&self, held: &Held) -> String {
        recognition::path(held.id)
    }
}

pub async fn mine(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let practices = queues::list_own(&mut tx, ctx.actor.user).await?;
    let hears = letters::is_wanted(&mut tx, ctx.actor.user).await?;
    let certificates = recognition::list_own(&mut tx, ctx.actor.user).await?;
    ctx.page(Mine { practices, hears, certificates })
}

form! {
    /// Whether the author wants to hear each month how the pieces are used.
    pub struct WishForm { wanted }
}

/// Takes the letter of a month off, or asks for it again.
pub async fn wish(ctx: Ctx, Form(form): Form<WishForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    letters::save_wish(&mut tx, ctx.actor.user, !form.wanted.is_empty()).await?;
    tx.commit().await?;
    Ok(ctx.see("/practices/mine").notice("practices-letters-saved").into_response())
}

/// Takes a submission back to go on writing.
pub async fn recall(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?.recall(&ctx.actor)?;
    super::keep(&ctx, &mut tx, &practice, Deed::Recall, false).await?;
    rounds::take_back(&mut tx, id).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(id)).notice("practices-recalled").into_response())
}

/// Withdraws a shared piece: files are no longer handed out, the search forgets it.
pub async fn withdraw(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 0..=1000);
    if check.finish(form, || ()).is_err() {
        return Err(crate::error::Refusal::new("practices-refused-reason").into());
    }
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let before = practice.standing();
    let practice = practice.withdraw(&ctx.actor, reason)?;
    super::keep_with(&ctx, &mut tx, &practice, Deed::Withdraw, false, Some(before)).await?;
    indexing::refresh(&mut tx, &practice).await?;
    tx.commit().await?;
    let undo = format!("{}/withdrawal/delete", paths::show(id));
    Ok(ctx.see("/practices/mine").notice("practices-withdrawn").undo(undo).into_response())
}

/// Undoes a withdrawal: the piece stands again where it stood, and the search finds it as before.
pub async fn restore(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let before = practice.standing();
    let withdrawal = road::find_withdrawal(&mut tx, id).await?;
    let practice = practice.restore(&ctx.actor, withdrawal, ctx.now())?;
    super::keep_with(&ctx, &mut tx, &practice, Deed::Restore, false, Some(before)).await?;
    indexing::refresh(&mut tx, &practice).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("practices-restored").into_response())
}
