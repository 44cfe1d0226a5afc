//! The controls of a year: for the leaders all of them, for a teacher those in which the own class is named.

use askama::Template;

use crate::clock::school_year;
use crate::controls::model::control::Status;
use crate::controls::model::deeds::INSPECTING;
use crate::controls::paths;
use crate::controls::store::listing::{self, Listed};
use crate::error::Result;
use crate::plans::year_title;
use crate::web::{Ctx, Query, Response, filters, form};

form! {
    /// Which year is shown.
    pub struct ListForm { year }
}

#[derive(Template)]
#[template(path = "controls/list.html")]
struct List {
    first_year: i32,
    years: Vec<i32>,
    controls: Vec<Listed>,
    /// Whether the reader leads the school, and so sees everybody's lines.
    is_leader: bool,
    /// Whether controls of several associations stand here, so that each must be named.
    several: bool,
}

impl List {
    fn is_shown(&self, first_year: &i32) -> bool {
        *first_year == self.first_year
    }

    fn year(&self, first_year: &i32) -> String {
        year_title(*first_year)
    }

    fn path(&self, control: &Listed) -> String {
        paths::show(control.id)
    }

    fn look(&self, control: &Listed) -> &'static str {
        Status::from_code(&control.status).map_or("draft", Status::look)
    }
}

pub async fn list(ctx: Ctx, Query(form): Query<ListForm>) -> Result<Response> {
    let this = school_year(ctx.today());
    let first_year = form.year.parse().ok().filter(|year| (1990..2200).contains(year)).unwrap_or(this);
    let mut tx = ctx.read().await?;
    let controls = listing::list(&mut tx, &ctx.actor, first_year).await?;
    drop(tx);
    let several = controls.iter().any(|control| control.association_name != controls[0].association_name);
    let mut years: Vec<i32> = (this - 2..=this).rev().collect();
    if !years.contains(&first_year) {
        years.push(first_year);
    }
    ctx.page(List { first_year, years, controls, is_leader: INSPECTING.admits(Some(&ctx.actor)), several })
}
