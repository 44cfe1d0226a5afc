//! Who has signed up for an event: on the page and as a sheet for the day itself.

use askama::Template;

use super::section::Section;
use crate::centre::model::event::Event;
use crate::centre::paths;
use crate::centre::print;
use crate::centre::store::events;
use crate::centre::store::places::{self, Signed};
use crate::documents::Format;
use crate::error::Result;
use crate::ids::EventId;
use crate::web::{Ctx, Paper, Path, Response, filters};

#[derive(Template)]
#[template(path = "centre/people.html")]
struct People {
    section: Section,
    event: Event,
    signed: Vec<Signed>,
}

impl People {
    fn coming(&self) -> Vec<&Signed> {
        self.signed.iter().filter(|signed| !signed.is_waiting).collect()
    }

    fn waiting(&self) -> Vec<&Signed> {
        self.signed.iter().filter(|signed| signed.is_waiting).collect()
    }
}

pub async fn list(ctx: Ctx, Path(id): Path<EventId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let event = events::find(&mut tx, id).await?;
    event.can_keep(&ctx.actor)?;
    let section = Section::of(&ctx, &mut tx, event.district, "events").await?;
    let signed = places::list(&mut tx, &event).await?;
    drop(tx);
    ctx.page(People { section, event, signed })
}

pub async fn paper(ctx: Ctx, Path(id): Path<EventId>) -> Result<Response> {
    ctx.paper(sheet(&ctx, id).await?)
}

pub async fn file(ctx: Ctx, Path((id, format)): Path<(EventId, Format)>) -> Result<Response> {
    let paper = sheet(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

async fn sheet(ctx: &Ctx, id: EventId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let event = events::find(&mut tx, id).await?;
    event.can_keep(&ctx.actor)?;
    let section = Section::of(ctx, &mut tx, event.district, "events").await?;
    let signed = places::list(&mut tx, &event).await?;
    drop(tx);
    let document = print::people::document(&section.district, &event, &signed, ctx.now());
    let of = (ctx.say("centre-people", &[]), format!("{}/people", paths::event(id)));
    Ok(Paper::new(document.0, document.1, of))
}
