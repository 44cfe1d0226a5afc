//! Papers of associations among what is to be done: the queue of those who set stamps, and what came back to those who write.

use time::OffsetDateTime;

use super::tasks::{Task, waits};
use crate::access::{Actor, KEEPERS};
use crate::home::store::approvals::Waiting;
use crate::ids::{PlanId, ReportId};
use crate::plans::{self, Stamp};
use crate::reports;
use crate::text::{Dated, Value, say_with};

/// A paper that waits for a stamp longer than this is late.
const PATIENCE_DAYS: i64 = 5;

/// What this person may stamp or has to put right.
pub fn tasks(waiting: &[Waiting], actor: &Actor, dated: &Dated, now: OffsetDateTime) -> Vec<Task> {
    waiting.iter().filter_map(|paper| task(paper, actor, dated, now)).collect()
}

fn task(paper: &Waiting, actor: &Actor, dated: &Dated, now: OffsetDateTime) -> Option<Task> {
    let days = (now - paper.since).whole_days();
    let address = if paper.kind == "plan" { plans::path(PlanId(paper.id)) } else { reports::path(ReportId(paper.id)) };
    let heading = |deed: &str| {
        let key = format!("home-paper-{deed}-{}", paper.kind);
        let years = Value::from(plans::year_title(paper.first_year));
        say_with(dated.locale, &key, &[("years", years), ("value", Value::from(paper.title.as_str()))]).into_owned()
    };
    match paper.stamp.as_deref().and_then(Stamp::from_code) {
        Some(stamp) => {
            let is_own = stamp == Stamp::Approve && paper.submitted_by == Some(actor.user);
            let is_for = stamp.holders().iter().any(|role| actor.has(*role));
            let is_late = days > PATIENCE_DAYS;
            (is_for && !is_own).then(|| Task {
                look: if is_late { "late" } else { "wait" },
                icon: if is_late { "clock-alert" } else { "clipboard-check" },
                heading: heading(stamp.code()),
                address,
                due: waits(dated, days),
                about: paper.association_name.clone(),
                button: "home-look",
            })
        }
        None => KEEPERS.admits(Some(actor)).then(|| Task {
            look: "back",
            icon: "undo-2",
            heading: heading("mend"),
            address,
            due: say_with(dated.locale, "home-returned-on", &[("value", dated.day(paper.since).into())]).into_owned(),
            about: paper.reason.clone(),
            button: "home-look",
        }),
    }
}
