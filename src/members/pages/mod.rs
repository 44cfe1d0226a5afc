//! Screens of the register of members.

pub mod absences;
pub mod edit;
pub mod import_deeds;
pub mod imports;
pub mod list;
pub mod member;
pub mod papers;
pub mod passport;
pub mod promotion;
pub mod snapshots;
pub mod table;
pub mod units;

use uuid::Uuid;

use crate::audit::{self, Entry};
use crate::db::Tx;
use crate::error::Result;
use crate::members::model::association::Association;
use crate::web::Ctx;

type Words = Vec<(&'static str, String)>;

/// Codes with their words.
fn words(ctx: &Ctx, family: &str, codes: &[&'static str]) -> Words {
    codes.iter().map(|code| (*code, ctx.say(&format!("{family}-{code}"), &[]))).collect()
}

/// Notes what a person does to a thing of an association.
async fn note(
    tx: &mut Tx,
    ctx: &Ctx,
    association: &Association,
    deed: &'static str,
    subject: &'static str,
    id: Uuid,
    told: Told,
) -> Result<()> {
    let entry = Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject,
        subject_id: Some(id),
        school: Some(association.school.0),
        district: ctx.actor.district().map(|district| district.0),
        before: told.before,
        after: told.after,
    };
    audit::note(tx, ctx.now(), entry).await
}

/// What a thing was before a deed and after it.
#[derive(Default)]
struct Told {
    before: Option<serde_json::Value>,
    after: Option<serde_json::Value>,
}
