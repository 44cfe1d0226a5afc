//! «Сделать на этой неделе»: what waits for a person, in the words of a row; what is late stands first.

use time::{Date, OffsetDateTime};

use crate::access::{Actor, STAFF};
use crate::controls;
use crate::db::Tx;
use crate::decisions::{self, Decision};
use crate::error::Result;
use crate::home::store::duties::{Keeping, Waiting};
use crate::home::store::own::Own;
use crate::library;
use crate::practices::{Status, paths};
use crate::text::{Dated, Value, say, say_with};

/// A decision that keeps an author waiting longer than this is late.
const PATIENCE_DAYS: i64 = 5;

/// Own decisions in view; the rest stands in the register.
const OWN_DECISIONS: usize = 6;

/// Something to do.
pub struct Task {
    /// Of the row's sign: «late», «wait», «back».
    pub look: &'static str,
    pub icon: &'static str,
    pub heading: String,
    pub address: String,
    /// Since when, or how long; empty where it does not matter.
    pub due: String,
    pub about: String,
    /// The message key of the button.
    pub button: &'static str,
}

/// An author's pieces that came back, then the drafts.
pub fn of_author(own: &[Own], dated: &Dated) -> Vec<Task> {
    let returned = own.iter().filter(|practice| practice.status == Status::Returned).map(|practice| Task {
        look: "back",
        icon: "undo-2",
        heading: named(dated, "home-task-returned", &practice.title),
        address: paths::edit(practice.id),
        due: say_with(dated.locale, "home-returned-on", &[("value", dated.day(practice.changed_at).into())]).into_owned(),
        about: say_with(dated.locale, "home-remarks", &[("n", practice.remark_count.into())]).into_owned(),
        button: "home-look",
    });
    let drafts = own.iter().filter(|practice| practice.status == Status::Draft).take(3).map(|practice| Task {
        look: "wait",
        icon: "pencil",
        heading: named(dated, "home-task-draft", &practice.title),
        address: paths::edit(practice.id),
        due: String::new(),
        about: say_with(dated.locale, "home-saved-at", &[("value", dated.moment(practice.changed_at).into())]).into_owned(),
        button: "home-continue",
    });
    returned.chain(drafts).collect()
}

/// What a person must do by decisions of meetings: late first, then by the end of the term.
pub fn of_own_decisions(unsettled: &[Decision], actor: &Actor, dated: &Dated) -> Vec<Task> {
    let mut own: Vec<&Decision> = unsettled.iter().filter(|decision| decision.is_to_be_done_by(actor.user)).collect();
    own.sort_by_key(|decision| decision.term.due_on.unwrap_or(Date::MAX));
    own.into_iter().take(OWN_DECISIONS).map(|decision| of_decision(decision, dated)).collect()
}

fn of_decision(decision: &Decision, dated: &Dated) -> Task {
    let locale = dated.locale;
    let late = decision.standing(dated.today).days_late();
    let due = match (late, decision.term.due_on) {
        (1.., _) => say_with(locale, "decisions-overdue-by", &[("n", late.into())]).into_owned(),
        (_, Some(due)) => say_with(locale, "decisions-until", &[("value", dated.date(due).into())]).into_owned(),
        (_, None) => decision.timing.clone(),
    };
    let origin = [("value", Value::from(decision.protocol_number.to_string())), ("other", decision.number.as_str().into())];
    Task {
        look: if late > 0 { "late" } else { "wait" },
        icon: if late > 0 { "clock-alert" } else { "list-checks" },
        heading: decision.text.clone(),
        address: decisions::path(decision.id),
        due,
        about: say_with(locale, "decisions-origin", &origin).into_owned(),
        button: "home-mark-done",
    }
}

/// What those who follow everybody's decisions should look at.
pub fn of_followed_decisions(unsettled: &[Decision], actor: &Actor, dated: &Dated) -> Vec<Task> {
    let task = |count: usize, look, icon, key: &str, state: &str| {
        (count > 0).then(|| Task {
            look,
            icon,
            heading: say_with(dated.locale, key, &[("n", i64::try_from(count).unwrap_or(i64::MAX).into())]).into_owned(),
            address: format!("/decisions?state={state}"),
            due: String::new(),
            about: say(dated.locale, &format!("{key}-about")).into_owned(),
            button: "home-look",
        })
    };
    let is_late = |decision: &&Decision| decision.standing(dated.today).days_late() > 0;
    let overdue = unsettled.iter().filter(|decision| !decision.is_to_be_done_by(actor.user)).filter(is_late).count();
    let done = unsettled.iter().filter(|decision| decision.is_to_be_closed_by(actor)).count();
    let left = unsettled.iter().filter(|decision| decision.is_led_by(actor) && !decision.left.is_empty()).count();
    [
        task(overdue, "late", "clock-alert", "home-decisions-overdue", "overdue"),
        task(done, "wait", "eye", "home-decisions-done", "done"),
        task(left, "wait", "users", "home-decisions-left", "left"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Memos in which the own class is named, and controls whose remarks are to be looked at again.
pub fn of_controls(waiting: &[controls::Waiting], dated: &Dated) -> Vec<Task> {
    let task = |one: &controls::Waiting| {
        let is_repeat = one.kind == "repeat";
        Task {
            look: if is_repeat && one.since < dated.today { "late" } else { "wait" },
            icon: if is_repeat { "refresh-cw" } else { "eye" },
            heading: say_with(dated.locale, &format!("home-control-{}", one.kind), &[("value", one.theme.as_str().into())])
                .into_owned(),
            address: if is_repeat { controls::repeat_path(one.id) } else { controls::path(one.id) },
            due: dated.date(one.since),
            about: say(dated.locale, &format!("home-control-{}-about", one.kind)).into_owned(),
            button: "home-look",
        }
    };
    waiting.iter().map(task).collect()
}

/// Practices that wait for a decision.
pub fn of_queue(waiting: &[Waiting], dated: &Dated, now: OffsetDateTime) -> Vec<Task> {
    waiting
        .iter()
        .map(|practice| {
            let days = (now - practice.since).whole_days();
            let is_late = days > PATIENCE_DAYS;
            Task {
                look: if is_late { "late" } else { "wait" },
                icon: if is_late { "clock-alert" } else { "eye" },
                heading: named(dated, "home-task-review", &practice.title),
                address: paths::review(practice.id),
                due: waits(dated, days),
                about: format!("{}, {}", practice.author_name, practice.school_name),
                button: "home-review",
            }
        })
        .collect()
}

/// Reports of broken rules.
pub fn of_complaints((count, oldest): (i64, OffsetDateTime), dated: &Dated, now: OffsetDateTime) -> Task {
    Task {
        look: "late",
        icon: "flag",
        heading: say_with(dated.locale, "home-task-complaints", &[("n", count.into())]).into_owned(),
        address: "/practices/complaints".to_owned(),
        due: waits(dated, (now - oldest).whole_days()),
        about: say(dated.locale, "home-complaints-about").into_owned(),
        button: "home-look",
    }
}

/// Documents that a member has still to read, and own papers that lean on what is no longer in force.
pub async fn of_library(tx: &mut Tx, actor: &Actor, dated: &Dated) -> Result<Vec<Task>> {
    if !STAFF.admits(Some(actor)) {
        return Ok(Vec::new());
    }
    let mut tasks = Vec::new();
    for sheet in library::owed(tx, actor, dated.today).await? {
        let is_late = sheet.due_on < dated.today;
        tasks.push(Task {
            look: if is_late { "late" } else { "wait" },
            icon: if is_late { "clock-alert" } else { "eye" },
            heading: named(dated, "home-task-reading", &sheet.title),
            address: library::paths::sheet(sheet.id),
            due: say_with(dated.locale, "home-reading-until", &[("value", dated.date(sheet.due_on).into())]).into_owned(),
            about: sheet.line,
            button: "home-open",
        });
    }
    let citing = library::citing_repealed(tx, actor, dated.today).await?;
    if !citing.is_empty() {
        let count = i64::try_from(citing.len()).unwrap_or(i64::MAX);
        tasks.push(Task {
            look: "back",
            icon: "undo-2",
            heading: say_with(dated.locale, "home-task-citing", &[("n", count.into())]).into_owned(),
            address: library::paths::RIPPLE.to_owned(),
            due: String::new(),
            about: say(dated.locale, "home-task-citing-about").into_owned(),
            button: "home-look",
        });
    }
    Ok(tasks)
}

/// What the keeper of the portal should look at.
pub fn of_keeper(keeping: &Keeping, dated: &Dated) -> Vec<Task> {
    let task = |count: i64, look, icon, key: &str, address: &str| {
        (count > 0).then(|| Task {
            look,
            icon,
            heading: say_with(dated.locale, key, &[("n", count.into())]).into_owned(),
            address: address.to_owned(),
            due: String::new(),
            about: say(dated.locale, &format!("{key}-about")).into_owned(),
            button: "home-open",
        })
    };
    [
        task(keeping.failed_jobs, "late", "triangle-alert", "home-task-jobs", "/admin/jobs"),
        task(keeping.headless_schools, "wait", "school", "home-task-heads", "/admin/schools"),
        task(keeping.absent_people, "wait", "mail", "home-task-absent", "/admin/users?state=invited"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// «Ждёт 4 дня».
pub fn waits(dated: &Dated, days: i64) -> String {
    say_with(dated.locale, "home-waits", &[("n", days.max(0).into())]).into_owned()
}

fn named(dated: &Dated, key: &str, title: &str) -> String {
    let title = if title.is_empty() { say(dated.locale, "practices-untitled").into_owned() } else { title.to_owned() };
    say_with(dated.locale, key, &[("value", Value::from(title))]).into_owned()
}
