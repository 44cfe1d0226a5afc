//! An event: what it is, whether there is a place, signing up and off.

use askama::Template;
use axum::response::IntoResponse;

use super::edit::{consents, rules};
use super::section::Section;
use super::{Noted, note};
use crate::access::Reach;
use crate::centre::jobs::{Word, tell_later};
use crate::centre::model::event::{Event, Signing, Status};
use crate::centre::paths;
use crate::centre::store::events;
use crate::centre::store::files::{self, Attached, Owner};
use crate::centre::store::places::{self, Guest};
use crate::clock::zone;
use crate::db::Tx;
use crate::error::Result;
use crate::files::Limits;
use crate::ids::EventId;
use crate::library::{Block, blocks};
use crate::text::{Dated, Locale};
use crate::web::{Check, Ctx, Errors, Form, Path, Response, Visitor, filters, form};

#[derive(Template)]
#[template(path = "centre/event.html")]
pub(super) struct Show {
    section: Section,
    event: Event,
    blocks: Vec<Block>,
    signing: Signing,
    /// Whether the reader has a place, or waits for one.
    own: Option<bool>,
    is_signed_in: bool,
    can_keep: bool,
    can_edit: bool,
    /// All for those who keep them, to others those that may be shown.
    files: Vec<Attached>,
    limits: Limits,
    locale: Locale,
    errors: Errors,
}

impl Show {
    /// «четверг, 26 ноября, 14:30–16:00», by the clocks of the place where it is.
    fn when(&self, dated: &Dated) -> String {
        let there = Dated { zone: zone(&self.event.time_zone), ..*dated };
        let until = self.event.content.ends_at.map(|ends| format!("–{}", there.hours(ends))).unwrap_or_default();
        format!("{}, {}{until}", there.weekday(self.event.day()), there.hours(self.event.content.starts_at))
    }

    fn left(&self) -> Option<i32> {
        match self.signing {
            Signing::Open(left) => left,
            _ => None,
        }
    }

    fn files_path(&self) -> String {
        format!("{}/files", paths::event(self.event.id))
    }

    fn file_path(&self, file: &Attached) -> String {
        paths::handout(self.event.id, file.id)
    }

    fn rules(&self) -> String {
        rules(self.locale, &self.limits)
    }

    fn consents(&self) -> Vec<(&'static str, String)> {
        consents(self.locale)
    }

    fn deed(&self, deed: &str) -> String {
        format!("{}/{deed}", paths::event(self.event.id))
    }
}

pub async fn show(visitor: Visitor, Path(id): Path<EventId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let event = events::find(&mut tx, id).await?;
    let page = load(&visitor, &mut tx, event, Errors::default()).await?;
    drop(tx);
    visitor.public_page(page)
}

pub(super) async fn load(visitor: &Visitor, tx: &mut Tx, event: Event, errors: Errors) -> Result<Show> {
    let can_keep = visitor.actor().is_some_and(|actor| event.can_keep(actor).is_ok());
    let mut files = files::list(tx, Owner::Event(event.id)).await?;
    files.retain(|file| can_keep || file.may_be_shown());
    let own = match visitor.actor() {
        Some(actor) => places::find_own(tx, event.id, actor.user).await?,
        None => None,
    };
    Ok(Show {
        section: Section::of(visitor, tx, event.district, "events").await?,
        blocks: blocks(&event.content.description),
        signing: event.signing(visitor.now()),
        own,
        is_signed_in: visitor.actor().is_some(),
        can_keep,
        can_edit: visitor.actor().is_some_and(|actor| event.can_edit(actor).is_ok()),
        files,
        limits: Limits::default(),
        locale: visitor.locale(),
        event,
        errors,
    })
}

/// A transaction in which the places of an event are counted: within the reach of its centre, the event held.
async fn counting(ctx: &Ctx, id: EventId) -> Result<(Tx, Event)> {
    let mut tx = ctx.read().await?;
    let district = events::find(&mut tx, id).await?.district;
    drop(tx);
    let reach = Reach { centres: vec![district.0], ..ctx.actor.reach.clone() };
    let mut tx = ctx.app.db.write(&reach).await?;
    let event = events::find_locked(&mut tx, id, district).await?;
    Ok((tx, event))
}

/// Signs up: a place where there is one, else a place in the row of those who wait.
pub async fn sign_up(ctx: Ctx, Path(id): Path<EventId>) -> Result<Response> {
    let (mut tx, event) = counting(&ctx, id).await?;
    let signing = event.sign_up(ctx.now())?;
    let actor = &ctx.actor;
    let guest = Guest {
        user: actor.user,
        name: format!("{} {}", actor.surname, actor.given_name()),
        post: actor.post.clone(),
        school_name: actor.here().and_then(|here| here.school_name.clone().or(here.district_name.clone())).unwrap_or_default(),
    };
    places::insert(&mut tx, &event, &guest, signing == Signing::Full, ctx.now()).await?;
    tx.commit().await?;
    let said = if signing == Signing::Full { "centre-waiting" } else { "centre-signed-up" };
    Ok(ctx.see(paths::event(id)).notice(said).undo(format!("{}/place/delete", paths::event(id))).into_response())
}

/// Signs off; whoever waits first gets the place and a letter.
pub async fn sign_off(ctx: Ctx, Path(id): Path<EventId>) -> Result<Response> {
    let (mut tx, event) = counting(&ctx, id).await?;
    places::delete(&mut tx, &event, ctx.actor.user).await?;
    if event.status == Status::Published && event.content.starts_at > ctx.now() {
        let lucky = places::fill(&mut tx, &event).await?;
        tell_later(&mut tx, Word::Place, &event, &lucky, ctx.now()).await?;
    }
    tx.commit().await?;
    Ok(ctx.see(paths::event(id)).notice("centre-signed-off").into_response())
}

pub async fn publish(ctx: Ctx, Path(id): Path<EventId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let event = events::find(&mut tx, id).await?.publish(&ctx.actor)?;
    events::save_state(&mut tx, &event).await?;
    note(&ctx, &mut tx, Noted::event("event-publish", &event)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::event(id)).notice("centre-published").into_response())
}

form! {
    pub struct CancelForm { reason }
}

/// Cancels an event; everybody who had signed up gets a letter with the reason.
pub async fn cancel(ctx: Ctx, Path(id): Path<EventId>, Form(form): Form<CancelForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let event = events::find(&mut tx, id).await?;
    event.can_keep(&ctx.actor)?;
    let mut check = Check::new();
    let reason = check.line("reason", &form.reason, 3..=300);
    let reason = match check.finish(form, || reason) {
        Ok(reason) => reason,
        Err(invalid) => {
            let page = load(&ctx, &mut tx, event, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    let event = event.cancel(&ctx.actor, reason)?;
    events::save_state(&mut tx, &event).await?;
    let all: Vec<_> = places::list(&mut tx, &event).await?.iter().map(|signed| signed.user).collect();
    tell_later(&mut tx, Word::Cancelled, &event, &all, ctx.now()).await?;
    note(&ctx, &mut tx, Noted::event("event-cancel", &event)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::event(id)).notice("centre-event-cancelled").into_response())
}
