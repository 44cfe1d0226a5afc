//! The meetings of a year: the next ones first, then those that were held, the latest first.

use askama::Template;

use super::status_word;
use crate::access::KEEPERS;
use crate::clock::school_year;
use crate::error::Result;
use crate::meetings::model::meeting::Status;
use crate::meetings::paths;
use crate::meetings::store::listing::{self, Listed};
use crate::plans::year_title;
use crate::text::Locale;
use crate::web::{Ctx, Query, Response, filters, form};

form! {
    /// Which year is shown.
    pub struct ListForm { year }
}

#[derive(Template)]
#[template(path = "meetings/list.html")]
struct List {
    first_year: i32,
    years: Vec<i32>,
    ahead: Vec<Listed>,
    held: Vec<Listed>,
    may_call: bool,
    /// Whether meetings of several associations stand here, so that each must be named.
    several: bool,
    locale: Locale,
}

impl List {
    fn is_shown(&self, first_year: &i32) -> bool {
        *first_year == self.first_year
    }

    fn year(&self, first_year: &i32) -> String {
        year_title(*first_year)
    }

    fn path(&self, meeting: &Listed) -> String {
        paths::show(meeting.id)
    }

    fn status(&self, meeting: &Listed) -> String {
        status_word(self.locale, &meeting.status)
    }

    fn look(&self, meeting: &Listed) -> &'static str {
        Status::from_code(&meeting.status).map_or("draft", Status::look)
    }
}

pub async fn list(ctx: Ctx, Query(form): Query<ListForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let this = school_year(ctx.today());
    let first_year = form.year.parse().unwrap_or(this);
    let mut years = listing::list_years(&mut tx).await?;
    for year in [first_year, this] {
        if !years.contains(&year) {
            years.push(year);
        }
    }
    years.sort_unstable_by(|one, other| other.cmp(one));
    let meetings = listing::list(&mut tx, first_year).await?;
    let several = meetings.iter().any(|meeting| meeting.association != meetings[0].association);
    let (ahead, mut held): (Vec<_>, Vec<_>) = meetings.into_iter().partition(|meeting| meeting.status == "planned");
    held.reverse();
    ctx.page(List { first_year, years, ahead, held, several, may_call: KEEPERS.admits(Some(&ctx.actor)), locale: ctx.locale() })
}
