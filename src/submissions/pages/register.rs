//! The register: who has sent what of a year's duties, with honest figures, and what waits beside it.

use std::sync::Arc;

use askama::Template;
use time::{Date, OffsetDateTime};

use super::{district, wanted_year, years};
use crate::error::Result;
use crate::submissions::model::Status;
use crate::submissions::model::cell::{Cell, Standing};
use crate::submissions::model::register::{Association, Count, Register, School};
use crate::submissions::paths;
use crate::submissions::store::lists::{self, Waiting};
use crate::submissions::store::register;
use crate::text::{Dated, Locale, say, say_with};
use crate::web::{Ctx, Pager, Query, Response, filters, form};

/// Schools on a page.
const SCHOOLS: usize = 40;
/// What waits, in view beside the register.
const WAITING: i64 = 5;

form! {
    /// Which schools are shown, and in what order.
    pub struct RegisterForm { year, school, show, sort, page }
}

impl RegisterForm {
    /// The schools that were asked for.
    pub fn chosen<'a>(&self, register: &'a Register) -> Vec<&'a School> {
        register.chosen(&self.school, self.show == "owing", self.sort != "name")
    }

    /// What was asked for, for addresses.
    fn query(&self, year: i32) -> String {
        let sought = percent_encoding::utf8_percent_encode(self.school.trim(), percent_encoding::NON_ALPHANUMERIC);
        let plain = |word: &str| word.chars().filter(char::is_ascii_alphabetic).collect::<String>();
        format!("year={year}&school={sought}&show={}&sort={}", plain(&self.show), plain(&self.sort))
    }
}

#[derive(Template)]
#[template(path = "submissions/register.html")]
struct Page {
    name: String,
    years: Vec<(i32, String)>,
    register: Arc<Register>,
    /// The schools in view.
    schools: Vec<School>,
    all: Count,
    owing_schools: usize,
    form: RegisterForm,
    waiting: Vec<Waiting>,
    pager: Pager,
    query: String,
    now: OffsetDateTime,
    locale: Locale,
    dated: Dated,
}

impl Page {
    /// Whole percents of a whole that is something; never over a hundred, because a part is never more than its whole.
    fn in_time_percent(&self) -> String {
        if self.all.due == 0 { "—".to_owned() } else { format!("{} %", self.all.in_time * 100 / self.all.due) }
    }

    fn waiting_total(&self) -> i64 {
        self.waiting.first().map_or(0, |first| first.total)
    }

    fn days(&self, waiting: &Waiting) -> i64 {
        (self.now - waiting.sent_at).whole_days()
    }

    fn oldest(&self) -> i64 {
        self.waiting.first().map_or(0, |first| self.days(first))
    }

    fn month(&self, first: &Date) -> String {
        self.dated.month(*first)
    }

    fn path(&self, waiting: &Waiting) -> String {
        paths::of_centre(waiting.id)
    }

    fn cell_path(&self, cell: &Cell) -> String {
        cell.submission.map(paths::of_centre).unwrap_or_default()
    }

    /// Nobody has opened it: one press opens it and takes it into work.
    fn is_unread(&self, cell: &Cell) -> bool {
        cell.status() == Some(Status::Sent)
    }

    fn look(&self, cell: &Cell) -> &'static str {
        cell.standing().code()
    }

    /// What stands in the cell.
    fn sign(&self, cell: &Cell) -> String {
        sign(cell)
    }

    /// The same for those who hear it.
    fn words(&self, cell: &Cell) -> String {
        words(self.locale, cell)
    }

    fn sums(&self, association: &Association) -> String {
        let count = association.count();
        format!("{}/{}", count.sent, count.due)
    }

    /// Several associations of a school stand under its name.
    fn is_nested(&self, school: &School) -> bool {
        school.associations.len() > 1
    }
}

/// «✓», «+3», «!»: never a colour alone.
pub fn sign(cell: &Cell) -> String {
    match cell.standing() {
        Standing::InTime => "✓".to_owned(),
        Standing::Late(days) => format!("+{days}"),
        Standing::Waiting => "◉".to_owned(),
        Standing::Returned => "↩".to_owned(),
        Standing::Owed => "!".to_owned(),
        Standing::Granted => "→".to_owned(),
        Standing::NotDue => "·".to_owned(),
        Standing::Absent => "–".to_owned(),
    }
}

/// A cell in words.
pub fn words(locale: Locale, cell: &Cell) -> String {
    match cell.standing() {
        Standing::Late(days) => say_with(locale, "submissions-late-by", &[("n", days.into())]).into_owned(),
        standing => say(locale, &format!("submissions-standing-{}", standing.code())).into_owned(),
    }
}

pub async fn show(ctx: Ctx, Query(form): Query<RegisterForm>) -> Result<Response> {
    let (district, year) = (district(&ctx)?, wanted_year(&ctx, &form.year));
    let mut tx = ctx.read().await?;
    let register = register::find(&mut tx, (district, year), ctx.today()).await?;
    let waiting = lists::list_waiting(&mut tx, district, WAITING, 0).await?;
    drop(tx);
    let (chosen, query) = (form.chosen(&register), form.query(year));
    let page = Pager::wanted(&form.page);
    let first = usize::try_from(page - 1).unwrap_or_default() * SCHOOLS;
    // The pager counts pages of twenty; a page of the register has twice as many.
    let total = i64::try_from(chosen.len().div_ceil(2)).unwrap_or(i64::MAX);
    ctx.page(Page {
        name: ctx.actor.place_title(),
        years: years(&ctx),
        schools: chosen.into_iter().skip(first).take(SCHOOLS).cloned().collect(),
        all: register.all(),
        owing_schools: register.owing_schools(),
        pager: Pager::new(page, total, &format!("/district?{query}")),
        query,
        register,
        form,
        waiting,
        now: ctx.now(),
        locale: ctx.locale(),
        dated: ctx.dated(),
    })
}
