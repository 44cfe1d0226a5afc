//! What a document does to others and what is done to it. Whether it is in force follows from these links, and changes back
//! when one is taken away.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::{Noted, described, find_own, note};
use crate::error::{Error, OnConstraint, Result};
use crate::ids::{NormId, RowId};
use crate::jobs;
use crate::library::jobs::CitationRound;
use crate::library::model::{DEEDS, LinkForm, Linked, Norm, Source, Status, Viewer};
use crate::library::paths;
use crate::library::store::{links, norms};
use crate::text::{Dated, say};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "library/links.html")]
struct Links {
    norm: Norm,
    status: Status,
    linked: Vec<Linked>,
    form: LinkForm,
    errors: Errors,
    deeds: Vec<(&'static str, String)>,
    /// The other documents of the shelf, each by what it is and its name.
    others: Vec<(NormId, String)>,
}

impl Links {
    fn action(&self) -> String {
        paths::links(self.norm.id)
    }

    fn deletion(&self, linked: &Linked) -> String {
        paths::delete_link(self.norm.id, linked.id)
    }

    fn line(&self, dated: &Dated, linked: &Linked) -> String {
        super::line_of(dated, linked)
    }

    fn of(ctx: &Ctx, read: Read, form: LinkForm, errors: Errors) -> Self {
        let dated = ctx.dated();
        let named = |norm: &Norm| {
            let card = &norm.card;
            (norm.id, format!("{}: {}", described(&dated, card.kind.code(), card.dated, &card.number), card.title))
        };
        Self {
            status: read.norm.life.status(dated.today),
            others: read.shelf.iter().filter(|norm| norm.id != read.norm.id).map(named).collect(),
            deeds: DEEDS.map(|(code, _, _)| (code, say(ctx.locale(), &format!("library-deed-{code}")).into_owned())).to_vec(),
            norm: read.norm,
            linked: read.linked,
            form,
            errors,
        }
    }
}

/// What the page and its deed look at.
struct Read {
    norm: Norm,
    shelf: Vec<Norm>,
    linked: Vec<Linked>,
}

async fn read(ctx: &Ctx, tx: &mut crate::db::Tx, id: NormId) -> Result<Read> {
    let viewer = Viewer::of(Some(&ctx.actor));
    let norm = find_own(ctx, tx, id).await?;
    let shelf = norms::list_of_shelf(tx, &norm.keeper, &viewer).await?;
    let linked = links::list(tx, id, &viewer).await?;
    Ok(Read { norm, shelf, linked })
}

pub async fn list(ctx: Ctx, Path(id): Path<NormId>) -> Result<Response> {
    let read = read(&ctx, &mut ctx.read().await?, id).await?;
    let form = LinkForm { id: RowId::fresh().to_string(), ..LinkForm::default() };
    ctx.page(Links::of(&ctx, read, form, Errors::default()))
}

pub async fn create(ctx: Ctx, Path(id): Path<NormId>, Form(form): Form<LinkForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let read = read(&ctx, &mut tx, id).await?;
    let typed = form.clone();
    let link = match form.parse(&read.norm, &read.shelf, &read.linked) {
        Ok(link) => link,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Links::of(&ctx, read, form, errors)),
    };
    let kept = links::insert(&mut tx, &link, Some(ctx.actor.user), ctx.now()).await;
    match kept.on_constraint("norm_links_norm_id_source_id_relation_key", || ()) {
        Ok(Ok(())) => {}
        Ok(Err(())) => {
            let Invalid { form, errors } = Invalid::at(typed, "other", Problem::Taken);
            return ctx.unprocessable(Links::of(&ctx, read, form, errors));
        }
        Err(error) => return Err(error),
    }
    let source = match &link.source {
        Source::Card(source) => source.to_string(),
        Source::Words(words) => words.clone(),
    };
    let after =
        json!({ "norm": link.norm.0, "relation": link.relation.code(), "since": link.since.to_string(), "source": source });
    let noted = Noted { deed: "link-norm", norm: id, keeper: &read.norm.keeper, before: None, after: Some(after) };
    note(&ctx, &mut tx, noted).await?;
    jobs::later(&mut tx, &CitationRound { is_daily: false }, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::links(id)).notice("library-linked").into_response())
}

pub async fn delete(ctx: Ctx, Path((id, link)): Path<(NormId, RowId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let viewer = Viewer::of(Some(&ctx.actor));
    let norm = norms::find(&mut tx, id, &viewer).await?;
    let linked = links::list(&mut tx, id, &viewer).await?;
    let Some(linked) = linked.iter().find(|linked| linked.id == link) else { return Err(Error::NotFound) };
    norm.can_edit(&ctx.actor)?;
    links::delete(&mut tx, id, link).await?;
    let before = json!({ "deed": linked.key(), "since": linked.since.to_string(), "other": linked.words });
    let noted = Noted { deed: "unlink-norm", norm: id, keeper: &norm.keeper, before: Some(before), after: None };
    note(&ctx, &mut tx, noted).await?;
    jobs::later(&mut tx, &CitationRound { is_daily: false }, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::links(id)).notice("library-unlinked").into_response())
}
