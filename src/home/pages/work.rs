//! «Моя работа»: first what waits, then what may help, then what became of one's own.

use askama::Template;
use time::OffsetDateTime;
use time_tz::OffsetDateTimeExt;

use super::agendas::{self as meeting_tasks, NextMeeting};
use super::approvals as paper_tasks;
use super::cards::{Cover, Document, News, at_beginning, beginning, occasions, quoted};
use super::errands;
use super::tasks::{self, Task};
use crate::access::{ADMINS, AUTHORS, Actor, CENTRE, FOLLOWERS, MEMBERS, Place, REVIEWERS, Role, SCHOOL_LEADERS, STAFF};
use crate::centre;
use crate::db::Tx;
use crate::error::Result;
use crate::home::store::duties::{self, Happened, Keeping, SchoolFigures};
use crate::home::store::own::{self, Own, Reply};
use crate::home::store::shelves::{self, Fitting};
use crate::home::store::{agendas, approvals, district};
use crate::library::{self, Viewer};
use crate::practices::{Status, look, paths};
use crate::submissions;
use crate::terms::Terms;
use crate::text::{Dated, Value, say, say_with};
use crate::web::{Ctx, Response, filters};
use crate::{controls, decisions};

/// Rows of a queue on the first page; the rest stands in the queue itself.
const QUEUE: i64 = 4;
/// Own practices in view.
const OWN: usize = 4;

#[derive(Template)]
#[template(path = "home/work.html")]
struct Work {
    greeting: String,
    day: String,
    tasks: Vec<Task>,
    /// The next meeting of the association.
    meeting: Option<NextMeeting>,
    /// How many wait in the queue, where more wait than are shown.
    queue: i64,
    is_author: bool,
    /// The class or group led this year.
    unit: Option<String>,
    covers: Vec<Cover>,
    own: Vec<OwnRow>,
    own_total: i64,
    replies: Vec<ReplyRow>,
    documents: Vec<Document>,
    news: Vec<News>,
    school: Option<SchoolNews>,
    district: Option<DistrictFigures>,
    /// The figures of the whole portal, for its keeper.
    keeping: Option<Keeping>,
    is_nowhere: bool,
}

/// A practice of one's own and what became of it.
struct OwnRow {
    colour: &'static str,
    grades: String,
    heading: String,
    address: String,
    about: String,
    look: &'static str,
    status: String,
}

struct ReplyRow {
    heading: String,
    address: String,
    about: String,
}

/// What happens in the school, for those who lead it.
struct SchoolNews {
    figures: SchoolFigures,
    happened: Vec<Happened>,
}

impl Happened {
    fn address(&self) -> String {
        paths::show(self.practice)
    }
}

/// What the schools of the district have sent and published, its centre included; `sharing` counts schools alone.
struct DistrictFigures {
    schools: usize,
    sharing: usize,
    nominated: i64,
    published: i64,
    uses: i64,
}

pub async fn show(ctx: Ctx) -> Result<Response> {
    let actor = ctx.actor.clone();
    let is = |audience: crate::access::Audience| audience.admits(Some(&actor));
    let (dated, now) = (ctx.dated(), ctx.now());
    let mut tx = ctx.read().await?;
    let mut page = Work {
        greeting: greeting(&ctx),
        day: format!("{}.", at_beginning(&dated.weekday(dated.today))),
        tasks: Vec::new(),
        meeting: None,
        queue: 0,
        is_author: is(AUTHORS),
        unit: None,
        covers: Vec::new(),
        own: Vec::new(),
        own_total: 0,
        replies: Vec::new(),
        documents: documents(&mut tx, &actor, &dated).await?,
        news: news(&mut tx, &actor, &dated).await?,
        school: None,
        district: None,
        keeping: None,
        is_nowhere: actor.place == Place::Nowhere,
    };
    if is(STAFF) {
        let (open, proposals) = agendas::list(&mut tx, &actor).await?;
        page.meeting = meeting_tasks::next(&open, is(MEMBERS), &dated);
        page.tasks.extend(meeting_tasks::tasks(&open, proposals, &actor, &dated));
        let unsettled = decisions::unsettled(&mut tx, &actor, dated.today).await?;
        page.tasks.extend(tasks::of_own_decisions(&unsettled, &actor, &dated));
        if is(FOLLOWERS) {
            page.tasks.extend(tasks::of_followed_decisions(&unsettled, &actor, &dated));
        }
        decisions::badge(&ctx, &unsettled);
        if is(FOLLOWERS) {
            page.tasks.extend(paper_tasks::tasks(&approvals::list(&mut tx, &actor).await?, &actor, &dated, now));
        }
        page.tasks.extend(tasks::of_controls(&controls::list_waiting(&mut tx, &actor, dated.today).await?, &dated));
    }
    let waiting = submissions::errands(&ctx, &mut tx).await?;
    page.tasks.extend(errands::of_errands(&waiting, &dated));
    if is(REVIEWERS) {
        let waiting = duties::submitted(&mut tx, &actor, QUEUE).await?;
        page.wait(tasks::of_queue(&waiting, &dated, now), waiting.first().map_or(0, |first| first.total));
    }
    if is(CENTRE) {
        page.add_centre(&mut tx, &actor, &dated, now).await?;
    }
    if is(ADMINS) {
        let keeping = duties::keeping(&mut tx, dated.today, now).await?;
        page.tasks.extend(tasks::of_keeper(&keeping, &dated));
        page.keeping = Some(keeping);
    }
    if is(AUTHORS) {
        let (own, total) = own::list(&mut tx, actor.user).await?;
        page.tasks.extend(tasks::of_author(&own, &dated));
        page.own_total = total;
        page.own = newest(own).iter().map(|practice| own_row(practice, &dated)).collect();
        page.replies = own::replies(&mut tx, actor.user, 4).await?.iter().map(|reply| reply_row(reply, &dated)).collect();
    }
    if is(MEMBERS) || actor.has(Role::Deputy) {
        page.add_shelf(&mut tx, &actor, &dated, now).await?;
    }
    if is(SCHOOL_LEADERS) && matches!(actor.place, Place::School(_)) {
        let figures = duties::school_figures(&mut tx, &actor).await?;
        page.school = Some(SchoolNews { figures, happened: duties::happened(&mut tx, &actor, 6).await? });
    }
    page.tasks.extend(tasks::of_library(&mut tx, &actor, &dated).await?);
    drop(tx);
    page.tasks.sort_by_key(|task| task.look != "late");
    ctx.page(page)
}

impl Work {
    fn wait(&mut self, tasks: Vec<Task>, total: i64) {
        self.queue = if total > QUEUE { total } else { 0 };
        self.tasks.extend(tasks);
    }

    async fn add_centre(&mut self, tx: &mut Tx, actor: &Actor, dated: &Dated, now: OffsetDateTime) -> Result<()> {
        let Some(id) = actor.district() else { return Ok(()) };
        let waiting = duties::nominated(tx, actor, QUEUE).await?;
        self.wait(tasks::of_queue(&waiting, dated, now), waiting.first().map_or(0, |first| first.total));
        let complaints = duties::complaints(tx, id).await?;
        self.tasks.extend(complaints.map(|open| tasks::of_complaints(open, dated, now)));
        let schools = district::schools(tx, id, dated.today).await?;
        let centre = district::centre(tx, id).await?;
        self.district = Some(DistrictFigures {
            sharing: schools.iter().filter(|school| school.published > 0).count(),
            nominated: schools.iter().map(|school| school.nominated).sum::<i64>() + centre.nominated,
            published: schools.iter().map(|school| school.published).sum::<i64>() + centre.published,
            uses: schools.iter().map(|school| school.uses).sum::<i64>() + centre.uses,
            schools: schools.len(),
        });
        Ok(())
    }

    async fn add_shelf(&mut self, tx: &mut Tx, actor: &Actor, dated: &Dated, now: OffsetDateTime) -> Result<()> {
        let terms = Terms::load(tx, now).await?;
        let near = occasions(&terms, actor.country(), dated.today, 30);
        let codes: Vec<String> = near.into_iter().map(|(term, _)| term.code.clone()).collect();
        let Fitting { unit, term_ends_on, practices } = shelves::fitting(tx, actor, &codes, dated.today, 3).await?;
        self.unit = unit;
        self.covers = practices.iter().map(|practice| Cover::of(practice, &terms, dated.locale)).collect();
        if let Some(last) = term_ends_on {
            let weeks = (last - dated.today).whole_days() / 7;
            self.day = format!("{} {}", self.day, say_with(dated.locale, "home-weeks", &[("n", weeks.into())]));
        }
        Ok(())
    }
}

/// «Добрый день, Анна Петровна», by the hour where the person works.
fn greeting(ctx: &Ctx) -> String {
    let hour = ctx.now().to_timezone(ctx.dated().zone).hour();
    let key = match hour {
        4..12 => "home-good-morning",
        12..18 => "home-good-day",
        _ => "home-good-evening",
    };
    ctx.say(key, &[("value", Value::from(ctx.actor.given_name().replace(' ', "\u{a0}")))])
}

/// What is new in the library, for whoever works by it; the portal's keeper does not.
async fn documents(tx: &mut Tx, actor: &Actor, dated: &Dated) -> Result<Vec<Document>> {
    if actor.place == Place::Portal {
        return Ok(Vec::new());
    }
    let norms = library::latest(tx, &Viewer::of(Some(actor)), 3, dated.today).await?;
    Ok(norms.iter().map(|norm| Document::of(norm, dated)).collect())
}

/// What the centre of the own district tells of late.
async fn news(tx: &mut Tx, actor: &Actor, dated: &Dated) -> Result<Vec<News>> {
    let Some(district) = actor.district() else { return Ok(Vec::new()) };
    let news = centre::latest(tx, Some(district), actor.country(), 3).await?;
    Ok(news.iter().map(|article| News::of(article, dated)).collect())
}

/// The own practices by their latest change, as many as stand in view.
fn newest(mut own: Vec<Own>) -> Vec<Own> {
    own.sort_by_key(|practice| std::cmp::Reverse(practice.changed_at));
    own.truncate(OWN);
    own
}

fn own_row(practice: &Own, dated: &Dated) -> OwnRow {
    let locale = dated.locale;
    let address = match practice.status {
        Status::Draft | Status::Returned => paths::edit(practice.id),
        _ => paths::show(practice.id),
    };
    OwnRow {
        colour: look::colour(practice.rubric.as_deref()),
        grades: look::grades(practice.grade_from, practice.grade_to),
        heading: if practice.title.is_empty() { say(locale, "practices-untitled").into_owned() } else { practice.title.clone() },
        address,
        about: fate(practice, dated),
        look: practice.status.look(),
        status: say(locale, &format!("practices-status-{}", practice.status.code())).into_owned(),
    }
}

/// What became of a practice, in a sentence for its author.
fn fate(practice: &Own, dated: &Dated) -> String {
    let locale = dated.locale;
    match (practice.status, &practice.advice) {
        (Status::Declined | Status::TakenDown, _) => beginning(&practice.reason, 120),
        (Status::Returned, _) => say_with(locale, "home-remarks", &[("n", practice.remark_count.into())]).into_owned(),
        (Status::Draft | Status::Withdrawn, _) => {
            say_with(locale, "home-saved-at", &[("value", dated.moment(practice.changed_at).into())]).into_owned()
        }
        (_, Some((day, advice))) => {
            let args = [
                ("n", Value::from(i64::from(practice.use_count))),
                ("day", dated.date(*day).into()),
                ("words", quoted(locale, advice, 80).into()),
            ];
            say_with(locale, "home-fate-advised", &args).into_owned()
        }
        (_, None) if practice.use_count > 0 => {
            say_with(locale, "home-fate-used", &[("n", i64::from(practice.use_count).into())]).into_owned()
        }
        (status, None) => say(locale, &format!("home-fate-{}", status.code())).into_owned(),
    }
}

fn reply_row(reply: &Reply, dated: &Dated) -> ReplyRow {
    let locale = dated.locale;
    let key = format!("home-reply-{}", reply.kind);
    ReplyRow {
        heading: say_with(locale, &key, &[("value", Value::from(reply.title.as_str()))]).into_owned(),
        address: paths::show(reply.practice),
        about: format!("{}, {}: {}", reply.user_name, dated.day(reply.said_at), quoted(locale, &reply.text, 110)),
    }
}
