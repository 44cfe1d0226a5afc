//! Screens of the centre's section.

pub mod articles;
pub mod desk;
pub mod edit;
pub mod files;
pub mod front;
pub mod news;
mod section;

use serde_json::Value;
use time::Date;
use uuid::Uuid;

use crate::audit;
use crate::centre::model::article::Article;
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
