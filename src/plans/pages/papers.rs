//! The papers of a plan: as it stands, an approved edition, and the sheet of corrections between two.

use std::collections::HashMap;

use super::{Opened, open};
use crate::db::Tx;
use crate::documents::{Document, Format, figures};
use crate::error::{Error, Result};
use crate::ids::{AssociationId, PlanId, PlanItemId};
use crate::members::{self, Colleague, PaperSettings, settings_on};
use crate::plans::model::{Content, Marked, Plan, Status};
use crate::plans::paths;
use crate::plans::print::{Printed, corrections as sheet};
use crate::plans::store::beginnings::find_for_year;
use crate::plans::store::leaders::{Leader, leaders};
use crate::plans::store::road::{Step, list_steps, stamps_of};
use crate::plans::store::{editions, marks, plans};
use crate::text::{Value, say_with};
use crate::web::{Ctx, Paper, Path, Query, Response, Variant, form};

form! {
    /// Whether the column of marks shows what the portal knows, or is left for the hand.
    pub struct Wish { marks }
}

pub async fn plan(ctx: Ctx, Path(id): Path<PlanId>, Query(wish): Query<Wish>) -> Result<Response> {
    ctx.paper(plan_paper(&ctx, id, None, &wish).await?)
}

pub async fn plan_file(ctx: Ctx, Path((id, format)): Path<(PlanId, Format)>, Query(wish): Query<Wish>) -> Result<Response> {
    let paper = plan_paper(&ctx, id, None, &wish).await?;
    ctx.paper_file(paper, format).await
}

pub async fn edition(ctx: Ctx, Path((id, edition)): Path<(PlanId, i32)>, Query(wish): Query<Wish>) -> Result<Response> {
    ctx.paper(plan_paper(&ctx, id, Some(edition), &wish).await?)
}

pub async fn edition_file(
    ctx: Ctx,
    Path((id, edition, format)): Path<(PlanId, i32, Format)>,
    Query(wish): Query<Wish>,
) -> Result<Response> {
    let paper = plan_paper(&ctx, id, Some(edition), &wish).await?;
    ctx.paper_file(paper, format).await
}

pub async fn corrections(ctx: Ctx, Path((id, edition)): Path<(PlanId, i32)>) -> Result<Response> {
    ctx.paper(corrections_paper(&ctx, id, edition).await?)
}

pub async fn corrections_file(ctx: Ctx, Path((id, edition, format)): Path<(PlanId, i32, Format)>) -> Result<Response> {
    let paper = corrections_paper(&ctx, id, edition).await?;
    ctx.paper_file(paper, format).await
}

/// What the papers of an edition are made of.
struct Gathered {
    plan: Plan,
    content: Content,
    edition: i32,
    reason: String,
    settings: PaperSettings,
    steps: Vec<Step>,
    leaders: Vec<Leader>,
    colleagues: Vec<Colleague>,
    is_approved: bool,
    made_at: time::OffsetDateTime,
}

/// An approved edition, or the text as it stands; its names are those of the day on which it was approved.
async fn gather(ctx: &Ctx, tx: &mut Tx, id: PlanId, edition: Option<i32>) -> Result<Gathered> {
    let Opened { plan, .. } = open(ctx, tx, id).await?;
    let edition = edition.unwrap_or(plan.edition);
    let approved = editions::list(tx, id).await?.into_iter().find(|found| found.edition == edition);
    let is_written = edition == plan.edition && plan.status != Status::Approved;
    let (content, reason, made_at) = match approved {
        Some(found) => {
            let content = editions::find(tx, id, edition).await?.ok_or(Error::NotFound)?;
            (content, found.reason, found.approved_at)
        }
        None if is_written => (plan.content.clone(), plan.reason.clone(), plan.changed_at),
        None => return Err(Error::NotFound),
    };
    let is_approved = !is_written;
    let on = if is_written { ctx.today() } else { ctx.dated().day_of(made_at) };
    Ok(Gathered {
        settings: settings_on(tx, plan.association, on).await?,
        leaders: leaders(tx, plan.association, plan.school, on).await?,
        colleagues: if content.annexes.shown.is_empty() {
            Vec::new()
        } else {
            members::colleagues(tx, &ctx.actor, plan.association, on).await?
        },
        is_approved,
        steps: list_steps(tx, id).await?,
        plan,
        content,
        edition,
        reason,
        made_at,
    })
}

impl Gathered {
    fn printed<'a>(&'a self, ctx: &Ctx, marks: Option<&'a HashMap<PlanItemId, Marked>>) -> Printed<'a> {
        let is_current = self.edition == self.plan.edition;
        let stamped = stamps_of(&self.steps, &self.plan, self.edition);
        Printed {
            plan: &self.plan,
            content: &self.content,
            edition: self.edition,
            is_draft: is_current && matches!(self.plan.status, Status::Draft | Status::Returned),
            settings: &self.settings,
            footer: self.settings.portal_mark.then(|| footer(ctx, &self.settings, &stamped)).flatten(),
            stamped,
            leaders: &self.leaders,
            colleagues: &self.colleagues,
            is_approved: self.is_approved,
            marks,
            made_at: self.made_at,
        }
    }

    /// The page to go back to.
    fn of(&self, ctx: &Ctx) -> (String, String) {
        let words = ctx.say("plans-of-year", &[("value", Value::from(self.plan.year_title()))]);
        let is_current = self.edition == self.plan.edition;
        let path = if is_current { paths::show(self.plan.id) } else { paths::edition(self.plan.id, self.edition) };
        (words, path)
    }
}

async fn plan_paper(ctx: &Ctx, id: PlanId, edition: Option<i32>, wish: &Wish) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let gathered = gather(ctx, &mut tx, id, edition).await?;
    let shows_marks = wish.marks == "shown";
    let marks = if gathered.plan.is_in_force() { latest(marks::list(&mut tx, id).await?) } else { HashMap::new() };
    drop(tx);
    let printed = gathered.printed(ctx, shows_marks.then_some(&marks));
    let mut paper = Paper::new(printed.document(), printed.name(), gathered.of(ctx));
    if gathered.plan.is_in_force() {
        let path = edition.map_or_else(|| paths::paper(id), |edition| paths::edition_paper(id, edition));
        paper.variants = [(false, "blank"), (true, "shown")]
            .map(|(shows, code)| Variant {
                label: ctx.say(&format!("plans-paper-marks-{code}"), &[]),
                href: format!("{path}?marks={code}"),
                is_current: shows == shows_marks,
            })
            .to_vec();
    }
    Ok(paper)
}

async fn corrections_paper(ctx: &Ctx, id: PlanId, edition: i32) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let gathered = gather(ctx, &mut tx, id, Some(edition)).await?;
    // Nothing stands before the first edition: all of it is new.
    let before = match edition - 1 {
        0 => Content::default(),
        before => editions::find(&mut tx, id, before).await?.ok_or(Error::NotFound)?,
    };
    drop(tx);
    let printed = gathered.printed(ctx, None);
    let document = sheet::document(&printed, &before, &gathered.reason);
    let words =
        ctx.say("plans-comparison", &[("value", (edition - 1).to_string().into()), ("other", edition.to_string().into())]);
    Ok(Paper::new(document, sheet::name(&printed), (words, paths::comparison(id, edition - 1, edition))))
}

/// The mark that counts for each row.
fn latest(marks: Vec<Marked>) -> HashMap<PlanItemId, Marked> {
    let mut latest = HashMap::new();
    for mark in marks {
        latest.entry(mark.item).or_insert(mark);
    }
    latest
}

/// Who set which stamp in the portal, and when; on paper it stands for no signature.
fn footer(ctx: &Ctx, settings: &PaperSettings, stamped: &[&Step]) -> Option<String> {
    let told = |step: &&Step| {
        let word = say_with(settings.locale, &format!("plans-step-{}", step.deed), &[]);
        let args = [
            ("what", Value::from(word.into_owned())),
            ("day", Value::from(figures(ctx.dated().day_of(step.done_at)))),
            ("who", Value::from(step.by.in_signature(settings.profile.names))),
        ];
        say_with(settings.locale, "plans-paper-portal-step", &args).into_owned()
    };
    let told: Vec<String> = stamped.iter().map(told).collect();
    let told = [("value", Value::from(told.join("; ")))];
    (!stamped.is_empty()).then(|| say_with(settings.locale, "plans-paper-portal", &told).into_owned())
}

/// The edition of an association's plan that is in force in a year, as it is sent to the centre of the district.
pub async fn in_force(
    ctx: &Ctx,
    tx: &mut Tx,
    association: AssociationId,
    first_year: i32,
) -> Result<Option<(PlanId, i32, Document)>> {
    let Some(id) = find_for_year(tx, association, first_year).await? else { return Ok(None) };
    let Some(edition) = plans::find(tx, id).await?.edition_in_force() else { return Ok(None) };
    let plan = gather(ctx, tx, id, Some(edition)).await?;
    Ok(Some((id, edition, plan.printed(ctx, None).document())))
}

/// The plan of an association for a year with its sheets of corrections, as the folder of the year holds them: what is in
/// force, or the draft where nothing is.
pub async fn bound(ctx: &Ctx, tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Document>> {
    let Some(id) = find_for_year(tx, association, first_year).await? else { return Ok(Vec::new()) };
    let in_force = plans::find(tx, id).await?.edition_in_force();
    let plan = gather(ctx, tx, id, in_force).await?;
    let mut papers = vec![plan.printed(ctx, None).document()];
    for edition in 2..=in_force.unwrap_or(1) {
        let Some(before) = editions::find(tx, id, edition - 1).await? else { continue };
        let gathered = gather(ctx, tx, id, Some(edition)).await?;
        papers.push(sheet::document(&gathered.printed(ctx, None), &before, &gathered.reason));
    }
    Ok(papers)
}
