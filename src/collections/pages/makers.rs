//! What a maker works on: a collection of one's own or of one's centre, and practices that one may read.

use super::show;
use crate::collections::model::collection::Collection;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{CollectionId, PracticeId};
use crate::practices::{self, ListedPractice, Viewer};
use crate::web::Ctx;

/// The collection, for those who may arrange it.
pub async fn find(tx: &mut Tx, ctx: &Ctx, id: CollectionId) -> Result<Collection> {
    let collection = show::find(tx, id, Some(&ctx.actor)).await?;
    collection.can_edit(&ctx.actor)?;
    Ok(collection)
}

/// A practice that the maker may read: no other is put into a collection.
pub async fn demand(tx: &mut Tx, ctx: &Ctx, practice: PracticeId) -> Result<ListedPractice> {
    let seen = practices::list_visible(tx, &[practice], &Viewer::of(Some(&ctx.actor))).await?;
    seen.into_iter().next().ok_or(Error::NotFound)
}
