//! Frozen lists: taken by the head on a day, kept as they were, printed years later.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;
use time::Date;
use time::macros::date;

use super::list::chosen;
use super::table::{Links, Table, table};
use super::{Told, note};
use crate::access::Place;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::SnapshotId;
use crate::members::model::association::Association;
use crate::members::model::column::Column;
use crate::members::model::register::{Roll, View};
use crate::members::model::snapshot::{Snapshot, SnapshotForm, frozen, thawed};
use crate::members::store::snapshots::{self, Freezing};
use crate::members::store::{associations, register};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Query, Response, filters, form};

/// Before all associations: those closed since have their lists too.
const EVER: Date = date!(1900 - 01 - 01);

#[derive(Template)]
#[template(path = "members/snapshots.html")]
struct Snapshots {
    snapshots: Vec<Snapshot>,
    form: SnapshotForm,
    errors: Errors,
    may_freeze: bool,
}

async fn page(ctx: &Ctx, form: SnapshotForm, errors: Errors) -> Result<Snapshots> {
    let mut tx = ctx.read().await?;
    let associations = associations::list(&mut tx, &ctx.actor, EVER).await?;
    let snapshots = snapshots::list(&mut tx, &associations).await?;
    let may_freeze = associations.iter().any(|association| association.is_headed_by(&ctx.actor));
    Ok(Snapshots { snapshots, form, errors, may_freeze })
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let form = SnapshotForm { taken_on: ctx.today().to_string(), basis: String::new() };
    let page = page(&ctx, form, Errors::default()).await?;
    ctx.page(page)
}

pub async fn create(ctx: Ctx, Form(form): Form<SnapshotForm>) -> Result<Response> {
    let Place::Association(id) = ctx.actor.place else { return Err(Error::Forbidden) };
    let (taken_on, basis) = match form.parse(ctx.today()) {
        Ok(parsed) => parsed,
        Err(Invalid { form, errors }) => {
            let page = page(&ctx, form, errors).await?;
            return ctx.unprocessable(page);
        }
    };
    let mut tx = ctx.write().await?;
    let association = associations::find(&mut tx, &ctx.actor, id, taken_on).await?;
    let year = school_year(taken_on).to_string();
    let view = View::new(&year, &taken_on.to_string(), &[], "", ctx.today());
    let rolls = register::rolls(&mut tx, vec![association.clone()], &view).await?;
    let roll = rolls.first().map(frozen).unwrap_or_default();
    if roll.is_empty() {
        return Err(Refusal::new("members-refused-empty-snapshot").into());
    }
    let id = SnapshotId::fresh();
    let by_name = ctx.actor.short_name();
    let freezing = Freezing { taken_on, by: ctx.actor.user, by_name: &by_name, basis: &basis, now: ctx.now() };
    snapshots::insert(&mut tx, id, &association, &freezing, &roll).await?;
    let told = Told { before: None, after: Some(json!({ "taken_on": taken_on.to_string(), "members": roll.len() })) };
    note(&mut tx, &ctx, &association, "freeze-members", "association", association.id.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/snapshots/{id}")).notice("members-snapshot-made").into_response())
}

form! {
    /// The columns of the frozen list.
    pub struct Wish { sort; lists: column }
}

#[derive(Template)]
#[template(path = "members/snapshot.html")]
struct Show {
    snapshot: Snapshot,
    association: Association,
    table: Table,
    columns: Vec<(&'static str, String, bool)>,
    paper: String,
}

pub async fn show(ctx: Ctx, Path(id): Path<SnapshotId>, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (snapshot, roll) = find(&mut tx, &ctx, id, &wish.sort).await?;
    drop(tx);
    let shown = shown(&wish);
    let columns = Column::ALL.into_iter().filter(|column| *column != Column::Phone);
    let columns = columns
        .map(|column| (column.code(), ctx.say(&format!("members-column-{}", column.code()), &[]), shown.contains(&column)))
        .collect();
    let table = table(&ctx.dated(), &roll, &shown, snapshot.taken_on, Links::None);
    ctx.page(Show { snapshot, association: roll.association, table, columns, paper: paper_address(id, &wish) })
}

/// A frozen list within reach with its members, in the order asked for.
pub(super) async fn find(tx: &mut Tx, ctx: &Ctx, id: SnapshotId, sort: &str) -> Result<(Snapshot, Roll)> {
    let associations = associations::list(tx, &ctx.actor, EVER).await?;
    let snapshot = snapshots::list(tx, &associations).await?.into_iter().find(|snapshot| snapshot.id == id);
    let snapshot = snapshot.ok_or(Error::NotFound)?;
    let kept = snapshots::roll(tx, id).await?.ok_or(Error::NotFound)?;
    let association =
        associations.into_iter().find(|association| association.id == snapshot.association).ok_or(Error::NotFound)?;
    let mut roll = Roll { members: thawed(kept, association.id), association };
    if sort == "unit" {
        roll.sort_by_unit();
    }
    Ok((snapshot, roll))
}

/// The columns asked for; telephones are not kept.
pub(super) fn shown(wish: &Wish) -> Vec<Column> {
    Column::chosen(&wish.column).into_iter().filter(|column| *column != Column::Phone).collect()
}

/// The paper of a frozen list with the columns that are shown.
fn paper_address(id: SnapshotId, wish: &Wish) -> String {
    let sort = if wish.sort == "unit" { "unit" } else { "name" };
    format!("/members/snapshots/{id}/paper?sort={sort}{}", chosen(&shown(wish)))
}
