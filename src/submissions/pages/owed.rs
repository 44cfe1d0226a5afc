//! What a school owes its centre: the list, and one duty with what is ready to be sent.

use askama::Template;

use super::duties::YearForm;
use super::sending::{Ready, ready};
use super::{district, wanted_year, years};
use crate::access::SCHOOL_LEADERS;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DutyId};
use crate::submissions::model::Status;
use crate::submissions::model::cell::Standing;
use crate::submissions::model::submission::{can_propose, can_send};
use crate::submissions::paths;
use crate::submissions::store::duties;
use crate::submissions::store::extensions::{self, Extension};
use crate::submissions::store::owed::{self, Owed};
use crate::text::{Locale, say, say_with};
use crate::web::{Ctx, Errors, Path, Query, Response, filters, form};

form! {
    /// What is sent in words, and a later day with its reason.
    pub struct OwedForm { text, wanted_until, reason }
}

#[derive(Template)]
#[template(path = "submissions/owed.html")]
struct List {
    year: i32,
    years: Vec<(i32, String)>,
    owed: Vec<Owed>,
    several: bool,
    locale: Locale,
}

impl List {
    fn look(&self, owed: &Owed) -> &'static str {
        look(owed)
    }

    fn standing(&self, owed: &Owed) -> String {
        standing(self.locale, owed)
    }

    fn path(&self, owed: &Owed) -> String {
        paths::owed(owed.duty, owed.association)
    }
}

/// The sign beside the word.
fn look(owed: &Owed) -> &'static str {
    match owed.cell.standing() {
        Standing::Owed => "late",
        Standing::Returned => "back",
        Standing::Waiting => "eye",
        Standing::InTime | Standing::Late(_) => "ok",
        Standing::Absent | Standing::NotDue | Standing::Granted => "draft",
    }
}

/// Where it stands, in words: for the school what became of it matters more than the day it came.
fn standing(locale: Locale, owed: &Owed) -> String {
    match (owed.cell.standing(), owed.cell.status()) {
        (Standing::InTime | Standing::Late(_) | Standing::Waiting | Standing::Returned, Some(status)) => {
            say(locale, &format!("submissions-status-{}", status.code())).into_owned()
        }
        (standing, _) => say(locale, &format!("submissions-standing-{}", standing.code())).into_owned(),
    }
}

pub async fn list(ctx: Ctx, Query(form): Query<YearForm>) -> Result<Response> {
    let year = wanted_year(&ctx, &form.year);
    let mut tx = ctx.read().await?;
    let owed = owed::list(&mut tx, (district(&ctx)?, year), None, ctx.today()).await?;
    let several = owed.iter().any(|one| one.association != owed[0].association);
    ctx.page(List { year, years: years(&ctx), owed, several, locale: ctx.locale() })
}

#[derive(Template)]
#[template(path = "submissions/owed_one.html")]
struct Show {
    owed: Owed,
    ready: Option<Ready>,
    extensions: Vec<Extension>,
    form: OwedForm,
    errors: Errors,
    may_send: bool,
    may_propose: bool,
    locale: Locale,
}

impl Show {
    fn path(&self) -> String {
        paths::owed(self.owed.duty, self.owed.association)
    }

    fn look(&self) -> &'static str {
        look(&self.owed)
    }

    fn standing(&self) -> String {
        standing(self.locale, &self.owed)
    }

    fn submission_path(&self) -> Option<String> {
        self.owed.cell.submission.map(paths::of_school)
    }

    /// Whether a further round may be sent now.
    fn is_open(&self) -> bool {
        self.owed.cell.status().is_none_or(Status::allows_another)
    }

    /// What was sent and stands: sending it again makes the acceptance lapse.
    fn is_settled(&self) -> bool {
        self.owed.cell.status().is_some_and(Status::is_settled)
    }

    fn ready_words(&self) -> String {
        let edition = self.ready.as_ref().and_then(|ready| ready.edition);
        let key = match (&self.ready, edition) {
            (Some(_), Some(_)) => "submissions-ready-edition",
            (Some(_), None) => "submissions-ready",
            (None, _) => return say(self.locale, &format!("submissions-missing-{}", self.owed.kind.code())).into_owned(),
        };
        say_with(self.locale, key, &[("value", edition.unwrap_or(1).to_string().into())]).into_owned()
    }
}

pub async fn show(ctx: Ctx, Path((duty, association)): Path<(DutyId, AssociationId)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (owed, year) = find(&ctx, &mut tx, duty, association).await?;
    ctx.page(page(&ctx, &mut tx, owed, year, OwedForm::default(), Errors::default()).await?)
}

/// A duty of an association within reach, with its year.
pub(super) async fn find(ctx: &Ctx, tx: &mut Tx, duty: DutyId, association: AssociationId) -> Result<(Owed, i32)> {
    let year = duties::find(tx, duty).await?.first_year;
    let found = owed::list(tx, (district(ctx)?, year), Some((duty, association)), ctx.today()).await?;
    Ok((found.into_iter().next().ok_or(Error::NotFound)?, year))
}

/// The page again with what was typed.
pub(super) async fn again(ctx: &Ctx, tx: &mut Tx, owed: Owed, year: i32, form: OwedForm, errors: Errors) -> Result<Response> {
    ctx.unprocessable(page(ctx, tx, owed, year, form, errors).await?)
}

async fn page(ctx: &Ctx, tx: &mut Tx, owed: Owed, year: i32, form: OwedForm, errors: Errors) -> Result<Show> {
    let ready = ready(ctx, tx, &owed, year).await?;
    let extensions = extensions::list(tx, district(ctx)?, Some((owed.duty, owed.association)), 10).await?;
    Ok(Show {
        may_send: SCHOOL_LEADERS.admits(Some(&ctx.actor)) && can_send(&ctx.actor, owed.association).is_ok(),
        may_propose: can_propose(&ctx.actor, owed.association).is_ok(),
        owed,
        ready,
        extensions,
        form,
        errors,
        locale: ctx.locale(),
    })
}
