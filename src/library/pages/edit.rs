//! Putting a document on the shelf, mending its card, taking it off.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::{Noted, find_own, note};
use crate::error::{Error, OnConstraint, Result};
use crate::ids::NormId;
use crate::jobs;
use crate::library::jobs::CitationRound;
use crate::library::model::{Act, Addressee, Authority, Card, Keeper, Kind, LANGUAGES, Level, Norm, NormForm, Viewer, levels};
use crate::library::paths;
use crate::library::store::norms::{self, NewNorm};
use crate::terms::Terms;
use crate::text::say;
use crate::web::{Ctx, Errors, Form, Invalid, Path, Response, filters, form};

/// A value and its word, as a choice offers them.
type Choices = Vec<(&'static str, String)>;

#[derive(Template)]
#[template(path = "library/form.html")]
struct Edit {
    form: NormForm,
    errors: Errors,
    /// Absent while the document is not on the shelf yet.
    norm: Option<NormId>,
    /// Somebody saved the card while this one was being written.
    is_stale: bool,
    levels: Choices,
    kinds: Choices,
    authorities: Choices,
    addressees: Choices,
    /// Code, word, whether it is chosen.
    topics: Vec<(String, String, bool)>,
    languages: Choices,
}

impl Edit {
    fn new(ctx: &Ctx, terms: &Terms, form: NormForm, norm: Option<NormId>) -> Self {
        let word = |group: &str, code: &str| say(ctx.locale(), &format!("library-{group}-{code}")).into_owned();
        let topic = |(code, word)| {
            let chosen = form.topics.contains(&code);
            (code, word, chosen)
        };
        let topics = terms.options("topic", ctx.actor.country(), ctx.locale()).into_iter().map(topic).collect();
        Self {
            form,
            errors: Errors::default(),
            norm,
            is_stale: false,
            levels: levels(&ctx.actor).into_iter().map(|level| (level.code(), word("level", level.code()))).collect(),
            kinds: Kind::ALL.iter().map(|kind| (kind.code(), word("kind", kind.code()))).collect(),
            authorities: Authority::ALL.iter().map(|whose| (whose.code(), word("authority", whose.code()))).collect(),
            addressees: Addressee::ALL.iter().map(|whom| (whom.code(), word("addressee", whom.code()))).collect(),
            topics,
            languages: LANGUAGES.into_iter().map(|code| (code, word("language", code))).collect(),
        }
    }

    fn again(ctx: &Ctx, terms: &Terms, invalid: Invalid<NormForm>, norm: Option<NormId>) -> Self {
        Self { errors: invalid.errors, ..Self::new(ctx, terms, invalid.form, norm) }
    }

    fn action(&self) -> String {
        self.norm.map_or_else(|| paths::LIST.to_owned(), paths::show)
    }
}

/// The codes of the subjects that a card may name.
fn topics(ctx: &Ctx, terms: &Terms) -> Vec<String> {
    terms.offered("topic", ctx.actor.country()).map(|topic| topic.code.clone()).collect()
}

pub async fn new(ctx: Ctx) -> Result<Response> {
    let here = ctx.actor.here();
    let level = levels(&ctx.actor).first().copied();
    let authority = match level {
        Some(Level::Association) => Authority::Association,
        Some(Level::School) => Authority::School,
        Some(Level::District | Level::Public) | None => Authority::Municipal,
    };
    let form = NormForm {
        id: NormId::fresh().to_string(),
        level: level.map(|level| level.code().to_owned()).unwrap_or_default(),
        authority: authority.code().to_owned(),
        addressee: Addressee::All.code().to_owned(),
        language: here.and_then(|here| here.language.clone()).unwrap_or_default(),
        ..NormForm::default()
    };
    let terms = Terms::load(&mut ctx.read().await?, ctx.now()).await?;
    ctx.page(Edit::new(&ctx, &terms, form, None))
}

pub async fn create(ctx: Ctx, Form(form): Form<NormForm>) -> Result<Response> {
    let id: NormId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let card = match form.parse(&levels(&ctx.actor), &topics(&ctx, &terms)) {
        Ok(card) => card,
        Err(invalid) => return ctx.unprocessable(Edit::again(&ctx, &terms, invalid, None)),
    };
    let keeper = Keeper::of(&ctx.actor, card.level)?;
    let norm = NewNorm { id, card, keeper, added_by: Some(ctx.actor.user), added_at: ctx.now() };
    if norms::insert(&mut tx, &norm).await.on_constraint("norms_pkey", || ())?.is_err() {
        // Sent twice: the document is there already, if it is on a shelf of this keeper's.
        drop(tx);
        let mut tx = ctx.read().await?;
        norms::find(&mut tx, id, &Viewer::of(Some(&ctx.actor))).await?;
        return Ok(ctx.see(paths::show(id)).into_response());
    }
    norms::complete(&mut tx, &norm).await?;
    note(&ctx, &mut tx, Noted { deed: "add-norm", norm: id, keeper: &norm.keeper, before: None, after: Some(noted(&norm.card)) })
        .await?;
    if norm.card.in_force_to.is_some() {
        jobs::later(&mut tx, &CitationRound { is_daily: false }, ctx.now()).await?;
    }
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("library-added").into_response())
}

pub async fn edit(ctx: Ctx, Path(id): Path<NormId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let form = NormForm { version: norm.version.to_string(), ..NormForm::from(&norm.card) };
    ctx.page(Edit::new(&ctx, &terms, form, Some(id)))
}

pub async fn update(ctx: Ctx, Path(id): Path<NormId>, Form(form): Form<NormForm>) -> Result<Response> {
    let typed = form.clone();
    let mut tx = ctx.write().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let card = match form.parse(&levels(&ctx.actor), &topics(&ctx, &terms)) {
        // What it means has a page of its own, and stays as it is.
        Ok(card) => Card { annotation: norm.card.annotation.clone(), ..card },
        Err(invalid) => return ctx.unprocessable(Edit::again(&ctx, &terms, invalid, Some(id))),
    };
    let keeper = Keeper::of(&ctx.actor, card.level)?;
    let seen = typed.version.parse().unwrap_or_default();
    match norms::save(&mut tx, id, seen, &card, &keeper, ctx.now()).await {
        Ok(()) => {}
        Err(Error::Stale) => return stale(&ctx, &terms, typed, &norm),
        Err(error) => return Err(error),
    }
    let (before, after) = (Some(noted(&norm.card)), Some(noted(&card)));
    note(&ctx, &mut tx, Noted { deed: "edit-norm", norm: id, keeper: &keeper, before, after }).await?;
    if card.in_force_to != norm.card.in_force_to || card.is_draft != norm.card.is_draft {
        jobs::later(&mut tx, &CitationRound { is_daily: false }, ctx.now()).await?;
    }
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("library-saved").into_response())
}

/// Shows what was typed once more, ready to be saved over the newer card after a look at it.
fn stale(ctx: &Ctx, terms: &Terms, typed: NormForm, present: &Norm) -> Result<Response> {
    let form = NormForm { version: present.version.to_string(), ..typed };
    let page = Edit { is_stale: true, ..Edit::new(ctx, terms, form, Some(present.id)) };
    ctx.page_with(StatusCode::CONFLICT, page)
}

form! {
    /// The version of a document that was seen when it was taken off.
    pub struct DeleteForm { version }
}

pub async fn delete(ctx: Ctx, Path(id): Path<NormId>, Form(form): Form<DeleteForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    norms::delete(&mut tx, id, form.version.parse().unwrap_or_default()).await?;
    let before = Some(noted(&norm.card));
    note(&ctx, &mut tx, Noted { deed: "delete-norm", norm: id, keeper: &norm.keeper, before, after: None }).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::LIST).notice("library-deleted").into_response())
}

/// The card as the audit keeps it; of the text only its length, which tells whether it was touched.
fn noted(card: &Card) -> Value {
    json!({
        "level": card.level.code(),
        "kind": card.kind.code(),
        "title": card.title,
        "number": card.number,
        "dated": card.dated.map(|date| date.to_string()),
        "issuer": card.issuer,
        "authority": card.authority.code(),
        "addressee": card.addressee.code(),
        "topics": card.topics,
        "in_force_from": card.in_force_from.map(|date| date.to_string()),
        "in_force_to": card.in_force_to.map(|date| date.to_string()),
        "adopted": noted_act(&card.adopted),
        "approved": noted_act(&card.approved),
        "address": card.address,
        "is_draft": card.is_draft,
        "annotation": card.annotation,
        "text_length": card.original_text.chars().count(),
    })
}

fn noted_act(act: &Act) -> Value {
    json!({ "number": act.number, "on": act.on.map(|date| date.to_string()) })
}
