//! What the records can already say in the protocol: shown phrase by phrase with the record each comes from, and put
//! in where nothing is written yet.

use askama::Template;
use axum::response::IntoResponse;

use super::assembled::earlier;
use super::{note, open, open_to_write, paper};
use crate::db::Tx;
use crate::decisions::{self, Standing};
use crate::error::Result;
use crate::ids::{AgendaItemId, MeetingId};
use crate::meetings::force::setting;
use crate::meetings::model::meeting::Meeting;
use crate::meetings::model::protocol::drafting::{Earlier, Known, Planned, Proposal, Source, filled, proposals};
use crate::meetings::model::writing::Part;
use crate::meetings::paths;
use crate::meetings::store::around;
use crate::meetings::store::{agenda, parts};
use crate::plans;
use crate::text::{Locale, say};
use crate::web::{Ctx, Form, Path, Response, filters, form};

form! {
    /// The items that are filled.
    pub struct DraftForm { ; lists: item }
}

#[derive(Template)]
#[template(path = "meetings/drafting.html")]
struct Drafting {
    meeting: Meeting,
    proposals: Vec<Proposal>,
    plan: Option<crate::ids::PlanId>,
    locale: Locale,
}

impl Drafting {
    fn path(&self) -> String {
        paths::show(self.meeting.id)
    }

    fn edit_path(&self) -> String {
        paths::edit(self.meeting.id)
    }

    /// The item with its number.
    fn title(&self, proposal: &Proposal) -> String {
        let at = self.meeting.items.iter().position(|item| item.id == proposal.item);
        at.map(|at| format!("{}. {}", at + 1, self.meeting.items[at].title)).unwrap_or_default()
    }

    /// Where a phrase comes from: its word and its address.
    fn origin(&self, source: &Source) -> (String, String) {
        let (word, address) = match source {
            Source::Plan(row) => ("plan", self.plan.map(|plan| plans::row_path(plan, *row)).unwrap_or_default()),
            Source::Agenda(item) => ("agenda", format!("{}#{item}", paths::edit(self.meeting.id))),
            Source::Decision(decision) => ("decision", decisions::path(decision)),
            Source::Material(file) => ("material", format!("{}/files/{file}", paths::show(self.meeting.id))),
        };
        (say(self.locale, &format!("protocols-source-{word}")).into_owned(), address)
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<MeetingId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_edit(&ctx.actor)?;
    let (proposals, plan) = propose(&ctx, &mut tx, &meeting).await?;
    ctx.page(Drafting { proposals, plan, meeting, locale: ctx.locale() })
}

/// Fills the chosen items; what somebody wrote meanwhile stays.
pub async fn create(ctx: Ctx, Path(id): Path<MeetingId>, Form(form): Form<DraftForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let meeting = open_to_write(&mut tx, id, &ctx.actor).await?;
    meeting.can_edit(&ctx.actor)?;
    let (mut proposals, _) = propose(&ctx, &mut tx, &meeting).await?;
    let chosen: Vec<AgendaItemId> = form.item.iter().filter_map(|id| id.parse().ok()).collect();
    proposals.retain(|proposal| chosen.contains(&proposal.item));
    let items = filled(&meeting.items, &proposals);
    agenda::save(&mut tx, &meeting, &items, ctx.now()).await?;
    let written: Vec<String> = proposals.iter().map(|proposal| Part::Item(proposal.item).code()).collect();
    parts::touch(&mut tx, &meeting, &written, ctx.actor.user, ctx.now()).await?;
    note(&ctx, &mut tx, &meeting, "protocol-draft").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(id)).notice("protocols-drafted").into_response())
}

async fn propose(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting) -> Result<(Vec<Proposal>, Option<crate::ids::PlanId>)> {
    let locale = paper(meeting);
    let earlier: Vec<Earlier> = earlier(tx, meeting, ctx.today())
        .await?
        .into_iter()
        .map(|open| Earlier {
            id: open.id,
            protocol_number: open.protocol_number,
            state: open.state(locale),
            is_done: matches!(open.standing, Standing::Done | Standing::Closed | Standing::Cancelled),
            number: open.number,
            text: open.text,
            responsible: open.responsible,
            timing: open.timing,
        })
        .collect();
    let row = around::find_row(tx, meeting).await?;
    let planned = row.as_ref().map(|row| Planned { row: row.id, number: usize::try_from(row.number).unwrap_or(0) });
    let materials = setting(tx, meeting).await?.materials;
    let known = Known { earlier: &earlier, planned: planned.as_ref(), materials: &materials };
    Ok((proposals(meeting, &known), row.map(|row| row.plan)))
}
