//! The certificates that an association or a district has given, year by year.

use askama::Template;

use super::bank_of;
use crate::error::Result;
use crate::recognition::model::held::Held;
use crate::recognition::paths;
use crate::recognition::store::certificates::{self, Wanted};
use crate::web::{Ctx, Query, Response, filters, form};

form! {
    /// The calendar year whose certificates are shown.
    pub struct Wish { year }
}

#[derive(Template)]
#[template(path = "recognition/list.html")]
struct List {
    certificates: Vec<Held>,
    year: i32,
    /// The calendar years that can be chosen.
    years: Vec<i32>,
}

impl List {
    fn path(&self, held: &Held) -> String {
        paths::show(held.id)
    }
}

pub async fn list(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let (_, issuer) = bank_of(&ctx.actor)?;
    let mut tx = ctx.read().await?;
    let this_year = ctx.today().year();
    let year = wish.year.parse().unwrap_or(this_year);
    let mut years = certificates::years(&mut tx, issuer).await?;
    if !years.contains(&this_year) {
        years.insert(0, this_year);
    }
    let wanted = Wanted { issuer: Some(issuer), year: Some(year), ..Wanted::default() };
    let certificates = certificates::list(&mut tx, &wanted).await?;
    ctx.page(List { certificates, year, years })
}
