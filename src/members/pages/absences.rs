//! Absences of a member, entered and taken out by those who keep the association.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::member::{Found, find};
use super::{Told, note};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AbsenceId, UserId};
use crate::members::model::absence::{Absence, AbsenceForm};
use crate::members::model::register::Member;
use crate::members::store::absences;
use crate::web::{Ctx, Errors, Form, Invalid, Path, Response, filters};

#[derive(Template)]
#[template(path = "members/absence.html")]
struct New {
    member: Member,
    form: AbsenceForm,
    errors: Errors,
}

/// A member whom the actor keeps, with the absences in that association.
async fn kept(tx: &mut Tx, ctx: &Ctx, user: UserId) -> Result<(Found, Vec<Absence>)> {
    let found = find(tx, ctx, user).await?;
    found.association.must_be_kept_by(&ctx.actor)?;
    let mut absences = absences::list(tx, user).await?;
    absences.retain(|absence| absence.association == found.association.id);
    Ok((found, absences))
}

pub async fn new(ctx: Ctx, Path(user): Path<UserId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (found, _) = kept(&mut tx, &ctx, user).await?;
    drop(tx);
    let form = AbsenceForm { starts_on: ctx.today().to_string(), ..AbsenceForm::default() };
    ctx.page(New { member: found.member, form, errors: Errors::default() })
}

pub async fn create(ctx: Ctx, Path(user): Path<UserId>, Form(form): Form<AbsenceForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (found, others) = kept(&mut tx, &ctx, user).await?;
    let draft = match form.parse(&others) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => return ctx.unprocessable(New { member: found.member, form, errors }),
    };
    absences::insert(&mut tx, AbsenceId::fresh(), &found.association, user, &draft).await?;
    let after = json!({ "starts_on": draft.starts_on.to_string(), "ends_on": draft.ends_on.map(|day| day.to_string()) });
    let told = Told { before: None, after: Some(after) };
    note(&mut tx, &ctx, &found.association, "enter-absence", "user", user.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/{user}")).notice("members-absence-saved").into_response())
}

pub async fn delete(ctx: Ctx, Path((user, id)): Path<(UserId, AbsenceId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (found, absences) = kept(&mut tx, &ctx, user).await?;
    let absence = absences.into_iter().find(|absence| absence.id == id).ok_or(Error::NotFound)?;
    absences::delete(&mut tx, id).await?;
    let before = json!({ "starts_on": absence.starts_on.to_string(), "ends_on": absence.ends_on.map(|day| day.to_string()) });
    let told = Told { before: Some(before), after: None };
    note(&mut tx, &ctx, &found.association, "delete-absence", "user", user.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/{user}")).notice("members-absence-deleted").into_response())
}
