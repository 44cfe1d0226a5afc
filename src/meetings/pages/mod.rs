//! Screens of meetings.

mod assembled;
pub mod circulation;
pub mod comparison;
pub mod conflict;
pub mod correction;
pub mod deeds;
pub mod drafting;
pub mod edit;
pub mod extract;
pub mod list;
pub mod materials;
pub mod new;
pub mod paper;
pub mod proposals;
pub mod remarks;
pub mod scan;
mod sheet;
pub mod show;
pub mod signing;
pub mod verification;
mod wishes;

use crate::access::Actor;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::meetings::model::meeting::Meeting;
use crate::meetings::store::meetings;
use crate::plans::{self, Calendar, Circle};
use crate::text::{Locale, say};
use crate::web::Ctx;

/// A meeting that this actor may know of; else it does not exist.
async fn open(tx: &mut Tx, id: MeetingId, actor: &Actor) -> Result<Meeting> {
    let meeting = meetings::find(tx, id).await?;
    meeting.can_see(actor).map_err(|_| Error::NotFound)?;
    Ok(meeting)
}

/// The same, kept from everybody else until the transaction ends.
async fn open_to_write(tx: &mut Tx, id: MeetingId, actor: &Actor) -> Result<Meeting> {
    let meeting = meetings::find_to_write(tx, id).await?;
    meeting.can_see(actor).map_err(|_| Error::NotFound)?;
    Ok(meeting)
}

/// The people and the year by which the words of a meeting are read.
async fn surroundings(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting) -> Result<(Circle, Calendar)> {
    let circle = plans::circle(tx, meeting.association, meeting.school, ctx.today()).await?;
    let calendar = plans::calendar_of(tx, meeting.district, meeting.first_year, ctx.actor.country()).await?;
    Ok((circle, calendar))
}

/// The language of the paper of a meeting.
fn paper(meeting: &Meeting) -> Locale {
    Locale::from_code(&meeting.language).unwrap_or_default()
}

/// «На чтении у участников»: the state in a word.
fn status_word(locale: Locale, status: &str) -> String {
    say(locale, &format!("meetings-status-{status}")).into_owned()
}

/// Remembers a deed.
async fn note(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting, deed: &'static str) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "meeting",
        subject_id: Some(meeting.id.0),
        school: Some(meeting.school.0),
        district: Some(meeting.district.0),
        before: None,
        after: Some(
            serde_json::json!({ "theme": meeting.head.theme, "day": meeting.head.held_on.to_string(), "reason": meeting.reason }),
        ),
    };
    audit::note(tx, ctx.now(), entry).await
}
