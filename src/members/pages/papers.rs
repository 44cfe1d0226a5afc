//! The papers of the register: the list of members on any day, a frozen list, the passport.

use time::OffsetDateTime;

use super::list::{self, offered};
use super::snapshots;
use crate::db::Tx;
use crate::documents::{Document, Format};
use crate::error::{Error, Result};
use crate::ids::{AssociationId, SnapshotId};
use crate::members::model::association::Association;
use crate::members::model::column::Column;
use crate::members::model::register::View;
use crate::members::print;
use crate::members::store::{associations, passports, register, settings::settings_on, units};
use crate::web::{Ctx, Paper, Path, Query, Response};

pub async fn list(ctx: Ctx, Query(wish): Query<list::Wish>) -> Result<Response> {
    ctx.paper(list_paper(&ctx, &wish).await?)
}

pub async fn list_file(ctx: Ctx, Path(format): Path<Format>, Query(wish): Query<list::Wish>) -> Result<Response> {
    let paper = list_paper(&ctx, &wish).await?;
    ctx.paper_file(paper, format).await
}

async fn list_paper(ctx: &Ctx, wish: &list::Wish) -> Result<Paper> {
    let view = View::new(&wish.year, &wish.on, &wish.column, &wish.sort, ctx.today());
    let mut tx = ctx.read().await?;
    let association = associations::named(&mut tx, &ctx.actor, &wish.association, view.on).await?;
    let settings = settings_on(&mut tx, association.id, view.on).await?;
    let rolls = register::rolls(&mut tx, vec![association], &view).await?;
    drop(tx);
    let columns = offered(&ctx.actor, &rolls);
    let columns: Vec<Column> = view.columns.iter().copied().filter(|column| columns.contains(column)).collect();
    let roll = rolls.first().ok_or(Error::NotFound)?;
    let shown = print::list::Wish { columns: &columns, on: view.on, basis: "" };
    let document = print::list::document(roll, &settings, &shown, &settings.dated(ctx.dated()), ctx.now());
    let of = (ctx.say("members-title", &[]), list::address(&view));
    Ok(Paper::new(document, print::list::name(&settings, view.on), of))
}

pub async fn snapshot(ctx: Ctx, Path(id): Path<SnapshotId>, Query(wish): Query<snapshots::Wish>) -> Result<Response> {
    ctx.paper(snapshot_paper(&ctx, id, &wish).await?)
}

pub async fn snapshot_file(
    ctx: Ctx,
    Path((id, format)): Path<(SnapshotId, Format)>,
    Query(wish): Query<snapshots::Wish>,
) -> Result<Response> {
    let paper = snapshot_paper(&ctx, id, &wish).await?;
    ctx.paper_file(paper, format).await
}

/// A frozen list is printed with the names of its day, and is as old as its freezing.
async fn snapshot_paper(ctx: &Ctx, id: SnapshotId, wish: &snapshots::Wish) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let (snapshot, roll) = snapshots::find(&mut tx, ctx, id, &wish.sort).await?;
    let settings = settings_on(&mut tx, roll.association.id, snapshot.taken_on).await?;
    drop(tx);
    let columns = snapshots::shown(wish);
    let shown = print::list::Wish { columns: &columns, on: snapshot.taken_on, basis: &snapshot.basis };
    let made_at: OffsetDateTime = snapshot.made_at;
    let document = print::list::document(&roll, &settings, &shown, &settings.dated(ctx.dated()), made_at);
    let of = (ctx.say("members-snapshots", &[]), format!("/members/snapshots/{id}"));
    Ok(Paper::new(document, print::list::name(&settings, snapshot.taken_on), of))
}

pub async fn passport(ctx: Ctx, Path(id): Path<AssociationId>) -> Result<Response> {
    ctx.paper(passport_paper(&ctx, id).await?)
}

pub async fn passport_file(ctx: Ctx, Path((id, format)): Path<(AssociationId, Format)>) -> Result<Response> {
    let paper = passport_paper(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

async fn passport_paper(ctx: &Ctx, id: AssociationId) -> Result<Paper> {
    let view = View::new("", "", &[], "", ctx.today());
    let mut tx = ctx.read().await?;
    let association = associations::find(&mut tx, &ctx.actor, id, view.on).await?;
    let settings = settings_on(&mut tx, id, view.on).await?;
    let passport = passports::find(&mut tx, id).await?;
    let units = units::list(&mut tx, std::slice::from_ref(&association), view.year).await?;
    let rolls = register::rolls(&mut tx, vec![association], &view).await?;
    drop(tx);
    let own: Vec<_> = units.iter().filter(|unit| unit.association == id).collect();
    let told = print::passport::Told {
        roll: rolls.first().ok_or(Error::NotFound)?,
        passport: &passport,
        units: own.len(),
        vacancies: own.iter().filter(|unit| unit.teacher.is_none()).count(),
        on: view.on,
    };
    let document = print::passport::document(&told, &settings, &settings.dated(ctx.dated()), ctx.now());
    let of = (ctx.say("members-passport", &[]), "/members/passport".to_owned());
    Ok(Paper::new(document, print::passport::name(&settings, view.on), of))
}

/// The list of members of an association for a year, as the folder of the year holds it: without what is private.
pub async fn bound(ctx: &Ctx, tx: &mut Tx, id: AssociationId, first_year: i32) -> Result<Option<Document>> {
    list_of(ctx, tx, id, &View::new(&first_year.to_string(), "", &[], "", ctx.today())).await
}

/// The same list as the centre of the district may have it: names, classes and posts.
pub async fn for_centre(ctx: &Ctx, tx: &mut Tx, id: AssociationId, first_year: i32) -> Result<Option<Document>> {
    let columns = [Column::Units, Column::Post].map(|column| column.code().to_owned());
    list_of(ctx, tx, id, &View::new(&first_year.to_string(), "", &columns, "", ctx.today())).await
}

async fn list_of(ctx: &Ctx, tx: &mut Tx, id: AssociationId, view: &View) -> Result<Option<Document>> {
    let mut within = associations::list(tx, &ctx.actor, view.on).await?;
    within.retain(|association| association.id == id);
    let rolls = register::rolls(tx, within, view).await?;
    let Some(roll) = rolls.first().filter(|roll| !roll.members.is_empty()) else { return Ok(None) };
    let settings = settings_on(tx, id, view.on).await?;
    let shown = print::list::Wish { columns: &view.columns, on: view.on, basis: "" };
    Ok(Some(print::list::document(roll, &settings, &shown, &settings.dated(ctx.dated()), ctx.now())))
}

/// An association whose papers may be asked for.
#[derive(Clone, Debug)]
pub struct Choice {
    pub id: AssociationId,
    pub name: String,
    pub school_name: String,
}

/// The associations whose members this reader may see, the one he keeps first.
pub async fn choices(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Choice>> {
    let mut within = associations::list(tx, &ctx.actor, ctx.today()).await?;
    within.sort_by_key(|association| !association.is_kept_by(&ctx.actor));
    let choice =
        |association: Association| Choice { id: association.id, name: association.name, school_name: association.school_name };
    Ok(within.into_iter().map(choice).collect())
}
