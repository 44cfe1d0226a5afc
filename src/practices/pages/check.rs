//! The check before sending, answered: one press cleans the files; of what stays the author says why.

use axum::response::IntoResponse;

use super::edit;
use super::findings::{self, WordForm};
use crate::error::{Refusal, Result};
use crate::files::Limits;
use crate::ids::PracticeId;
use crate::practices::checking;
use crate::practices::model::PracticeForm;
use crate::practices::model::findings::{CAUSES, Found};
use crate::practices::paths;
use crate::practices::store::checks::{self, State, Word};
use crate::practices::store::{files, originals};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response, form};

form! {
    /// Whether the author keeps the files as they were, for himself.
    pub struct CleaningForm { keep_originals }
}

/// Has every file cleaned in which something can be.
pub async fn clean(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<CleaningForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    let keeps = !form.keep_originals.is_empty();
    for file in files::list(&mut tx, id).await? {
        let mut findings = file.findings.iter().flat_map(|findings| &findings.0);
        if State::of_code(&file.checking) == State::Rests && findings.any(|finding| finding.cleans) {
            if keeps {
                originals::keep(&mut tx, id, ctx.actor.user, &file, ctx.now()).await?;
            }
            let owner = (practice.school, practice.district);
            checking::plan(&mut tx, id, owner, file.id, State::Cleaning, ctx.now()).await?;
        }
    }
    // As many as a practice has files: who keeps every file of every day keeps them at home.
    if keeps && originals::count(&mut tx, id).await? > i64::try_from(Limits::default().files).unwrap_or(0) {
        return Err(Refusal::new("findings-originals-many").into());
    }
    tx.commit().await?;
    Ok(ctx.see(format!("{}#findings", paths::edit(id))).notice("findings-cleaning").into_response())
}

/// Keeps why the rest stays.
pub async fn save(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<WordForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    let mut check = Check::new();
    let cause = check.choice("finding_cause", &form.finding_cause, &CAUSES).to_owned();
    let words = check.text("finding_words", &form.finding_words, 0..=500);
    if cause == "kept" && words.is_empty() {
        check.add("finding_words", Problem::Rule("findings-words-required"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        let card = PracticeForm { version: practice.version.to_string(), ..PracticeForm::from(&practice.content) };
        let mut page = edit::load(&ctx, &mut tx, practice, card, Errors::default()).await?;
        page.refuse_word(invalid.form, invalid.errors);
        return ctx.unprocessable(page);
    }
    let files = files::list(&mut tx, id).await?;
    let about =
        findings::check(&mut tx, &practice, &files).await?.found.iter().filter(|found| found.asks()).map(Found::key).collect();
    checks::save_word(&mut tx, id, &Word { cause, words, about }, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#findings", paths::edit(id))).notice("findings-saved").into_response())
}
