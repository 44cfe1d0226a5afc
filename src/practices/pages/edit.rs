//! The form of a practice. It saves itself as the author types; a draft may be incomplete, and only what is
//! sent is checked whole. Two windows never overwrite each other: the second is shown both texts.

use std::sync::Arc;

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::card_offer;
use super::findings::{self, Checked, WordForm};
use super::likeness::{self, Like};
use super::rows::status_word;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::files::Limits;
use crate::ids::PracticeId;
use crate::practices::model::{Deed, FACES, Offered, Practice, PracticeForm, missing};
use crate::practices::paths;
use crate::practices::store::files::{self, Attached};
use crate::practices::store::originals::{self, Original};
use crate::practices::store::practices;
use crate::practices::store::road::{self, Remark};
use crate::practices::store::rounds;
use crate::schools::LICENCES;
use crate::terms::Terms;
use crate::text::Locale;
use crate::web::{Ctx, Errors, Fields, Form, FromFields, Invalid, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "practices/edit.html")]
pub(super) struct Edit {
    practice: Practice,
    form: PracticeForm,
    errors: Errors,
    files: Vec<Attached>,
    remarks: Vec<Remark>,
    likes: Vec<Like>,
    checked: Checked,
    originals: Vec<Original>,
    terms: Arc<Terms>,
    country: String,
    locale: Locale,
    limits: Limits,
    /// What the files say that the card does not say yet: message and words.
    suggested: Vec<(String, String)>,
    /// What is saved, where it differs from what this window holds: field and saved text.
    conflict: Vec<(&'static str, String)>,
}

impl Edit {
    /// The word about findings cannot be taken as it is.
    pub(super) fn refuse_word(&mut self, form: WordForm, errors: Errors) {
        (self.checked.form, self.errors) = (form, errors);
    }

    fn options(&self, kind: &str) -> Vec<(String, String)> {
        self.terms.options(kind, &self.country, self.locale)
    }

    fn directions(&self) -> Vec<(String, String, bool)> {
        let chosen = |code: &String| self.form.direction.contains(code);
        self.options("direction").into_iter().map(|(code, label)| (code.clone(), label, chosen(&code))).collect()
    }

    fn grades(&self) -> Vec<(String, String)> {
        let last = if self.country == "ua" { 12 } else { 11 };
        (1..=last).map(|grade| (grade.to_string(), grade.to_string())).collect()
    }

    fn said(&self, prefix: &str, codes: &[&str]) -> Vec<(String, String)> {
        let word = |code: &&str| crate::text::say(self.locale, &format!("{prefix}-{code}")).into_owned();
        codes.iter().map(|code| ((*code).to_owned(), word(code))).collect()
    }

    fn licences(&self) -> Vec<(String, String)> {
        let mut licences = self.said("practices-licence", &LICENCES);
        if self.practice.is_of_centre()
            && let Some((_, word)) = licences.iter_mut().find(|(code, _)| code == "read")
        {
            *word = crate::text::say(self.locale, "practices-licence-read-centre").into_owned();
        }
        licences
    }

    /// The messages that tell the author whither the piece goes: of the hint at the consent, of the button.
    fn consent_hint(&self) -> &'static str {
        if self.practice.is_of_centre() { "practices-consent-hint-centre" } else { "practices-consent-hint" }
    }

    fn send_word(&self) -> &'static str {
        if self.practice.is_of_centre() { "practices-send-centre" } else { "practices-send" }
    }

    fn faces(&self) -> Vec<(String, String)> {
        self.said("practices-faces", &FACES)
    }

    fn languages(&self) -> Vec<(String, String)> {
        [Locale::Ru, Locale::Uk].map(|locale| (locale.code().to_owned(), locale.own_name().to_owned())).to_vec()
    }

    /// What a submission still lacks, as saved.
    fn lacking(&self) -> Errors {
        lacking(&self.practice, self.files.len(), &self.likes, &self.checked)
    }

    fn remarks_at(&self, field: &str) -> Vec<&Remark> {
        self.remarks.iter().filter(|remark| remark.field == field).collect()
    }

    fn status_word(&self) -> String {
        status_word(self.locale, self.practice.status)
    }

    /// What is taken, told before anything is chosen.
    fn rules(&self) -> String {
        super::files::rules(self.locale, &self.limits)
    }

    /// Under which name this device keeps its copy.
    fn device_key(&self) -> String {
        format!("{}:{}", self.practice.author, self.practice.id)
    }

    fn file_path(&self, file: &Attached) -> String {
        format!("{}/files/{}/delete", paths::show(self.practice.id), file.id)
    }

    fn delete_path(&self) -> String {
        format!("{}/delete", paths::show(self.practice.id))
    }

    fn anchor(&self, remark: &Remark) -> String {
        format!("note-{}", remark.id)
    }

    /// Whether anything is written or wrong among the details, so that they are not hidden.
    fn has_details(&self) -> bool {
        let form = &self.form;
        [&form.goal, &form.tasks, &form.equipment, &form.keywords, &form.duration, &form.participants, &form.variants]
            .iter()
            .any(|text| !text.is_empty())
            || ["duration", "keywords", "participants", "equipment", "goal"].iter().any(|field| self.errors.at(field).is_some())
    }

    fn open_remarks(&self) -> usize {
        self.remarks.iter().filter(|remark| remark.settled_at.is_none()).count()
    }
}

pub async fn edit(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    let form = PracticeForm { version: practice.version.to_string(), ..PracticeForm::from(&practice.content) };
    let page = load(&ctx, &mut tx, practice, form, Errors::default()).await?;
    ctx.page(page)
}

/// What is missing, a word about every practice that is like this one, and one about what the check has found.
fn lacking(practice: &Practice, files: usize, likes: &[Like], checked: &Checked) -> Errors {
    let mut errors = missing(&practice.content, files, practice.is_of_centre());
    if likes.iter().any(Like::waits) {
        errors.add("likeness", Problem::Rule("likeness-required"));
    }
    if checked.waits() {
        errors.add("findings", Problem::Rule("findings-required"));
    }
    errors
}

pub(super) async fn load(ctx: &Ctx, tx: &mut Tx, practice: Practice, form: PracticeForm, errors: Errors) -> Result<Edit> {
    let files = files::list(tx, practice.id).await?;
    let terms = Terms::load(tx, ctx.now()).await?;
    Ok(Edit {
        suggested: card_offer::shown(tx, &practice, &terms, ctx.locale()).await?,
        checked: findings::check(tx, &practice, &files).await?,
        files,
        remarks: road::list_remarks(tx, practice.id).await?,
        likes: likeness::list(tx, &practice, &ctx.actor).await?,
        originals: originals::list(tx, practice.id, ctx.actor.user).await?,
        terms,
        country: ctx.actor.country().to_owned(),
        locale: ctx.locale(),
        limits: Limits::default(),
        conflict: Vec::new(),
        practice,
        form,
        errors,
    })
}

/// Saves the draft; sends it when the button says so. Scripts save by the same address and get a sentence.
pub async fn update(ctx: Ctx, Path(id): Path<PracticeId>, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let form = PracticeForm::from_fields(&fields);
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let seen: i32 = form.version.parse().unwrap_or(0);
    let parsed = form.clone().parse(&Offered { has: &|kind, code| terms.has(kind, code) });
    let content = match parsed {
        Ok(content) => content,
        Err(invalid) if by_itself => return Ok(unsaved(&ctx, &invalid)),
        Err(invalid) => {
            let page = load(&ctx, &mut tx, practice, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    if seen != practice.version && content != practice.content {
        return conflict(&ctx, &mut tx, practice, form, by_itself).await;
    }
    let version = practices::save_content(&mut tx, id, practice.version, &content, ctx.now()).await?;
    if by_itself {
        tx.commit().await?;
        return Ok(saved(&ctx, id, version));
    }
    if fields.text("then") == "fill" {
        return card_offer::fill(&ctx, tx, &Practice { content, version, ..practice }, &terms).await;
    }
    if fields.text("then") != "send" {
        tx.commit().await?;
        return Ok(ctx.see(paths::edit(id)).notice("practices-draft-saved").into_response());
    }
    let consented_at = content.consent.then(|| practice.consented_at.unwrap_or(ctx.now()));
    send(&ctx, tx, Practice { content, version, consented_at, ..practice }, form).await
}

/// Sends a draft whose description has just been saved; what is missing is shown at its field.
async fn send(ctx: &Ctx, mut tx: Tx, practice: Practice, form: PracticeForm) -> Result<Response> {
    let attached = files::list(&mut tx, practice.id).await?;
    let likes = likeness::list(&mut tx, &practice, &ctx.actor).await?;
    let checked = findings::check(&mut tx, &practice, &attached).await?;
    let errors = lacking(&practice, attached.len(), &likes, &checked);
    if !errors.is_empty() {
        let form = PracticeForm { version: practice.version.to_string(), ..form };
        let page = load(ctx, &mut tx, practice, form, errors).await?;
        tx.commit().await?;
        return ctx.unprocessable(page);
    }
    let (id, of_centre) = (practice.id, practice.is_of_centre());
    let practice = practice.submit(&ctx.actor, ctx.now())?;
    road::settle_remarks(&mut tx, id, ctx.now()).await?;
    rounds::insert(&mut tx, id, &practice.content, &attached, ctx.now()).await?;
    super::keep(ctx, &mut tx, &practice, Deed::Submit, false).await?;
    tx.commit().await?;
    Ok(ctx
        .see(paths::show(id))
        .notice(if of_centre { "practices-submitted-centre" } else { "practices-submitted" })
        .undo(format!("{}/submission/delete", paths::show(id)))
        .into_response())
}

/// The answer to a form that saves itself.
fn saved(ctx: &Ctx, id: PracticeId, version: i32) -> Response {
    let sentence = ctx.say("practices-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
    Json(serde_json::json!({
        "saved": sentence,
        "version": version.to_string(),
        "edit": paths::edit(id),
        "save": paths::show(id),
        "action": paths::show(id),
    }))
    .into_response()
}

fn unsaved(ctx: &Ctx, invalid: &Invalid<PracticeForm>) -> Response {
    let sentence = invalid.errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}

/// Another window saved meanwhile: this one's text stays in the form, what is saved stands beside it.
async fn conflict(ctx: &Ctx, tx: &mut Tx, practice: Practice, form: PracticeForm, by_itself: bool) -> Result<Response> {
    if by_itself {
        return Err(Error::Stale);
    }
    let other = PracticeForm::from(&practice.content);
    let conflict = form.differences(&other);
    let form = PracticeForm { version: practice.version.to_string(), ..form };
    let mut page = load(ctx, tx, practice, form, Errors::default()).await?;
    page.conflict = conflict;
    ctx.page_with(StatusCode::CONFLICT, page)
}

/// Removes a draft that was never sent.
pub async fn delete(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    practices::delete_draft(&mut tx, id, practice.version).await?;
    tx.commit().await?;
    Ok(ctx.see("/practices/mine").notice("practices-draft-deleted").into_response())
}
