//! The register: who has sent what of a year's duties, with honest figures, and what waits beside it.

use askama::Template;
use time::{Date, OffsetDateTime};

use super::duties::next_due;
use super::{district, wanted_year, years};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, DutyId};
use crate::submissions::model::Status;
use crate::submissions::model::cell::{Cell, Standing};
use crate::submissions::model::duty::Duty;
use crate::submissions::paths;
use crate::submissions::store::lists::{self, Waiting};
use crate::submissions::store::register::{self, Association, Count, School, Wish};
use crate::submissions::store::duties;
use crate::text::{Dated, Locale, say, say_with};
use crate::web::{Ctx, Pager, Query, Response, filters, form};

/// Schools on a page.
const SCHOOLS: i64 = 40;
/// What waits, in view beside the register.
const WAITING: i64 = 5;

form! {
    /// Which schools are shown, and in what order.
    pub struct RegisterForm { year, school, show, sort, page }
}

/// A register as it stands on a day.
pub struct Register {
    pub year: i32,
    pub today: Date,
    pub duties: Vec<Duty>,
    pub counts: Vec<Count>,
    pub schools: Vec<School>,
}

/// The duties and their counts, and the schools that were asked for.
pub async fn gather(
    ctx: &Ctx,
    tx: &mut Tx,
    (district, year): (DistrictId, i32),
    form: &RegisterForm,
    limit: i64,
    offset: i64,
) -> Result<Register> {
    let today = ctx.today();
    let mut duties = duties::list(tx, district, year).await?;
    duties.retain(|duty| duty.withdrawn_at.is_none());
    // In the order in which the cells of an association come.
    duties.sort_by_key(|duty| (duty.due_on, duty.id));
    let counts = register::count(tx, district, year, today).await?;
    let wish = Wish {
        sought: form.school.trim().to_owned(),
        only_owing: form.show == "owing",
        owing_first: form.sort != "name",
        limit,
        offset,
    };
    let schools = register::list(tx, (district, year), today, &wish).await?;
    Ok(Register { year, today, duties, counts, schools })
}

impl Register {
    /// The counts of a duty; without one, of all together.
    fn count(&self, duty: Option<DutyId>) -> Count {
        self.counts.iter().find(|count| count.duty == duty).cloned().unwrap_or_default()
    }

    /// The counts of one duty.
    pub fn of(&self, duty: &Duty) -> Count {
        self.count(Some(duty.id))
    }

    /// The counts of the duties of each month, by the first of the month.
    pub fn months(&self) -> Vec<(Date, Count)> {
        let mut months: Vec<(Date, Count)> = Vec::new();
        for duty in &self.duties {
            let first = duty.due_on.replace_day(1).unwrap_or(duty.due_on);
            let count = self.of(duty);
            match months.last_mut() {
                Some((month, sum)) if *month == first => *sum = sum.clone().and(&count),
                _ => months.push((first, count)),
            }
        }
        months
    }
}

impl Count {
    /// Whole percents of a whole that is something; never over a hundred, because a part is never more than its whole.
    fn percent(part: &i64, whole: &i64) -> Option<i64> {
        (*whole > 0).then(|| part * 100 / whole)
    }

    fn and(self, other: &Self) -> Self {
        Self {
            duty: None,
            expected: self.expected + other.expected,
            sent: self.sent + other.sent,
            due: self.due + other.due,
            in_time: self.in_time + other.in_time,
            owed: self.owed + other.owed,
            owing_schools: self.owing_schools.max(other.owing_schools),
        }
    }
}

#[derive(Template)]
#[template(path = "submissions/register.html")]
struct Page {
    name: String,
    years: Vec<(i32, String)>,
    register: Register,
    form: RegisterForm,
    waiting: Vec<Waiting>,
    pager: Pager,
    address: String,
    now: OffsetDateTime,
    locale: Locale,
    dated: Dated,
}

impl Page {
    fn all(&self) -> Count {
        self.register.count(None)
    }

    fn in_time_percent(&self) -> String {
        let all = self.all();
        Count::percent(&all.in_time, &all.due).map_or_else(|| "—".to_owned(), |percent| format!("{percent} %"))
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

    fn next_due(&self) -> Option<&Duty> {
        next_due(&self.register.duties, self.register.today)
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
        let cells = || association.cells.iter().map(|(_, cell)| cell);
        let sent = cells().filter(|cell| cell.is_expected && cell.sent_on.is_some()).count();
        let due = cells().filter(|cell| cell.is_expected && (cell.sent_on.is_some() || cell.is_owed)).count();
        format!("{sent}/{due}")
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
    let page = Pager::wanted(&form.page);
    let mut tx = ctx.read().await?;
    let register = gather(&ctx, &mut tx, (district, year), &form, SCHOOLS, (page - 1) * SCHOOLS).await?;
    let waiting = lists::list_waiting(&mut tx, district, WAITING, 0).await?;
    drop(tx);
    let total = register.schools.first().map_or(0, |school| school.total);
    let asked = url(year, &form);
    ctx.page(Page {
        name: ctx.actor.place_title(),
        years: years(&ctx),
        // The pager counts pages of twenty; the register has forty rows on each.
        pager: Pager::new(page, (total + 1) / 2, &format!("/district?{asked}")),
        address: asked,
        register,
        form,
        waiting,
        now: ctx.now(),
        locale: ctx.locale(),
        dated: ctx.dated(),
    })
}

/// What was asked for, for addresses.
fn url(year: i32, form: &RegisterForm) -> String {
    let sought = percent_encoding::utf8_percent_encode(form.school.trim(), percent_encoding::NON_ALPHANUMERIC);
    let plain = |word: &str| word.chars().filter(char::is_ascii_alphabetic).collect::<String>();
    format!("year={year}&school={sought}&show={}&sort={}", plain(&form.show), plain(&form.sort))
}
