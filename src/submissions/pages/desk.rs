//! What of duties and sendings waits for a person, for the first page.

use time::Date;

use crate::access::{CENTRE, FOLLOWERS, SCHOOL_LEADERS};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::Result;
use crate::submissions::model::cell::Standing;
use crate::submissions::paths;
use crate::submissions::store::lists;
use crate::submissions::store::owed::{self, Owed};
use crate::web::Ctx;

/// So many days before its day a duty comes to the first page.
const NEAR: i64 = 7;
/// Sendings of the queue in view.
const WAITING: i64 = 3;

/// Something to do about a document.
#[derive(Clone, Debug)]
pub struct Errand {
    pub kind: ErrandKind,
    pub title: String,
    /// The association, or the school for the centre.
    pub about: String,
    pub address: String,
    /// Until when; for what waits, the day on which it came.
    pub day: Date,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrandKind {
    Overdue,
    Near,
    Returned,
    /// Made ready by the head: a deputy or the principal sends it.
    Ready,
    /// Sent to the centre and not answered yet.
    ToReview,
}

impl ErrandKind {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Near => "near",
            Self::Returned => "returned",
            Self::Ready => "ready",
            Self::ToReview => "review",
        }
    }
}

/// What waits for the actor: on the side of the school, what it owes; on that of the centre, what has waited longest.
pub async fn errands(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Errand>> {
    let (actor, today) = (&ctx.actor, ctx.today());
    let Some(district) = actor.district() else { return Ok(Vec::new()) };
    if CENTRE.admits(Some(actor)) {
        let waiting = lists::list_waiting(tx, district, WAITING, 0).await?;
        let errand = |one: lists::Waiting| Errand {
            kind: ErrandKind::ToReview,
            day: ctx.dated().day_of(one.sent_at),
            address: paths::of_centre(one.id),
            title: one.title,
            about: one.school_name,
        };
        return Ok(waiting.into_iter().map(errand).collect());
    }
    if !FOLLOWERS.admits(Some(actor)) {
        return Ok(Vec::new());
    }
    let owed = owed::list(tx, (district, school_year(today)), None, today).await?;
    let leads = SCHOOL_LEADERS.admits(Some(actor));
    let errand = |one: Owed| {
        let kind = match one.cell.standing() {
            Standing::Returned => ErrandKind::Returned,
            _ if leads && one.proposed_by_name.is_some() => ErrandKind::Ready,
            Standing::Owed => ErrandKind::Overdue,
            Standing::NotDue | Standing::Granted if (one.cell.deadline - today).whole_days() <= NEAR => ErrandKind::Near,
            _ => return None,
        };
        let address = paths::owed(one.duty, one.association);
        Some(Errand { kind, title: one.title, about: one.association_name, address, day: one.cell.deadline })
    };
    Ok(owed.into_iter().filter_map(errand).collect())
}
