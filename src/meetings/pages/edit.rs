//! The agenda is kept and the protocol is written: one page, saved as one types, part by part.

use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::assembled::assemble;
use super::conflict::Conflict;
use super::sheet::Sheet;
use super::wishes::{Wish, grant};
use super::{open, open_to_write, surroundings};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AgendaItemId, MeetingId};
use crate::meetings::model::meeting::{Meeting, Status};
use crate::meetings::model::writing::{Merged, Part, Reading, digest, digests, fields_of, merge, read};
use crate::meetings::paths;
use crate::meetings::store::{agenda, attendance, listing, meetings, parts, proposals, remarks};
use crate::plans::Circle;
use crate::web::{Ctx, Errors, Fields, Form, Path, Query, Response, form};

form! {
    /// What was pressed last, so that its row stands there and the focus stays on it.
    pub struct EditForm { at }
}

pub async fn edit(ctx: Ctx, Path(id): Path<MeetingId>, Query(form): Query<EditForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_edit(&ctx.actor)?;
    let (circle, _) = surroundings(&ctx, &mut tx, &meeting).await?;
    let fields = fields_of(&meeting);
    let page = sheet(&ctx, &mut tx, meeting, circle, fields, form.at).await?;
    ctx.page(page)
}

async fn sheet(ctx: &Ctx, tx: &mut Tx, meeting: Meeting, circle: Circle, fields: Fields, pressed: String) -> Result<Sheet> {
    let found = match meeting.status {
        Status::Planned => Vec::new(),
        _ => assemble(ctx, tx, meeting.clone()).await?.found,
    };
    Ok(Sheet {
        found,
        written: parts::list(tx, meeting.id).await?.into_iter().next(),
        next: listing::find_next(tx, &meeting).await?,
        before: listing::find_before(tx, meeting.association, meeting.first_year, meeting.head.held_on).await?,
        remarks: remarks::list(tx, meeting.id).await?,
        device_key: format!("{}:{}", ctx.actor.user, meeting.id),
        locale: ctx.locale(),
        errors: Errors::default(),
        conflicts: Vec::new(),
        meeting,
        fields,
        circle,
        pressed,
    })
}

/// Saves the parts that were touched. Scripts save by the same address and get a sentence.
pub async fn update(ctx: Ctx, Path(id): Path<MeetingId>, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let saved = open_to_write(&mut tx, id, &ctx.actor).await?;
    saved.can_edit(&ctx.actor)?;
    let (circle, calendar) = surroundings(&ctx, &mut tx, &saved).await?;
    let mut typed = match read(&fields, &saved, &Reading { circle: &circle, calendar: &calendar }) {
        Ok(typed) => typed,
        Err(errors) if by_itself => return Ok(unsaved(&ctx, &errors)),
        Err(errors) => {
            let page = sheet(&ctx, &mut tx, saved, circle, fields, String::new()).await?;
            return ctx.unprocessable(Sheet { errors, ..page });
        }
    };
    let wish = if by_itself { Wish::Nothing } else { Wish::read(&fields.text("do")) };
    if let Wish::Take(part) = &wish {
        take(&saved, &mut typed, part);
    }
    let mut merged = merge(&saved, &typed, &fields);
    let granted = grant(&ctx, &mut tx, &mut merged, &wish, &fields).await?;
    save(&ctx, &mut tx, &saved, &merged).await?;
    tx.commit().await?;
    if by_itself {
        return Ok(answer(&ctx, &typed, &merged));
    }
    if merged.conflicts.is_empty() {
        return Ok(granted.into_response());
    }
    let mut tx = ctx.read().await?;
    conflict(&ctx, &mut tx, typed, merged, circle).await
}

/// Puts the saved part in the place of the typed one.
fn take(saved: &Meeting, typed: &mut Meeting, part: &str) {
    if part == Part::Head.code() {
        typed.head = saved.head.clone();
    } else if part == Part::Attendance.code() {
        typed.attendance = saved.attendance.clone();
    } else if let Some(item) = saved.items.iter().find(|item| item.id.to_string() == part) {
        for mine in typed.items.iter_mut().filter(|mine| mine.id == item.id) {
            *mine = item.clone();
        }
    }
}

/// Keeps what was changed, and who changed it.
async fn save(ctx: &Ctx, tx: &mut Tx, saved: &Meeting, merged: &Merged) -> Result<()> {
    if merged.changed.is_empty() {
        return Ok(());
    }
    let (meeting, now) = (&merged.meeting, ctx.now());
    if merged.changed.contains(&Part::Head) {
        meetings::save_head(tx, saved, &meeting.head, school_year(meeting.head.held_on), now).await?;
    }
    if merged.changed.contains(&Part::Attendance) {
        attendance::save(tx, saved, &meeting.attendance).await?;
    }
    if merged.changed.iter().any(|part| matches!(part, Part::Item(_))) {
        agenda::save(tx, saved, &meeting.items, now).await?;
    }
    let codes: Vec<String> = merged.changed.iter().map(|part| part.code()).collect();
    parts::touch(tx, saved, &codes, ctx.actor.user, now).await
}

/// Two people have written in one part: this one's text stays in the form, the saved one stands beside it.
async fn conflict(ctx: &Ctx, tx: &mut Tx, typed: Meeting, merged: Merged, circle: Circle) -> Result<Response> {
    let written = parts::list(tx, typed.id).await?;
    let conflicts = merged.conflicts.iter().map(|part| Conflict::of(*part, &merged.meeting, &typed, &written)).collect();
    let mut shown = merged.meeting.clone();
    for part in &merged.conflicts {
        match part {
            Part::Head => shown.head = typed.head.clone(),
            Part::Attendance => shown.attendance = typed.attendance.clone(),
            Part::Item(id) => {
                for (place, mine) in shown.items.iter_mut().zip(typed.items.iter()).filter(|(place, _)| place.id == *id) {
                    *place = mine.clone();
                }
            }
        }
    }
    let mut fields = fields_of(&shown);
    fields.0.retain(|(name, _)| !name.starts_with("seen-"));
    fields.0.extend(digests(&merged.meeting).into_iter().map(|(part, digest)| (format!("seen-{}", part.code()), digest)));
    let page = sheet(ctx, tx, merged.meeting, circle, fields, String::new()).await?;
    ctx.page_with(StatusCode::CONFLICT, Sheet { conflicts, ..page })
}

/// The answer to a page that saves itself: the parts that are saved as they were typed are seen by now.
fn answer(ctx: &Ctx, typed: &Meeting, merged: &Merged) -> Response {
    let seen: serde_json::Map<String, serde_json::Value> = digests(typed)
        .into_iter()
        .filter(|(part, typed)| *typed == digest(&merged.meeting, *part))
        .map(|(part, digest)| (part.code(), digest.into()))
        .collect();
    if !merged.conflicts.is_empty() {
        let answer = serde_json::json!({ "error": ctx.say("meetings-conflict-here", &[]), "seen": seen });
        return (StatusCode::CONFLICT, Json(answer)).into_response();
    }
    let key = if merged.is_joined { "meetings-saved-joined" } else { "meetings-saved-at" };
    let saved = ctx.say(key, &[("value", ctx.dated().moment(ctx.now()).into())]);
    Json(serde_json::json!({ "saved": saved, "seen": seen })).into_response()
}

fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}

/// Back to the page, where the focus stays on what was pressed.
pub(super) fn back(id: MeetingId, pressed: &str) -> String {
    let place = pressed.split_once(':').map_or("agenda", |(_, id)| id);
    format!("{}?at={pressed}#{place}", paths::edit(id))
}

/// Puts an item back on the agenda.
pub async fn restore(ctx: Ctx, Path((id, item)): Path<(MeetingId, AgendaItemId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_edit(&ctx.actor)?;
    if let Some(proposal) = agenda::restore(&mut tx, id, item).await? {
        let proposal = proposals::find(&mut tx, proposal).await?;
        proposals::settle(&mut tx, &proposal, "taken", Some(id), "").await?;
    }
    parts::touch(&mut tx, &meeting, &[Part::Item(item).code()], ctx.actor.user, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#{item}", paths::edit(id))).notice("meetings-item-restored").into_response())
}
