//! A meeting as people read it: its agenda beforehand, what was said and decided afterwards, and what may be done with it.

use std::collections::HashMap;

use askama::Template;

use super::{open, paper, status_word};
use crate::access::{Actor, short_name};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AgendaItemId, MeetingId, UserId};
use crate::meetings::model::agenda::{Item, Vote};
use crate::meetings::model::attendance::Seat;
use crate::meetings::model::deeds::KEEPERS;
use crate::meetings::model::meeting::{Meeting, Status};
use crate::meetings::paths;
use crate::meetings::store::collections::{self, Gathered};
use crate::meetings::store::files::{self, Material};
use crate::meetings::store::remarks::{self, Remark};
use crate::meetings::store::replies::{self, Reply};
use crate::plans::{self, Circle};
use crate::text::{Locale, say, say_with};
use crate::web::{Ctx, Errors, Path, Response, filters, form};

form! {
    /// A sentence that a deed is given: why somebody cannot come, why it is called off.
    pub struct DeedForm { reason, cause }
}

/// What the page offers to this reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offers {
    pub edit: bool,
    pub read: bool,
    pub circulate: bool,
    pub reply: bool,
    pub hold: bool,
    pub unhold: bool,
    pub give: bool,
    pub recall: bool,
    pub cancel: bool,
    pub restore: bool,
    pub remark: bool,
    pub settle: bool,
    pub attach: bool,
    /// Whether the reader sees who has answered what.
    pub keep: bool,
}

impl Offers {
    fn of(meeting: &Meeting, actor: &Actor, today: time::Date) -> Self {
        Self {
            edit: meeting.can_edit(actor).is_ok(),
            read: meeting.can_read(actor).is_ok(),
            circulate: meeting.can_circulate(actor).is_ok(),
            reply: meeting.can_reply(actor).is_ok(),
            hold: meeting.can_hold(actor, today).is_ok(),
            unhold: meeting.can_unhold(actor).is_ok(),
            give: meeting.can_give(actor).is_ok(),
            recall: meeting.can_recall(actor).is_ok(),
            cancel: meeting.can_cancel(actor).is_ok(),
            restore: meeting.can_restore(actor).is_ok(),
            remark: meeting.can_remark(actor).is_ok(),
            settle: meeting.can_settle(actor).is_ok(),
            attach: meeting.can_attach(actor).is_ok(),
            keep: KEEPERS.iter().any(|role| actor.has(*role)),
        }
    }
}

#[derive(Template)]
#[template(path = "meetings/show.html")]
pub struct Show {
    pub meeting: Meeting,
    pub circle: Circle,
    pub replies: Vec<Reply>,
    pub remarks: Vec<Remark>,
    pub materials: Vec<Material>,
    /// What was gathered for it.
    pub collections: Vec<Gathered>,
    pub offers: Offers,
    pub reader: UserId,
    pub today: time::Date,
    pub form: DeedForm,
    pub errors: Errors,
    pub locale: Locale,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.meeting.id)
    }

    fn edit_path(&self) -> String {
        paths::edit(self.meeting.id)
    }

    fn status(&self) -> String {
        status_word(self.locale, self.meeting.status.code())
    }

    fn is_planned(&self) -> bool {
        self.meeting.status == Status::Planned
    }

    /// Whether what was said and decided stands on the page.
    fn is_told(&self) -> bool {
        self.offers.read && !matches!(self.meeting.status, Status::Planned | Status::Cancelled)
    }

    fn on_paper(&self, key: &str) -> String {
        say(paper(&self.meeting), key).into_owned()
    }

    fn name(&self, person: &Option<UserId>) -> String {
        let colleague = self.circle.0.iter().find(|colleague| Some(colleague.user) == *person);
        colleague.map(|colleague| colleague.name.clone()).unwrap_or_default()
    }

    fn present(&self) -> Vec<String> {
        self.meeting.attendance.present().map(printed).collect()
    }

    fn absent(&self) -> Vec<String> {
        let line = |(seat, reason): (&Seat, &str)| {
            if reason.is_empty() { printed(seat) } else { format!("{} ({reason})", printed(seat)) }
        };
        self.meeting.attendance.absent().map(line).collect()
    }

    /// «10 из 12, кворум есть».
    fn quorum(&self) -> String {
        let attendance = &self.meeting.attendance;
        let present = attendance.present().filter(|seat| !seat.is_away).count();
        let key = if attendance.is_quorate(self.meeting.quorum) { "meetings-quorate" } else { "meetings-not-quorate" };
        let args = [("value", present.to_string().into()), ("other", attendance.members().to_string().into())];
        say_with(self.locale, key, &args).into_owned()
    }

    fn vote(&self, item: &Item) -> String {
        match item.vote {
            Vote::None => String::new(),
            Vote::Unanimous => self.on_paper("meetings-unanimous"),
            Vote::Counted { votes_for, against, abstained } => {
                let args = [
                    ("for", votes_for.to_string().into()),
                    ("against", against.to_string().into()),
                    ("abstained", abstained.to_string().into()),
                ];
                say_with(paper(&self.meeting), "meetings-counted", &args).into_owned()
            }
        }
    }

    fn materials_at(&self, item: &Item) -> Vec<&Material> {
        self.materials.iter().filter(|material| material.item == Some(item.id)).collect()
    }

    /// The materials of the meeting as a whole, and those of items that were taken off.
    fn materials_of_all(&self) -> Vec<&Material> {
        self.materials.iter().filter(|material| !self.has(material.item)).collect()
    }

    fn remarks_at(&self, item: &Item) -> Vec<&Remark> {
        self.remarks.iter().filter(|remark| remark.item == Some(item.id)).collect()
    }

    /// The remarks at the protocol as a whole, and those at items that were taken off.
    fn remarks_of_all(&self) -> Vec<&Remark> {
        self.remarks.iter().filter(|remark| !self.has(remark.item)).collect()
    }

    fn has(&self, item: Option<AgendaItemId>) -> bool {
        self.meeting.items.iter().any(|known| Some(known.id) == item)
    }

    /// What this reader has answered.
    fn own_reply(&self) -> Option<&Reply> {
        self.replies.iter().find(|reply| reply.user == self.reader)
    }

    fn coming(&self) -> usize {
        self.replies.iter().filter(|reply| reply.is_coming).count()
    }

    /// Those who will not come, with their reasons.
    fn not_coming(&self) -> Vec<(String, String)> {
        let away = self.replies.iter().filter(|reply| !reply.is_coming);
        away.map(|reply| (self.name(&Some(reply.user)), reply.reason.clone())).collect()
    }

    /// So many have not answered.
    fn silent(&self) -> usize {
        let answered: HashMap<UserId, bool> = self.replies.iter().map(|reply| (reply.user, reply.is_coming)).collect();
        self.meeting.attendance.seats.iter().filter(|seat| !seat.is_away && !answered.contains_key(&seat.user)).count()
    }

    /// Whether the agenda has not been sent though fewer than five days are left.
    fn is_late_to_send(&self) -> bool {
        let left = (self.meeting.head.held_on - self.today).whole_days();
        self.meeting.circulated_at.is_none() && (0..5).contains(&left)
    }

    /// A new practice, begun with the words of an item.
    fn practice_path(&self, item: &Item) -> String {
        let title = percent_encoding::utf8_percent_encode(&item.title, percent_encoding::NON_ALPHANUMERIC);
        format!("/practices/new?title={title}")
    }
}

fn printed(seat: &Seat) -> String {
    short_name(&seat.surname, &seat.name, &seat.patronymic)
}

pub async fn show(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    let page = load(&ctx, &mut tx, meeting).await?;
    ctx.page(page)
}

/// The page with everything that stands on it.
pub async fn load(ctx: &Ctx, tx: &mut Tx, meeting: Meeting) -> Result<Show> {
    Ok(Show {
        circle: plans::circle(tx, meeting.association, meeting.school, ctx.today()).await?,
        replies: replies::list(tx, meeting.id).await?,
        remarks: remarks::list(tx, meeting.id).await?,
        materials: files::list(tx, meeting.id).await?,
        collections: collections::list(tx, meeting.id, ctx.actor.user).await?,
        offers: Offers::of(&meeting, &ctx.actor, ctx.today()),
        reader: ctx.actor.user,
        today: ctx.today(),
        form: DeedForm::default(),
        errors: Errors::default(),
        locale: ctx.locale(),
        meeting,
    })
}
