//! Screens of the centre's section.

pub mod articles;
pub mod associations;
pub mod desk;
pub mod edit;
pub mod event;
pub mod event_edit;
pub mod events;
pub mod files;
pub mod front;
pub mod news;
pub mod people;
mod section;
pub mod shelves;
pub mod viewer;

use serde_json::Value;
use time::Date;
use uuid::Uuid;

use crate::audit;
use crate::centre::model::article::Article;
use crate::centre::model::event::Event;
use crate::centre::model::shelf::Shelf;
use crate::centre::store::lists::Listed;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::DistrictId;
use crate::text::Dated;
use crate::web::{Ctx, form};

form! {
    /// Whose section is asked for, and which page of a list.
    pub struct Wish { district, page, month }
}

/// The day of a piece of news: the one written down, else the one on which it was shown.
fn day_of(listed: &Listed, dated: &Dated) -> Option<Date> {
    listed.dated.or_else(|| listed.published_at.map(|at| dated.day_of(at)))
}

/// A deed of the centre in the record of deeds.
struct Noted {
    deed: &'static str,
    subject: &'static str,
    id: Uuid,
    district: DistrictId,
    after: Value,
}

impl Noted {
    fn article(deed: &'static str, article: &Article) -> Self {
        let after = serde_json::json!({ "kind": article.kind.code(), "title": article.content.title });
        Self { deed, subject: "article", id: article.id.0, district: article.district, after }
    }
}

impl Noted {
    fn event(deed: &'static str, event: &Event) -> Self {
        let content = &event.content;
        let after = serde_json::json!({
            "title": content.title, "starts_at": content.starts_at.to_string(), "places": content.places, "reason": event.reason,
        });
        Self { deed, subject: "event", id: event.id.0, district: event.district, after }
    }

    fn shelf(deed: &'static str, shelf: Shelf, id: Uuid, district: DistrictId, title: &str) -> Self {
        let after = serde_json::json!({ "shelf": shelf.code(), "title": title });
        Self { deed, subject: "shelf", id, district, after }
    }
}

async fn note(ctx: &Ctx, tx: &mut Tx, noted: Noted) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: noted.deed,
        subject: noted.subject,
        subject_id: Some(noted.id),
        school: None,
        district: Some(noted.district.0),
        before: None,
        after: Some(noted.after),
    };
    audit::note(tx, ctx.now(), entry).await
}
