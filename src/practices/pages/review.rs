//! The queue and the desk of those who decide: the piece on the left, remarks at its fields, the outcomes with their
//! reasons. A head accepts, returns or declines; the district's centre publishes, and returns what is its own.

use askama::Template;
use axum::response::IntoResponse;
use time::OffsetDateTime;

use super::DeedForm;
use super::card::{self, Place};
use super::findings::{self, Checked};
use super::likeness::{self, Like};
use super::rows::status_word;
use crate::access::Role;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PracticeId, UserId};
use crate::practices::indexing;
use crate::practices::model::{Deed, Level, Practice, Reviewers, Status};
use crate::practices::paths;
use crate::practices::store::files::{self, Attached};
use crate::practices::store::practices;
use crate::practices::store::queues::{self, Listed};
use crate::practices::store::road::{self, Remark, Step};
use crate::practices::store::rounds;
use crate::recognition::Bank;
use crate::terms::Terms;
use crate::text::Locale;
use crate::web::{Check, Ctx, Errors, Fields, Form, Path, Problem, Response, filters};

/// Fields at which a remark may stand, in the order of the form.
pub const REMARKABLE: [&str; 12] = [
    "title",
    "rubric",
    "kind",
    "grade_from",
    "direction",
    "annotation",
    "course",
    "files",
    "sources",
    "equipment",
    "duration",
    "declared_no_names",
];

/// Words that reviewers write again and again: chosen ones follow what was typed.
const PHRASES: std::ops::RangeInclusive<usize> = 1..=6;

#[derive(Template)]
#[template(path = "practices/queue.html")]
struct Queue {
    waiting: Vec<Listed>,
    /// Accepted in the association and proposed to nobody yet.
    accepted: Vec<Listed>,
    /// Other words for what is in the bank.
    corrected: Vec<Listed>,
    centre: bool,
    reader: UserId,
    /// Nobody else could decide on the reader's own pieces.
    alone: bool,
}

impl Queue {
    /// Whether the reader may decide on the piece: on an own one, only when there is nobody else.
    fn may_decide(&self, practice: &Listed) -> bool {
        practice.author_id != self.reader || self.alone
    }
}

/// What waits for a decision here: submissions for the head and the deputy, nominations for the centre.
pub async fn queue(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let centre = ctx.actor.has(Role::Methodologist) || ctx.actor.has(Role::CentreHead);
    let (waiting, accepted) = if centre {
        (queues::list_nominated(&mut tx).await?, Vec::new())
    } else {
        (queues::list_submitted(&mut tx).await?, queues::list_accepted(&mut tx).await?)
    };
    let corrected = queues::list_corrected(&mut tx, centre).await?;
    let alone = match waiting.iter().find(|practice| practice.author_id == ctx.actor.user) {
        Some(own) => {
            let own = super::find(&mut tx, own.id, &ctx.actor).await?;
            practices::reviewers(&mut tx, &own, ctx.today()).await? == Reviewers::OnlyTheAuthor
        }
        None => false,
    };
    ctx.page(Queue { waiting, accepted, corrected, centre, reader: ctx.actor.user, alone })
}

#[derive(Template)]
#[template(path = "practices/review.html")]
struct Review {
    practice: Practice,
    files: Vec<Attached>,
    remarks: Vec<Remark>,
    steps: Vec<Step>,
    /// What the card says, field by field.
    card: Vec<Place>,
    /// When the round was sent with which this one is compared.
    compared: Option<OffsetDateTime>,
    likes: Vec<Like>,
    checked: Checked,
    form: Fields,
    errors: Errors,
    alone: bool,
    /// The district's desk, where pieces are published.
    centre: bool,
    locale: Locale,
}

impl Review {
    fn remarks_at(&self, field: &str) -> Vec<&Remark> {
        self.remarks.iter().filter(|remark| remark.field == field).collect()
    }

    fn status_word(&self) -> String {
        status_word(self.locale, self.practice.status)
    }

    fn anchor(&self, remark: &Remark) -> String {
        format!("note-{}", remark.id)
    }

    fn file_path(&self, file: &Attached) -> String {
        format!("{}/files/{}", paths::show(self.practice.id), file.id)
    }

    fn read_path(&self, file: &Attached) -> String {
        paths::place(self.practice.id, file.id, None)
    }

    /// What a reviewer looks at before deciding.
    fn checklist(&self) -> Vec<String> {
        (1..=5).map(|line| crate::text::say(self.locale, &format!("practices-moderation-{line}")).into_owned()).collect()
    }

    /// Ready words for the author: value, words, whether they are chosen.
    fn phrases(&self) -> Vec<(String, String, bool)> {
        let chosen = self.form.all("phrase");
        let phrase = |number: usize| (number.to_string(), phrase(self.locale, number), chosen.contains(&number.to_string()));
        PHRASES.map(phrase).collect()
    }

    /// Whether it may be returned with remarks or declined here: a school's piece is not, it goes back to its association.
    fn has_remarks(&self) -> bool {
        !self.centre || self.practice.is_of_centre()
    }

    fn has_changes(&self) -> bool {
        self.card.iter().any(|place| !place.runs.is_empty())
    }

    fn is_remarkable(&self, field: &str) -> bool {
        REMARKABLE.contains(&field)
    }

    fn remark(&self, field: &str) -> String {
        self.form.text(&format!("remark-{field}"))
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let reviewers = may_decide(&ctx, &mut tx, &practice).await?;
    let page = load(&ctx, &mut tx, practice, reviewers, Fields::default(), Errors::default()).await?;
    ctx.page(page)
}

/// Whether this actor decides on the piece: as its reviewer, or as the centre to which it was proposed.
async fn may_decide(ctx: &Ctx, tx: &mut Tx, practice: &Practice) -> Result<Reviewers> {
    let reviewers = practices::reviewers(tx, practice, ctx.today()).await?;
    practice.can_decide(&ctx.actor, reviewers)?;
    Ok(reviewers)
}

async fn load(ctx: &Ctx, tx: &mut Tx, practice: Practice, reviewers: Reviewers, form: Fields, errors: Errors) -> Result<Review> {
    let terms = Terms::load(tx, ctx.now()).await?;
    // The centre reads what an association has accepted for the first time.
    let is_read_here = practice.status == Status::Submitted || practice.is_of_centre();
    let before = if is_read_here { rounds::find_decided(tx, practice.id).await? } else { None };
    let files = files::list(tx, practice.id).await?;
    Ok(Review {
        card: card::places(&practice, &files, before.as_ref(), &terms, ctx.locale()),
        compared: before.map(|round| round.sent_at),
        checked: findings::check(tx, &practice, &files).await?,
        files,
        remarks: road::list_remarks(tx, practice.id).await?,
        steps: road::list_steps(tx, practice.id).await?,
        likes: likeness::list(tx, &practice, &ctx.actor).await?,
        alone: reviewers == Reviewers::OnlyTheAuthor && practice.is_by(&ctx.actor),
        centre: practice.status == Status::Nominated,
        locale: ctx.locale(),
        practice,
        form,
        errors,
    })
}

/// One of three outcomes; the centre publishes elsewhere. A return needs a remark or a reason, a refusal needs a reason.
pub async fn decide(ctx: Ctx, Path(id): Path<PracticeId>, Form(fields): Form<Fields>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    let reviewers = practices::reviewers(&mut tx, &practice, ctx.today()).await?;
    practice.can_review(&ctx.actor, reviewers)?;
    if fields.text("version") != practice.version.to_string() {
        return Err(Error::Stale);
    }
    let mut check = Check::new();
    let typed = check.text("reason", &fields.text("reason"), 0..=2000);
    let chosen = fields.all("phrase");
    let ready = PHRASES.filter(|number| chosen.contains(&number.to_string())).map(|number| phrase(ctx.locale(), number));
    let reason = Some(typed).filter(|typed| !typed.is_empty()).into_iter().chain(ready).collect::<Vec<_>>().join("\n");
    let basis = check.text("basis", &fields.text("basis"), 0..=200);
    let remarks: Vec<(&str, String)> = REMARKABLE
        .into_iter()
        .map(|field| (field, check.text(&format!("remark-{field}"), &fields.text(&format!("remark-{field}")), 0..=2000)))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let outcome = fields.text("outcome");
    match outcome.as_str() {
        "return" if reason.is_empty() && remarks.is_empty() => {
            check.add("reason", Problem::Rule("practices-return-needs-reason"));
        }
        "decline" if reason.is_empty() => check.add("reason", Problem::Rule("practices-decline-needs-reason")),
        "accept" | "return" | "decline" => {}
        _ => return Err(Error::Malformed),
    }
    if let Err(invalid) = check.finish(fields, || ()) {
        let page = load(&ctx, &mut tx, practice, reviewers, invalid.form, invalid.errors).await?;
        return ctx.unprocessable(page);
    }
    let alone = practice.is_by(&ctx.actor);
    let (practice, deed, notice) = match outcome.as_str() {
        "accept" => (practice.accept(&ctx.actor, reviewers, ctx.now())?, Deed::Accept, "practices-accepted"),
        "return" => {
            let reason = if reason.is_empty() { ctx.say("practices-see-remarks", &[]) } else { reason };
            (practice.give_back(&ctx.actor, reviewers, reason)?, Deed::Return, "practices-returned")
        }
        _ => (practice.decline(&ctx.actor, reviewers, reason)?, Deed::Decline, "practices-declined"),
    };
    if deed == Deed::Return {
        for (field, text) in &remarks {
            road::insert_remark(&mut tx, id, field, text, ctx.actor.user, ctx.now()).await?;
        }
    }
    super::keep(&ctx, &mut tx, &practice, deed, alone).await?;
    if deed == Deed::Accept {
        super::recognise(&ctx, &mut tx, &practice, Bank::Association, &basis).await?;
    }
    indexing::refresh(&mut tx, &practice).await?;
    tx.commit().await?;
    Ok(ctx.see("/practices/queue").notice(notice).into_response())
}

fn phrase(locale: Locale, number: usize) -> String {
    crate::text::say(locale, &format!("practices-phrase-{number}")).into_owned()
}

/// Opens an accepted piece to the whole school.
pub async fn share(ctx: Ctx, Path(id): Path<PracticeId>, Form(_): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?.share(&ctx.actor)?;
    super::keep(&ctx, &mut tx, &practice, Deed::Share, false).await?;
    indexing::refresh(&mut tx, &practice).await?;
    tx.commit().await?;
    debug_assert_eq!(practice.level, Level::School);
    Ok(ctx.see(paths::show(id)).notice("practices-shared").into_response())
}

/// Proposes an accepted piece to the district.
pub async fn nominate(ctx: Ctx, Path(id): Path<PracticeId>, Form(_): Form<DeedForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?.nominate(&ctx.actor, ctx.now())?;
    super::keep(&ctx, &mut tx, &practice, Deed::Nominate, false).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("practices-nominated").into_response())
}
