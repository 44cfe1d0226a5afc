//! A collection as its readers see it, and its booklet.

use std::collections::HashMap;

use askama::Template;

use crate::access::Actor;
use crate::collections::model::collection::{Collection, Item};
use crate::collections::paths;
use crate::collections::print::{self, Printed};
use crate::collections::store::meetings::{self, Called};
use crate::collections::store::{collections, items};
use crate::db::Tx;
use crate::documents::Format;
use crate::error::{Error, Result};
use crate::ids::CollectionId;
use crate::practices::{self, Hit, Viewer};
use crate::terms::Terms;
use crate::text::Locale;
use crate::web::{Paper, Path, Response, Visitor, filters};

/// A practice with why it is there.
pub struct Shown {
    pub hit: Hit,
    pub note: String,
}

#[derive(Template)]
#[template(path = "collections/show.html")]
struct Show {
    collection: Collection,
    items: Vec<Shown>,
    /// Practices that this reader may not see, told to makers alone.
    hidden: usize,
    may_edit: bool,
    /// For which meeting it is made, where the reader may know of it.
    meeting: Option<Called>,
    /// The meetings that its maker may choose from.
    offered: Vec<Called>,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.collection.id)
    }

    fn is_for(&self, meeting: &Called) -> bool {
        self.meeting.as_ref().is_some_and(|own| own.id == meeting.id)
    }
}

/// The practices of a collection, each with its note, as far as this reader may see them. `locale` is the language of
/// their labels.
pub async fn shown(tx: &mut Tx, all: &[Item], actor: Option<&Actor>, terms: &Terms, locale: Locale) -> Result<Vec<Shown>> {
    let ids: Vec<_> = all.iter().map(|item| item.practice).collect();
    let rows = practices::list_visible(tx, &ids, &Viewer::of(actor)).await?;
    let mut notes: HashMap<_, _> = all.iter().map(|item| (item.practice, item.note.clone())).collect();
    let shown = |row: practices::ListedPractice| {
        let note = notes.remove(&row.id).unwrap_or_default();
        Shown { hit: Hit::new(row, terms, locale), note }
    };
    Ok(rows.into_iter().map(shown).collect())
}

pub async fn show(visitor: Visitor, Path(id): Path<CollectionId>) -> Result<Response> {
    let actor = visitor.actor();
    let mut tx = visitor.read().await?;
    let collection = find(&mut tx, id, actor).await?;
    let all = items::list(&mut tx, id).await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let items = shown(&mut tx, &all, actor, &terms, visitor.locale()).await?;
    let may_edit = actor.is_some_and(|actor| collection.can_edit(actor).is_ok());
    let hidden = if may_edit { all.len() - items.len() } else { 0 };
    let meeting = if actor.is_some() { meetings::find(&mut tx, id).await? } else { None };
    let led = actor.and_then(|actor| collection.can_tie(actor).ok());
    let offered = match led {
        Some(association) => meetings::list(&mut tx, association).await?,
        None => Vec::new(),
    };
    visitor.public_page(Show { collection, items, hidden, may_edit, meeting, offered })
}

/// A collection that was not removed.
pub async fn find(tx: &mut Tx, id: CollectionId, actor: Option<&Actor>) -> Result<Collection> {
    let collection = collections::find(tx, id, actor).await?;
    if collection.is_removed { Err(Error::NotFound) } else { Ok(collection) }
}

pub async fn paper(visitor: Visitor, Path(id): Path<CollectionId>) -> Result<Response> {
    visitor.paper(booklet(&visitor, id).await?)
}

pub async fn file(visitor: Visitor, Path((id, format)): Path<(CollectionId, Format)>) -> Result<Response> {
    let paper = booklet(&visitor, id).await?;
    visitor.paper_file(paper, format).await
}

/// The booklet with what this reader may see, in the language of the collection.
async fn booklet(visitor: &Visitor, id: CollectionId) -> Result<Paper> {
    let actor = visitor.actor();
    let mut tx = visitor.read().await?;
    let collection = find(&mut tx, id, actor).await?;
    let all = items::list(&mut tx, id).await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let locale = Locale::from_code(&collection.language).unwrap_or_default();
    let items = shown(&mut tx, &all, actor, &terms, locale).await?;
    let ids: Vec<_> = items.iter().map(|item| item.hit.row.id).collect();
    let written = practices::list_written(&mut tx, &ids, &Viewer::of(actor)).await?;
    drop(tx);
    let printed = Printed {
        collection: &collection,
        items: &items,
        written: &written.into_iter().map(|written| (written.id, written)).collect(),
        locale,
        origin: &visitor.app.config.origin(),
        year: visitor.today().year(),
        made_at: visitor.now(),
    };
    Ok(Paper::new(print::booklet(&printed), collection.title.clone(), (collection.title.clone(), paths::show(id))))
}
