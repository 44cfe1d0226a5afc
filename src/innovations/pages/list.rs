//! The bank as everybody reads it: by direction, level and year.

use std::sync::Arc;

use askama::Template;
use time::Date;

use crate::access::{AUTHORS, Actor, CENTRE, STAFF};
use crate::error::Result;
use crate::innovations::model::recognition::{Level, Standing};
use crate::innovations::paths;
use crate::innovations::store::listing::{self, Listed, Sieve};
use crate::terms::Terms;
use crate::text::{Locale, say};
use crate::web::{Errors, Pager, Query, Response, Visitor, filters, form};

form! {
    /// What of the bank is wanted.
    pub struct Wish { direction, level, year, page }
}

impl Wish {
    pub fn sieve(&self) -> Sieve {
        let given = |typed: &str| Some(typed.to_owned()).filter(|typed| !typed.is_empty());
        Sieve {
            direction: given(&self.direction),
            level: Level::from_code(&self.level).map(|level| level.code().to_owned()),
            year: self.year.parse().ok(),
            district: None,
        }
    }

    /// The same as the end of an address, without the page.
    pub fn query(&self) -> String {
        let parts = [("direction", &self.direction), ("level", &self.level), ("year", &self.year)];
        let plain = |typed: &str| typed.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
        let said = parts.into_iter().filter(|(_, typed)| !typed.is_empty() && plain(typed));
        said.map(|(name, typed)| format!("{name}={typed}")).collect::<Vec<_>>().join("&")
    }
}

#[derive(Template)]
#[template(path = "innovations/list.html")]
struct List {
    listed: Vec<Listed>,
    total: i64,
    directions: Vec<String>,
    years: Vec<i32>,
    wish: Wish,
    pager: Pager,
    terms: Arc<Terms>,
    locale: Locale,
    today: Date,
    may_write: bool,
    may_work: bool,
    is_keeper: bool,
    errors: Errors,
}

impl List {
    fn path(&self, listed: &Listed) -> String {
        paths::show(listed.id)
    }

    fn direction(&self, code: &str) -> String {
        self.terms.label("direction", code, self.locale).to_owned()
    }

    fn direction_options(&self) -> Vec<(String, String)> {
        self.directions.iter().map(|code| (code.clone(), self.direction(code))).collect()
    }

    fn level_options(&self) -> Vec<(&'static str, String)> {
        let option = |level: Level| (level.code(), say(self.locale, &format!("innovations-level-{}", level.code())).into_owned());
        Level::ALL.map(option).to_vec()
    }

    fn year_options(&self) -> Vec<(i32, i32)> {
        self.years.iter().map(|year| (*year, *year)).collect()
    }

    /// Level and standing of the recognition that counts for most.
    fn recognition(&self, listed: &Listed) -> Option<(Level, Standing)> {
        listed.recognition(self.today).map(|(one, standing)| (one.level, standing))
    }

    fn is_filtered(&self) -> bool {
        !self.wish.query().is_empty()
    }

    fn register_path(&self) -> String {
        match self.wish.query().as_str() {
            "" => "/innovations/register/paper".to_owned(),
            query => format!("/innovations/register/paper?{query}"),
        }
    }
}

pub async fn list(visitor: Visitor, Query(wish): Query<Wish>) -> Result<Response> {
    let page = Pager::wanted(&wish.page);
    let mut tx = visitor.read().await?;
    let (listed, total) = listing::list_bank(&mut tx, &wish.sieve(), Some(page)).await?;
    let (directions, years) = listing::list_sides(&mut tx).await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    drop(tx);
    let address = match wish.query().as_str() {
        "" => "/innovations".to_owned(),
        query => format!("/innovations?{query}"),
    };
    let is = |audience: crate::access::Audience| visitor.actor().is_some_and(|actor: &Actor| audience.admits(Some(actor)));
    visitor.public_page(List {
        pager: Pager::new(page, total, &address),
        listed,
        total,
        directions,
        years,
        wish,
        terms,
        locale: visitor.locale(),
        today: visitor.today(),
        may_write: is(AUTHORS),
        may_work: is(STAFF.and(CENTRE)),
        is_keeper: is(CENTRE),
        errors: Errors::default(),
    })
}
