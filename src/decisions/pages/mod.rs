//! Screens of decisions.

pub mod calendar;
pub mod completion;
pub mod control;
pub mod list;
pub mod settling;
pub mod show;

use axum::http::StatusCode;
use time::Date;

use crate::audit;
use crate::db::Tx;
use crate::decisions::model::form::DeedForm;
use crate::decisions::model::{Decision, Deed, Standing};
use crate::decisions::store::decisions::{self, Reader};
use crate::decisions::store::deeds::{self, NewDeed};
use crate::decisions::store::desk::unsettled;
use crate::error::Result;
use crate::ids::DecisionId;
use crate::text::{Locale, say, say_with};
use crate::web::{Ctx, Errors, Response};

/// The decision as this actor may see it.
async fn open(ctx: &Ctx, tx: &mut Tx, id: DecisionId) -> Result<Decision> {
    decisions::find(tx, id, Reader::of(&ctx.actor), ctx.today()).await
}

/// «Просрочено на 3 дня».
fn standing_word(locale: Locale, decision: &Decision, today: Date) -> String {
    match decision.standing(today) {
        Standing::Overdue(days) => say_with(locale, "decisions-overdue-by", &[("n", days.into())]).into_owned(),
        standing => say(locale, &format!("decisions-standing-{}", standing.code())).into_owned(),
    }
}

/// Keeps a deed: the state, the line of the story, the entry of the record.
async fn keep(ctx: &Ctx, tx: &mut Tx, decision: &Decision, new: &NewDeed<'_>) -> Result<()> {
    let now = ctx.now();
    decisions::save(tx, decision).await?;
    deeds::insert(tx, decision.id, decision.school, new, now).await?;
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: audit_word(new.deed),
        subject: "decision",
        subject_id: Some(decision.id.0),
        school: Some(decision.school.0),
        district: Some(decision.district.0),
        before: None,
        after: Some(serde_json::json!({
            "number": format!("{}, {}", decision.protocol_number, decision.number),
            "reason": new.text,
        })),
    };
    audit::note(tx, now, entry).await?;
    let unsettled = unsettled(tx, &ctx.actor, ctx.today()).await?;
    badge(ctx, &unsettled);
    Ok(())
}

/// Counts beside the menu what waits for the actor.
pub fn badge(ctx: &Ctx, unsettled: &[Decision]) {
    ctx.badge("/decisions", unsettled.iter().filter(|decision| decision.waits_for(&ctx.actor)).count());
}

/// The word of a person's deed in the record of deeds.
fn audit_word(deed: Deed) -> &'static str {
    match deed {
        Deed::Undo | Deed::UndoOwn => "decision-undo",
        Deed::Close => "decision-close",
        Deed::Reopen => "decision-reopen",
        Deed::Postpone => "decision-postpone",
        Deed::Cancel => "decision-cancel",
        Deed::HandOver => "decision-hand-over",
        _ => "decision-do",
    }
}

/// The page again, with what was typed and what is wrong.
async fn again(ctx: &Ctx, tx: &mut Tx, decision: Decision, form: DeedForm, errors: Errors) -> Result<Response> {
    let mut page = show::load(ctx, tx, decision).await?;
    (page.form, page.errors) = (form, errors);
    ctx.unprocessable(page)
}

/// Somebody did something to it while this was typed: the page as it is now, and the words beside it.
async fn conflict(ctx: &Ctx, tx: &mut Tx, decision: Decision, form: DeedForm) -> Result<Response> {
    let mut page = show::load(ctx, tx, decision).await?;
    page.typed = form.typed().into_iter().map(str::to_owned).collect();
    page.is_conflict = true;
    ctx.page_with(StatusCode::CONFLICT, page)
}
