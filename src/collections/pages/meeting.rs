//! The meeting for which a collection is made: whoever leads the association chooses it.

use axum::response::IntoResponse;

use super::makers::find;
use crate::collections::paths;
use crate::collections::store::meetings;
use crate::error::{Error, Result};
use crate::ids::{CollectionId, MeetingId};
use crate::web::{Ctx, Form, Path, Response, form};

form! {
    /// The meeting; empty for none.
    pub struct MeetingForm { meeting }
}

pub async fn tie(ctx: Ctx, Path(id): Path<CollectionId>, Form(form): Form<MeetingForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let collection = find(&mut tx, &ctx, id).await?;
    let association = collection.can_tie(&ctx.actor)?;
    let wanted: Option<MeetingId> = match form.meeting.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::Malformed)?),
    };
    let offered = meetings::list(&mut tx, association).await?;
    if wanted.is_some_and(|wanted| offered.iter().all(|meeting| meeting.id != wanted)) {
        return Err(Error::NotFound);
    }
    meetings::save(&mut tx, &collection, wanted).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("collections-tied").into_response())
}
