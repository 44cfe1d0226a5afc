//! The collections that a reader may see: one's own, then those of others.

use askama::Template;

use crate::access::{CENTRE, STAFF};
use crate::collections::model::collection::{Collection, Level};
use crate::collections::paths;
use crate::collections::store::collections::{self, Wanted};
use crate::error::Result;
use crate::web::{Response, Visitor, filters};

#[derive(Template)]
#[template(path = "collections/list.html")]
struct List {
    own: Vec<Collection>,
    others: Vec<Collection>,
    may_make: bool,
}

impl List {
    fn path(&self, collection: &Collection) -> String {
        paths::show(collection.id)
    }

    /// The sign before the word for its readers.
    fn look(&self, collection: &Collection) -> &'static str {
        if collection.level == Level::None { "draft" } else { "ok" }
    }
}

pub async fn list(visitor: Visitor) -> Result<Response> {
    let actor = visitor.actor();
    let mut tx = visitor.read().await?;
    let found = collections::list(&mut tx, &Wanted { actor, id: None }).await?;
    let is_own = |collection: &Collection| actor.is_some_and(|actor| collection.can_edit(actor).is_ok());
    let (own, others) = found.into_iter().partition(is_own);
    visitor.public_page(List { own, others, may_make: actor.is_some() && STAFF.and(CENTRE).admits(actor) })
}
