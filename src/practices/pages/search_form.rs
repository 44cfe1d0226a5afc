//! Keeping a search: its title is suggested from its words and filters.

use askama::Template;
use axum::response::IntoResponse;

use super::facets::Words;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::SavedSearchId;
use crate::practices::model::filter::{Filter, FilterForm};
use crate::practices::model::searches::{MOST, SavedSearch, SearchForm};
use crate::practices::paths;
use crate::practices::store::{catalogue, places, searches};
use crate::terms::Terms;
use crate::web::session::fresh_token;
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Query, Response, filters};

#[derive(Template)]
#[template(path = "practices/search_form.html")]
struct Kept {
    form: SearchForm,
    errors: Errors,
    /// Where the form goes to.
    action: String,
    is_new: bool,
    /// What is kept, in words.
    words: String,
    /// The list of its answers.
    list: String,
}

impl Kept {
    async fn new(
        ctx: &Ctx,
        tx: &mut Tx,
        filter: &Filter,
        id: Option<SavedSearchId>,
        form: SearchForm,
        errors: Errors,
    ) -> Result<Self> {
        Ok(Self {
            form,
            errors,
            action: id.map_or_else(|| paths::SEARCHES.to_owned(), paths::search),
            is_new: id.is_none(),
            words: words(ctx, tx, filter).await?,
            list: filter.address(),
        })
    }
}

/// «Классные часы, 5–7 классы, дружба».
async fn words(ctx: &Ctx, tx: &mut Tx, filter: &Filter) -> Result<String> {
    let terms = Terms::load(tx, ctx.now()).await?;
    let names = places::school_names(tx, ctx.now()).await?;
    let catalogue = catalogue::catalogue(tx).await?;
    let (country, locale) = (ctx.actor.country(), ctx.locale());
    Ok(Words { terms: &terms, names: &names, numbering: &catalogue.numbering, country, locale }.title(filter))
}

/// What stands in a kept search, or in the form of a new one.
async fn filter(ctx: &Ctx, tx: &mut Tx, kept: &str) -> Result<Filter> {
    let terms = Terms::load(tx, ctx.now()).await?;
    Filter::of_kept(kept, &|kind, code| terms.has(kind, code))
}

pub async fn new(ctx: Ctx, Query(form): Query<FilterForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let filter = Filter::read(form, &|kind, code| terms.has(kind, code));
    let title = words(&ctx, &mut tx, &filter).await?.chars().take(120).collect();
    let form = SearchForm { title, filter: filter.kept(), told: "yes".to_owned() };
    let page = Kept::new(&ctx, &mut tx, &filter, None, form, Errors::default()).await?;
    ctx.page(page)
}

pub async fn create(ctx: Ctx, Form(form): Form<SearchForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let filter = filter(&ctx, &mut tx, &form.filter).await?;
    searches::hold(&mut tx, ctx.actor.user, &fresh_token(), ctx.now()).await?;
    let own = searches::list(&mut tx, ctx.actor.user).await?;
    let (kept, is_told) = (filter.kept(), form.is_told());
    let problem = if kept.is_empty() {
        Some("searches-refused-empty")
    } else if own.iter().any(|search| search.filter == kept) {
        Some("searches-refused-taken")
    } else {
        (own.len() >= MOST).then_some("searches-refused-many")
    };
    let judged = match problem {
        Some(key) => Err(Invalid::at(form, "title", Problem::Rule(key))),
        None => form.title(),
    };
    match judged {
        Ok(title) => {
            let search = SavedSearch { id: SavedSearchId::fresh(), title, filter: kept, is_told, looked_at: ctx.now() };
            searches::insert(&mut tx, ctx.actor.user, &search).await?;
            tx.commit().await?;
            Ok(ctx.see(paths::SEARCHES).notice("searches-saved").into_response())
        }
        Err(Invalid { form, errors }) => {
            let page = Kept::new(&ctx, &mut tx, &filter, None, form, errors).await?;
            ctx.unprocessable(page)
        }
    }
}

pub async fn edit(ctx: Ctx, Path(id): Path<SavedSearchId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let search = searches::find(&mut tx, ctx.actor.user, id).await?;
    let filter = filter(&ctx, &mut tx, &search.filter).await?;
    let page = Kept::new(&ctx, &mut tx, &filter, Some(id), SearchForm::of(&search), Errors::default()).await?;
    ctx.page(page)
}

pub async fn update(ctx: Ctx, Path(id): Path<SavedSearchId>, Form(form): Form<SearchForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let mut search = searches::find(&mut tx, ctx.actor.user, id).await?;
    search.is_told = form.is_told();
    match form.title() {
        Ok(title) => {
            search.title = title;
            searches::save(&mut tx, &search).await?;
            tx.commit().await?;
            Ok(ctx.see(paths::SEARCHES).notice("searches-changed").into_response())
        }
        Err(Invalid { form, errors }) => {
            let filter = filter(&ctx, &mut tx, &search.filter).await?;
            let page = Kept::new(&ctx, &mut tx, &filter, Some(id), form, errors).await?;
            ctx.unprocessable(page)
        }
    }
}
