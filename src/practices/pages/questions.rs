//! Questions to the author and answers to them: one level, so that a talk stays readable on a phone.

use axum::response::IntoResponse;

use super::show::{self, Again};
use super::uses::work_place;
use crate::error::{Error, Refusal, Result};
use crate::ids::{PracticeId, QuestionId};
use crate::practices::model::Level;
use crate::practices::paths;
use crate::practices::store::questions::{self, NewQuestion};
use crate::web::{Check, Ctx, Form, Path, Response, form};

form! {
    /// What is asked or answered; `answers` is the question that it answers.
    pub struct QuestionForm { text, answers }
}

pub async fn create(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<QuestionForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    if practice.level == Level::None {
        return Err(Refusal::new("bank-refused-not-shared").into());
    }
    let answers: Option<QuestionId> = match form.answers.as_str() {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Error::Malformed)?),
    };
    if let Some(question) = answers
        && !questions::can_be_answered(&mut tx, id, question).await?
    {
        return Err(Error::NotFound);
    }
    let mut check = Check::new();
    let text = check.text("text", &form.text, 2..=2000);
    let text = match check.finish(form, || text) {
        Ok(text) => text,
        Err(invalid) => return show::again(&ctx, &mut tx, practice, Again::Asked(invalid)).await,
    };
    let question = NewQuestion {
        answers,
        user: ctx.actor.user,
        user_name: &ctx.actor.short_name(),
        school_name: work_place(&ctx.actor),
        text: &text,
    };
    let said = questions::insert(&mut tx, id, &question, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#said-{said}", paths::show(id))).into_response())
}

/// Takes one's own words off the page.
pub async fn delete(ctx: Ctx, Path((id, question)): Path<(PracticeId, QuestionId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    super::find(&mut tx, id, &ctx.actor).await?;
    questions::set_removed(&mut tx, id, question, ctx.actor.user, Some(ctx.now())).await?;
    tx.commit().await?;
    let undo = format!("{}/restoration", paths::question(id, question));
    Ok(ctx.see(paths::show(id)).notice("bank-said-deleted").undo(undo).into_response())
}

/// Puts them back.
pub async fn restore(ctx: Ctx, Path((id, question)): Path<(PracticeId, QuestionId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    super::find(&mut tx, id, &ctx.actor).await?;
    questions::set_removed(&mut tx, id, question, ctx.actor.user, None).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#said-{question}", paths::show(id))).into_response())
}
