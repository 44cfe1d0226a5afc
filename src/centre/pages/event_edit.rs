//! The form of an event.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::section::Section;
use super::{Noted, note};
use crate::centre::jobs::{Word, tell_later};
use crate::centre::model::event::{Event, KINDS};
use crate::centre::model::event_form::EventForm;
use crate::centre::paths;
use crate::centre::store::{events, places};
use crate::clock::zone;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::EventId;
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "centre/event_form.html")]
struct Edit {
    section: Section,
    form: EventForm,
    errors: Errors,
    /// Absent while the event is not entered yet.
    event: Option<EventId>,
    locale: Locale,
    /// Somebody saved the event while this was typed: what is saved.
    saved: Option<EventForm>,
}

impl Edit {
    fn kinds(&self) -> Vec<(&'static str, String)> {
        KINDS.map(|kind| (kind, say(self.locale, &format!("centre-event-{kind}")).into_owned())).to_vec()
    }

    fn action(&self) -> String {
        self.event.map_or_else(|| "/centre/events".to_owned(), paths::event)
    }

    /// Fields that are saved otherwise than they are typed here, with what is saved.
    fn differences(&self) -> Vec<(&'static str, &str)> {
        let Some(saved) = &self.saved else { return Vec::new() };
        let form = &self.form;
        let fields = [
            ("event-title", &form.title, &saved.title),
            ("date", &form.date, &saved.date),
            ("begins", &form.begins, &saved.begins),
            ("ends", &form.ends, &saved.ends),
            ("place", &form.place, &saved.place),
            ("link", &form.link, &saved.link),
            ("audience", &form.audience, &saved.audience),
            ("description", &form.description, &saved.description),
            ("places", &form.places, &saved.places),
        ];
        let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
        let differ = fields.into_iter().filter(|(_, typed, saved)| plain(typed) != plain(saved));
        differ.map(|(field, _, saved)| (field, saved.as_str())).collect()
    }
}

async fn load(ctx: &Ctx, tx: &mut Tx, form: EventForm, errors: Errors, event: Option<EventId>) -> Result<Edit> {
    let district = ctx.actor.district().ok_or(Error::Forbidden)?;
    let section = Section::of(ctx, tx, district, "events").await?;
    Ok(Edit { section, form, errors, event, locale: ctx.locale(), saved: None })
}

pub async fn new(ctx: Ctx) -> Result<Response> {
    let form = EventForm { id: EventId::fresh().to_string(), has_sign_up: "yes".into(), ..EventForm::default() };
    let mut tx = ctx.read().await?;
    let page = load(&ctx, &mut tx, form, Errors::default(), None).await?;
    ctx.page(page)
}

pub async fn create(ctx: Ctx, Form(form): Form<EventForm>) -> Result<Response> {
    let id: EventId = form.id.parse().map_err(|_| Error::Malformed)?;
    let district = ctx.actor.district().ok_or(Error::Forbidden)?;
    let mut tx = ctx.write().await?;
    let content = match form.parse(zone(ctx.actor.time_zone())) {
        Ok(content) => content,
        Err(invalid) => {
            let page = load(&ctx, &mut tx, invalid.form, invalid.errors, None).await?;
            return ctx.unprocessable(page);
        }
    };
    let inserted = events::insert(&mut tx, id, district, &content, Some(ctx.actor.user), ctx.now()).await;
    if inserted.on_constraint("centre_events_pkey", || ())?.is_err() {
        // Sent twice: the event is there already.
        return Ok(ctx.see(paths::event(id)).into_response());
    }
    let event = events::find(&mut tx, id).await?;
    note(&ctx, &mut tx, Noted::event("event-add", &event)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::event(id)).notice("centre-event-added").into_response())
}

pub async fn edit(ctx: Ctx, Path(id): Path<EventId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let event = events::find(&mut tx, id).await?;
    event.can_edit(&ctx.actor)?;
    let form = filled(&event);
    let page = load(&ctx, &mut tx, form, Errors::default(), Some(id)).await?;
    ctx.page(page)
}

fn filled(event: &Event) -> EventForm {
    EventForm { version: event.version.to_string(), ..EventForm::of(&event.content, zone(&event.time_zone)) }
}

/// Saves an event; where there are more places now, those who wait get them.
pub async fn update(ctx: Ctx, Path(id): Path<EventId>, Form(form): Form<EventForm>) -> Result<Response> {
    let typed = form.clone();
    let mut tx = ctx.write().await?;
    let event = events::find(&mut tx, id).await?;
    event.can_edit(&ctx.actor)?;
    let content = match form.parse(zone(&event.time_zone)) {
        Ok(content) => content,
        Err(invalid) => {
            let page = load(&ctx, &mut tx, invalid.form, invalid.errors, Some(id)).await?;
            return ctx.unprocessable(page);
        }
    };
    let present = filled(&event);
    let event = Event { content, ..event };
    match events::save(&mut tx, &event, typed.version.parse().unwrap_or_default())
        .await
        .on_constraint("centre_events_taken_check", || ())?
    {
        Ok(true) => {}
        Ok(false) => {
            let form = EventForm { version: present.version.clone(), ..typed };
            let mut page = load(&ctx, &mut tx, form, Errors::default(), Some(id)).await?;
            page.saved = Some(present);
            return ctx.page_with(StatusCode::CONFLICT, page);
        }
        Err(()) => {
            drop(tx);
            let mut tx = ctx.read().await?;
            let invalid = Invalid::at(typed, "places", Problem::Rule("centre-problem-places"));
            let page = load(&ctx, &mut tx, invalid.form, invalid.errors, Some(id)).await?;
            return ctx.unprocessable(page);
        }
    }
    let lucky = places::fill(&mut tx, &event).await?;
    tell_later(&mut tx, Word::Place, &event, &lucky, ctx.now()).await?;
    note(&ctx, &mut tx, Noted::event("event-edit", &event)).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::event(id)).notice("centre-saved").into_response())
}
