//! Sheets of acknowledgement: the head asks, the members confirm, those who owe are reminded, the sheet is printed.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;
use time::Date;

use super::described;
use crate::access::Actor;
use crate::audit;
use crate::db::Tx;
use crate::documents::Format;
use crate::error::{Error, Result};
use crate::ids::{NormId, SheetId};
use crate::jobs;
use crate::library::jobs::RemindReaders;
use crate::library::model::{Reader, Sheet, Viewer};
use crate::library::store::norms;
use crate::library::store::sheets::{self, NewSheet, Wanted};
use crate::library::{paths, print};
use crate::members::settings_on;
use crate::text::parse_date;
use crate::web::{Ctx, Form, Paper, Path, Response, filters, form};

#[derive(Template)]
#[template(path = "library/sheets.html")]
struct Sheets {
    sheets: Vec<Sheet>,
    today: Date,
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let today = ctx.today();
    let mut tx = ctx.read().await?;
    let sheets = sheets::list(&mut tx, &ctx.actor.reach.associations, Wanted::default(), today).await?;
    ctx.page(Sheets { sheets, today })
}

#[derive(Template)]
#[template(path = "library/sheet.html")]
struct Show {
    sheet: Sheet,
    readers: Vec<Reader>,
    today: Date,
    /// The reader of the page has yet to confirm.
    owes: bool,
    can_lead: bool,
    can_delete: bool,
}

impl Show {
    fn owing(&self) -> usize {
        self.readers.iter().filter(|reader| reader.owes()).count()
    }

    fn paper(&self) -> String {
        paths::sheet_paper(self.sheet.id)
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<SheetId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (sheet, readers) = read(&ctx, &mut tx, id).await?;
    drop(tx);
    ctx.page(Show {
        owes: readers.iter().any(|reader| reader.user == ctx.actor.user && reader.confirmed_at.is_none()),
        can_lead: sheet.can_lead(&ctx.actor).is_ok(),
        can_delete: sheet.can_delete(&ctx.actor).is_ok(),
        today: ctx.today(),
        sheet,
        readers,
    })
}

async fn read(ctx: &Ctx, tx: &mut Tx, id: SheetId) -> Result<(Sheet, Vec<Reader>)> {
    let sheet = sheets::find(tx, id, &ctx.actor.reach.associations, ctx.today()).await?;
    let readers = sheets::readers(tx, &sheet, ctx.today()).await?;
    Ok((sheet, readers))
}

form! {
    /// By which day a document is to be read.
    pub struct AskForm { due_on }
}

pub async fn create(ctx: Ctx, Path(id): Path<NormId>, Form(form): Form<AskForm>) -> Result<Response> {
    let (Some(association), Some(school)) = (ctx.actor.association(), ctx.actor.school()) else { return Err(Error::Forbidden) };
    let mut tx = ctx.write().await?;
    let norm = norms::find(&mut tx, id, &Viewer::of(Some(&ctx.actor))).await?;
    norm.can_be_read(ctx.today())?;
    let Some(due_on) = parse_date(&form.due_on).filter(|day| *day >= ctx.today()) else {
        return Ok(ctx.see(paths::show(id)).error_with("library-problem-due", &[]).into_response());
    };
    let settings = settings_on(&mut tx, association, ctx.today()).await?;
    let card = &norm.card;
    let sheet = NewSheet {
        id: SheetId::fresh(),
        school,
        association,
        norm: id,
        title: card.title.clone(),
        line: described(&settings.dated(ctx.dated()), card.kind.code(), card.dated, &card.number),
        language: card.language.clone(),
        due_on,
        asked_by: ctx.actor.user,
        asked_at: ctx.now(),
    };
    if sheets::insert(&mut tx, &sheet).await? {
        note(&ctx, &mut tx, "ask-reading", &sheet.id.0, json!({ "norm": id.0, "due_on": due_on.to_string() })).await?;
    }
    let wanted = Wanted { norm: Some(id), ..Wanted::default() };
    let kept = sheets::list(&mut tx, &[association.0], wanted, ctx.today()).await?;
    tx.commit().await?;
    let address = kept.first().map_or_else(|| paths::SHEETS.to_owned(), |sheet| paths::sheet(sheet.id));
    Ok(ctx.see(address).notice("library-asked").into_response())
}

pub async fn confirm(ctx: Ctx, Path(id): Path<SheetId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (sheet, readers) = read(&ctx, &mut tx, id).await?;
    if !readers.iter().any(|reader| reader.user == ctx.actor.user) {
        return Err(Error::Forbidden);
    }
    sheets::confirm(&mut tx, &sheet, ctx.actor.user, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::sheet(id)).notice("library-confirmed").into_response())
}

/// Letters go to those who owe at the moment of sending, and to nobody else.
pub async fn remind(ctx: Ctx, Path(id): Path<SheetId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (sheet, readers) = read(&ctx, &mut tx, id).await?;
    sheet.can_lead(&ctx.actor)?;
    sheets::note_reminder(&mut tx, id, ctx.now()).await?;
    let owing: Vec<_> = readers.iter().filter(|reader| reader.owes()).map(|reader| reader.user.0).collect();
    note(&ctx, &mut tx, "remind-readers", &id.0, json!({ "people": owing })).await?;
    jobs::later(&mut tx, &RemindReaders { sheet: id, school: sheet.school, association: sheet.association }, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::sheet(id)).notice("library-reminded").into_response())
}

pub async fn delete(ctx: Ctx, Path(id): Path<SheetId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (sheet, _) = read(&ctx, &mut tx, id).await?;
    sheet.can_delete(&ctx.actor)?;
    sheets::delete(&mut tx, id).await?;
    note(&ctx, &mut tx, "drop-reading", &id.0, json!({ "title": sheet.title })).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::SHEETS).notice("library-sheet-deleted").into_response())
}

pub async fn paper(ctx: Ctx, Path(id): Path<SheetId>) -> Result<Response> {
    ctx.paper(sheet_paper(&ctx, id).await?)
}

pub async fn paper_file(ctx: Ctx, Path((id, format)): Path<(SheetId, Format)>) -> Result<Response> {
    let paper = sheet_paper(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

async fn sheet_paper(ctx: &Ctx, id: SheetId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let (sheet, readers) = read(ctx, &mut tx, id).await?;
    let settings = settings_on(&mut tx, sheet.association, ctx.dated().day_of(sheet.asked_at)).await?;
    drop(tx);
    let document = print::sheet::document(&sheet, &readers, &settings, &ctx.dated(), ctx.now());
    Ok(Paper::new(document, print::sheet::name(&sheet, &settings), (ctx.say("library-sheet", &[]), paths::sheet(id))))
}

/// What a member of an association has still to read.
pub async fn owed(tx: &mut Tx, actor: &Actor, today: Date) -> Result<Vec<Sheet>> {
    let wanted = Wanted { owed_by: Some(actor.user), ..Wanted::default() };
    sheets::list(tx, &actor.reach.associations, wanted, today).await
}

async fn note(ctx: &Ctx, tx: &mut Tx, deed: &'static str, sheet: &uuid::Uuid, after: serde_json::Value) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "norm",
        subject_id: Some(*sheet),
        school: ctx.actor.school().map(Into::into),
        district: ctx.actor.district().map(Into::into),
        before: None,
        after: Some(after),
    };
    audit::note(tx, ctx.now(), entry).await
}
