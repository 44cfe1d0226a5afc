//! An extract of chosen items of a signed protocol, for attestation files and orders.

use askama::Template;

use super::open;
use crate::documents::{Format, Person};
use crate::error::{Error, Result};
use crate::ids::{AgendaItemId, MeetingId};
use crate::meetings::model::meeting::Meeting;
use crate::meetings::store::protocols::{self, Signed};
use crate::meetings::{paths, print};
use crate::web::{Ctx, Paper, Path, Query, Response, filters, form};

form! {
    /// The items that are taken.
    pub struct ExtractForm { ; lists: item }
}

#[derive(Template)]
#[template(path = "meetings/extract.html")]
struct Choice {
    meeting: Meeting,
    signed: Signed,
}

impl Choice {
    fn path(&self) -> String {
        paths::signing(self.meeting.id)
    }

    fn action(&self) -> String {
        paths::extract(self.meeting.id)
    }
}

/// Asks which items; with some chosen, their paper.
pub async fn show(ctx: Ctx, Path(id): Path<MeetingId>, Query(form): Query<ExtractForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (meeting, signed) = find(&ctx, &mut tx, id).await?;
    if form.item.is_empty() {
        return ctx.page(Choice { meeting, signed });
    }
    ctx.paper(paper(&ctx, &meeting, &signed, &form)?)
}

pub async fn file(ctx: Ctx, Path((id, format)): Path<(MeetingId, Format)>, Query(form): Query<ExtractForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (meeting, signed) = find(&ctx, &mut tx, id).await?;
    let paper = paper(&ctx, &meeting, &signed, &form)?;
    drop(tx);
    ctx.paper_file(paper, format).await
}

/// The meeting with the edition that stands; what is not signed has no extracts.
async fn find(ctx: &Ctx, tx: &mut crate::db::Tx, id: MeetingId) -> Result<(Meeting, Signed)> {
    let meeting = open(tx, id, &ctx.actor).await?;
    meeting.can_read(&ctx.actor)?;
    let signed = protocols::list(tx, id).await?.into_iter().next().ok_or(Error::NotFound)?;
    Ok((meeting, signed))
}

/// Whoever takes the extract vouches for it by hand.
fn paper(ctx: &Ctx, meeting: &Meeting, signed: &Signed, form: &ExtractForm) -> Result<Paper> {
    let items: Vec<AgendaItemId> = form.item.iter().filter_map(|id| id.parse().ok()).collect();
    let protocol = &signed.kept.protocol;
    if !protocol.points.iter().any(|point| items.contains(&point.id)) {
        return Err(Error::NotFound);
    }
    let actor = &ctx.actor;
    let by = print::Certified {
        post: actor.post.clone(),
        person: Person { surname: actor.surname.clone(), name: actor.name.clone(), patronymic: actor.patronymic.clone() },
        year: ctx.today().year(),
    };
    let document = print::extract(protocol, &items, &by, ctx.now());
    let name = document.title.clone();
    Ok(Paper::new(document, name, (ctx.say("protocols-of-meeting", &[]), paths::signing(meeting.id))))
}
