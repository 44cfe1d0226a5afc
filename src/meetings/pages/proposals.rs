//! Questions that members propose: any member proposes, those who keep the agenda take up or decline with a sentence,
//! and what is taken up nowhere stays for another meeting.

use askama::Template;
use axum::response::IntoResponse;

use super::open_to_write;
use crate::access::KEEPERS;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::{MeetingId, ProposalId};
use crate::meetings::model::agenda::{Item, ItemKind, Origin};
use crate::meetings::model::deeds::{can_keep, can_propose};
use crate::meetings::paths;
use crate::meetings::store::agenda;
use crate::meetings::store::beginnings;
use crate::meetings::store::listing::{self, Neighbour};
use crate::meetings::store::proposals::{self, Proposal};
use crate::text::{Dated, Locale, say};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response, filters, form};

form! {
    /// A question and why it is proposed. The id is made with the page, so that sending twice makes one.
    pub struct ProposalForm { id, association, title, why }
}

#[derive(Template)]
#[template(path = "meetings/proposals.html")]
struct Proposals {
    proposals: Vec<Proposal>,
    /// The meetings whose agendas are still open.
    planned: Vec<Neighbour>,
    associations: Vec<(String, String)>,
    form: ProposalForm,
    errors: Errors,
    may_judge: bool,
    locale: Locale,
    dated: Dated,
}

impl Proposals {
    fn meetings(&self) -> Vec<(String, String)> {
        self.planned.iter().map(|meeting| (meeting.id.to_string(), self.dated.date(meeting.held_on))).collect()
    }

    fn look(&self, proposal: &Proposal) -> &'static str {
        match proposal.status.as_str() {
            "taken" => "ok",
            "declined" => "back",
            _ => "draft",
        }
    }

    fn status(&self, proposal: &Proposal) -> String {
        say(self.locale, &format!("meetings-proposal-{}", proposal.status)).into_owned()
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let form = ProposalForm { id: ProposalId::fresh().to_string(), ..ProposalForm::default() };
    let page = load(&ctx, &mut tx, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, form: ProposalForm, errors: Errors) -> Result<Proposals> {
    let origins = beginnings::list_origins(tx, ctx.today()).await?;
    let associations = origins.iter().map(|origin| (origin.association.to_string(), origin.association_name.clone())).collect();
    Ok(Proposals {
        proposals: proposals::list(tx).await?,
        planned: listing::list_planned(tx).await?,
        associations,
        form,
        errors,
        may_judge: KEEPERS.admits(Some(&ctx.actor)),
        locale: ctx.locale(),
        dated: ctx.dated(),
    })
}

pub async fn create(ctx: Ctx, Form(form): Form<ProposalForm>) -> Result<Response> {
    let id: ProposalId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let origins = beginnings::list_origins(&mut tx, ctx.today()).await?;
    let only = if origins.len() == 1 { origins.first() } else { None };
    let origin = only.or(origins.iter().find(|origin| origin.association.to_string() == form.association)).cloned();
    let mut check = Check::new();
    let title = check.line("title", &form.title, 1..=300);
    let why = check.text("why", &form.why, 0..=1000);
    if origin.is_none() {
        check.add("association", Problem::NotAChoice);
    }
    let origin = match (check.finish(form.clone(), || ()), origin) {
        (Ok(()), Some(origin)) => origin,
        (checked, _) => {
            let errors = checked.err().map(|invalid| invalid.errors).unwrap_or_default();
            let page = load(&ctx, &mut tx, form, errors).await?;
            return ctx.unprocessable(page);
        }
    };
    can_propose(origin.association, &ctx.actor)?;
    proposals::insert(&mut tx, id, &origin, &title, &why, &ctx.actor, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see("/meetings/proposals").notice("meetings-proposed").into_response())
}

form! {
    /// Where a proposal goes, or why it is declined.
    pub struct JudgementForm { meeting, answer }
}

/// Puts the question on the agenda of a planned meeting, at its end.
pub async fn take(ctx: Ctx, Path(id): Path<ProposalId>, Form(form): Form<JudgementForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let proposal = proposals::find(&mut tx, id).await?;
    can_keep(proposal.association, &ctx.actor)?;
    let meeting: MeetingId = form.meeting.parse().map_err(|_| Refusal::new("meetings-refused-no-meeting"))?;
    let mut meeting = open_to_write(&mut tx, meeting, &ctx.actor).await?;
    meeting.can_edit(&ctx.actor)?;
    if meeting.association != proposal.association || proposal.status != "open" {
        return Err(Refusal::new("meetings-refused-state").into());
    }
    meeting.items.push(Item {
        title: proposal.title.clone(),
        speakers: proposal.made_by_name.replace('\u{a0}', " "),
        people: vec![proposal.made_by],
        ..Item::new(ItemKind::Message, Origin::Proposal(id.0))
    });
    agenda::save(&mut tx, &meeting, &meeting.items, ctx.now()).await?;
    proposals::settle(&mut tx, &proposal, "taken", Some(meeting.id), "").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(meeting.id)).notice("meetings-proposal-was-taken").into_response())
}

pub async fn decline(ctx: Ctx, Path(id): Path<ProposalId>, Form(form): Form<JudgementForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let proposal = proposals::find(&mut tx, id).await?;
    can_keep(proposal.association, &ctx.actor)?;
    let mut check = Check::new();
    let answer = check.line("answer", &form.answer, 1..=300);
    if check.finish(form, || ()).is_err() {
        return Err(Refusal::new("meetings-refused-no-answer").into());
    }
    proposals::settle(&mut tx, &proposal, "declined", None, &answer).await?;
    tx.commit().await?;
    Ok(ctx.see("/meetings/proposals").notice("meetings-proposal-was-declined").into_response())
}
