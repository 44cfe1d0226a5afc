//! The shelves: as everybody sees them, and as the centre arranges them.

use askama::Template;
use axum::response::IntoResponse;
use uuid::Uuid;

use super::section::Section;
use super::{Noted, Wish, note};
use crate::centre::model::shelf::{EntryForm, Shelf, THINGS};
use crate::centre::paths;
use crate::centre::store::shelves::{self, Entry, NewEntry, Thing};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, ShelfEntryId};
use crate::search::{self, Query as Question, Scope};
use crate::web::{Ctx, Errors, Form, Path, Query, Response, Visitor, filters, form};

#[derive(Template)]
#[template(path = "centre/shelf.html")]
struct Show {
    section: Section,
    shelf: Shelf,
    entries: Vec<Entry>,
}

impl Entry {
    /// Where the thing stands.
    pub fn address(&self) -> String {
        match self.kind.as_str() {
            "practice" => format!("/practices/{}", self.thing),
            "norm" => format!("/library/{}", self.thing),
            _ => paths::article(crate::ids::ArticleId(self.thing)),
        }
    }
}

/// The parts of a section's menu that are shelves.
const fn tab(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Beginner => "beginner",
        Shelf::Literacy => "literacy",
    }
}

pub async fn show(visitor: Visitor, Path(shelf): Path<String>, Query(wish): Query<Wish>) -> Result<Response> {
    let shelf = Shelf::from_code(&shelf).ok_or(Error::NotFound)?;
    let mut tx = visitor.read().await?;
    let section = Section::load(&visitor, &mut tx, &wish.district, tab(shelf)).await?;
    let entries = shelves::list(&mut tx, section.district.id, shelf, false, visitor.today()).await?;
    drop(tx);
    visitor.public_page(Show { section, shelf, entries })
}

form! {
    /// What is looked for, to be put on a shelf.
    pub struct Sought { q }
}

#[derive(Template)]
#[template(path = "centre/shelf_edit.html")]
struct Edit {
    shelf: Shelf,
    entries: Vec<Entry>,
    words: String,
    found: Vec<Thing>,
    errors: Errors,
    /// The entry, or the thing, whose word is wrong; and the word.
    wrong: Option<(Uuid, String)>,
}

impl Edit {
    fn is_wrong(&self, id: &Uuid) -> bool {
        self.wrong.as_ref().is_some_and(|(wrong, _)| wrong == id)
    }

    /// What was typed and refused stands there again.
    fn typed<'a>(&'a self, id: &Uuid, saved: &'a str) -> &'a str {
        self.wrong.as_ref().filter(|(wrong, _)| wrong == id).map_or(saved, |(_, typed)| typed)
    }
}

pub async fn edit(ctx: Ctx, Path(shelf): Path<String>, Query(sought): Query<Sought>) -> Result<Response> {
    let shelf = Shelf::from_code(&shelf).ok_or(Error::NotFound)?;
    let mut tx = ctx.read().await?;
    let page = load(&ctx, &mut tx, shelf, &sought.q).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, shelf: Shelf, words: &str) -> Result<Edit> {
    /// Things in view.
    const FOUND: usize = 12;
    let district = own_district(ctx)?;
    let entries = shelves::list(tx, district, shelf, true, ctx.today()).await?;
    let question = Question::parse(words);
    let found = search::find(tx, &question, &Scope::of(Some(&ctx.actor)), &THINGS).await?.found;
    let ids: Vec<Uuid> =
        found.iter().map(|found| found.id).filter(|id| !entries.iter().any(|entry| entry.thing == *id)).take(FOUND).collect();
    let found = if ids.is_empty() { Vec::new() } else { shelves::things(tx, &ids).await? };
    Ok(Edit { shelf, entries, words: words.trim().to_owned(), found, errors: Errors::default(), wrong: None })
}

fn own_district(ctx: &Ctx) -> Result<DistrictId> {
    ctx.actor.district().ok_or(Error::Forbidden)
}

/// Puts a thing on a shelf.
pub async fn create(ctx: Ctx, Path(shelf): Path<String>, Form(form): Form<EntryForm>) -> Result<Response> {
    let shelf = Shelf::from_code(&shelf).ok_or(Error::NotFound)?;
    let district = own_district(&ctx)?;
    let thing: Uuid = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let found = shelves::things(&mut tx, &[thing]).await?.pop().ok_or(Error::NotFound)?;
    let why = match form.parse() {
        Ok(why) => why,
        Err(invalid) => {
            let mut page = load(&ctx, &mut tx, shelf, &found.title).await?;
            page.found = vec![found];
            (page.errors, page.wrong) = (invalid.errors, Some((thing, invalid.form.why)));
            return ctx.unprocessable(page);
        }
    };
    let title = found.title.clone();
    let new = NewEntry { district, shelf, kind: found.kind, thing, why, by: Some(ctx.actor.user) };
    shelves::insert(&mut tx, &new, ctx.now()).await?;
    note(&ctx, &mut tx, Noted::shelf("shelf-add", shelf, thing, district, &title)).await?;
    tx.commit().await?;
    Ok(ctx.see(edit_path(shelf)).notice("centre-shelf-added").into_response())
}

/// Says anew why a thing stands there, moves it, or takes it off: by the button that was pressed.
pub async fn update(
    ctx: Ctx,
    Path((shelf, entry)): Path<(String, ShelfEntryId)>,
    Form(form): Form<EntryForm>,
) -> Result<Response> {
    let shelf = Shelf::from_code(&shelf).ok_or(Error::NotFound)?;
    let district = own_district(&ctx)?;
    let mut tx = ctx.write().await?;
    let mut order = shelves::list_order(&mut tx, district, shelf).await?;
    let at = order.iter().position(|id| *id == entry.0).ok_or(Error::NotFound)?;
    let said = match form.then.as_str() {
        "remove" => {
            shelves::delete(&mut tx, district, entry).await?;
            note(&ctx, &mut tx, Noted::shelf("shelf-remove", shelf, entry.0, district, &form.why)).await?;
            "centre-shelf-removed"
        }
        "up" | "down" => {
            let other = if form.then == "up" { at.checked_sub(1) } else { Some(at + 1) };
            if let Some(other) = other.filter(|other| *other < order.len()) {
                order.swap(at, other);
                shelves::save_order(&mut tx, district, &order).await?;
            }
            "centre-shelf-moved"
        }
        _ => match form.parse() {
            Ok(why) => {
                shelves::update(&mut tx, district, entry, &why).await?;
                "centre-saved"
            }
            Err(invalid) => {
                let mut page = load(&ctx, &mut tx, shelf, "").await?;
                (page.errors, page.wrong) = (invalid.errors, Some((entry.0, invalid.form.why)));
                return ctx.unprocessable(page);
            }
        },
    };
    tx.commit().await?;
    Ok(ctx.see(format!("{}#entry-{entry}", edit_path(shelf))).notice(said).into_response())
}

fn edit_path(shelf: Shelf) -> String {
    format!("/centre/shelves/{}/edit", shelf.code())
}
