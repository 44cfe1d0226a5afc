//! Putting a document on the shelf, mending its card, taking it off.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::audit;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::NormId;
use crate::library::model::{Card, Keeper, Kind, LANGUAGES, Norm, NormForm, Status, Viewer, levels};
use crate::library::paths;
use crate::library::store::norms::{self, NewNorm};
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
    statuses: Choices,
    languages: Choices,
}

impl Edit {
    fn new(ctx: &Ctx, form: NormForm, norm: Option<NormId>) -> Self {
        let word = |group: &str, code: &str| say(ctx.locale(), &format!("library-{group}-{code}")).into_owned();
        Self {
            form,
            errors: Errors::default(),
            norm,
            is_stale: false,
            levels: levels(&ctx.actor).into_iter().map(|level| (level.code(), word("level", level.code()))).collect(),
            kinds: Kind::ALL.into_iter().map(|kind| (kind.code(), word("kind", kind.code()))).collect(),
            statuses: Status::ALL.into_iter().map(|status| (status.code(), word("status", status.code()))).collect(),
            languages: LANGUAGES.into_iter().map(|code| (code, word("language", code))).collect(),
        }
    }

    fn again(ctx: &Ctx, invalid: Invalid<NormForm>, norm: Option<NormId>) -> Self {
        Self { errors: invalid.errors, ..Self::new(ctx, invalid.form, norm) }
    }

    fn action(&self) -> String {
        self.norm.map_or_else(|| paths::LIST.to_owned(), paths::show)
    }
}

pub async fn new(ctx: Ctx) -> Result<Response> {
    let here = ctx.actor.here();
    let form = NormForm {
        id: NormId::fresh().to_string(),
        level: levels(&ctx.actor).first().map(|level| level.code().to_owned()).unwrap_or_default(),
        status: Status::InForce.code().to_owned(),
        language: here.and_then(|here| here.language.clone()).unwrap_or_default(),
        ..NormForm::default()
    };
    ctx.page(Edit::new(&ctx, form, None))
}

pub async fn create(ctx: Ctx, Form(form): Form<NormForm>) -> Result<Response> {
    let id: NormId = form.id.parse().map_err(|_| Error::Malformed)?;
    let card = match form.parse(&levels(&ctx.actor)) {
        Ok(card) => card,
        Err(invalid) => return ctx.unprocessable(Edit::again(&ctx, invalid, None)),
    };
    let keeper = Keeper::of(&ctx.actor, card.level)?;
    let norm = NewNorm { id, card, keeper, added_by: Some(ctx.actor.user), added_at: ctx.now() };
    let mut tx = ctx.write().await?;
    if norms::insert(&mut tx, &norm).await.on_constraint("norms_pkey", || ())?.is_err() {
        // Sent twice: the document is there already, if it is on a shelf of this keeper's.
        drop(tx);
        let mut tx = ctx.read().await?;
        norms::find(&mut tx, id, &Viewer::of(Some(&ctx.actor))).await?;
        return Ok(ctx.see(paths::show(id)).into_response());
    }
    norms::put_entry(&mut tx, id, &norm.card, &norm.keeper, norm.added_at).await?;
    note(&ctx, &mut tx, "add-norm", id, &norm.keeper, None, Some(&norm.card)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("library-added").into_response())
}

pub async fn edit(ctx: Ctx, Path(id): Path<NormId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    let form = NormForm { version: norm.version.to_string(), ..NormForm::from(&norm.card) };
    ctx.page(Edit::new(&ctx, form, Some(id)))
}

pub async fn update(ctx: Ctx, Path(id): Path<NormId>, Form(form): Form<NormForm>) -> Result<Response> {
    let typed = form.clone();
    let mut tx = ctx.write().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    let card = match form.parse(&levels(&ctx.actor)) {
        Ok(card) => card,
        Err(invalid) => return ctx.unprocessable(Edit::again(&ctx, invalid, Some(id))),
    };
    let keeper = Keeper::of(&ctx.actor, card.level)?;
    let seen = typed.version.parse().unwrap_or_default();
    match norms::save(&mut tx, id, seen, &card, &keeper, ctx.now()).await {
        Ok(()) => {}
        Err(Error::Stale) => return stale(&ctx, typed, &norm),
        Err(error) => return Err(error),
    }
    note(&ctx, &mut tx, "edit-norm", id, &keeper, Some(&norm.card), Some(&card)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("library-saved").into_response())
}

/// Shows what was typed once more, ready to be saved over the newer card after a look at it.
fn stale(ctx: &Ctx, typed: NormForm, present: &Norm) -> Result<Response> {
    let form = NormForm { version: present.version.to_string(), ..typed };
    let page = Edit { is_stale: true, ..Edit::new(ctx, form, Some(present.id)) };
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
    note(&ctx, &mut tx, "delete-norm", id, &norm.keeper, Some(&norm.card), None).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::LIST).notice("library-deleted").into_response())
}

/// The document, if this actor keeps it.
async fn find_own(ctx: &Ctx, tx: &mut Tx, id: NormId) -> Result<Norm> {
    let norm = norms::find(tx, id, &Viewer::of(Some(&ctx.actor))).await?;
    norm.can_edit(&ctx.actor)?;
    Ok(norm)
}

async fn note(
    ctx: &Ctx,
    tx: &mut Tx,
    deed: &'static str,
    id: NormId,
    keeper: &Keeper,
    before: Option<&Card>,
    after: Option<&Card>,
) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "norm",
        subject_id: Some(id.0),
        school: keeper.school.map(Into::into),
        district: Some(keeper.district.into()),
        before: before.map(noted),
        after: after.map(noted),
    };
    audit::note(tx, ctx.now(), entry).await
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
        "status": card.status.code(),
        "annotation": card.annotation,
        "text_length": card.original_text.chars().count(),
    })
}
