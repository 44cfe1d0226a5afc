//! The end of a school: closed, or merged into another; and its return.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::entry;
use crate::accounts;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::SchoolId;
use crate::schools::model::school::{ClosingForm, School};
use crate::schools::store::{associations, schools};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Response, filters};

#[derive(Template)]
#[template(path = "schools/closing.html")]
struct Closing {
    school: School,
    /// Schools it may be merged into.
    others: Vec<(SchoolId, String)>,
    form: ClosingForm,
    errors: Errors,
}

async fn find(tx: &mut Tx, ctx: &Ctx, id: SchoolId) -> Result<(School, Vec<(SchoolId, String)>)> {
    let school = schools::find(tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    let mut others = schools::options(tx, Some(school.district), ctx.today()).await?;
    others.retain(|(other, _)| *other != id);
    Ok((school, others))
}

pub async fn new(ctx: Ctx, Path(id): Path<SchoolId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (school, others) = find(&mut tx, &ctx, id).await?;
    drop(tx);
    let form = ClosingForm { version: school.version.to_string(), end_roles: "yes".into(), ..ClosingForm::default() };
    ctx.page(Closing { school, others, form, errors: Errors::default() })
}

pub async fn create(ctx: Ctx, Path(id): Path<SchoolId>, Form(form): Form<ClosingForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (school, others) = find(&mut tx, &ctx, id).await?;
    let version = form.version.parse().unwrap_or(0);
    let closing = match form.parse(&school, &others) {
        Ok(closing) => closing,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Closing { school, others, form, errors }),
    };
    if !schools::close(&mut tx, id, closing, version).await? {
        return Err(Error::Stale);
    }
    associations::close_with_school(&mut tx, id, closing.closed_on).await?;
    let ended = if closing.ends_roles { accounts::end_roles_in_school(&mut tx, id, closing.closed_on).await? } else { 0 };
    let into = closing.into.and_then(|into| others.iter().find(|(other, _)| *other == into)).map(|(_, name)| name);
    let after = json!({ "closed_on": closing.closed_on.to_string(), "merged_into": into, "roles_ended": ended });
    let deed = if closing.into.is_some() { "merge-school" } else { "close-school" };
    note(&mut tx, &ctx, deed, &school, Some(after)).await?;
    tx.commit().await?;
    let undo = format!("/admin/schools/{id}/closing/delete");
    Ok(ctx.see(format!("/admin/schools/{id}")).notice("schools-closed").undo(undo).into_response())
}

async fn note(tx: &mut Tx, ctx: &Ctx, deed: &'static str, school: &School, after: Option<serde_json::Value>) -> Result<()> {
    let before = school.closed_on.map(|day| json!({ "closed_on": day.to_string(), "merged_into": school.merged_into_name }));
    let (id, district) = (Some(school.id.0), Some(school.district.0));
    let noted = audit::Entry { school: id, district, before, after, ..entry(ctx, deed, "school", school.id.0) };
    audit::note(tx, ctx.now(), noted).await
}

/// Opens the school again, and with it the associations that were closed on the same day.
pub async fn delete(ctx: Ctx, Path(id): Path<SchoolId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (school, _) = find(&mut tx, &ctx, id).await?;
    if let Some(closed_on) = school.closed_on {
        if !schools::reopen(&mut tx, id, school.version).await? {
            return Err(Error::Stale);
        }
        associations::reopen_with_school(&mut tx, id, closed_on).await?;
        note(&mut tx, &ctx, "reopen-school", &school, None).await?;
        tx.commit().await?;
    }
    Ok(ctx.see(format!("/admin/schools/{id}")).notice("schools-reopened").into_response())
}
