//! The desk of a centre: all it has written, the beginnings of more, and the steps on the road.

use askama::Template;
use axum::response::IntoResponse;

use super::section::Section;
use super::{Noted, note};
use crate::centre::model::article::{Article, Content, Deed, Kind, Status};
use crate::centre::model::form::NewForm;
use crate::centre::paths;
use crate::centre::store::articles::{self, NewArticle};
use crate::centre::store::files::{self, Owner};
use crate::centre::store::lists::{self, OnDesk};
use crate::error::{Error, OnConstraint, Refusal, Result};
use crate::ids::ArticleId;
use crate::text::{Locale, say};
use crate::web::{Ctx, Form, Path, Response, filters, form};

/// Pages that a centre usually has.
const USUAL: [&str; 5] =
    ["centre-usual-regulation", "centre-usual-goals", "centre-usual-staff", "centre-usual-plan", "centre-usual-contacts"];

#[derive(Template)]
#[template(path = "centre/desk.html")]
struct Desk {
    section: Section,
    listed: Vec<OnDesk>,
    /// Titles of usual pages that are not there yet.
    usual: Vec<String>,
}

impl Desk {
    fn of_kind(&self, kind: &str) -> Vec<&OnDesk> {
        self.listed.iter().filter(|listed| (listed.kind == "page") == (kind == "page")).collect()
    }

    fn look(&self, listed: &OnDesk) -> &'static str {
        Status::from_code(&listed.status).map_or("draft", Status::look)
    }

    fn fresh(&self) -> ArticleId {
        ArticleId::fresh()
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let district = ctx.actor.district().ok_or(Error::Forbidden)?;
    let mut tx = ctx.read().await?;
    let section = Section::of(&ctx, &mut tx, district, "desk").await?;
    let listed = lists::desk(&mut tx, district).await?;
    drop(tx);
    let language = Locale::from_code(&section.district.language).unwrap_or_default();
    let is_there = |title: &String| listed.iter().any(|page| page.kind == "page" && page.title == *title);
    let usual = USUAL.map(|key| say(language, key).into_owned()).into_iter().filter(|title| !is_there(title)).collect();
    ctx.page(Desk { section, listed, usual })
}

/// Begins a draft, and opens it.
pub async fn create(ctx: Ctx, Form(form): Form<NewForm>) -> Result<Response> {
    let id: ArticleId = form.id.parse().map_err(|_| Error::Malformed)?;
    let kind = Kind::from_code(&form.kind).ok_or(Error::Malformed)?;
    let district = ctx.actor.district().ok_or(Error::Forbidden)?;
    let title: String = form.title.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect();
    let dated = (kind != Kind::Page).then(|| ctx.today());
    let content = Content { title, dated, ..Content::default() };
    let by_name = ctx.actor.short_name();
    let new = NewArticle { id, district, kind, content, by: Some(ctx.actor.user), by_name };
    let mut tx = ctx.write().await?;
    if articles::insert(&mut tx, &new, ctx.now()).await.on_constraint("centre_articles_pkey", || ())?.is_err() {
        // Sent twice: the draft is there already.
        return Ok(ctx.see(paths::edit(id)).into_response());
    }
    let article = articles::find(&mut tx, id).await?;
    note(&ctx, &mut tx, Noted::article("section-begin", &article)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(id)).into_response())
}

pub async fn publish(ctx: Ctx, Path(id): Path<ArticleId>) -> Result<Response> {
    step(&ctx, id, Deed::Publish, "centre-published").await
}

pub async fn withdraw(ctx: Ctx, Path(id): Path<ArticleId>) -> Result<Response> {
    step(&ctx, id, Deed::Withdraw, "centre-withdrawn").await
}

pub async fn archive(ctx: Ctx, Path(id): Path<ArticleId>) -> Result<Response> {
    step(&ctx, id, Deed::Archive, "centre-archived").await
}

pub async fn restore(ctx: Ctx, Path(id): Path<ArticleId>) -> Result<Response> {
    step(&ctx, id, Deed::Restore, "centre-restored").await
}

async fn step(ctx: &Ctx, id: ArticleId, deed: Deed, said: &'static str) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let article = articles::find(&mut tx, id).await?;
    take(ctx, &mut tx, article, deed).await?;
    tx.commit().await?;
    let back = match deed {
        Deed::Archive => Some("archive/delete"),
        Deed::Restore => Some("archive"),
        Deed::Publish => Some("publication/delete"),
        Deed::Withdraw => None,
    };
    let see = ctx.see(paths::article(id)).notice(said);
    Ok(match back {
        Some(back) => see.undo(format!("{}/{back}", paths::article(id))).into_response(),
        None => see.into_response(),
    })
}

/// Takes a step with an article: its state, the search, the record of deeds.
pub(super) async fn take(ctx: &Ctx, tx: &mut crate::db::Tx, article: Article, deed: Deed) -> Result<()> {
    let unsaid = files::list(tx, Owner::Article(article.id)).await?.iter().filter(|file| !file.may_be_shown()).count();
    let lacking = article.lacking(unsaid);
    let article = article.after(&ctx.actor, deed, &lacking, ctx.now())?;
    articles::save_state(tx, &article).await?;
    articles::index(tx, &article).await?;
    note(ctx, tx, Noted::article(deed.noted(), &article)).await
}

/// Throws a draft away that nobody has been shown.
pub async fn delete(ctx: Ctx, Path(id): Path<ArticleId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let article = articles::find(&mut tx, id).await?;
    article.can_delete(&ctx.actor)?;
    articles::delete(&mut tx, &article).await?;
    note(&ctx, &mut tx, Noted::article("section-delete", &article)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::DESK).notice("centre-deleted").into_response())
}

form! {
    /// Whither a row is moved: «up» or «down».
    pub struct MoveForm { to }
}

/// Moves a page one place up or down in the menu.
pub async fn move_page(ctx: Ctx, Path(id): Path<ArticleId>, Form(form): Form<MoveForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let article = articles::find(&mut tx, id).await?;
    if !crate::centre::model::district::is_of_centre(&ctx.actor, article.district) {
        return Err(Refusal::new("centre-refused-not-centre").into());
    }
    let mut order = articles::list_order(&mut tx, article.district).await?;
    if let Some(at) = order.iter().position(|page| *page == id.0) {
        let other = if form.to == "up" { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(other) = other.filter(|other| *other < order.len()) {
            order.swap(at, other);
            articles::save_order(&mut tx, article.district, &order).await?;
        }
    }
    tx.commit().await?;
    Ok(ctx.see(format!("{}#article-{id}", paths::DESK)).into_response())
}
