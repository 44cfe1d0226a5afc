//! Screens of the library.

pub mod annotation;
pub mod edit;
pub mod feed;
pub mod files;
pub mod links;
pub mod list;
pub mod papers;
pub mod quoted;
pub mod ripple;
pub mod sheets;
pub mod show;
pub mod start;
pub mod subscriptions;
pub mod viewer;

use time::Date;

use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::NormId;
use crate::library::model::{Keeper, Linked, Norm, Viewer};
use crate::library::store::lists::Listed;
use crate::library::store::norms;
use crate::text::{Dated, Value, say, say_with};
use crate::web::Ctx;

/// The document, if this actor keeps it.
async fn find_own(ctx: &Ctx, tx: &mut Tx, id: NormId) -> Result<Norm> {
    let norm = norms::find(tx, id, &Viewer::of(Some(&ctx.actor))).await?;
    norm.can_edit(&ctx.actor)?;
    Ok(norm)
}

/// What was done to a document, for the audit.
struct Noted<'a> {
    deed: &'static str,
    norm: NormId,
    keeper: &'a Keeper,
    before: Option<serde_json::Value>,
    after: Option<serde_json::Value>,
}

async fn note(ctx: &Ctx, tx: &mut Tx, noted: Noted<'_>) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: noted.deed,
        subject: "norm",
        subject_id: Some(noted.norm.0),
        school: noted.keeper.school.map(Into::into),
        district: Some(noted.keeper.district.into()),
        before: noted.before,
        after: noted.after,
    };
    audit::note(tx, ctx.now(), entry).await
}

/// «Письмо от 18 ноября 2026 № 08-112»: what a document of a list is, of which day and number.
pub fn line(dated: &Dated, norm: &Listed) -> String {
    described(dated, &norm.kind, norm.dated, &norm.number)
}

/// The same of a document of any other shape.
pub fn described(dated: &Dated, kind: &str, date: Option<Date>, number: &str) -> String {
    let locale = dated.locale;
    let mut line = say(locale, &format!("library-kind-{kind}")).into_owned();
    if let Some(date) = date {
        line.push(' ');
        line.push_str(&say_with(locale, "library-of-day", &[("value", Value::from(dated.full_date(date)))]));
    }
    if number.is_empty() {
        return line;
    }
    // A standard is called by its own sign; «№» before it would be one too many.
    let is_named = number.contains(' ');
    let number = if is_named { number.into() } else { say_with(locale, "library-number-of", &[("value", number.into())]) };
    format!("{line} {number}")
}

/// The same of the other document of a link; nothing of one that has no card.
pub fn line_of(dated: &Dated, linked: &Linked) -> String {
    if linked.kind.is_empty() { String::new() } else { described(dated, &linked.kind, linked.dated, &linked.number) }
}
