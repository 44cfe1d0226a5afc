//! Sending what is ready: the plan in force, a signed protocol, the list of members, or words of one's own.

use axum::response::IntoResponse;
use serde_json::json;

use super::owed::{OwedForm, again, find};
use super::{district, note};
use crate::db::Tx;
use crate::documents::{Block, Document};
use crate::error::{Refusal, Result};
use crate::ids::{AssociationId, DutyId};
use crate::submissions::model::reading::is_empty;
use crate::submissions::model::submission::{can_propose, can_send};
use crate::submissions::model::{Kind, Sending};
use crate::submissions::paths;
use crate::submissions::store::owed::{self, Owed};
use crate::submissions::store::sending;
use crate::web::{Check, Ctx, Form, Path, Response};
use crate::{meetings, members, plans};

/// What may be sent now.
pub struct Ready {
    pub source: Option<uuid::Uuid>,
    pub edition: Option<i32>,
    pub paper: Document,
}

/// The document of a duty as it stands; nothing where there is none, or where it is written on the spot.
pub async fn ready(ctx: &Ctx, tx: &mut Tx, owed: &Owed, year: i32) -> Result<Option<Ready>> {
    let ready = match owed.kind {
        Kind::Plan => {
            let plan = plans::in_force(ctx, tx, owed.association, year).await?;
            plan.map(|(id, edition, paper)| Ready { source: Some(id.0), edition: Some(edition), paper })
        }
        Kind::Protocol => {
            let place = usize::try_from(owed.number).unwrap_or_default();
            let signed = meetings::signed(ctx, tx, owed.association, year, place).await?;
            signed.map(|(edition, paper)| Ready { source: None, edition: Some(edition), paper })
        }
        Kind::Members => {
            let list = members::for_centre(ctx, tx, owed.association, year).await?;
            list.map(|paper| Ready { source: None, edition: None, paper })
        }
        Kind::HalfYear | Kind::Year | Kind::Other => None,
    };
    Ok(ready)
}

/// Sends it to the centre: a deputy's or the principal's deed.
pub async fn send(
    ctx: Ctx,
    Path((duty, association)): Path<(DutyId, AssociationId)>,
    Form(form): Form<OwedForm>,
) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (owed, year) = find(&ctx, &mut tx, duty, association).await?;
    can_send(&ctx.actor, association)?;
    let ready = match owed.kind {
        Kind::Other => match written(&ctx, &mut tx, &owed, form.clone()).await? {
            Ok(ready) => ready,
            Err(errors) => return again(&ctx, &mut tx, owed, year, form, errors).await,
        },
        _ => ready(&ctx, &mut tx, &owed, year).await?.ok_or(Refusal::new("submissions-refused-nothing"))?,
    };
    let sent = sending::send(&mut tx, &ctx.actor, &of(&ctx, &owed, year, ready)?, ctx.now()).await?;
    owed::forget_proposal(&mut tx, association, duty).await?;
    let told = json!({ "title": owed.title });
    note(&ctx, &mut tx, ("submission-send", sent.0), (district(&ctx)?, Some(owed.school)), told).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::of_school(sent)).notice("submissions-sent-now").into_response())
}

fn of(ctx: &Ctx, owed: &Owed, year: i32, ready: Ready) -> Result<Sending> {
    Ok(Sending {
        school: owed.school,
        district: district(ctx)?,
        association: owed.association,
        school_name: owed.school_name.clone(),
        association_name: owed.association_name.clone(),
        first_year: year,
        kind: owed.kind,
        number: owed.number,
        source: ready.source.zip(ready.edition),
        title: owed.title.clone(),
        is_empty: is_empty(&ready.paper),
        paper: ready.paper,
        figures: Vec::new(),
        chapters: Vec::new(),
    })
}

/// Words typed for what no room of the portal makes.
async fn written(ctx: &Ctx, tx: &mut Tx, owed: &Owed, form: OwedForm) -> Result<Result<Ready, crate::web::Errors>> {
    let mut check = Check::new();
    let text = check.text("text", &form.text, 1..=20_000);
    if let Err(invalid) = check.finish(form, || ()) {
        return Ok(Err(invalid.errors));
    }
    let settings = members::settings_of(tx, owed.association).await?;
    let mut paper = settings.document(&owed.title, ctx.now());
    paper.blocks.push(Block::Organisation(settings.organisation()));
    paper.blocks.push(Block::Title { name: owed.title.clone(), lines: vec![owed.association_name.clone()] });
    paper.blocks.extend(text.split('\n').filter(|line| !line.trim().is_empty()).map(Block::paragraph));
    Ok(Ok(Ready { source: None, edition: None, paper }))
}

/// Tells the deputy that it may be sent.
pub async fn propose(ctx: Ctx, Path((duty, association)): Path<(DutyId, AssociationId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (owed, _) = find(&ctx, &mut tx, duty, association).await?;
    can_propose(&ctx.actor, association)?;
    owed::propose(&mut tx, &owed, &ctx.actor, ctx.now()).await?;
    tx.commit().await?;
    let back = paths::owed(duty, association);
    let undo = format!("{back}/proposal/delete");
    Ok(ctx.see(back).notice("submissions-proposed").undo(undo).into_response())
}

/// Takes that back.
pub async fn forget(ctx: Ctx, Path((duty, association)): Path<(DutyId, AssociationId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    find(&ctx, &mut tx, duty, association).await?;
    can_propose(&ctx.actor, association)?;
    owed::forget_proposal(&mut tx, association, duty).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::owed(duty, association)).notice("submissions-proposal-forgotten").into_response())
}
