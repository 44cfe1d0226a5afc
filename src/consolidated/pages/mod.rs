//! Pages of consolidated reports.

mod assembled;
pub mod chapter;
pub mod choice;
pub mod list;
pub mod new;
pub mod paper;
pub mod quotations;
pub mod road;
pub mod show;
mod table;
pub mod texts;

use self::assembled::{Assembled, assemble, gather};
use super::model::Report;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::text::Value;
use crate::web::Ctx;

/// «Годовой сводный отчёт, 2026/2027».
fn title(ctx: &Ctx, report: &Report) -> String {
    let year = Value::from(format!("{}/{}", report.first_year, report.first_year + 1));
    ctx.say(&format!("consolidated-title-{}", report.kind.code()), &[("value", year)])
}

/// Notes a deed of the road.
async fn note(ctx: &Ctx, tx: &mut Tx, report: &Report, deed: &'static str, after: serde_json::Value) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "consolidated",
        subject_id: Some(report.id.0),
        district: Some(report.district.0),
        after: Some(after),
        ..audit::Entry::default()
    };
    audit::note(tx, ctx.now(), entry).await
}
