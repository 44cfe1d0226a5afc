//! The report as people read it: its chapters with figures and tables, the road to approval and to the centre.

use std::sync::Arc;

use askama::Template;

use super::{DeedForm, found, open};
use crate::access::KEEPERS;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ReportId;
use crate::plans::{Approvers, Severity, Stamp, Status, Step, approvers, stamps_since_sent};
use crate::reports::model::checks::{Finding, Place};
use crate::reports::model::{Chapter, Kind, LineKind, Report, Sent, TableKind};
use crate::reports::paths;
use crate::reports::store::road::{Signed, list_protocols, list_steps};
use crate::reports::store::sent;
use crate::reports::words::{self, Group};
use crate::terms::Terms;
use crate::text::{Dated, Locale, say, say_with};
use crate::web::{Ctx, Errors, Path, Response, filters};

/// What the page offers to this reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offers {
    pub edit: bool,
    pub recall: bool,
    /// The stamp this reader may set now.
    pub stamp: Option<Stamp>,
    pub give_back: bool,
    pub reopen: bool,
    pub propose: bool,
    pub send: bool,
}

/// A step of the road.
pub struct RouteStep {
    pub words: String,
    /// «done», «now» or «ahead».
    pub state: &'static str,
}

impl RouteStep {
    fn is(&self, state: &str) -> bool {
        self.state == state
    }
}

#[derive(Template)]
#[template(path = "reports/show.html")]
pub struct Show {
    pub report: Report,
    pub terms: Arc<Terms>,
    pub steps: Vec<Step>,
    /// The rounds in which it was sent, the latest first.
    pub rounds: Vec<Sent>,
    pub protocols: Vec<Signed>,
    pub findings: Vec<Finding>,
    pub offers: Offers,
    /// Whether this reader keeps the papers of the association.
    pub keeps: bool,
    pub form: DeedForm,
    pub errors: Errors,
    pub locale: Locale,
    pub dated: Dated,
    pub today: String,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.report.id)
    }

    fn title(&self) -> String {
        words::title_of(self.locale, &self.report)
    }

    fn paper_path(&self) -> String {
        paths::paper(self.report.id)
    }

    fn figures_path(&self) -> String {
        paths::figures(self.report.id)
    }

    fn edit_path(&self) -> String {
        self.report.chapters.first().map(|chapter| self.chapter_path(chapter)).unwrap_or_default()
    }

    fn chapter_path(&self, chapter: &Chapter) -> String {
        paths::edit(self.report.id, &chapter.heading.code)
    }

    fn status_word(&self) -> String {
        words::status(self.locale, &self.report)
    }

    fn heading<'a>(&'a self, chapter: &'a Chapter) -> &'a str {
        chapter.heading.title(&self.report.language)
    }

    fn figures(&self, chapter: &Chapter) -> Vec<Group> {
        words::groups(self.locale, &self.terms, &self.report, self.report.figures_of(chapter))
    }

    fn tables(&self, chapter: &Chapter) -> Vec<TableKind> {
        let has_rows = |kind: &TableKind| self.report.tables.len(*kind) > 0;
        chapter.heading.tables.iter().copied().filter(has_rows).collect()
    }

    /// Whether the tasks of a chapter may be pressed into the plan of the next year.
    fn pushes(&self, chapter: &Chapter) -> bool {
        let is_next = self.report.kind == Kind::Year && chapter.heading.lines == Some(LineKind::Next);
        is_next && !chapter.lines.is_empty() && self.keeps
    }

    fn is_event(&self) -> bool {
        self.report.kind == Kind::Event
    }

    /// The findings by how much they matter.
    fn groups(&self) -> Vec<(Severity, Vec<&Finding>)> {
        let group = |severity| (severity, self.findings.iter().filter(|finding| finding.severity == severity).collect());
        let all = [Severity::Error, Severity::Warning, Severity::Hint].map(group);
        all.into_iter().filter(|(_, findings): &(_, Vec<_>)| !findings.is_empty()).collect()
    }

    fn must_confirm(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Warning)
    }

    fn sentence(&self, finding: &Finding) -> String {
        let args = [("value", finding.value.clone().into()), ("other", finding.other.clone().into())];
        say_with(self.locale, finding.key, &args).into_owned()
    }

    fn fix_path(&self, finding: &Finding) -> String {
        match &finding.place {
            Place::Chapter(code) => paths::edit(self.report.id, code),
            Place::Figure(indicator, part) => paths::figure(self.report.id, *indicator, part),
        }
    }

    /// The steps from a draft to the centre.
    fn route(&self) -> Vec<RouteStep> {
        let report = &self.report;
        let draft = matches!(report.status, Status::Draft | Status::Returned);
        let approved = report.status == Status::Approved;
        let step =
            |code: &str, state| RouteStep { words: say(self.locale, &format!("reports-route-{code}")).into_owned(), state };
        let mut route = vec![step("draft", if draft { "now" } else { "done" })];
        for (at, stamp) in report.stamps.iter().enumerate() {
            let state = match report.status {
                Status::Approved => "done",
                Status::Submitted if at < report.stamped => "done",
                Status::Submitted if at == report.stamped => "now",
                _ => "ahead",
            };
            route.push(step(stamp.code(), state));
        }
        if !self.is_event() {
            let is_sent = self.latest().is_some_and(|sent| sent.edition == Some(report.edition));
            route.push(step(
                "sent",
                if is_sent {
                    "done"
                } else if approved {
                    "now"
                } else {
                    "ahead"
                },
            ));
        }
        route
    }

    fn latest(&self) -> Option<&Sent> {
        sent::latest(&self.rounds)
    }

    fn sent_word(&self, sent: &Sent) -> String {
        say(self.locale, &format!("reports-sent-{}", sent.status)).into_owned()
    }

    /// The stamps that are set.
    fn stamps(&self) -> Vec<&Step> {
        if self.report.stamped == 0 { Vec::new() } else { stamps_since_sent(&self.steps, self.report.edition) }
    }

    fn stamp_choices(&self) -> Vec<(&'static str, String, bool)> {
        let word = |stamp: Stamp| say(self.locale, &format!("plans-stamp-{}", stamp.code())).into_owned();
        Stamp::ALL.map(|stamp| (stamp.code(), word(stamp), self.form.stamp.iter().any(|code| code == stamp.code()))).to_vec()
    }

    fn protocol_choices(&self) -> Vec<(String, String)> {
        let told = |signed: &Signed| {
            let args = [("value", signed.number.to_string().into()), ("other", self.dated.full_date(signed.held_on).into())];
            say_with(self.locale, "plans-numbered", &args).into_owned()
        };
        self.protocols.iter().map(|signed| (signed.code(), told(signed))).collect()
    }

    fn step_word(&self, step: &Step) -> String {
        say(self.locale, &format!("reports-step-{}", step.deed)).into_owned()
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

    fn is_proposed(&self) -> bool {
        self.steps.iter().take_while(|step| step.deed != "send").any(|step| step.deed == "propose")
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let page = load(&ctx, &mut tx, report).await?;
    ctx.page(page)
}

/// The page with everything that stands on it.
pub async fn load(ctx: &Ctx, tx: &mut Tx, report: Report) -> Result<Show> {
    let actor = &ctx.actor;
    let approvers = match report.next_stamp() {
        Some(Stamp::Approve) => approvers(tx, report.school, report.submitted_by, ctx.today()).await?,
        _ => Approvers::Others,
    };
    let rounds = sent::list(tx, report.id).await?;
    let latest = sent::latest(&rounds);
    let offers = Offers {
        edit: report.can_edit(actor).is_ok(),
        recall: report.can_recall(actor).is_ok(),
        stamp: report.can_stamp(actor, approvers).ok(),
        give_back: report.can_return(actor).is_ok(),
        reopen: report.can_reopen(actor, latest).is_ok(),
        propose: report.can_propose(actor, latest).is_ok(),
        send: report.can_send(actor, latest).is_ok(),
    };
    let protocols = match offers.stamp {
        Some(Stamp::Consider) => list_protocols(tx, report.association, report.first_year).await?,
        _ => Vec::new(),
    };
    let findings = if offers.edit { found(ctx, tx, &report).await? } else { Vec::new() };
    let stamp = report.stamps.iter().map(|stamp| stamp.code().to_owned()).collect();
    Ok(Show {
        terms: Terms::load(tx, ctx.now()).await?,
        steps: list_steps(tx, report.id).await?,
        form: DeedForm { stamp, ..DeedForm::default() },
        errors: Errors::default(),
        locale: ctx.locale(),
        dated: ctx.dated(),
        today: ctx.today().to_string(),
        rounds,
        protocols,
        findings,
        offers,
        keeps: KEEPERS.admits(Some(actor)),
        report,
    })
}
