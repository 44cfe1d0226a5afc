//! The plan as people read it: the paper with its margin, the road to approval, and what is to be mended
//! before it is sent.

use askama::Template;

use super::paper::{Block, Judged, blocks};
use super::{DeedForm, Opened, around, open, status_word};
use crate::access::KEEPERS;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::PlanId;
use crate::plans::model::checks::{Finding, Severity, findings};
use crate::plans::model::{Approvers, Part, Plan, Stamp, Status};
use crate::plans::paths;
use crate::plans::store::editions::{self, Edition};
use crate::plans::store::remarks::Remark;
use crate::plans::store::road::{self, Step};
use crate::plans::store::{marks, publications, remarks};
use crate::text::{Dated, Locale, say, say_with};
use crate::web::{Ctx, Errors, Path, Response, filters};

/// What the page offers to this reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offers {
    pub edit: bool,
    pub submit: bool,
    pub recall: bool,
    /// The stamp this reader may set now.
    pub stamp: Option<Stamp>,
    pub give_back: bool,
    pub amend: bool,
    /// An amendment that was begun may be given up.
    pub discard: bool,
    pub publish: bool,
    pub settle: bool,
    /// Whether a meeting may be called by a row.
    pub meet: bool,
}

/// A step of the road to force.
struct RouteStep {
    words: String,
    /// «done», «now» or «ahead».
    state: &'static str,
}

impl RouteStep {
    fn is(&self, state: &str) -> bool {
        self.state == state
    }
}

/// Findings that matter alike.
struct Group<'a> {
    severity: Severity,
    icon: &'static str,
    findings: Vec<&'a Finding>,
}

#[derive(Template)]
#[template(path = "plans/show.html")]
pub struct Show {
    pub plan: Plan,
    pub blocks: Vec<Block>,
    pub remarks: Vec<Remark>,
    pub steps: Vec<Step>,
    pub editions: Vec<Edition>,
    pub findings: Vec<Finding>,
    pub offers: Offers,
    /// Whether everybody may read the edition in force.
    pub is_public: bool,
    pub form: DeedForm,
    pub errors: Errors,
    pub locale: Locale,
    pub dated: Dated,
    pub today: String,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.plan.id)
    }

    fn public_path(&self) -> String {
        paths::public(self.plan.id)
    }

    fn paper_path(&self) -> String {
        paths::paper(self.plan.id)
    }

    fn edit_path(&self) -> String {
        paths::edit(self.plan.id, Part::Theme)
    }

    fn status_word(&self) -> String {
        status_word(self.locale, &self.plan)
    }

    /// The language of the paper, where it is not the page's.
    fn paper_language(&self) -> &str {
        &self.plan.language
    }

    fn section_path(&self, block: &Block) -> String {
        paths::edit(self.plan.id, Part::Rows(block.section))
    }

    fn fix_path(&self, finding: &Finding) -> String {
        let row = finding.item.map(|item| format!("#row-{item}")).unwrap_or_default();
        paths::edit(self.plan.id, finding.part) + &row
    }

    /// The findings by how much they matter.
    fn groups(&self) -> Vec<Group<'_>> {
        let group = |severity: Severity| Group {
            icon: if severity == Severity::Hint { "lightbulb" } else { "triangle-alert" },
            findings: self.findings.iter().filter(|finding| finding.severity == severity).collect(),
            severity,
        };
        let all = [Severity::Error, Severity::Warning, Severity::Hint].map(group);
        all.into_iter().filter(|group| !group.findings.is_empty()).collect()
    }

    fn must_confirm(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Warning)
    }

    /// The steps from a draft to force.
    fn route(&self) -> Vec<RouteStep> {
        let plan = &self.plan;
        let draft = matches!(plan.status, Status::Draft | Status::Returned);
        let step = |code: &str, state| RouteStep { words: say(self.locale, &format!("plans-route-{code}")).into_owned(), state };
        let mut route = vec![step("draft", if draft { "now" } else { "done" })];
        for (at, stamp) in plan.stamps.iter().enumerate() {
            let state = match plan.status {
                Status::Approved => "done",
                Status::Submitted if at < plan.stamped => "done",
                Status::Submitted if at == plan.stamped => "now",
                _ => "ahead",
            };
            route.push(step(stamp.code(), state));
        }
        route.push(step("approved", if plan.status == Status::Approved { "done" } else { "ahead" }));
        route
    }

    /// The stamps of the title page, as they were set for the edition of this page.
    fn stamps(&self) -> Vec<&Step> {
        road::stamps_of(&self.steps, &self.plan, self.plan.edition)
    }

    fn plan_remarks(&self) -> Vec<&Remark> {
        self.remarks.iter().filter(|remark| remark.item_id.is_none()).collect()
    }

    fn open_remarks(&self) -> usize {
        self.remarks.iter().filter(|remark| remark.settled_at.is_none()).count()
    }

    /// The edition in force, where another one is being written.
    fn other_in_force(&self) -> Option<String> {
        let in_force = self.plan.edition_in_force().filter(|edition| *edition != self.plan.edition);
        in_force.map(|edition| paths::edition(self.plan.id, edition))
    }

    fn edition_path(&self, edition: &Edition) -> String {
        paths::edition(self.plan.id, edition.edition)
    }

    /// What changed since the edition before; the first one has none.
    fn comparison_path(&self, edition: &i32) -> String {
        paths::comparison(self.plan.id, edition - 1, *edition)
    }

    fn sentence(&self, finding: &Finding) -> String {
        say_with(self.locale, finding.key, &[("value", finding.value.clone().into())]).into_owned()
    }

    /// «№ 141 от 1 сентября 2026».
    fn numbered(&self, step: &Step) -> String {
        let on = step.dated.map(|day| self.dated.full_date(day)).unwrap_or_default();
        say_with(self.locale, "plans-numbered", &[("value", step.number.clone().into()), ("other", on.into())]).into_owned()
    }

    /// Who took a step, and when.
    fn about(&self, step: &Step) -> String {
        let at = self.dated.moment(step.done_at);
        say_with(self.locale, "plans-step-about", &[("value", step.done_by_name.clone().into()), ("other", at.into())])
            .into_owned()
    }

    fn step_word(&self, step: &Step) -> String {
        say(self.locale, &format!("plans-step-{}", step.deed)).into_owned()
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    let page = load(&ctx, &mut tx, opened).await?;
    ctx.page(page)
}

/// The page with everything that stands on it.
pub async fn load(ctx: &Ctx, tx: &mut Tx, opened: Opened) -> Result<Show> {
    let actor = &ctx.actor;
    let edits = opened.plan.can_edit(actor).is_ok();
    let found = if edits {
        let around = around(ctx, tx, &opened).await?;
        findings(&opened.plan, &opened.calendar, &opened.circle, &around)
    } else {
        Vec::new()
    };
    let Opened { plan, calendar, circle } = opened;
    let approvers = match plan.next_stamp() {
        Some(Stamp::Approve) => road::approvers(tx, plan.school, plan.submitted_by, ctx.today()).await?,
        _ => Approvers::Others,
    };
    let offers = Offers {
        edit: edits,
        submit: plan.can_submit(actor).is_ok(),
        recall: plan.can_recall(actor).is_ok(),
        stamp: plan.can_stamp(actor, approvers).ok(),
        give_back: plan.can_return(actor).is_ok(),
        amend: plan.can_amend(actor).is_ok(),
        discard: plan.can_discard(actor).is_ok(),
        publish: plan.can_publish(actor).is_ok(),
        settle: plan.can_settle(actor).is_ok(),
        meet: KEEPERS.admits(Some(actor)),
    };
    let remarks = remarks::list(tx, plan.id).await?;
    let marks = if plan.is_in_force() { marks::list(tx, plan.id).await? } else { Vec::new() };
    let judged = Judged { calendar: &calendar, circle: &circle, actor, today: ctx.today(), marks, remarks: remarks.clone() };
    let considered = match offers.stamp {
        Some(Stamp::Consider) => {
            let word = say(Locale::from_code(&plan.language).unwrap_or_default(), "plans-word");
            road::find_considering(tx, &plan, &word).await?
        }
        _ => None,
    };
    let form =
        considered.map(|(number, on)| DeedForm { number: number.to_string(), dated: on.to_string(), ..DeedForm::default() });
    Ok(Show {
        blocks: blocks(&plan, judged),
        steps: road::list_steps(tx, plan.id).await?,
        editions: editions::list(tx, plan.id).await?,
        is_public: publications::is_public(tx, plan.id).await?,
        findings: found,
        form: form.unwrap_or_default(),
        errors: Errors::default(),
        locale: ctx.locale(),
        dated: ctx.dated(),
        today: ctx.today().to_string(),
        remarks,
        offers,
        plan,
    })
}
