//! The district's desk: publishing what was proposed, giving it back, taking down what breaks a rule, and
//! settling reports of violations.

use axum::response::IntoResponse;

use super::DeedForm;
use crate::error::{Error, Refusal, Result};
use crate::ids::PracticeId;
use crate::practices::indexing;
use crate::practices::model::{Deed, Level};
use crate::practices::paths;
use crate::practices::store::practices;
use crate::web::{Check, Ctx, Form, Path, Response};

/// Publishes in the district, or for everybody.
pub async fn publish(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let level = Level::from_code(&form.level).ok_or(Error::Malformed)?;
    if !form.version.is_empty() && form.version != practice.version.to_string() {
        return Err(Error::Stale);
    }
    let reviewers = practices::reviewers(&mut tx, &practice, ctx.today()).await?;
    let practice = practice.publish(&ctx.actor, reviewers, level, ctx.now())?;
    super::keep(&ctx, &mut tx, &practice, Deed::Publish, practice.is_by(&ctx.actor)).await?;
    indexing::refresh(&mut tx, &practice).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("practices-published").into_response())
}

/// Gives a nomination back to the association.
pub async fn send_back(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let reviewers = practices::reviewers(&mut tx, &practice, ctx.today()).await?;
    let practice = practice.send_back(&ctx.actor, reviewers, reason(form)?)?;
    super::keep(&ctx, &mut tx, &practice, Deed::SendBack, false).await?;
    tx.commit().await?;
    Ok(ctx.see("/practices/queue").notice("practices-sent-back").into_response())
}

/// Takes a published piece down: the card stays with the reason, the files are closed.
pub async fn take_down(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let practice = practice.take_down(&ctx.actor, reason(form)?)?;
    super::keep(&ctx, &mut tx, &practice, Deed::TakeDown, false).await?;
    indexing::refresh(&mut tx, &practice).await?;
    tx.commit().await?;
    Ok(ctx.see("/practices/queue").notice("practices-taken-down").into_response())
}

/// A rejection without a word is refused: its author would not know what to do.
fn reason(form: DeedForm) -> Result<String> {
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 5..=2000);
    check.finish(form, || reason).map_err(|_| Refusal::new("practices-refused-reason").into())
}
