//! The living register: who is a member on a day, in the columns the reader has chosen. The centre of a district sees
//! names and posts, and how many there are of each kind.

use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use time::Date;

use super::table::{Links, Table, table};
use crate::access::{Actor, Place, Role};
use crate::error::Result;
use crate::ids::AssociationId;
use crate::members::model::association::Association;
use crate::members::model::column::Column;
use crate::members::model::hint::{Hint, hints};
use crate::members::model::register::{Roll, View, distinct, year_title};
use crate::members::store::{associations, register, snapshots, units};
use crate::members::words::summary;
use crate::web::{Ctx, Query, Response, filters, form};

form! {
    /// For which year and day, and how the register is to be shown.
    pub struct Wish { year, on, sort, association; lists: column }
}

/// One association of the page.
struct Part {
    association: Association,
    table: Table,
    hints: Vec<Hint>,
    may_keep: bool,
    may_freeze: bool,
}

#[derive(Template)]
#[template(path = "members/list.html")]
struct Register {
    parts: Vec<Part>,
    /// How many distinct people there are in all of them.
    people: usize,
    view: View,
    years: Vec<(i32, String)>,
    /// Every column the reader may choose, its words, and whether it is chosen.
    columns: Vec<(&'static str, String, bool)>,
}

impl Register {
    fn sorted(&self, sort: &str) -> String {
        format!("/members?{}", wishes(&self.view, sort))
    }

    /// The list of an association as a paper, as it is shown here.
    fn paper(&self, part: &Part) -> String {
        format!("/members/paper?association={}&{}", part.association.id, wishes(&self.view, self.sort()))
    }

    fn sort(&self) -> &'static str {
        if self.view.by_unit { "unit" } else { "name" }
    }

    fn direction(&self, sort: &str) -> &'static str {
        if self.sort() == sort { "ascending" } else { "" }
    }

    fn by_unit_column(&self) -> usize {
        let chosen = self.columns.iter().filter(|(_, _, chosen)| *chosen);
        chosen.map(|(code, _, _)| *code).position(|code| code == Column::Units.code()).unwrap_or(usize::MAX)
    }
}

/// An association as the centre of its district sees it.
struct Line {
    id: AssociationId,
    name: String,
    school_name: String,
    members: usize,
    summary: String,
}

#[derive(Template)]
#[template(path = "members/district.html")]
struct District {
    lines: Vec<Line>,
    people: usize,
    view: View,
    years: Vec<(i32, String)>,
    /// Names and posts of the members of the association that was opened.
    opened: Option<(Association, Vec<(String, String)>)>,
    may_open: bool,
}

impl District {
    fn opens(&self, id: &AssociationId) -> String {
        let id = id.to_string();
        format!(
            "/members?year={}&on={}&association={}#opened",
            self.view.year,
            self.view.on,
            utf8_percent_encode(&id, NON_ALPHANUMERIC)
        )
    }
}

pub async fn list(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let view = View::new(&wish.year, &wish.on, &wish.column, &wish.sort, ctx.today());
    let mut tx = ctx.read().await?;
    let associations = associations::list(&mut tx, &ctx.actor, view.on).await?;
    let units = units::list(&mut tx, &associations, view.year).await?;
    let kept = snapshots::latest(&mut tx, &associations, view.on).await?;
    let rolls = register::rolls(&mut tx, associations, &view).await?;
    drop(tx);
    if let Place::District(_) = ctx.actor.place {
        return district(&ctx, &rolls, view, &wish.association);
    }
    let people = distinct(&rolls);
    let columns = offered(&ctx.actor, &rolls);
    let shown: Vec<Column> = view.columns.iter().copied().filter(|column| columns.contains(column)).collect();
    let parts = rolls.into_iter().map(|roll| {
        let may_keep = roll.association.is_kept_by(&ctx.actor);
        let kept = kept.iter().find(|(association, _)| *association == roll.association.id);
        let kept = kept.map(|(_, kept)| kept.as_slice()).unwrap_or_default();
        let mut hints = hints(&roll, &units, kept, view.on);
        if !roll.association.is_trusted_to(&ctx.actor) {
            // What is missing in a colleague's record is between him and those who lead the association.
            hints.retain(|hint| hint.member == Some(ctx.actor.user));
        }
        Part {
            table: table(&ctx.dated(), &roll, &shown, view.on, Links::Members),
            may_freeze: roll.association.is_headed_by(&ctx.actor),
            may_keep,
            hints,
            association: roll.association,
        }
    });
    let parts: Vec<Part> = parts.collect();
    let columns = columns
        .into_iter()
        .map(|column| (column.code(), ctx.say(&format!("members-column-{}", column.code()), &[]), shown.contains(&column)))
        .collect();
    ctx.page(Register { parts, people, years: years(&view, ctx.today()), columns, view })
}

/// The page of a register as it is shown.
pub(super) fn address(view: &View) -> String {
    format!("/members?{}", wishes(view, if view.by_unit { "unit" } else { "name" }))
}

fn wishes(view: &View, sort: &str) -> String {
    format!("year={}&on={}&sort={sort}{}", view.year, view.on, chosen(&view.columns))
}

/// Columns as an address names them.
pub(super) fn chosen(columns: &[Column]) -> String {
    columns.iter().map(|column| format!("&column={}", column.code())).collect()
}

/// The columns this reader may choose: telephones only where he may see them in every association shown.
pub(super) fn offered(actor: &Actor, rolls: &[Roll]) -> Vec<Column> {
    let sees_phones = rolls.iter().all(|roll| roll.association.is_trusted_to(actor));
    Column::ALL.into_iter().filter(|column| *column != Column::Phone || sees_phones).collect()
}

/// The year shown and those around the present one.
pub(super) fn years(view: &View, today: Date) -> Vec<(i32, String)> {
    let present = crate::clock::school_year(today);
    let mut years: Vec<i32> = (present - 4..=present + 1).rev().collect();
    if !years.contains(&view.year) {
        years.push(view.year);
        years.sort_unstable_by(|one, other| other.cmp(one));
    }
    years.into_iter().map(|year| (year, year_title(year))).collect()
}

fn district(ctx: &Ctx, rolls: &[Roll], view: View, opened: &str) -> Result<Response> {
    let may_open = ctx.actor.has(Role::Methodologist);
    let opened = rolls.iter().find(|roll| may_open && roll.association.id.to_string() == opened).map(|roll| {
        let members = roll.members.iter().map(|member| (member.full_name(), member.post.clone())).collect();
        (roll.association.clone(), members)
    });
    let lines = rolls.iter().map(|roll| Line {
        id: roll.association.id,
        name: roll.association.name.clone(),
        school_name: roll.association.school_name.clone(),
        members: roll.members.len(),
        summary: summary(&ctx.dated(), &roll.totals(view.on)),
    });
    let page =
        District { lines: lines.collect(), people: distinct(rolls), years: years(&view, ctx.today()), opened, may_open, view };
    ctx.page(page)
}
