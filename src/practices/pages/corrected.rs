//! Deciding on a correction: only what it changes is read. And the words that corrections have replaced, which stay
//! readable to all who read the practice.

use askama::Template;
use axum::response::IntoResponse;

use super::DeedForm;
use super::card::{Difference, differences};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PracticeId;
use crate::jobs;
use crate::practices::jobs::TellOfCorrection;
use crate::practices::model::correction::{Correction, CorrectionForm, Edition, Stage};
use crate::practices::model::{Content, Practice};
use crate::practices::store::corrections;
use crate::practices::store::practices::{self, Viewer};
use crate::practices::{indexing, paths};
use crate::terms::Terms;
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "practices/correction_review.html")]
struct Review {
    practice: Practice,
    correction: Correction,
    differences: Vec<Difference>,
    form: DeedForm,
    errors: Errors,
}

impl Review {
    fn path(&self) -> String {
        paths::correction_review(self.practice.id)
    }
}

/// A correction that was sent to this reader's desk.
async fn find(ctx: &Ctx, tx: &mut Tx, id: PracticeId) -> Result<(Practice, Correction)> {
    let practice = super::find(tx, id, &ctx.actor).await?;
    let reviewers = practices::reviewers(tx, &practice, ctx.today()).await?;
    practice.can_decide_on_correction(&ctx.actor, reviewers)?;
    let sent = corrections::find(tx, id).await?.filter(|correction| correction.stage == Stage::Sent);
    Ok((practice, sent.ok_or(Error::NotFound)?))
}

async fn page(ctx: &Ctx, tx: &mut Tx, found: (Practice, Correction), form: DeedForm, errors: Errors) -> Result<Review> {
    let (practice, correction) = found;
    let terms = Terms::load(tx, ctx.now()).await?;
    let differences = differences(&practice.content, &correction.content, &terms, ctx.locale());
    Ok(Review { practice, correction, differences, form, errors })
}

pub async fn review(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let found = find(&ctx, &mut tx, id).await?;
    let page = page(&ctx, &mut tx, found, DeedForm::default(), Errors::default()).await?;
    ctx.page(page)
}

/// Takes the correction in, or gives it back with a reason.
pub async fn decide(ctx: Ctx, Path(id): Path<PracticeId>, Form(form): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (practice, correction) = find(&ctx, &mut tx, id).await?;
    if form.version != correction.version.to_string() {
        return Err(Error::Stale);
    }
    let returns = form.outcome == "return";
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 0..=1000);
    if returns && reason.is_empty() {
        check.add("reason", Problem::Required);
    }
    if let Err(invalid) = check.finish(form, || ()) {
        let page = page(&ctx, &mut tx, (practice, correction), invalid.form, invalid.errors).await?;
        return ctx.unprocessable(page);
    }
    let notice = if returns {
        corrections::save(&mut tx, id, &Correction { stage: Stage::Returned, reason, ..correction }, ctx.now()).await?;
        "practices-correction-returned"
    } else {
        take(&ctx, &mut tx, practice, correction).await?;
        "practices-correction-taken"
    };
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice(notice).into_response())
}

/// The correction becomes the practice; the words before it are kept, and those who rely on them are told.
async fn take(ctx: &Ctx, tx: &mut Tx, practice: Practice, correction: Correction) -> Result<()> {
    let (id, now) = (practice.id, ctx.now());
    corrections::insert_edition(tx, id, &practice.content, &correction.note, now).await?;
    let content = Content { consent: practice.content.consent, ..correction.content };
    let version = practices::save_content(tx, id, practice.version, &content, now).await?;
    let version = corrections::set_corrected(tx, id, version, now).await?;
    corrections::delete(tx, id, correction.version).await?;
    let practice = Practice { content, version, changed_at: now, corrected_at: Some(now), ..practice };
    indexing::refresh(tx, &practice).await?;
    jobs::later(tx, &TellOfCorrection::of(&practice, &correction.note), now).await?;
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: "correct-practice",
        subject: "practice",
        subject_id: Some(id.0),
        school: practice.school.map(|school| school.0),
        district: Some(practice.district.0),
        before: None,
        after: Some(serde_json::json!({ "title": practice.content.title, "note": correction.note })),
    };
    audit::note(tx, now, entry).await
}

/// An earlier text, and what the next one says otherwise.
struct Step {
    edition: Edition,
    differences: Vec<Difference>,
}

#[derive(Template)]
#[template(path = "practices/versions.html")]
struct Versions {
    practice: Practice,
    steps: Vec<Step>,
}

impl Versions {
    fn path(&self) -> String {
        paths::show(self.practice.id)
    }

    /// The whole text as it stood before the correction.
    fn texts(&self, step: &Step) -> Vec<(&'static str, String)> {
        let text = CorrectionForm::of(&step.edition.content, "", 0);
        text.texts().into_iter().map(|(field, text)| (field, text.to_owned())).collect()
    }
}

/// Every correction, the latest first, with what it has changed.
pub async fn versions(visitor: Visitor, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let practice = practices::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let mut after = practice.content.clone();
    let mut steps = Vec::new();
    for edition in corrections::list_editions(&mut tx, id).await? {
        let differences = differences(&edition.content, &after, &terms, visitor.locale());
        after = edition.content.clone();
        steps.push(Step { edition, differences });
    }
    visitor.public_page(Versions { practice, steps })
}
