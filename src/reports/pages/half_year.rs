//! The end of a half-year on one screen: open decisions and late rows of the plan, each settled in its place; what was moved
//! or dropped begins the next edition of the plan.

use askama::Template;
use axum::response::IntoResponse;

use crate::clock::school_year;
use crate::db::Tx;
use crate::decisions;
use crate::error::{Error, Result};
use crate::ids::PlanId;
use crate::plans::{self, Origin, Standing};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Form, Problem, Query, Response, filters, form};

form! {
    /// What becomes of each thing, in the order of the page.
    pub struct SettleForm { association, amend, grounds; lists: subject, mark, reason, timing }
}

/// A decision or a row that waits for a word.
pub struct Waiting {
    /// «decision:…» or «row:…».
    subject: String,
    number: usize,
    title: String,
    /// Who answers for it, its term.
    about: String,
    href: String,
    mark: String,
    reason: String,
    timing: String,
}

#[derive(Template)]
#[template(path = "reports/half_year.html")]
struct HalfYear {
    origin: Origin,
    origins: Vec<Origin>,
    plan: Option<PlanId>,
    decisions: Vec<Waiting>,
    rows: Vec<Waiting>,
    form: SettleForm,
    errors: Errors,
    locale: Locale,
}

impl HalfYear {
    fn marks(&self) -> Vec<(&'static str, String)> {
        let word = |code: &'static str| (code, say(self.locale, &format!("reports-settle-{}", code)).into_owned());
        vec![word("done"), word("moved"), word("not-done")]
    }

    fn is_wrong(&self, field: &str, number: &usize) -> bool {
        self.errors.at(&format!("{field}-{number}")).is_some()
    }

    fn problem(&self, field: &str, number: &usize) -> String {
        self.errors.at(&format!("{field}-{number}")).map(|problem| problem.say(self.locale)).unwrap_or_default()
    }

    fn is_here(&self, origin: &Origin) -> bool {
        origin.association == self.origin.association
    }
}

pub async fn show(ctx: Ctx, Query(form): Query<SettleForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let page = load(&ctx, &mut tx, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, form: SettleForm, errors: Errors) -> Result<HalfYear> {
    let today = ctx.today();
    let origins = plans::origins(tx, today).await?;
    let chosen = origins.iter().find(|origin| origin.association.to_string() == form.association);
    let origin = chosen.or(origins.first()).cloned().ok_or(Error::NotFound)?;
    let mut number = 0;
    let mut waiting = |subject: String, title: String, about: String, href: String| {
        number += 1;
        let at = form.subject.iter().position(|known| *known == subject);
        let typed = |list: &[String]| at.and_then(|at| list.get(at)).cloned().unwrap_or_default();
        let (mark, reason, timing) = (typed(&form.mark), typed(&form.reason), typed(&form.timing));
        Waiting { subject, number, title, about, href, mark, reason, timing }
    };
    let open = decisions::list_open(tx, origin.association, today).await?;
    let open = open.into_iter().filter(|open| !matches!(open.standing, decisions::Standing::Done));
    let decisions = open
        .map(|open| {
            let about = format!("{} {}", open.responsible, open.timing);
            waiting(format!("decision:{}", open.id), open.text, about, decisions::path(open.id))
        })
        .collect();
    let execution = plans::execution(tx, origin.association, school_year(today), ctx.actor.country(), today).await?;
    let plan = execution.as_ref().map(|execution| execution.plan);
    let late = execution.into_iter().flat_map(|execution| {
        let plan = execution.plan;
        execution.rows.into_iter().filter(|row| matches!(row.standing, Standing::Late(_))).map(move |row| (plan, row))
    });
    let rows = late
        .map(|(plan, row)| {
            let about = format!("{} {}", row.item.responsible, row.item.timing);
            waiting(format!("row:{}", row.item.id), row.item.content, about, plans::row_path(plan, row.item.id))
        })
        .collect();
    Ok(HalfYear { origin, origins, plan, decisions, rows, form, errors, locale: ctx.locale() })
}

/// Settles whatever has a mark; the rest waits on.
pub async fn settle(ctx: Ctx, Form(form): Form<SettleForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let page = load(&ctx, &mut tx, form, Errors::default()).await?;
    let mut errors = Errors::default();
    let mut count: i64 = 0;
    for wish in page.decisions.iter().filter(|wish| !wish.mark.is_empty()) {
        let Some(decision) = wish.subject.strip_prefix("decision:").and_then(|id| id.parse().ok()) else { continue };
        let (mark, reason, timing) = (wish.mark.clone(), wish.reason.clone(), wish.timing.clone());
        let settled = decisions::Settled { number: wish.number, decision, mark, reason, timing };
        match decisions::settle(&ctx, &mut tx, &settled).await? {
            Ok(()) => count += 1,
            Err(found) => found.iter().for_each(|(field, problem)| errors.add(field, problem.clone())),
        }
    }
    let rows: Vec<plans::Settled> = page.rows.iter().filter(|wish| !wish.mark.is_empty()).filter_map(settled_row).collect();
    let grounds = page.form.grounds.trim().to_owned();
    if !page.form.amend.is_empty() && grounds.is_empty() {
        errors.add("grounds", Problem::Required);
    }
    let mut is_amended = false;
    if let Some(plan) = page.plan.filter(|_| !rows.is_empty() && errors.is_empty()) {
        count += i64::try_from(rows.len()).unwrap_or(0);
        let grounds = (!page.form.amend.is_empty()).then_some(grounds);
        match plans::settle_rows(&ctx, &mut tx, plan, &rows, grounds).await? {
            Ok(amended) => is_amended = amended,
            Err(found) => errors = found,
        }
    }
    if !errors.is_empty() {
        return ctx.unprocessable(HalfYear { errors, ..page });
    }
    tx.commit().await?;
    let see = match page.plan.filter(|_| is_amended) {
        Some(plan) => ctx.see(plans::path(plan)).notice_with("reports-settled-amended", &[("n", count.into())]),
        None => ctx.see("/reports/half-year").notice_with("reports-settled", &[("n", count.into())]),
    };
    Ok(see.into_response())
}

fn settled_row(wish: &Waiting) -> Option<plans::Settled> {
    let item = wish.subject.strip_prefix("row:")?.parse().ok()?;
    let (mark, cause, moved_to) = (wish.mark.clone(), wish.reason.clone(), wish.timing.clone());
    Some(plans::Settled { number: wish.number, item, mark, cause, moved_to })
}
