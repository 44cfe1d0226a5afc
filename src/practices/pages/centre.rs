//! The district's desk: publishing what was proposed, giving it back, taking down what breaks a rule, and
//! settling reports of violations.

use axum::response::IntoResponse;

use super::DeedForm;
use crate::access::{CENTRE, Reach, Role};
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::PracticeId;
use crate::practices::indexing;
use crate::practices::model::{Deed, Level, Practice};
use crate::practices::paths;
use crate::practices::store::practices;
use crate::recognition::Bank;
use crate::web::{Check, Ctx, Form, Path, Response};

/// Publishes in the district, or for everybody.
pub async fn publish(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let level = Level::from_code(&form.level).ok_or(Error::Malformed)?;
    let mut check = Check::new();
    let basis = check.text("basis", &form.basis, 0..=200);
    check.finish((), || ()).map_err(|_| Refusal::new("practices-refused-basis"))?;
    if !form.version.is_empty() && form.version != practice.version.to_string() {
        return Err(Error::Stale);
    }
    let reviewers = practices::reviewers(&mut tx, &practice, ctx.today()).await?;
    let practice = practice.publish(&ctx.actor, reviewers, level, ctx.now())?;
    super::keep(&ctx, &mut tx, &practice, Deed::Publish, practice.is_by(&ctx.actor)).await?;
    super::recognise(&ctx, &mut tx, &practice, Bank::District, &basis).await?;
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
    let practice = super::find(&mut ctx.read().await?, id, &ctx.actor).await?;
    practice.can_take_down(&ctx.actor)?;
    let mut tx = write_at_home(&ctx, &practice).await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?.take_down(&ctx.actor, reason(form)?)?;
    super::keep(&ctx, &mut tx, &practice, Deed::TakeDown, false).await?;
    indexing::refresh(&mut tx, &practice).await?;
    tx.commit().await?;
    let next = if CENTRE.admits(Some(&ctx.actor)) { "/practices/queue" } else { "/practices" };
    Ok(ctx.see(next).notice("practices-taken-down").into_response())
}

/// A transaction in which this piece may be closed. The administrator, who reaches no school, is lent the reach of the
/// piece's own school or centre for the one deed.
async fn write_at_home(ctx: &Ctx, practice: &Practice) -> Result<Tx> {
    if !ctx.actor.has(Role::Administrator) {
        return ctx.write().await;
    }
    let schools = practice.school.map(|school| school.0).into_iter().collect();
    let home = Reach { person: Some(ctx.actor.user), schools, centres: vec![practice.district.0], ..Reach::default() };
    ctx.app.db.write(&home).await
}

/// A rejection without a word is refused: its author would not know what to do.
fn reason(form: DeedForm) -> Result<String> {
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 5..=2000);
    check.finish(form, || reason).map_err(|_| Refusal::new("practices-refused-reason").into())
}
